import { CALENDAR_CODES } from "../error/codes/calendar.ts";
import { ownOptions } from "../error/foreign.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { fail, failAll, ok, type Result, unwrap } from "../error/result.ts";
import { dayIssues, shown } from "./arguments.ts";
import { isWeekend, shiftDay } from "./day-count.ts";
import { HOLIDAY_YEARS, holidaysOf } from "./holidays.ts";
import { type IsoDay, yearOf } from "./iso-day.ts";

/** What else is not worked. */
export interface WorkingDayOptions {
  /** Holidays besides the national ones (*festività*), in ISO form, such as the patron saint's day (*santo patrono*) of each year; none where it is left out. */
  readonly holidays?: readonly IsoDay[] | undefined;
}

/**
 * How many working days (*giorni lavorativi*) lie between two days.
 *
 * Working days are Monday to Friday but for national holidays and the given ones. `from` itself never counts, `to` counts where it is a working day; where
 * `to` comes first, the count is negative. So `workingDaysBetween(day, addWorkingDays(day, n))` is `n`.
 *
 * Source: legge 724/1994, art. 22 (five days a week); for holidays {@link italianHolidays}.
 *
 * @param from - ISO day, 1986–2100; the day of the event from which the days run.
 * @param to - ISO day, 1986–2100.
 * @returns a whole number of days; 0 where both are the same day.
 * @throws {@link PlanError} with `calendar.date`, `calendar.year` or `calendar.holidays`, every issue at once; with `value.foreign` for options that throw.
 * @example
 * ```ts
 * workingDaysBetween("2021-12-31", "2022-01-10") // => 5
 * workingDaysBetween("2021-10-01", "2021-10-08", { holidays: ["2021-10-04"] }) // => 4
 * ```
 */
export function workingDaysBetween(from: IsoDay, to: IsoDay, options: WorkingDayOptions = {}): number {
  const { holidays = [] } = ownOptions(options);
  const issues = [...knownDayIssues(from, "from"), ...knownDayIssues(to, "to"), ...holidayIssues(holidays)];
  return unwrap(issues.length > 0 ? failAll(issues) : ok(count(from, to, new Set(holidays))));
}

/**
 * The day on which so many working days (*giorni lavorativi*) are over.
 *
 * Working days are Monday to Friday but for national holidays and the given ones. `from` itself never counts, whether it is worked or not; the result is always a
 * working day, but for 0 days, which give `from` itself. A negative number counts back.
 *
 * Source: legge 724/1994, art. 22 (five days a week); for holidays {@link italianHolidays}.
 *
 * @param from - ISO day, 1986–2100; the day of the event from which the days run.
 * @param days - whole number of working days, also negative.
 * @returns the ISO day.
 * @throws {@link PlanError} with `calendar.date`, `calendar.year`, `calendar.days` or `calendar.holidays`, every issue at once; with `calendar.range` where the result would lie outside 1986–2100,
 * with `value.foreign` for options that throw.
 * @example
 * ```ts
 * addWorkingDays("2021-04-30", 10) // => "2021-05-14"
 * addWorkingDays("2021-10-01", 1, { holidays: ["2021-10-04"] }) // => "2021-10-05"
 * addWorkingDays("2022-01-01", -1) // => "2021-12-31"
 * ```
 */
export function addWorkingDays(from: IsoDay, days: number, options: WorkingDayOptions = {}): IsoDay {
  const { holidays = [] } = ownOptions(options);
  const issues = [...knownDayIssues(from, "from"), ...countIssues(days), ...holidayIssues(holidays)];
  return unwrap(issues.length > 0 ? failAll(issues) : walk(from, days, new Set(holidays)));
}

function count(from: IsoDay, to: IsoDay, others: ReadonlySet<IsoDay>): number {
  const step = from < to ? 1 : -1; // ISO text is in the order of its days
  let found = 0;
  for (let day = from; day !== to; ) {
    day = shiftDay(day, step);
    if (isWorkingDay(day, others)) found += step;
  }
  return found;
}

function walk(from: IsoDay, days: number, others: ReadonlySet<IsoDay>): Result<IsoDay> {
  let day = from;
  for (let left = Math.abs(days); left > 0; ) {
    day = shiftDay(day, Math.sign(days));
    if (!isKnownYear(yearOf(day))) return fail(rangeIssue(from, days));
    if (isWorkingDay(day, others)) left -= 1;
  }
  return ok(day);
}

function isKnownYear(year: number): boolean {
  return year >= HOLIDAY_YEARS.first && year <= HOLIDAY_YEARS.last;
}

function isWorkingDay(day: IsoDay, others: ReadonlySet<IsoDay>): boolean {
  return !isWeekend(day) && !others.has(day) && !holidaysOf(yearOf(day)).includes(day);
}

function knownDayIssues(day: unknown, name: string): readonly Issue[] {
  return dayIssues(day, [name], HOLIDAY_YEARS);
}

function countIssues(days: unknown): readonly Issue[] {
  return Number.isSafeInteger(days) ? [] : [issue(CALENDAR_CODES, "calendar.days", { path: ["days"], params: { found: shown(days) } })];
}

function holidayIssues(holidays: unknown): readonly Issue[] {
  if (Array.isArray(holidays)) return holidays.flatMap((day: unknown, at) => dayIssues(day, ["holidays", at]));
  return [issue(CALENDAR_CODES, "calendar.holidays", { path: ["holidays"], params: { found: shown(holidays) } })];
}

function rangeIssue(from: IsoDay, days: number): Issue {
  const params = { days: String(days), from, first: String(HOLIDAY_YEARS.first), last: String(HOLIDAY_YEARS.last) };
  return issue(CALENDAR_CODES, "calendar.range", { path: ["days"], params });
}
