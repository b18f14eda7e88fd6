import { readFileSync } from "node:fs";
import { type ActualInputs, type Plan, parsePlan } from "traguardo";

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));
}

/** The plan of the Camera di Commercio di Massa-Carrara for 2021, as published: weights, targets, and N/D for every result. */
export function publishedPlan(): Plan {
  return parsePlan(readJson("massa-carrara-2021.json"));
}

/** INVENTED results for it: nobody published these. */
export function inventedActuals(): ActualInputs {
  return (readJson("actuals-2021.json") as { actuals: ActualInputs }).actuals; // a file of this folder; scorePlan checks every value itself
}

/** A small plan of deadlines and its results, both INVENTED. */
export function inventedDeadlines(): { readonly plan: Plan; readonly actuals: ActualInputs } {
  const { plan, actuals } = readJson("date-2021.json") as { plan: unknown; actuals: ActualInputs }; // likewise; parsePlan checks the plan
  return { plan: parsePlan(plan), actuals };
}
