import { CALENDAR_CODES } from "../error/codes/calendar.ts";
import { issue, type Issue } from "../error/plan-error.ts";
import { failAll, ok, unwrap } from "../error/result.ts";
import { shown, type YearRange, yearIssues } from "./arguments.ts";
import { daysIn, type IsoDay, writeIsoDay } from "./iso-day.ts";

/** The equal parts of a year: `four-month` (*quadrimestre*), `quarter` (*trimestre*), `half` (*semestre*), `month` (*mese*). */
export type PeriodName = "four-month" | "quarter" | "half" | "month";

/** One part of a year. */
export interface Period {
  /** Its first day, in ISO form. */
  readonly from: IsoDay;
  /** Its last day (*chiusura*), in ISO form; it belongs to the period. */
  readonly to: IsoDay;
}

const MONTHS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["four-month", 4],
  ["quarter", 3],
  ["half", 6],
  ["month", 1],
]);

/** The years that a plan may have. */
const PLAN_YEARS: YearRange = { first: 1900, last: 2100 };

/**
 * The periods into which plans divide a year (*quadrimestri, trimestri, semestri, mesi*), in order, with their first and last days.
 *
 * @param year - 1900–2100, as in a plan.
 * @param name - `"four-month"` gives 3 periods, `"quarter"` 4, `"half"` 2, `"month"` 12.
 * @throws {@link PlanError} with `calendar.year` or `calendar.period`.
 * @example
 * ```ts
 * periods(2021, "four-month").map(({ to }) => to) // => ["2021-04-30", "2021-08-31", "2021-12-31"]
 * periods(2021, "half")[1] // => { from: "2021-07-01", to: "2021-12-31" }
 * ```
 */
export function periods(year: number, name: PeriodName): readonly Period[] {
  const months = MONTHS.get(name) ?? 0;
  const issues = [...yearIssues(year, PLAN_YEARS, ["year"]), ...(months === 0 ? [nameIssue(name)] : [])];
  return unwrap(issues.length > 0 ? failAll(issues) : ok(Array.from({ length: 12 / months }, (_, at) => period(year, at * months + 1, months))));
}

function period(year: number, first: number, months: number): Period {
  const last = first + months - 1;
  return { from: writeIsoDay(year, first, 1), to: writeIsoDay(year, last, daysIn(year, last)) };
}

function nameIssue(name: unknown): Issue {
  const params = { found: shown(name), expected: [...MONTHS.keys()].join(", ") };
  return issue(CALENDAR_CODES, "calendar.period", { path: ["name"], params });
}
