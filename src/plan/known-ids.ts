import { Given } from "../error/given.ts";
import type { Plan } from "./plan.ts";

/**
 * Ids that reading a plan has shown to differ, of its nodes in the order of `walkPlan`. They are in the plan itself, where this class alone finds
 * them: they come and go with it, and no copy of it has them.
 *
 * A node that has the id at its place needs no further look: that it is the same text is seen at once, whereas comparing ids with each other takes as
 * long as all other checks of a plan together.
 */
class KnownIds extends Given<Plan> {
  readonly #ids: readonly string[];

  constructor(plan: Plan, ids: readonly string[]) {
    super(plan);
    this.#ids = ids;
  }

  static of(plan: Plan): readonly string[] | undefined {
    return #ids in plan ? plan.#ids : undefined;
  }
}

/** The same plan, in which the ids of its nodes are kept, in the order of `walkPlan`; they must differ. */
export function withKnownIds(plan: Plan, ids: readonly string[]): Plan {
  return new KnownIds(plan, ids);
}

/** The ids of a plan as it was read, known to differ; nothing of a plan made by other means. */
export function knownIds(plan: Plan): readonly string[] | undefined {
  return KnownIds.of(plan);
}
