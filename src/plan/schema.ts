import * as z from "zod";
import { carry } from "../error/from-zod.ts";
import type { Result } from "../error/result.ts";
import type { PlanJson } from "./json.ts";
import { safeEncodePlan, safeParsePlan } from "./parse.ts";
import type { Plan } from "./plan.ts";

/**
 * The zod schema of a plan (*Piano della performance*), to be put into other schemas: it reads like `parsePlan`, and `z.encode` writes like
 * `encodePlan`. Zod's issues carry ours in `params.issue`.
 *
 * It is built when it is first used: a page with a strict Content-Security-Policy sets `z.config({ jitless: true })` before, also after the import.
 *
 * @example
 * ```ts
 * planSchema.safeParse({ body: "CCIAA", year: 2021, areas: [] }).success // => true
 * ```
 */
export const planSchema: z.ZodType<Plan, PlanJson> = /* @__PURE__ */ z.lazy(() =>
  z.codec(z.custom<PlanJson>(), z.custom<Plan>(), {
    decode: (input, context) => taken(safeParsePlan(input), input, context),
    encode: (plan, context) => taken(safeEncodePlan(plan), plan, context),
  }),
);

function taken<T>(result: Result<T>, input: unknown, context: z.core.ParsePayload): T {
  if (result.success) return result.data;
  context.issues.push(...carry(input, result.issues));
  return z.NEVER;
}
