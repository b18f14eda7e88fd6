import { SCORE_CODES } from "../error/codes/score.ts";
import { kindOf } from "../error/kind-of.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import type { Indicator, Plan } from "../plan/plan.ts";
import { walkPlan } from "../plan/walk.ts";
import { weightIssues } from "../rules/check-weights.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { type ChildNode, GroupNode } from "./group-node.ts";
import type { Context } from "./node.ts";
import type { ScoreOptions } from "./options.ts";
import { OrdinaryCases } from "./quick.ts";
import type { Settings } from "./settings.ts";

/** What a plan is scored with. */
export interface Scoring {
  readonly ruleSet: RuleSet;
  readonly settings: Settings;
}

/** What all nodes of a scoring share. */
export function contextOf({ ruleSet, settings: { phase, year, asOf } }: Scoring): Context {
  return { ruleSet, phase, year, asOf, ordinary: new OrdinaryCases(ruleSet), nothing: [] };
}

/** The root of a score, with all that is needed to compute it again. */
export class BodyNode extends GroupNode {
  readonly plan: Plan;
  readonly ruleSet: RuleSet;
  readonly options: ScoreOptions;
  readonly #settings: Settings;

  constructor(plan: Plan, children: readonly ChildNode[], scoring: Scoring & { readonly context: Context }) {
    super({ kind: "body", node: plan }, children, scoring.context);
    this.plan = plan;
    this.ruleSet = scoring.ruleSet;
    this.options = scoring.settings.options;
    this.#settings = scoring.settings;
  }

  /** First what is wrong with the call and with the plan as a whole. */
  override findIssues(): readonly Issue[] {
    return [...this.#settings.issues, ...this.planIssues(), ...super.findIssues()];
  }

  /** Weights that do not sum to the total, and keys of the results that are neither an id nor a code of an indicator. */
  private planIssues(): readonly Issue[] {
    const unknown = new Set(this.#settings.entries.keys());
    const weights: Issue[] = [];
    for (const walked of walkPlan(this.plan)) {
      for (const one of weightIssues(walked, this.ruleSet.weights)) weights.push(one);
      if (walked.kind === "indicator") forget(unknown, walked.node);
    }
    return [...Array.from(unknown, unknownActual), ...weights];
  }
}

function forget(names: Set<unknown>, { id, code }: Indicator): void {
  names.delete(id);
  if (code !== undefined) names.delete(code);
}

function unknownActual(name: unknown): Issue {
  const key = typeof name === "string" ? name : kindOf(name);
  return issue(SCORE_CODES, "score.unknownActual", { path: ["actuals", key], params: { key } });
}
