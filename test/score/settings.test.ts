import { describe, expect, it } from "vitest";
import { settingsOf } from "../../src/score/settings.ts";

const codes = (input: unknown) => settingsOf(input, 2021).issues.map(({ code, path, params }) => [code, path?.join("."), params["found"]]);

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

it("fills in what is not told", () => {
  expect(settingsOf(undefined, 2021)).toEqual({ phase: "final", year: 2021, asOf: undefined, entries: new Map(), options: {}, issues: [] });
  expect(settingsOf({})).toMatchObject({ phase: "final", year: undefined, issues: [] });
});

it("takes over what is told", () => {
  const options = { phase: "interim", year: 2022, asOf: "2022-06-30", actuals: { A: "5" } };
  expect(settingsOf(options, 2021)).toEqual({
    phase: "interim",
    year: 2022,
    asOf: "2022-06-30",
    entries: new Map([["A", "5"]]),
    options: { phase: "interim", year: 2022, asOf: "2022-06-30", actuals: new Map([["A", "5"]]) },
    issues: [],
  });
});

describe("leaves aside, with an issue,", () => {
  it.each<[unknown, string, string, string | undefined]>([
    [{ phase: "finale" }, "score.phase", "phase", '"finale"'],
    [{ phase: null }, "score.phase", "phase", "null"],
    [{ year: Number.NaN }, "score.scoredYear", "year", "NaN"],
    [{ year: 2021.5 }, "score.scoredYear", "year", "2021.5"],
    [{ year: 999 }, "score.scoredYear", "year", "999"],
    [{ year: 10_000 }, "score.scoredYear", "year", "10000"],
    [{ year: "2021" }, "score.scoredYear", "year", '"2021"'],
    [{ asOf: "2021-02-29" }, "score.asOf", "asOf", '"2021-02-29"'],
    [{ asOf: "30/06/2021" }, "score.asOf", "asOf", '"30/06/2021"'],
    [{ asOf: Symbol("day") }, "score.asOf", "asOf", "a symbol"],
    [{ asOf: new Date(0) }, "score.asOf", "asOf", "an object"],
    [{ actuals: "A: 5" }, "score.actuals", "actuals", "text"],
    [{ actuals: null }, "score.actuals", "actuals", "null"],
  ])("%j", (input, code, path, found) => {
    expect(codes(input)).toEqual([[code, path, found]]);
    expect(settingsOf(input, 2021)).toMatchObject({ phase: "final", year: 2021, asOf: undefined, entries: new Map() });
  });

  it.each<[string, () => unknown]>([
    ["null", () => null],
    ["a proxy that throws", () => new Proxy({}, { get: () => JSON.parse("{") as unknown })],
    ["a proxy that was revoked", revoked],
  ])("options that are %s", (_name, make) => {
    expect(codes(make())).toEqual([["score.options", undefined, undefined]]);
  });

  it("a value that was revoked", () => {
    expect(codes({ phase: revoked() })).toEqual([["score.phase", "phase", "an object"]]);
  });

  it("all of them at once", () => {
    expect(codes({ phase: 1, year: 1, asOf: 1, actuals: 1 }).map(([code]) => code)).toEqual([
      "score.phase",
      "score.scoredYear",
      "score.asOf",
      "score.actuals",
    ]);
  });
});

it("keeps a copy of the options that the caller cannot change", () => {
  const actuals = { A: "5" };
  const { options, entries } = settingsOf({ actuals }, 2021);
  actuals.A = "6";
  expect(options.actuals).toEqual(new Map([["A", "5"]]));
  expect(entries).toEqual(new Map([["A", "5"]]));
  expect(Object.isFrozen(options)).toBe(true);
});

it("gives the same again for the options that it kept, also for what it left aside", () => {
  const settings = settingsOf({ phase: "interim", year: 5, asOf: "x", actuals: 7 }, 2021);
  expect(settingsOf(settings.options, 2021)).toEqual(settings);
});

describe("takes", () => {
  it.each([
    ["the final phase", { phase: "final" }],
    ["the interim phase", { phase: "interim" }],
    ["the first year of four digits", { year: 1000 }],
    ["the last year of four digits", { year: 9999 }],
    ["a day", { asOf: "2020-02-29" }],
  ])("%s, and keeps nothing else", (_what, options) => {
    const settings = settingsOf(options, 2021);
    expect(settings).toMatchObject({ ...options, issues: [] });
    expect(Object.entries(settings.options)).toEqual(Object.entries(options));
  });
});

it("shows no more than 40 characters of a wrong text", () => {
  expect(codes({ phase: "x".repeat(41) })).toEqual([["score.phase", "phase", `"${"x".repeat(40)}"`]]);
});
