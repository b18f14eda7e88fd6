import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, daysIn, isoDay, isWeekend, readIsoDay, shiftDay, writeIsoDay, yearOf } from "../../src/calendar/iso-day.ts";

describe("isoDay", () => {
  it.each([
    [2021, 11, 30, "2021-11-30"],
    [2021, 1, 1, "2021-01-01"],
    [2020, 2, 29, "2020-02-29"],
    [2000, 2, 29, "2000-02-29"],
    [1000, 1, 1, "1000-01-01"],
    [9999, 12, 31, "9999-12-31"],
    [2021, 2, 29, undefined],
    [1900, 2, 29, undefined],
    [2021, 2, 31, undefined],
    [2021, 4, 31, undefined],
    [2021, 0, 1, undefined],
    [2021, 13, 1, undefined],
    [2021, 1, 0, undefined],
    [2021, 1, 32, undefined],
    [2021, -1, 1, undefined],
    [999, 1, 1, undefined],
    [0, 1, 1, undefined],
    [21, 11, 30, undefined],
    [10_000, 1, 1, undefined],
    [2021.5, 1, 1, undefined],
    [2021, 1.5, 1, undefined],
    [2021, 1, 1.5, undefined],
    [Number.NaN, 1, 1, undefined],
    [2021, Number.NaN, 1, undefined],
    [2021, 1, Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, 1, 1, undefined],
  ])("%s, %s, %s", (...parts) => {
    const [year, month, day, text] = parts;
    expect(isoDay(year, month, day)).toBe(text);
  });
});

describe("readIsoDay", () => {
  it.each(["2021-11-30", "2020-02-29", "2000-02-29", "1000-01-01", "9999-12-31"])("reads %j as it is", (text) => {
    expect(readIsoDay(text)).toBe(text);
  });

  it.each([
    "",
    "2021-02-29",
    "2021-11-31",
    "2021-13-01",
    "2021-00-01",
    "2021-01-00",
    "0999-01-01",
    "0021-11-30",
    "20211130",
    "2021-11",
    "2021",
    "2021-W05",
    "2021-11-3",
    "2021-1-30",
    "21-11-30",
    "+002021-11-30",
    "-2021-11-30",
    "2021-11-30T00:00:00Z",
    " 2021-11-30",
    "2021-11-30 ",
    "2021-11-30\n",
    "2021/11/30",
    "30/11/2021",
    "2021‐11‐30",
    "２０２１-11-30",
    "٢٠٢١-11-30",
  ])("refuses %j", (text) => {
    expect(readIsoDay(text)).toBeUndefined();
  });

  it.each([[undefined], [null], [20211130], [new Date(0)], [["2021-11-30"]], [{ toString: () => "2021-11-30" }], [Object("2021-11-30")], [true]])(
    "refuses what is no text: %j",
    (value) => {
      expect(readIsoDay(value)).toBeUndefined();
    },
  );

  it("answers for any value, with a day that is itself", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (value) => [undefined, value].includes(readIsoDay(value))),
    );
  });
});

it.each([
  [2021, 1, 31],
  [2021, 2, 28],
  [2020, 2, 29],
  [2000, 2, 29],
  [1900, 2, 28],
  [2100, 2, 28],
  [2021, 4, 30],
  [2021, 12, 31],
])("%i-%i has %i days", (year, month, days) => {
  expect(daysIn(year, month)).toBe(days);
});

it.each([
  ["2021-01-01", "2021-01-01", 0],
  ["2021-01-01", "2021-01-02", 1],
  ["2021-11-30", "2021-12-05", 5],
  ["2021-12-05", "2021-11-30", -5],
  ["2020-02-28", "2020-03-01", 2],
  ["2021-02-28", "2021-03-01", 1],
  ["2021-01-01", "2022-01-01", 365],
  ["1900-01-01", "2100-01-01", 73_049],
  // Across the clock changes of Rome (28 March, 31 October) and New York (14 March, 7 November) a day is not 24 hours long.
  ["2021-03-27", "2021-03-28", 1],
  ["2021-03-28", "2021-03-29", 1],
  ["2021-03-14", "2021-03-15", 1],
  ["2021-08-15", "2021-11-13", 90],
  ["2021-10-31", "2021-11-01", 1],
  ["2021-11-07", "2021-11-08", 1],
])("from %s to %s are %i days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(shiftDay(from, days)).toBe(to);
});

it.each([
  ["2021-10-01", false],
  ["2021-10-02", true],
  ["2021-10-03", true],
  ["2021-10-04", false],
  ["2021-03-28", true],
  ["2021-11-07", true],
])("%s lies in a weekend: %s", (day, expected) => {
  expect(isWeekend(day)).toBe(expected);
});

it("writes a day and its year", () => {
  expect(writeIsoDay(2021, 3, 9)).toBe("2021-03-09");
  expect(yearOf("2021-03-09")).toBe(2021);
});

it("counts like the day numbers of UTC, and weeks in sevens", () => {
  const number = fc.integer({ min: 0, max: 73_000 });
  const dayOf = (count: number): string => new Date(Date.UTC(1900, 0, 1) + count * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(number, number, (a, b) => {
      const [from, to] = [dayOf(a), dayOf(b)];
      expect(readIsoDay(from)).toBe(from);
      expect(daysBetween(from, to)).toBe(b - a);
      expect(shiftDay(from, b - a)).toBe(to);
      // 1 January 1900 was a Monday
      expect(isWeekend(from)).toBe(a % 7 >= 5);
    }),
  );
});
