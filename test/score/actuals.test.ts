import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal/decimal.ts";
import type { Indicator, NodeId } from "../../src/plan/plan.ts";
import { givenFor, readEntries, readReport } from "../../src/score/actuals.ts";
import { parseActual, parseTarget } from "../../src/index.ts";
import { exact } from "../tools/scoring.ts";

const hostile = () => {
  throw new Error("no");
};

describe("readEntries", () => {
  it.each<[string, unknown, [unknown, unknown][]]>([
    ["nothing", undefined, []],
    [
      "a record",
      { A: "5", B: undefined },
      [
        ["A", "5"],
        ["B", undefined],
      ],
    ],
    ["a record without prototype", Object.assign(Object.create(null), { A: "5" }), [["A", "5"]]],
    ["own keys only", Object.create({ A: "5" }), []],
    ["a key called __proto__", JSON.parse('{"__proto__":"5"}'), [["__proto__", "5"]]],
    ["a Map", new Map([["A", "5"]]), [["A", "5"]]],
    ["a Map of another realm", runInNewContext('new Map([["A", "5"]])'), [["A", "5"]]],
    ["keys that are no text", new Map<unknown, string>([[1, "5"]]), [[1, "5"]]],
  ])("copies %s", (_name, actuals, entries) => {
    expect(readEntries(actuals)).toEqual({ success: true, data: new Map(entries) });
  });

  it("copies a Map whose own methods lie", () => {
    const map = Object.assign(new Map([["A", "5"]]), { forEach: hostile, entries: hostile, get: hostile, [Symbol.iterator]: hostile });
    expect(readEntries(map)).toEqual({ success: true, data: new Map([["A", "5"]]) });
  });

  it("keeps the other entries of a record in which one throws", () => {
    const record = Object.defineProperty({ A: "5" }, "B", { enumerable: true, get: hostile });
    const read = readEntries(record);
    const entries = read.success ? read.data : new Map();
    expect([...entries.keys()]).toEqual(["A", "B"]);
    expect(entries.get("A")).toBe("5");
    expect(readReport(entries.get("B"), undefined)).toMatchObject({
      actual: undefined,
      issues: [{ code: "score.actual", path: ["actual"], params: { found: "a value that throws" } }],
    });
  });

  it.each<[string, () => unknown]>([
    ["null", () => null],
    ["text", () => "A"],
    ["a number", () => 5],
    ["a function", () => hostile],
    ["an object", () => new Proxy({}, { ownKeys: hostile })],
  ])("refuses %s", (found, make) => {
    expect(readEntries(make())).toMatchObject({ success: false, issues: [{ code: "score.actuals", path: ["actuals"], params: { found } }] });
  });
});

describe("givenFor", () => {
  const indicator: Indicator = { id: "a/I" as NodeId, code: "I", name: "I", target: parseTarget("5") };

  it.each<[[string, unknown][], unknown]>([
    [[], undefined],
    [[["I", "1"]], "1"],
    [[["a/I", "2"]], "2"],
    [
      [
        ["I", "1"],
        ["a/I", "2"],
      ],
      "2",
    ],
    [
      [
        ["I", "1"],
        ["a/I", undefined],
      ],
      "1",
    ],
    [
      [
        ["I", "1"],
        ["a/I", null],
      ],
      null,
    ],
    [
      [
        ["i", "1"],
        ["a", "2"],
      ],
      undefined,
    ],
  ])("%j", (entries, given) => {
    expect(givenFor(indicator, new Map(entries))).toBe(given);
  });
});

it("looks for no code where an indicator has none, though a Map may hold something there", () => {
  const nameless: Indicator = { id: "a/I" as NodeId, name: "I", target: parseTarget("5") };
  expect(givenFor(nameless, new Map<unknown, unknown>([[undefined, "5"]]))).toBe(undefined);
});

describe("readReport", () => {
  const own = parseActual("7");
  const five = parseActual("5");
  const note = "Delibera 12/2021";
  const forced = { kind: "forced", points: "85", note };

  it.each<[unknown, unknown]>([
    [undefined, own],
    [{}, own],
    [Object.create(null), own],
    [{ actual: undefined }, own],
    ["5", five],
    [five, five],
    [{ actual: "5" }, five],
    [{ actual: five }, five],
    ["", { kind: "missing", reason: "notMeasured" }],
    ["N/D", { kind: "missing", reason: "notAvailable" }],
    [
      { kind: "missing", reason: "cancelled" },
      { kind: "missing", reason: "cancelled" },
    ],
    [
      { kind: "date", date: { month: 11, day: 30 } },
      { kind: "date", date: { month: 11, day: 30 } },
    ],
  ])("%j", (given, actual) => {
    expect(readReport(given, own)).toEqual({ actual, correction: undefined, issues: [] });
  });

  it("takes what has a kind as an Actual, whatever else it has", () => {
    const cancelled = { kind: "missing", reason: "cancelled" };
    expect(readReport({ ...cancelled, actual: "5", correction: forced }, own)).toEqual({ actual: cancelled, issues: [] });
  });

  it("takes an indicator without any actual as not measured", () => {
    expect(readReport(undefined, undefined).actual).toEqual({ kind: "missing", reason: "notMeasured" });
  });

  it("reads a correction with an actual, and leaves the plan's own in place without", () => {
    const correction = { kind: "forced", points: exact("85"), note };
    expect(readReport({ actual: "5", correction: forced }, own)).toEqual({ actual: five, correction, issues: [] });
    expect(readReport({ correction: forced }, own)).toEqual({ actual: own, correction, issues: [] });
  });

  it("takes over Decimals of another constructor", () => {
    const Host = Decimal.clone({ defaults: true });
    const given = { kind: "measured", quantity: { value: new Host("5"), unit: "none", decimals: 0 } };
    expect(readReport(given, undefined).actual).toEqual(five);
  });

  it.each<[string, () => unknown, string]>([
    ["null", () => null, "null"],
    ["a number", () => 5, "a number"],
    ["true", () => true, "true or false"],
    ["a list", () => ["5"], "a list"],
    ["an empty list", () => [], "a list"],
    ["a Date", () => new Date(0), "an object"],
    ["an empty Map", () => new Map(), "an object"],
    ["a bigint", () => 5n, "a bigint"],
    ["a symbol", () => Symbol("5"), "a symbol"],
    ["a function", () => hostile, "a function"],
    ["another key", () => ({ value: "5" }), "an object"],
    ["null as actual", () => ({ actual: null }), "null"],
    ["a number as actual", () => ({ actual: 5 }), "a number"],
    ["an unknown kind", () => ({ kind: "estimated", value: "5" }), "an object"],
    ["an unknown reason", () => ({ kind: "missing", reason: "lost" }), "an object"],
    ["no number", () => ({ kind: "measured", quantity: { value: new Decimal(Number.NaN), unit: "none", decimals: 0 } }), "an object"],
    ["endless decimals", () => ({ kind: "measured", quantity: { value: new Decimal(5), unit: "none", decimals: 1e9 } }), "an object"],
    ["no decimals", () => ({ kind: "measured", quantity: { value: new Decimal(5), unit: "none", decimals: Number.NaN } }), "an object"],
    ["an actual that throws", () => Object.defineProperty({}, "actual", { get: hostile }), "an object"],
    ["a proxy that throws", () => new Proxy({}, { has: hostile, get: hostile, getPrototypeOf: hostile }), "an object"],
  ])("refuses %s", (_name, make, found) => {
    const { actual, issues } = readReport(make(), own);
    expect(actual).toBe(undefined);
    expect(issues).toMatchObject([{ code: "score.actual", path: ["actual"], params: { found } }]);
  });

  it("keeps the issues of a text that cannot be read", () => {
    expect(readReport(">= 95%", own)).toMatchObject({ actual: undefined, issues: [{ path: ["actual"], input: ">= 95%" }] });
  });

  it("ignores a correction that cannot be used, and says so", () => {
    expect(readReport({ actual: "5", correction: { ...forced, note: "" } }, own)).toMatchObject({
      actual: five,
      correction: undefined,
      issues: [{ code: "score.correctionNote", path: ["correction"] }],
    });
  });

  it("tells both at once", () => {
    expect(readReport({ actual: 5, correction: 5 }, own).issues.map(({ code }) => code)).toEqual(["score.actual", "score.correction"]);
  });
});
