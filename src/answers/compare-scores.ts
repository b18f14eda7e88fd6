import { type Fraction, subtract } from "../decimal/fraction.ts";
import { ANSWER_CODES } from "../error/codes/answers.ts";
import { issue } from "../error/plan-error.ts";
import { fail, ok, type Result, unwrap } from "../error/result.ts";
import type { NodeId } from "../plan/plan.ts";
import { hashOf, optionsOf } from "../rules/options.ts";
import { attempt } from "../score/attempt.ts";
import { readBodyScore } from "../score/given-score.ts";
import type { BodyScore, Score } from "../score/score.ts";
import { blended, sideOf, underRulesOf } from "./blend.ts";
import { differenceOf, type NodeOutcome, outcomeOf } from "./compare-rule-sets.ts";

/** What {@link compareScores} may be told. */
export interface CompareScoresOptions {
  /** Whether scores by different rules may be compared; unless given, they are refused. */
  readonly acrossRuleSets?: boolean | undefined;
}

/**
 * A difference in points, split in this order, exactly: each part is what changes when its share of the second score takes the place of the first one's, the earlier
 * parts being in place already. A part is absent where the node has no points in between; the next one then holds it too.
 */
export interface DifferenceParts {
  /** What was measured, where it was in both (*consuntivi*), with its corrections. */
  readonly actuals?: Fraction | undefined;
  /** What was reported in one of them only, or is missing for another reason (*dati mancanti*). */
  readonly missing?: Fraction | undefined;
  /** The targets, with starting values, own points and prerequisites (*target*). */
  readonly targets?: Fraction | undefined;
  /** The weights, and the nodes that only one of them has (*pesi*). */
  readonly weights?: Fraction | undefined;
  /** The phase, and the rule sets where they differ (*regole*). */
  readonly rules?: Fraction | undefined;
}

/** A node that both scores have (*nodo confrontato*). */
export interface NodeDifference {
  readonly kind: Score["kind"];
  /** In the first score; in the second the same, but for the body. */
  readonly id: NodeId;
  /** In the first score. */
  readonly name: string;
  readonly a: NodeOutcome;
  readonly b: NodeOutcome;
  /** Points in the second less those in the first, exact; absent where one of them is not there. */
  readonly difference?: Fraction | undefined;
  /** The difference by its causes: they sum to it, nothing is left over. Absent where there is none. */
  readonly parts?: DifferenceParts | undefined;
}

/** A node that only one of the scores has. */
export interface UnmatchedNode {
  readonly kind: Score["kind"];
  readonly id: NodeId;
  readonly name: string;
}

/** Two scores side by side (*confronto tra punteggi*). */
export interface ScoreComparison {
  readonly a: BodyScore;
  readonly b: BodyScore;
  /** Whether they rest on different rules. */
  readonly acrossRuleSets: boolean;
  /** The fingerprints of their rule sets. */
  readonly fingerprints: { readonly a: string; readonly b: string };
  /** Every node that both have, in the document order of the first, the body first. */
  readonly nodes: readonly NodeDifference[];
  /** Nodes of the first that the second has not, in document order. */
  readonly onlyInA: readonly UnmatchedNode[];
  /** Nodes of the second that the first has not, in document order. */
  readonly onlyInB: readonly UnmatchedNode[];
}

/**
 * Like {@link compareScores}, but answers with a {@link Result}.
 *
 * @example
 * ```ts
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [] });
 * const [a, b] = [ruleSets.cameraleStandard, ruleSets.onOff].map((rules) => scorePlan(plan, rules));
 * const read = a && b && safeCompareScores(a, b);
 * read?.success === false && read.issues.map(({ code }) => code) // => ["answers.ruleSets"]
 * ```
 */
export function safeCompareScores(a: BodyScore, b: BodyScore, options: CompareScoresOptions = {}): Result<ScoreComparison> {
  const [first, second] = [readBodyScore(a), readBodyScore(b)];
  if (!first.success) return first;
  if (!second.success) return second;
  const [left, right] = [hashOf(optionsOf(a.ruleSet)), hashOf(optionsOf(b.ruleSet))];
  if (!left.success) return left;
  if (!right.success) return right;
  const fingerprints = { a: left.data, b: right.data };
  const acrossRuleSets = fingerprints.a !== fingerprints.b;
  if (acrossRuleSets && attempt(() => options.acrossRuleSets) !== true) {
    const params = { a: `${a.ruleSet.id} ${a.ruleSet.version}`, b: `${b.ruleSet.id} ${b.ruleSet.version}` };
    return fail(issue(ANSWER_CODES, "answers.ruleSets", { params }));
  }
  return ok({ a, b, acrossRuleSets, fingerprints, ...compared(a, b) });
}

/**
 * Compares two scores by one rule set (*confronto tra punteggi*): two periods of one body, or two bodies. Nodes are matched by their ids and kinds, the bodies with
 * each other; of every node the difference in points is split exactly by its causes: the actuals first, then what is missing, then the targets, then the weights.
 *
 * An actual that cannot be held against the first score's target (another unit, a deadline of another year) moves together with the target.
 *
 * @param a - As given by `scorePlan`: the earlier one, as a rule.
 * @param b - The same.
 * @param options - Whether the rules may differ.
 * @returns all nodes of both; differences are `b − a`.
 * @throws {@link PlanError} with `value.foreign` for what is no score of a plan, `answers.ruleSets` where the rules differ, and `fingerprint.value` for a band's id that holds half a character.
 * @example
 * ```ts
 * const scoreOf = (weight: string, target: string, actual: string) => {
 *   const indicators = [{ code: "Corsi", name: "Corsi", weight, target, actual }, { code: "Sito", name: "Sito", weight: "50", target: "SI", actual: "SI" }];
 *   const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Servizi", indicators }] }] });
 *   return scorePlan(plan, ruleSets.cameraleStandard);
 * };
 * const [body] = compareScores(scoreOf("50", ">= 10 N.", "5 N."), scoreOf("150", ">= 20 N.", "8 N.")).nodes;
 * // From 75 to 90 by 8 of 10, to 70 by 8 of 20, to 55 by the weights.
 * body?.parts?.actuals // => { numerator: 15n, denominator: 1n }
 * body?.parts?.targets // => { numerator: -20n, denominator: 1n }
 * body?.parts?.weights // => { numerator: -15n, denominator: 1n }
 * body?.difference // => { numerator: -20n, denominator: 1n }
 * ```
 */
export function compareScores(a: BodyScore, b: BodyScore, options: CompareScoresOptions = {}): ScoreComparison {
  return unwrap(safeCompareScores(a, b, options));
}

/** In the order in which the parts are split off. */
const CAUSES = ["actuals", "missing", "targets", "weights", "rules"] as const;

function compared(a: BodyScore, b: BodyScore): Pick<ScoreComparison, "nodes" | "onlyInA" | "onlyInB"> {
  const [first, second] = [sideOf(a), sideOf(b)];
  const [inA, inB] = [placesOf(a), placesOf(b)];
  const stages = (["actuals", "missing", "targets"] as const).map((stage) => blended(first, second, stage));
  const steps = [...stages, underRulesOf(first, second)].map((tree) => placesOf(tree as unknown as BodyScore)); // a body's node is one
  const nodes = [...inA].flatMap(([place, node]) => {
    const other = inB.get(place);
    return other === undefined ? [] : [differenceAt({ node, other, between: steps.map((step) => step.get(place)?.points) })];
  });
  return { nodes, onlyInA: unmatched(inA, inB), onlyInB: unmatched(inB, inA) };
}

/** All nodes by kind and id, the body by its kind alone; in document order. */
function placesOf(score: BodyScore): ReadonlyMap<string, Score> {
  const places: [string, Score][] = [["body", score]];
  const add = (node: Score): void => {
    places.push([`${node.kind} ${node.id}`, node]);
    node.children.forEach(add);
  };
  score.children.forEach(add);
  return new Map(places);
}

interface Pair {
  readonly node: Score;
  readonly other: Score;
  /** The points of the node on the way from one to the other. */
  readonly between: readonly (Fraction | undefined)[];
}

function differenceAt({ node, other, between }: Pair): NodeDifference {
  const { kind, id, name } = node;
  const difference = differenceOf(node, other);
  const parts = node.points === undefined || difference === undefined ? undefined : partsOf(node.points, [...between, other.points]);
  return { kind, id, name, a: outcomeOf(node), b: outcomeOf(other), difference, parts };
}

/** What each step adds to the last one that has points. */
function partsOf(start: Fraction, points: readonly (Fraction | undefined)[]): DifferenceParts {
  let last = start;
  const parts = CAUSES.map((cause, at) => {
    const next = points[at];
    const part = next === undefined ? undefined : subtract(next, last);
    last = next ?? last;
    return [cause, part] as const;
  });
  return Object.fromEntries(parts);
}

function unmatched(nodes: ReadonlyMap<string, Score>, others: ReadonlyMap<string, Score>): readonly UnmatchedNode[] {
  return [...nodes].flatMap(([place, { kind, id, name }]) => (others.has(place) ? [] : [{ kind, id, name }]));
}
