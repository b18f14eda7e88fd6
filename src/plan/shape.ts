import * as z from "zod";
import { pointsRuleSchema } from "../scale/schema.ts";
import { actualField, baselineField, codeField, idField, nameField, targetField, weightField, yearField } from "./fields.ts";
import type { ObjectiveJson, PlanJson, StrategyItemJson } from "./json.ts";
import type { NodeKind } from "./levels.ts";
import type { Objective, Plan, StrategyItem } from "./plan.ts";

/**
 * The five levels of a plan as zod schemas, text ⇄ values, of a document whose every node has its id: see `identify`.
 *
 * Functions and `z.lazy` keep zod from building anything before the first plan is read.
 */
export const planShape: z.ZodType<Plan, PlanJson> = /* @__PURE__ */ z.lazy(bodyShape);

/** The titles of the strategic map. */
export const strategyField: z.ZodType<readonly StrategyItem[], readonly StrategyItemJson[]> = /* @__PURE__ */ z.lazy(() =>
  z.array(z.strictObject({ code: codeField, title: nameField })),
);

/** The body and its year. */
export function bodyShape() {
  return z.strictObject({
    id: idField,
    body: nameField,
    year: yearField,
    strategy: strategyField.exactOptional(),
    areas: z.array(areaShape()),
  });
}

/** An area: services, or objectives of its own, or both. */
export function areaShape() {
  return z.strictObject({
    ...namedKeys(),
    services: z.array(serviceShape()).exactOptional(),
    objectives: z.array(objectiveSchema).exactOptional(),
  });
}

/** A service and its objectives. */
export function serviceShape() {
  return z.strictObject({ ...namedKeys(), objectives: z.array(objectiveSchema).exactOptional() });
}

/** An objective: indicators, or objectives in it, or both. */
export function objectiveShape() {
  return z.strictObject({
    id: idField,
    code: codeField.exactOptional(),
    title: nameField,
    weight: weightField.exactOptional(),
    indicators: z.array(indicatorShape()).exactOptional(),
    objectives: z.array(objectiveSchema).exactOptional(),
  });
}

const objectiveSchema: z.ZodType<Objective, ObjectiveJson> = /* @__PURE__ */ z.lazy(objectiveShape);

/** An indicator with its target. */
export function indicatorShape() {
  return z.strictObject({
    ...namedKeys(),
    description: z.string().exactOptional(),
    target: targetField,
    actual: actualField.exactOptional(),
    baseline: baselineField.exactOptional(),
    gate: z.boolean().exactOptional(),
    points: pointsRuleSchema.exactOptional(),
  });
}

/** The schema of one node of each level by itself: of its lists of children only that they are lists. */
export const NODE_SHAPES: Readonly<Record<NodeKind, z.ZodType<object>>> = /* @__PURE__ */ Object.freeze({
  body: /* @__PURE__ */ z.lazy(() => bodyShape().extend({ areas: anyList() })),
  area: /* @__PURE__ */ z.lazy(() => areaShape().extend({ services: anyList().exactOptional(), objectives: anyList().exactOptional() })),
  service: /* @__PURE__ */ z.lazy(() => serviceShape().extend({ objectives: anyList().exactOptional() })),
  objective: /* @__PURE__ */ z.lazy(() => objectiveShape().extend({ indicators: anyList().exactOptional(), objectives: anyList().exactOptional() })),
  indicator: /* @__PURE__ */ z.lazy(indicatorShape),
});

function anyList() {
  return z.array(z.unknown());
}

function namedKeys() {
  return { id: idField, code: codeField.exactOptional(), name: nameField, weight: weightField.exactOptional() };
}
