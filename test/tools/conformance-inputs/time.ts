/** Timelines of targets, and dates that are completed by the scored year. Worked out by hand like the rows of `tree.ts`. */
import type { TreeRow } from "./tree.ts";

/** Which target of a timeline held; the actual is 40. */
const held = (id: string, plan: string, points: string | undefined, moment: Pick<TreeRow, "year" | "asOf"> = {}): TreeRow => ({
  id,
  plan,
  ...moment,
  ...(points === undefined ? { nodes: { "area/obiettivo/I1": "excluded" } } : { points }),
});

export const TIME_ROWS: readonly TreeRow[] = [
  // 50 of 2021; 100 from July 2021 on; 80 of 2022
  held("last-one-that-holds", "timeline", "40"),
  held("before-it-begins", "timeline", "80", { asOf: "2021-06-30" }),
  held("on-the-day-it-begins", "timeline", "40", { asOf: "2021-07-01" }),
  held("long-before", "timeline", "80", { asOf: "2020-01-01" }),
  held("of-the-next-year", "timeline", "50", { year: "2022" }),
  held("of-the-next-year-before-the-other-begins", "timeline", "50", { year: "2022", asOf: "2021-06-30" }),
  held("of-a-later-year", "timeline", "40", { year: "2023" }),
  held("of-an-earlier-year", "timeline", undefined, { year: "2020" }),
  held("of-an-earlier-year-read-later", "timeline", "40", { year: "2020", asOf: "2021-07-01" }),
  held("of-the-plans-year-by-name", "timeline", "40", { year: "2021" }),

  // 100 from September on, then 50 from March on
  held("written-last-wins-though-it-began-first", "timeline-out-of-order", "80"),
  held("written-last-wins-in-between", "timeline-out-of-order", "80", { asOf: "2021-10-01" }),
  held("written-last-begins", "timeline-out-of-order", "80", { asOf: "2021-03-01" }),
  held("none-holds-yet", "timeline-out-of-order", undefined, { asOf: "2021-02-28" }),

  // 50; 80 of 2021 from July on; 100 of 2022 from July 2022 on
  held("year-and-day-both-hold", "timeline-both", "50"),
  held("year-holds-and-day-does-not", "timeline-both", "80", { asOf: "2021-06-30" }),
  held("day-holds-and-year-does-not", "timeline-both", "80", { year: "2023" }),
  held("next-year-not-begun", "timeline-both", "80", { year: "2022", asOf: "2022-06-30" }),
  held("next-year-at-its-end", "timeline-both", "40", { year: "2022" }),

  // 50, then none from October on
  held("last-one-is-no-target", "timeline-ends-without-target", undefined),
  held("before-there-is-no-target", "timeline-ends-without-target", "80", { asOf: "2021-09-30" }),

  // by 30 June, then by 31 October; done on 15 September 2021
  held("deadline-put-off", "timeline-changes-kind", "100"),
  held("deadline-before-it-was-put-off", "timeline-changes-kind", "0", { asOf: "2021-04-30" }),
  held("deadline-of-the-year-before", "timeline-changes-kind", "0", { year: "2020", asOf: "2021-12-31" }),

  { id: "deadlines-by-the-plans-year", plan: "deadlines", actuals: { D1: "30/11/2021", D2: "annullato", D3: "31/12/2021" }, points: "100" },
  {
    id: "deadlines-by-another-year",
    plan: "deadlines",
    year: "2020",
    actuals: { D1: "30/11/2021", D2: "29/02/2020", D3: "31/12/2020" },
    points: "200/3",
    nodes: { "area/obiettivo/D1": "0", "area/obiettivo/D2": "100", "area/obiettivo/D3": "100" },
  },
  {
    id: "leap-day-of-no-leap-year",
    plan: "deadlines",
    phase: "interim",
    actuals: { D1: "30/11/2021", D2: "28/02/2021", D3: "01/01/2022" },
    points: "50",
    nodes: { "area/obiettivo/D2": "excluded" },
    issues: ["score.date"],
  },
  {
    id: "as-of-is-for-timelines-only",
    plan: "deadlines",
    asOf: "2021-01-31",
    actuals: { D1: "30/11/2021", D2: "annullato", D3: "31/12/2021" },
    points: "100",
  },
  { id: "as-of-that-is-no-day-is-left-aside", plan: "timeline", asOf: "2021-02-30", points: "40", issues: ["score.asOf"] },
];
