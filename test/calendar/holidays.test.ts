import { describe, expect, it } from "vitest";
import { HOLIDAY_YEARS, holidaysOf } from "../../src/calendar/holidays.ts";
import { italianHolidays, PlanError } from "../../src/index.ts";

const years = Array.from({ length: 2100 - 1986 + 1 }, (_, at) => 1986 + at);

describe("italianHolidays", () => {
  it.each([
    // Easter on 4 April 2021
    [2021, "01-01 01-06 04-05 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26"],
    // the year before 4 October came back, and the year in which it did
    [2025, "01-01 01-06 04-21 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26"],
    [2026, "01-01 01-06 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26"],
    // 17 March once; Easter Monday on 25 April, listed once
    [2011, "01-01 01-06 03-17 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26"],
    [2012, "01-01 01-06 04-09 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26"],
    // 2 June once in 1986, not from 1987 to 2000, then again
    [1986, "01-01 01-06 03-31 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26"],
    [1987, "01-01 01-06 04-20 04-25 05-01 08-15 11-01 12-08 12-25 12-26"],
    [2000, "01-01 01-06 04-24 04-25 05-01 08-15 11-01 12-08 12-25 12-26"],
    [2001, "01-01 01-06 04-16 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26"],
    [2100, "01-01 01-06 03-29 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26"],
  ])("of %i", (year, days) => {
    expect(italianHolidays(year)).toEqual(days.split(" ").map((day) => `${year}-${day}`));
    expect(holidaysOf(year)).toEqual(italianHolidays(year));
  });

  it.each([
    [1989, "03-27"],
    [1995, "04-17"],
    [2005, "03-28"],
    [2008, "03-24"],
    [2016, "03-28"],
    [2018, "04-02"],
    [2019, "04-22"],
    [2020, "04-13"],
    [2022, "04-18"],
    [2023, "04-10"],
    [2024, "04-01"],
    [2027, "03-29"],
    [2038, "04-26"],
    // where the plain rule of Gauss is a week off
    [2049, "04-19"],
    [2076, "04-20"],
  ])("has Easter Monday of %i on %s", (year, day) => {
    expect(italianHolidays(year)).toContain(`${year}-${day}`);
  });

  it("has the Easter Monday of another reckoning in every year", () => {
    expect(years.filter((year) => !italianHolidays(year).includes(easterMondayByOudin(year)))).toEqual([]);
  });

  it("gives days in order, each once, of its own year", () => {
    for (const year of years) {
      const days = italianHolidays(year);
      expect(days).toEqual([...new Set(days)].toSorted());
      expect(days.every((day) => day.startsWith(`${year}-`))).toBe(true);
    }
  });

  it("gives a list of the caller's own", () => {
    (italianHolidays(2021) as string[]).push("2021-10-04"); // what a caller without types may do
    expect(italianHolidays(2021)).toHaveLength(11);
  });
});

describe("refuses", () => {
  it.each([1985, 2101, 0, -2021, 2021.5, Number.NaN, Number.POSITIVE_INFINITY, "2021", null, undefined])("the year %s", (year) => {
    expect(() => italianHolidays(year as number)).toThrow(PlanError);
    expect(() => italianHolidays(year as number)).toThrow("calendar.year");
  });

  it("says which years are known", () => {
    expect(HOLIDAY_YEARS).toEqual({ first: 1986, last: 2100 });
    expect(Object.isFrozen(HOLIDAY_YEARS)).toBe(true);
    expect(() => italianHolidays(1985)).toThrow("The year 1985 is not from 1986 to 2100");
  });
});

/** Easter Monday by the rule of Oudin, which counts another way from the epact. */
function easterMondayByOudin(year: number): string {
  const whole = Math.floor;
  const century = whole(year / 100);
  const golden = year % 19;
  const epact = (century - whole(century / 4) - whole((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon = epact - whole(epact / 28) * (1 - whole(29 / (epact + 1)) * whole((21 - golden) / 11));
  const weekday = (year + whole(year / 4) + moon + 2 - century + whole(century / 4)) % 7;
  const sunday = Date.UTC(year, 2, 28 + moon - weekday);
  return new Date(sunday + 86_400_000).toISOString().slice(0, 10);
}
