import { PLAN_CODES } from "../error/codes/plan.ts";
import { issue } from "../error/plan-error.ts";
import { guarded, runBackward } from "../error/read-with.ts";
import { fail, failAll, ok, type Result, unwrap } from "../error/result.ts";
import { derivedId } from "./id.ts";
import type { PlanJson } from "./json.ts";
import { CHILD_LISTS, type NodeKind } from "./levels.ts";
import type { Plan } from "./plan.ts";
import { readNodes } from "./read-nodes.ts";
import { readPlain } from "./read-plain.ts";
import { planShape } from "./shape.ts";
import { snapshot } from "./snapshot.ts";

/**
 * Like {@link parsePlan}, but answers with a {@link Result}; it never throws.
 *
 * @example
 * ```ts
 * const read = safeParsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", pseo: "100%" }, { name: "Staff" }] });
 * read.success ? [] : read.issues.map(({ code, path }) => `${code} ${path?.join(".")}`)
 * // => ["schema.unknownKey areas.0.pseo", "plan.duplicateId areas.1.name"]
 * ```
 */
export function safeParsePlan(input: unknown): Result<Plan> {
  if (typeof input === "string") return fail(issue(PLAN_CODES, "plan.text"));
  return guarded(() => readPlan(input));
}

/**
 * Reads a performance plan (*Piano della performance*) from plain JSON: weights, targets and actuals become exact values, every node gets its id.
 *
 * Refused, all at once and in document order: wrong shapes, unknown keys, two nodes with one id, siblings of which only some have a weight.
 * Whether weights add up, and what is suspicious, tells `checkPlan`.
 *
 * @param input - The parsed JSON, {@link PlanJson}; at most {@link LIMITS.depth} levels and {@link LIMITS.nodes} nodes.
 * @returns the plan, a new object; absent stays absent, order is kept.
 * @throws {@link PlanError} with `schema.*`, `plan.text`, `plan.codeSlash`, `plan.emptyId`, `plan.duplicateId`, `plan.weight`,
 * `plan.weightNegative`, `plan.weightDigits`, `plan.weightMissing`, `plan.timelineEmpty`, `plan.date`, `plan.baseline`, `target.*`, `actual.*`,
 * `text.*`, `points.*`, `scale.*`, `rule.*`, `issues.tooMany`.
 * @example
 * ```ts
 * const plan = parsePlan({ body: "CCIAA Massa-Carrara", year: 2021, areas: [{ name: "Area Promozione", weight: "14,29%" }] });
 * plan.areas[0]?.id // => "area-promozione"
 * plan.areas[0]?.weight // => Decimal "14.29"
 * ```
 */
export function parsePlan(input: unknown): Plan {
  return unwrap(safeParsePlan(input));
}

/**
 * Like {@link encodePlan}, but answers with a {@link Result}; it never throws.
 *
 * @example
 * ```ts
 * safeEncodePlan(parsePlan({ body: "CCIAA", year: 2021, areas: [] })) // => { success: true, data: { body: "CCIAA", year: 2021, areas: [] } }
 * ```
 */
export function safeEncodePlan(plan: Plan): Result<PlanJson> {
  return guarded(() => {
    const { value, faults } = runBackward(planShape, plan);
    return faults === undefined ? ok(withoutDerivedIds("body", value, undefined)) : failAll(faults.told(), faults.count());
  });
}

/**
 * Writes a plan as plain JSON, the inverse of {@link parsePlan}: targets and actuals in canonical form, weights in shortest plain form (`14.29`).
 *
 * An id that is the derived one is left out; absent stays absent.
 *
 * @param plan - As read by {@link parsePlan}.
 * @returns JSON that reads as the same plan; only `canonical` of targets may have become true.
 * @throws {@link PlanError} with `schema.*` or `plan.value`, for a plan that was made by other means and is none.
 * @example
 * ```ts
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", weight: "100,00 %" }] });
 * encodePlan(plan) // => { body: "CCIAA", year: 2021, areas: [{ name: "Staff", weight: "100" }] }
 * ```
 */
export function encodePlan(plan: Plan): PlanJson {
  return unwrap(safeEncodePlan(plan));
}

function readPlan(input: unknown): Result<Plan> {
  const plan = readPlain(input);
  if (plan !== undefined) return ok(plan);
  // All is read again: of what was read before nothing is kept.
  const copy = snapshot(input);
  return copy.success ? readNodes(copy.data) : copy;
}

/** The node without its id, and those below it without theirs, where they are what reading would make. */
function withoutDerivedIds<T extends object>(kind: NodeKind, written: T, parentId: string | undefined): T {
  const { id, ...node } = written as Record<string, unknown>; // one function for all levels
  for (const [key, childKind] of CHILD_LISTS[kind]) {
    const list = node[key];
    const prefix = kind === "body" ? undefined : String(id);
    if (Array.isArray(list)) node[key] = list.map((child: object) => withoutDerivedIds(childKind, child, prefix));
  }
  return (id === derivedId(node, parentId) ? node : { id, ...node }) as T; // only the id may have gone
}
