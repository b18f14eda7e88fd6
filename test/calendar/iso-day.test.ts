import { UTCDateMini } from "@date-fns/utc/date/mini";
import { eachDayOfInterval } from "date-fns/eachDayOfInterval";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysIn, isoDay, readIsoDay, writeIsoDay, yearOf } from "../../src/calendar/iso-day.ts";

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

it("writes a day and its year", () => {
  expect(writeIsoDay(2021, 3, 9)).toBe("2021-03-09");
  expect(yearOf("2021-03-09")).toBe(2021);
});

it("knows the days of 1900–2100 that date-fns knows, and no others", () => {
  const theirs = eachDayOfInterval({ start: new UTCDateMini(1900, 0, 1), end: new UTCDateMini(2100, 11, 31) }).map((day) =>
    day.toISOString().slice(0, 10),
  );
  const parts = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const ours = parts(1900, 2100).flatMap((year) => parts(0, 13).flatMap((month) => parts(0, 32).map((day) => isoDay(year, month, day))));
  expect(ours.filter((day) => day !== undefined)).toEqual(theirs);
});

it("gives the months of every year of four digits the days that date-fns gives them", () => {
  const differing: string[] = [];
  for (let year = 1000; year <= 9999; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      if (daysIn(year, month) !== getDaysInMonth(new UTCDateMini(year, month - 1, 1))) differing.push(`${year}-${month}`);
    }
  }
  expect(differing).toEqual([]);
});
