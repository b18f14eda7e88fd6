/** Prints how fast parsed JSON becomes a checked plan, beside other ways of doing it. */
import { checkPlan, parsePlan, type PlanJson } from "traguardo";
import { against, columnsOf } from "./against.ts";
import { byAjv, byValibot, byZod } from "./peers/plan-schemas.ts";
import { planJson } from "./plan-json.ts";
import { markdown } from "./report.ts";
import { shapeOf } from "./shape.ts";

const SIZES = [
  [48, 1],
  [1000, 1],
  [100_000, 2],
] as const;

function rows([size, goal]: (typeof SIZES)[number]): readonly (readonly string[])[] {
  const text = JSON.stringify(planJson(shapeOf(size)));
  const json = JSON.parse(text) as PlanJson;
  const ours = (): number => checkPlan(parsePlan(json)).length;
  if (ours() > 0) throw new Error("the plan is not sound");
  return against(size, ours, {
    "JSON.parse of the same text": { run: () => JSON.parse(text) as unknown, as: "long", goal },
    "ajv, compiled: shape alone": { run: () => byAjv(json), as: "long" },
    "zod with transforms": { run: () => byZod(json), as: "fast" },
    "valibot with transforms": { run: () => byValibot(json), as: "fast" },
  });
}

const table = markdown({
  title: "parsePlan and checkPlan",
  note: "From parsed JSON to a plan with Decimals, targets and ids, and its sums checked. zod and valibot read weights and the targets of these plans by a regular expression and `new Decimal`, and check the sums; they make no ids. ajv has the JSON Schema that the library ships.",
  columns: columnsOf("indicators"),
  rows: SIZES.flatMap(rows),
});
process.stdout.write(`${table}\n`);
