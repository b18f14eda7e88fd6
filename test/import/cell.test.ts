import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expressionOf, ownCell, plainNumber, textOf } from "../../src/import/cell.ts";

describe("takes over", () => {
  it.each<[unknown, unknown, string | undefined, string | undefined]>([
    ["Area", "Area", "Area", "Area"],
    ["  Area ", "  Area ", "Area", "Area"],
    ["", undefined, undefined, undefined],
    [" \u00a0\n", undefined, undefined, undefined],
    [null, undefined, undefined, undefined],
    [undefined, undefined, undefined, undefined],
    [14.29, 14.29, "14.29", "14,29"],
    [1250.5, 1250.5, "1250.5", "1.250,5"],
    [0.1 + 0.2, 0.30000000000000004, "0.30000000000000004", "0,30000000000000004"],
    [1e21, 1e21, "1000000000000000000000", "1.000.000.000.000.000.000.000"],
    [1e-7, 1e-7, "0.0000001", "0,0000001"],
    [-0, -0, "0", "0"],
    [-5, -5, "-5", "-5"],
    [12n, "12", "12", "12"],
    [true, true, "SI", "SI"],
    [false, false, "NO", "NO"],
    [new Date("2021-11-30T00:00:00Z"), { day: "2021-11-30" }, "30/11/2021", "30/11/2021"],
    [runInContext("new Date(Date.UTC(2021, 0, 5))", createContext()), { day: "2021-01-05" }, "05/01/2021", "05/01/2021"],
  ])("%s", (raw, cell, text, expression) => {
    const read = ownCell(raw);
    expect(read).toEqual({ cell });
    expect([textOf(read.cell), expressionOf(read.cell)]).toEqual([text, expression]);
  });

  it("a date with a time as the day of universal time, and says so", () => {
    const read = ownCell(new Date("2021-11-29T23:00:00Z"));
    expect(read).toMatchObject({
      cell: { day: "2021-11-29" },
      issue: { code: "import.timeOfDay", severity: "warning", params: { found: "2021-11-29" } },
    });
  });
});

describe("refuses", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const hostile = Object.defineProperty(new Date(0), "toISOString", {
    value: () => {
      throw new Error("hostile");
    },
  });

  it.each<[string, unknown, string, object]>([
    ["NaN", Number.NaN, "import.number", { found: "NaN" }],
    ["Infinity", Number.POSITIVE_INFINITY, "import.number", { found: "Infinity" }],
    ["a bigint of 41 digits", 10n ** 40n, "import.number", {}],
    ["a bigint of a million digits", -(10n ** 1_000_000n), "import.number", {}],
    ["an object", { text: "a" }, "import.cell", { found: "an object" }],
    ["a list", ["a"], "import.cell", { found: "a list" }],
    ["a function", () => "a", "import.cell", { found: "a function" }],
    ["a symbol", Symbol("a"), "import.cell", { found: "a symbol" }],
    ["a revoked proxy", proxy, "import.cell", { found: "an object" }],
    ["an invalid date", new Date(Number.NaN), "import.date", {}],
    ["a date of the year 10000", new Date(Date.UTC(10_000, 0, 1)), "import.date", {}],
    ["what only looks like a date", { getTime: () => 0, [Symbol.toStringTag]: "Date" }, "import.cell", { found: "an object" }],
  ])("%s", (_, raw, code, params) => {
    expect(ownCell(raw)).toMatchObject({ cell: undefined, issue: { code, severity: "error", params } });
  });

  it("no date for its own methods, which are not called", () => {
    expect(ownCell(hostile)).toEqual({ cell: { day: "1970-01-01" } });
  });
});

it("writes every number as the text that reads as the same number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = plainNumber(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(value === 0 ? 0 : value);
    }),
    { numRuns: 500 },
  );
});
