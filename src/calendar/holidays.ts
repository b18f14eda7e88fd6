import { failAll, ok, type Result, unwrap } from "../error/result.ts";
import { type YearRange, yearIssues } from "./arguments.ts";
import { shiftDay } from "./day-count.ts";
import { type IsoDay, writeIsoDay } from "./iso-day.ts";

/** The years of which the national holidays are known: from the first under the decree 792/1985 on. */
export const HOLIDAY_YEARS: YearRange = /* @__PURE__ */ Object.freeze({ first: 1986, last: 2100 });

/** A holiday on the same day of every year, or of some. */
interface FixedHoliday extends Partial<YearRange> {
  readonly month: number;
  readonly day: number;
}

const FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  { month: 1, day: 1 },
  { month: 1, day: 6 },
  { month: 3, day: 17, first: 2011, last: 2011 },
  { month: 4, day: 25 },
  { month: 5, day: 1 },
  { month: 6, day: 2, first: 1986, last: 1986 },
  { month: 6, day: 2, first: 2001 },
  { month: 8, day: 15 },
  { month: 10, day: 4, first: 2026 },
  { month: 11, day: 1 },
  { month: 12, day: 8 },
  { month: 12, day: 25 },
  { month: 12, day: 26 },
];

/**
 * The national holidays of a year in Italy (*festività nazionali*), in order, each once.
 *
 * They are 1 and 6 January, Easter Monday, 25 April, 1 May, 2 June (in 1986 and from 2001 on), 15 August, 4 October (from 2026 on), 1 November, 8, 25 and
 * 26 December, and once 17 March 2011. Sundays, Easter among them, are holidays by law too, but are not listed. A town's patron saint's day
 * is no national holiday. The years to come follow the law as it stands.
 *
 * Source: legge 260/1949, art. 1–2; legge 54/1977, art. 1; d.P.R. 792/1985, art. 1; legge 200/1986; legge 336/2000, art. 1; d.l. 5/2011, art. 1; legge 151/2025, art. 1.
 *
 * @param year - 1986–2100.
 * @returns the days in ISO form.
 * @throws {@link PlanError} with `calendar.year`.
 * @example
 * ```ts
 * italianHolidays(2021).slice(0, 4) // => ["2021-01-01", "2021-01-06", "2021-04-05", "2021-04-25"]
 * italianHolidays(2027).includes("2027-10-04") // => true
 * ```
 */
export function italianHolidays(year: number): readonly IsoDay[] {
  return unwrap(safeHolidays(year));
}

function safeHolidays(year: number): Result<readonly IsoDay[]> {
  const issues = yearIssues(year, HOLIDAY_YEARS, ["year"]);
  return issues.length > 0 ? failAll(issues) : ok(holidaysOf(year));
}

/** The national holidays of a year that is known. */
export function holidaysOf(year: number): readonly IsoDay[] {
  const fixed = FIXED_HOLIDAYS.filter(({ first = year, last = year }) => first <= year && year <= last);
  const days = [...fixed.map(({ month, day }) => writeIsoDay(year, month, day)), easterMonday(year)];
  return [...new Set(days)].sort();
}

/** The Monday after Easter, by the Gregorian rule in the form of Meeus, Jones and Butcher: the Sunday after the first full moon of spring. */
function easterMonday(year: number): IsoDay {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const fullMoon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - fullMoon - (rest % 4)) % 7;
  const weekEarlier = Math.floor((golden + 11 * fullMoon + 22 * toSunday) / 451);
  return shiftDay(writeIsoDay(year, 3, 22), fullMoon + toSunday - 7 * weekEarlier + 1);
}
