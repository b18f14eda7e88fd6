import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, shiftDay } from "../../src/calendar/day-count.ts";
import { type PeriodName, periods, PlanError } from "../../src/index.ts";

describe("periods", () => {
  it.each<[number, PeriodName, string]>([
    [2021, "four-month", "01-01/04-30 05-01/08-31 09-01/12-31"],
    [2021, "quarter", "01-01/03-31 04-01/06-30 07-01/09-30 10-01/12-31"],
    [2021, "half", "01-01/06-30 07-01/12-31"],
    [
      2021,
      "month",
      "01-01/01-31 02-01/02-28 03-01/03-31 04-01/04-30 05-01/05-31 06-01/06-30 07-01/07-31 08-01/08-31 09-01/09-30 10-01/10-31 11-01/11-30 12-01/12-31",
    ],
    [1900, "half", "01-01/06-30 07-01/12-31"],
    [2100, "half", "01-01/06-30 07-01/12-31"],
  ])("of %i by %s", (year, name, days) => {
    const expected = days.split(" ").map((period) => {
      const [from, to] = period.split("/");
      return { from: `${year}-${from}`, to: `${year}-${to}` };
    });
    expect(periods(year, name)).toEqual(expected);
  });

  it.each([
    [2020, "2020-02-29"],
    [2000, "2000-02-29"],
    [1900, "1900-02-28"],
    [2100, "2100-02-28"],
  ])("closes February %i on %s", (year, to) => {
    expect(periods(year, "month")[1]?.to).toBe(to);
  });

  it("cover the year once, without a gap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom<PeriodName>("four-month", "quarter", "half", "month"), (year, name) => {
        const parts = periods(year, name);
        expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([`${year}-01-01`, `${year}-12-31`]);
        expect(parts.slice(1).map(({ from }) => from)).toEqual(parts.slice(0, -1).map(({ to }) => shiftDay(to, 1)));
        expect(parts.every(({ from, to }) => daysBetween(from, to) > 0)).toBe(true);
      }),
    );
  });
});

describe("refuses", () => {
  it.each([1899, 2101, 0, 2021.5, Number.NaN, "2021", undefined])("the year %s", (year) => {
    expect(() => periods(year as number, "month")).toThrow("calendar.year");
  });

  it.each(["", "weekly", "Month", "quadrimestre", "toString", "__proto__", "constructor", 4, null, undefined])("the period %s", (name) => {
    expect(() => periods(2021, name as PeriodName)).toThrow("calendar.period");
  });

  it("both at once", () => {
    const thrown: unknown = (() => {
      try {
        return periods(0, "week" as PeriodName);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(PlanError);
    expect(thrown).toMatchObject({
      issues: [
        { code: "calendar.year", path: ["year"], params: { found: "0", first: "1900", last: "2100" } },
        { code: "calendar.period", path: ["name"], params: { found: '"week"', expected: "four-month, quarter, half, month" } },
      ],
    });
  });
});
