import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, formatTarget, parseActual, parseTarget } from "../../src/target/index.ts";
import { readCanonical, readCanonicalActual } from "../../src/target/read-canonical.ts";

/** As the readers of the whole language read it: with options, the quick way is not taken. */
const slowly = (text: string) => parseTarget(text, {});

describe("the usual texts", () => {
  it.each([
    [">= 90,00 %", "atLeast", "90", ["percent", 2]],
    ["> 5 N.", "moreThan", "5", ["count", 0]],
    ["<= 180 gg", "atMost", "180", ["day", 0]],
    ["< 0,5 ore", "lessThan", "0.5", ["hour", 1]],
    ["= 1.250,50 €", "exactly", "1250.5", ["euro", 2]],
    ["100,00 %", "plain", "100", ["percent", 2]],
    ["0", "plain", "0", ["none", 0]],
    ["10 gg lav.", "plain", "10", ["workingDay", 0]],
    ["5 p.p.", "plain", "5", ["percentagePoint", 0]],
    ["12.345.678,9 punti", "plain", "12345678.9", ["point", 1]],
    // As many characters as are read here, whatever stands before them.
    [">= 123.456.789.012", "atLeast", "123456789012", ["none", 0]],
  ])("%j are read as by the whole language", (text, kind, value, [unit, decimals]) => {
    expect(readCanonical(text)).toEqual({ kind, quantity: { value: new Decimal(value), unit, decimals }, canonical: true });
    expect(readCanonical(text)).toEqual(slowly(text));
  });

  it.each(["100,00 %", "0", "10 gg lav.", "12.345.678,9 punti"])("%j is read as a result, too", (text) => {
    expect(readCanonicalActual(text)).toEqual(parseActual(text, {}));
  });

  it.each([">= 90,00 %", "= 5 N.", "< 0,5 ore"])("%j is no result, as it has a sign", (text) => {
    expect(readCanonicalActual(text)).toBeUndefined();
  });
});

it.each([
  "",
  ">=",
  ">= ",
  ">=90",
  ">=  90",
  "90  %",
  "90%",
  "1500",
  "01",
  "0.500",
  "1.50",
  "1.2345",
  "90,",
  ",5",
  "-5",
  "+5",
  "== 5",
  "90 %.",
  " 90",
  "5 giorni",
  "5 incontri",
  "N/D",
  "1234567890123456",
  "٣",
  "90 % ",
  "90,%",
  "5 ",
  "5 gx",
  "5 g",
  "5 ggg",
  "5 gg lax.",
  // Characters whose units stand in the list of a symbol's, 128 before or behind it.
  "5 ¥",
  "5 ,",
  "5 çg",
])("%j is left to the readers of the whole language", (text) => {
  expect(readCanonical(text)).toBeUndefined();
  expect(readCanonicalActual(text)).toBeUndefined();
});

it("reads nothing in another way than the whole language", () => {
  const part = fc.constantFrom(">", "<", "=", " ", ".", ",", "0", "1", "9", "90", "500", "%", "gg", "N.", "€", "ore", "a");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      const read = readCanonical(text);
      expect(readCanonicalActual(text)).toEqual(read?.kind === "plain" ? { kind: "measured", quantity: read.quantity } : undefined);
      if (read === undefined) return;
      expect(read).toEqual(slowly(text));
      expect(formatTarget(read)).toBe(text);
    }),
    { numRuns: 5000 },
  );
});
