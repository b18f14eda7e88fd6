import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactly, italian, percent, rounded } from "../examples/demo/italian.ts";
import { cut, wrap } from "../examples/demo/screen.ts";
import { table } from "../examples/demo/table.ts";
import { Decimal } from "../src/index.ts";

describe("text", () => {
  it.each([
    ["abc", 3, "abc"],
    ["abcd", 3, "ab…"],
    ["ab cd", 4, "ab…"],
  ])("cuts %j at %i", (text, width, expected) => {
    expect(cut(text, width)).toBe(expected);
  });

  it.each([
    ["one two three", 7, 0, ["one two", "three"]],
    ["one two three", 8, 2, ["one two", "  three"]],
    ["  one two", 7, 4, ["  one", "    two"]],
    ["abcdefgh", 3, 0, ["abc", "def", "gh"]],
    ["", 3, 0, [""]],
  ])("wraps %j at %i, indented by %i", (text, width, indent, expected) => {
    expect(wrap(text, width, indent)).toEqual(expected);
  });

  it("wraps into lines that fit and lose nothing", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 9, max: 30 }), (all, width) => {
        const lines = wrap(all.join(" "), width);
        expect(lines.filter(({ length }) => length > width)).toEqual([]);
        expect(lines.join(" ")).toBe(all.join(" "));
      }),
    );
  });
});

describe("tables", () => {
  const columns = [
    { title: "Nome", fills: true },
    { title: "Peso", align: "right" as const },
  ];

  it("give the column that fills what the others leave", () => {
    const rows = [["Servizio Promozione", "50,00%"], [], [{ text: "  Servizio Promozione", lines: 2 }, "5,00%"]];
    expect(table(columns, rows, { width: 20, colour: false })).toEqual([
      "Nome            Peso",
      "────────────  ──────",
      "Servizio Pr…  50,00%",
      "",
      "  Servizio     5,00%",
      "    Promozi…",
    ]);
  });

  it("are as narrow as their cells allow", () => {
    expect(table(columns, [["A", "1%"]], { width: 80, colour: false })).toEqual(["Nome  Peso", "────  ────", "A       1%"]);
  });

  it("align what is styled", () => {
    const row = [
      { text: "A", style: "red" as const },
      { text: "1%", style: "bold" as const },
    ];
    expect(table(columns, [row], { width: 80, colour: true })[2]).toBe("\u001B[31mA\u001B[39m       \u001B[1m1%\u001B[22m");
  });
});

describe("Italian numbers", () => {
  it.each([
    [791n, 8n, "98,88"],
    [63n, 8n, "7,88"],
    [600n, 7n, "85,71"],
    [0n, 1n, "0,00"],
    [1n, 200n, "0,01"],
    [89_999n, 1000n, "90,00"],
  ])("shows %i/%i as %j", (numerator, denominator, expected) => {
    expect(rounded({ numerator, denominator })).toBe(expected);
  });

  it("shows shares, whole numbers and decimals", () => {
    expect(percent({ numerator: 3n, denominator: 4n })).toBe("75,00 %");
    expect([exactly({ numerator: 600n, denominator: 7n }), exactly({ numerator: 90n, denominator: 1n })]).toEqual(["600/7", "90"]);
    expect(italian(new Decimal("14.29"))).toBe("14,29");
  });
});
