import { describe, expect, it } from "vitest";
import { dayIssues, shown, yearIssues } from "../../src/calendar/arguments.ts";

const RANGE = { first: 1986, last: 2100 };

describe("yearIssues", () => {
  it.each([1986, 2021, 2100])("finds nothing in %i", (year) => {
    expect(yearIssues(year, RANGE, ["year"])).toEqual([]);
  });

  it.each([
    [1985, "1985"],
    [2101, "2101"],
    [0, "0"],
    [-2021, "-2021"],
    [2021.5, "2021.5"],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    ["2021", '"2021"'],
    [2021n, "a bigint"],
    [null, "null"],
    [undefined, "nothing"],
    [[2021], "a list"],
  ])("refuses %s", (year, found) => {
    expect(yearIssues(year, RANGE, ["year"])).toMatchObject([
      { code: "calendar.year", path: ["year"], params: { found, first: "1986", last: "2100" } },
    ]);
  });
});

describe("dayIssues", () => {
  it("finds nothing in a day, whatever its year where no range is given", () => {
    expect(dayIssues("2021-11-30", ["from"], RANGE)).toEqual([]);
    expect(dayIssues("1900-01-01", ["from"])).toEqual([]);
  });

  it("refuses a year out of the range", () => {
    expect(dayIssues("1985-12-31", ["from"], RANGE)).toMatchObject([{ code: "calendar.year", path: ["from"], params: { found: "1985" } }]);
  });

  it.each(["", "2021-02-29", "30/11/2021", "x".repeat(50)])("refuses %j and keeps it", (input) => {
    expect(dayIssues(input, ["holidays", 3])).toMatchObject([
      { code: "calendar.date", path: ["holidays", 3], input, params: { found: JSON.stringify(input.slice(0, 40)) } },
    ]);
  });

  it.each([
    [20211130, "20211130"],
    [new Date(0), "an object"],
    [null, "null"],
  ])("refuses %j, which is no text", (value, found) => {
    const issues = dayIssues(value, ["to"]);
    expect(issues).toMatchObject([{ code: "calendar.date", path: ["to"], params: { found } }]);
    expect(issues[0]).not.toHaveProperty("input");
  });
});

it.each([
  ["a", '"a"'],
  ['"', '"\\""'],
  [0, "0"],
  [Number.NaN, "NaN"],
  [undefined, "nothing"],
  [{}, "an object"],
  [true, "true or false"],
  [Symbol("x"), "a symbol"],
])("shows %s as %s", (value, text) => {
  expect(shown(value)).toBe(text);
});
