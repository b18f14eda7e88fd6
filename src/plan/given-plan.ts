import { SCHEMA_CODES } from "../error/codes/schema.ts";
import { foreign } from "../error/foreign.ts";
import { LIMITS } from "../error/limits.ts";
import { looksLike, type Outline } from "../error/outline.ts";
import { issue, type IssuePath } from "../error/plan-error.ts";
import { fail, unwrap } from "../error/result.ts";
import type { Plan } from "./plan.ts";

/** What every plan has. */
const PLAN: Outline = { id: "string", body: "string", year: "number", areas: "list" };

/** The plan itself; anything that is clearly none is refused. Its nodes are not looked at: that is what reading it is for. */
export function givenPlan(plan: Plan): Plan {
  return looksLike(plan, PLAN) ? plan : unwrap(foreign("a plan", plan));
}

/** Refuses a node that stands deeper than any that was read: a plan made by hand may even contain itself. Each level adds a key and a position. */
export function refuseTooDeep(path: IssuePath): void {
  if (path.length < 2 * LIMITS.depth) return;
  unwrap(fail(issue(SCHEMA_CODES, "schema.tooDeep", { path, params: { limit: String(LIMITS.depth) } })));
}
