import { foreign } from "../error/foreign.ts";
import { ok, type Result, unwrap } from "../error/result.ts";
import { BodyNode } from "./body-node.ts";
import { ScoreNode } from "./node.ts";
import type { BodyScore, Score } from "./score.ts";

/** The score itself, any node of one; what scoring has not made, a copy or its JSON included, is refused. */
export function givenScore<T extends Score>(score: T): T {
  return ScoreNode.isOne(score) ? score : unwrap(foreign("a score", score));
}

/** The score of a plan itself, or that it is none. */
export function readBodyScore(score: BodyScore): Result<BodyScore> {
  return ScoreNode.isOne(score) && (score as unknown) instanceof BodyNode ? ok(score) : foreign("the score of a plan", score); // whatever its type says
}

/** The score of a plan itself; anything else, a node further down included, is refused. */
export function givenBodyScore(score: BodyScore): BodyScore {
  return unwrap(readBodyScore(score));
}
