import type { Indicator } from "../plan/plan.ts";
import { givenFor, readReport, type Report } from "../score/actuals.ts";
import type { BodyScore } from "../score/score.ts";
import { settingsOf } from "../score/settings.ts";

/** What was reported for each indicator when a plan was scored: actual and correction, as they were used. */
export function reportsOf({ plan, options }: BodyScore): (indicator: Indicator) => Report {
  const { entries } = settingsOf(options, plan.year);
  return (indicator) => readReport(givenFor(indicator, entries), indicator.actual);
}
