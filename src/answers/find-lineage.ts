import { ANSWER_CODES } from "../error/codes/answers.ts";
import { kindOf } from "../error/kind-of.ts";
import { issue } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";
import type { ChildNode } from "../score/group-node.ts";
import type { BodyScore } from "../score/score.ts";
import { type Lineage, lineagesOf } from "./lineage.ts";

/**
 * The indicator of a name and what stands above it, up to the node of another name, which may be the indicator itself; up to the body where there is none.
 *
 * A name is an id, else a code. A code that several nodes have will do where only one pair of nodes, one above the other, is meant.
 */
export function findLineage(score: BodyScore, name: unknown, top: unknown = score.id): Result<Lineage> {
  const named = best(
    [...lineagesOf(score)].map((lineage) => ({ lineage, node: lineage.score })),
    name,
  );
  if (named.length === 0) return fail(issue(ANSWER_CODES, "answers.unknownIndicator", { path: ["id"], params: { name: shown(name) } }));
  const pairs = best(
    named.flatMap(({ lineage }) => nodesOf(lineage).map((node, at) => ({ node, lineage: { ...lineage, ancestors: lineage.ancestors.slice(at) } }))),
    top,
  );
  const [pair, another] = pairs;
  if (pair === undefined) return fail(issue(ANSWER_CODES, "answers.notAbove", { path: ["at"], params: { at: shown(top), name: shown(name) } }));
  if (another === undefined) return ok(pair.lineage);
  const isOne = pair.lineage.score === another.lineage.score;
  const ids = [...new Set(pairs.map(({ node, lineage }): string => (isOne ? node.id : lineage.score.id)))];
  const params = { name: shown(isOne ? top : name), ids: [...ids.slice(0, SHOWN), ...(ids.length > SHOWN ? ["…"] : [])].join(", ") };
  return fail(issue(ANSWER_CODES, "answers.ambiguous", { path: [isOne ? "at" : "id"], expected: ids, params }));
}

/** How many ids a message lists. */
const SHOWN = 10;

/** The nodes of a lineage from the top down, the indicator last. */
function nodesOf({ ancestors, score }: Lineage): readonly ChildNode[] {
  return [...ancestors.map((one) => one.score), score];
}

/** Those whose node has this id; where none has, those whose node has this code. */
function best<T extends { readonly node: ChildNode }>(candidates: readonly T[], name: unknown): readonly T[] {
  const byId = candidates.filter(({ node }) => node.id === name);
  return byId.length > 0 || typeof name !== "string" ? byId : candidates.filter(({ node }) => node.code === name);
}

function shown(name: unknown): string {
  return typeof name === "string" ? name.slice(0, 80) : kindOf(name);
}
