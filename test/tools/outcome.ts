export { codesOf } from "./codes-of.ts";
import { type Issue, PlanError, type Result, type Score, scoreToJSON } from "../../src/index.ts";

/** How a call ended: with a value, with issues, or with an exception that nobody promised. */
export type Outcome =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "failure" | "planError"; readonly issues: readonly Issue[] }
  | { readonly kind: "exception"; readonly error: unknown };

/** Calls, and reads all that the answer holds, as much of it is made only when it is read. */
export async function outcomeOf(call: () => unknown): Promise<Outcome> {
  try {
    const answer = await exhausted(call());
    return isFailure(answer) ? { kind: "failure", issues: answer.issues } : { kind: "value", value: answer };
  } catch (error) {
    return error instanceof PlanError ? { kind: "planError", issues: error.issues } : { kind: "exception", error };
  }
}

function isFailure(answer: unknown): answer is Extract<Result<unknown>, { success: false }> {
  return typeof answer === "object" && answer !== null && "success" in answer && answer.success === false;
}

/** Generators are run to their end, scores are written, scorers asked. */
async function exhausted(answer: unknown): Promise<unknown> {
  if (typeof answer !== "object" || answer === null) return answer;
  if (Symbol.asyncIterator in answer) {
    const all: unknown[] = [];
    for await (const one of answer as AsyncIterable<unknown>) all.push(await exhausted(one));
    return all;
  }
  if ("next" in answer) return [...(answer as unknown as Iterable<unknown>)];
  if ("steps" in answer && Object.getPrototypeOf(answer) !== Object.prototype) return scoreToJSON(answer as Score);
  if ("method" in answer && "update" in answer) return asked(answer as unknown as Parameters<typeof asked>[0]);
  return answer;
}

function asked(scorer: { score(): unknown; update(id: string, actual: string): unknown; value(id: string): unknown; points(id: string): unknown }) {
  return [scorer.score(), scorer.update("Corsi", "7 N."), scorer.value("ente"), scorer.points("staff")];
}
