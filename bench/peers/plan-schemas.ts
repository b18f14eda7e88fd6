import { Ajv2020 } from "ajv/dist/2020.js";
import { Decimal } from "decimal.js";
import * as v from "valibot";
import * as z from "zod";
import planSchema from "traguardo/schemas/plan.json" with { type: "json" };
import { byRegex, TARGET } from "./target-grammars.ts";

const WEIGHT = /^\d{1,3}(?:[.,]\d+)?\s?%?$/;
const HUNDRED = new Decimal(100);

const weightOf = (text: string): Decimal => new Decimal(text.replace("%", "").replace(",", ".").trim());

/** Whether siblings that have weights have 100 of them together. */
function addUp(siblings: readonly { readonly weight?: Decimal | undefined }[]): boolean {
  if (siblings.every(({ weight }) => weight === undefined)) return true;
  return siblings.reduce((sum, { weight }) => sum.plus(weight ?? 0), new Decimal(0)).eq(HUNDRED);
}

// ── zod, as its pages show it ────────────────────────────────────────────────────────────────────────────────────────

const zWeight = z.string().regex(WEIGHT).transform(weightOf);
const zTarget = z.string().regex(TARGET).transform(byRegex);
const zIndicator = z.strictObject({
  code: z.string(),
  name: z.string(),
  description: z.string().optional(),
  weight: zWeight,
  target: zTarget,
  actual: zTarget,
});
const zObjective = z.strictObject({ code: z.string(), title: z.string(), weight: zWeight, indicators: z.array(zIndicator).refine(addUp) });
const zService = z.strictObject({ name: z.string(), weight: zWeight, objectives: z.array(zObjective).refine(addUp) });
const zArea = z.strictObject({ name: z.string(), services: z.array(zService).refine(addUp) });
const zPlan = z.strictObject({ body: z.string(), year: z.int(), areas: z.array(zArea) });

export const byZod = (json: unknown): unknown => zPlan.parse(json);

// ── valibot ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const vWeight = v.pipe(v.string(), v.regex(WEIGHT), v.transform(weightOf));
const vTarget = v.pipe(v.string(), v.regex(TARGET), v.transform(byRegex));
const vIndicator = v.strictObject({
  code: v.string(),
  name: v.string(),
  description: v.optional(v.string()),
  weight: vWeight,
  target: vTarget,
  actual: vTarget,
});
const vObjective = v.strictObject({
  code: v.string(),
  title: v.string(),
  weight: vWeight,
  indicators: v.pipe(
    v.array(vIndicator),
    v.check((all) => addUp(all)),
  ),
});
const vService = v.strictObject({
  name: v.string(),
  weight: vWeight,
  objectives: v.pipe(
    v.array(vObjective),
    v.check((all) => addUp(all)),
  ),
});
const vArea = v.strictObject({
  name: v.string(),
  services: v.pipe(
    v.array(vService),
    v.check((all) => addUp(all)),
  ),
});
const vPlan = v.strictObject({ body: v.string(), year: v.pipe(v.number(), v.integer()), areas: v.array(vArea) });

export const byValibot = (json: unknown): unknown => v.parse(vPlan, json);

// ── ajv ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const validate = new Ajv2020({ strict: false }).compile(planSchema);

/** The JSON Schema that the library ships: shape alone, no number is read and no sum checked. */
export function byAjv(json: unknown): unknown {
  if (!validate(json)) throw new Error(JSON.stringify(validate.errors));
  return json;
}
