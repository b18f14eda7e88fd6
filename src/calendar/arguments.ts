import { CALENDAR_CODES } from "../error/codes/calendar.ts";
import { kindOf } from "../error/kind-of.ts";
import { type Issue, type IssuePath, issue } from "../error/plan-error.ts";
import { readIsoDay, yearOf } from "./iso-day.ts";

/** Years in a row, both ends included. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** What is wrong with a year: no whole number, or out of the range. */
export function yearIssues(year: unknown, { first, last }: YearRange, path: IssuePath): readonly Issue[] {
  if (typeof year === "number" && Number.isInteger(year) && year >= first && year <= last) return [];
  return [issue(CALENDAR_CODES, "calendar.year", { path, params: { found: shown(year), first: String(first), last: String(last) } })];
}

/** What is wrong with a day: no text, not of the form `2021-11-30`, not in the calendar, or, where a range is given, out of its years. */
export function dayIssues(day: unknown, path: IssuePath, range?: YearRange): readonly Issue[] {
  const read = readIsoDay(day);
  if (read !== undefined) return range === undefined ? [] : yearIssues(yearOf(read), range, path);
  const input = typeof day === "string" ? { input: day } : {};
  return [issue(CALENDAR_CODES, "calendar.date", { path, ...input, params: { found: shown(day) } })];
}

/** A value as messages show it: a text in quotes and cut, a number as it is, of anything else what it is. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  return typeof value === "number" ? String(value) : kindOf(value);
}
