/** This library's own answers to the conformance vectors, from its sources. */
import * as library from "../../src/index.ts";
import type { RuleSet, RuleSetBases, RuleSetDocument } from "../../src/index.ts";
import { answersOf } from "./conformance-answers.ts";
import type { Answers, Documents, Level } from "./conformance.ts";

export const libraryAnswers: Answers<Level> = answersOf(library);

/** The rule set of a name, whole. */
export function ruleSetNamed(name: string, documents: Documents): RuleSet {
  return library.resolveRuleSet(documents.ruleSets[name] as RuleSetDocument, documents.ruleSets as RuleSetBases); // whatever they are: they are checked
}
