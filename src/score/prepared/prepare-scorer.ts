import type { Decimal } from "../../decimal/decimal.ts";
import type { Fraction } from "../../decimal/fraction.ts";
import { refusing } from "../../error/foreign.ts";
import { soundPlan } from "../../plan/sound-plan.ts";
import { walkPlan } from "../../plan/walk.ts";
import type { Plan } from "../../plan/plan.ts";
import { givenRuleSet } from "../../rules/given-rule-set.ts";
import type { RuleSet } from "../../rules/rule-set.ts";
import type { ActualInput, ScoreOptions } from "../options.ts";
import { rescore } from "../rescore.ts";
import type { BodyScore, Score } from "../score.ts";
import { scorePlan } from "../score-plan.ts";
import { columnsOf, exactReason } from "./columns.ts";
import { ColumnScorer } from "./column-scorer.ts";

/** A plan with its rules, made ready to be scored again and again (*misurazione ripetuta*). */
export interface Scorer {
  /** `columns`: in doubles with a proven bound of their error, and exactly where that cannot decide; `exact`: as `scorePlan` does. */
  readonly method: "columns" | "exact";
  /** The option that only the exact method computes, or what else asks for it; absent with `columns`. */
  readonly because?: string | undefined;
  /** Computes every node afresh; gives the body's value, absent where it is unscored. */
  score(): Decimal | undefined;
  /**
   * Changes what is reported for an indicator, by its id, else for all with its code, and computes what depends on it; gives the body's value.
   * `undefined` takes the report out, and the plan's own actual counts again. A name of no indicator changes nothing.
   */
  update(id: string, actual: ActualInput | undefined): Decimal | undefined;
  /** The value of a node as shown; absent where it has none, or where no node has the id. */
  value(id: string): Decimal | undefined;
  /** The exact points of a node; absent where it has none, or where no node has the id. */
  points(id: string): Fraction | undefined;
}

/**
 * Makes a plan ready to be scored many times with changing results: what does not change is computed once (*preparazione del calcolo*).
 *
 * Every value and every fraction equals that of {@link scorePlan} to the last digit. Weighted means, weighted sums and means of any indicators are computed in
 * columns of doubles, with an exact fraction only where their error bound cannot decide how a value is rounded; other rule sets, and plans with
 * gates, are scored exactly behind the same functions. Source: docs/prepared.md.
 *
 * @param plan - As read by `parsePlan`.
 * @param ruleSet - As read by `parseRuleSet`, or one of `ruleSets`.
 * @param options - As for {@link scorePlan}; the results are those to begin with.
 * @returns the scorer; it keeps its results and nothing else changes with it.
 * @throws {@link PlanError} with `value.foreign` for what is no plan or no rule set.
 * @example
 * ```ts
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Formazione", indicators: [
 *   { code: "Corsi", name: "Corsi", weight: "30%", target: ">= 30 N." },
 *   { code: "Ore", name: "Ore", weight: "70%", target: ">= 80 ore" },
 * ] }] }] });
 * const scorer = prepareScorer(plan, ruleSets.cameraleStandard, { actuals: { Corsi: "7 N.", Ore: "1 ore" } });
 * scorer.score()?.toString() // => "7.88"
 * scorer.points("cciaa") // => { numerator: 63n, denominator: 8n }
 * scorer.update("Ore", "80 ore")?.toString() // => "77"
 * scorer.method // => "columns"
 * ```
 */
export function prepareScorer(plan: Plan, ruleSet: RuleSet, options: ScoreOptions = {}): Scorer {
  const rules = givenRuleSet(ruleSet);
  return refusing("a plan", plan, () => scorerOf(soundPlan(plan), rules, options));
}

function scorerOf(plan: Plan, ruleSet: RuleSet, options: ScoreOptions): Scorer {
  const columns = columnsOf(plan, ruleSet);
  const because = exactReason(ruleSet, columns);
  return because === undefined && columns !== undefined
    ? new ColumnScorer(plan, columns, { ruleSet, options })
    : new ExactScorer(scorePlan(plan, ruleSet, options), because);
}

/** Scores as `scorePlan` does. */
class ExactScorer implements Scorer {
  readonly method = "exact";
  readonly because: string | undefined;
  #score: BodyScore;
  #nodes: ReadonlyMap<string, Score> | undefined;

  constructor(score: BodyScore, because: string | undefined) {
    this.#score = score;
    this.because = because;
  }

  score(): Decimal | undefined {
    const { plan, ruleSet, options } = this.#score;
    return this.#take(scorePlan(plan, ruleSet, options));
  }

  update(id: string, actual: ActualInput | undefined): Decimal | undefined {
    const isKnown = [...walkPlan(this.#score.plan)].some(({ kind, node }) => kind === "indicator" && (node.id === id || node.code === id));
    return isKnown ? this.#take(rescore(this.#score, new Map([[id, actual]]))) : this.#score.value;
  }

  value(id: string): Decimal | undefined {
    return this.#node(id)?.value;
  }

  points(id: string): Fraction | undefined {
    return this.#node(id)?.points;
  }

  #take(score: BodyScore): Decimal | undefined {
    this.#score = score;
    this.#nodes = undefined;
    return score.value;
  }

  #node(id: string): Score | undefined {
    this.#nodes ??= new Map(nodesOf(this.#score).map((node) => [node.id, node]));
    return this.#nodes.get(id);
  }
}

function nodesOf(score: Score): readonly Score[] {
  return [score, ...score.children.flatMap((child) => nodesOf(child))];
}
