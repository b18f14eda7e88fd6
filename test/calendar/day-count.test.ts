import * as fc from "fast-check";
import { expect, it } from "vitest";
import { daysBetween, isWeekend, shiftDay } from "../../src/calendar/day-count.ts";
import { readIsoDay } from "../../src/calendar/iso-day.ts";

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
