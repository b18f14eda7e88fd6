import type { Decimal } from "../decimal/decimal.ts";
import { compare, type Fraction, subtract, sumOf } from "../decimal/fraction.ts";
import type { Issue } from "../error/plan-error.ts";
import type { NodeId, Plan } from "../plan/plan.ts";
import { diffRuleSets, type RuleSetDifference } from "../rules/difference.ts";
import { resolveRuleSet } from "../rules/resolve.ts";
import type { MissingReason, RuleSetDocument } from "../rules/rule-set.ts";
import type { ScoreOptions } from "../score/options.ts";
import type { BodyScore, Score, Status } from "../score/score.ts";
import { scorePlan } from "../score/score-plan.ts";
import { type Swap, swaps } from "./swap-options.ts";

/** What a node came to under one of two rule sets (*esito*). */
export interface NodeOutcome {
  readonly state: Score["state"];
  /** Exact; absent where the node is not scored. */
  readonly points?: Fraction | undefined;
  /** As shown, by the display of that rule set. */
  readonly value?: Decimal | undefined;
  readonly status?: Status | undefined;
  /** Of an indicator: whether the target was reached. */
  readonly met?: boolean | undefined;
  /** Of an indicator: why it has no points of its own. */
  readonly reason?: MissingReason | undefined;
}

/** A node that came to something else under the second rule set (*nodo che cambia*). */
export interface NodeComparison {
  readonly kind: Score["kind"];
  readonly id: NodeId;
  /** Under the first rule set. */
  readonly a: NodeOutcome;
  /** Under the second. */
  readonly b: NodeOutcome;
  /** Points under the second less those under the first, exact; absent where one of them is not there. 0 where only what is shown differs. */
  readonly difference?: Fraction | undefined;
}

/** What one differing option does by itself (*effetto di un'opzione*): the first rule set with that option of the second. */
export interface OptionEffect {
  /** The option; several where one of them contradicts the first rule set unless the others come along. */
  readonly options: readonly RuleSetDifference[];
  /** Where there are several: why some of them cannot be swapped alone. */
  readonly issues: readonly Issue[];
  /** What the body then comes to. */
  readonly body: NodeOutcome;
  /** The body's points then, less those under the first rule set, exact; absent where one of them is not there. */
  readonly difference?: Fraction | undefined;
}

/** One plan under two rule sets (*confronto tra regole*). */
export interface RuleSetComparison {
  /** The score under the first rule set. */
  readonly a: BodyScore;
  /** The score under the second. */
  readonly b: BodyScore;
  /** The nodes that came to something else, in document order, the body first. */
  readonly nodes: readonly NodeComparison[];
  /** The body's points under the second rule set less those under the first, exact; absent where one of them is not there. */
  readonly difference?: Fraction | undefined;
  /** Every differing option, in exactly one effect; in the order of `diffRuleSets`. */
  readonly effects: readonly OptionEffect[];
  /** What the options do only together (*interazione*): the difference less the effects, exact; absent where one of these is not there. */
  readonly interaction?: Fraction | undefined;
}

/**
 * Scores one plan under two rule sets (*confronto tra regole*): which nodes differ, by how much, and what each differing option does on its own.
 *
 * The effect of an option is that of the first set with this one option of the second; all effects and the interaction sum to the difference, exactly.
 * Options that would contradict the first set, such as `reciprocal` without a cap, are swapped together with those that they need.
 *
 * @param plan - As read by `parsePlan`.
 * @param a - A whole set, or one that extends a shipped one.
 * @param b - The same.
 * @param options - As for `scorePlan`, the same for both.
 * @returns both scores, and their differences as data; a node without points on one side is listed with its state.
 * @throws {@link PlanError} with the codes of `resolveRuleSet`.
 * @example
 * ```ts
 * const indicators = [{ code: "Ritardo", name: "Tempo medio", target: "<= 180 gg", actual: "210 gg" }];
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Tempi", indicators }] }] });
 * const { difference, effects } = compareRuleSets(plan, ruleSets.cameraleStandard, ruleSets.cameraleComplement);
 * difference // => { numerator: -50n, denominator: 21n }
 * effects.map(({ options }) => options.map(({ path }) => path.join("."))) // => [["achievement.atMost.method"]]
 * ```
 */
export function compareRuleSets(plan: Plan, a: RuleSetDocument, b: RuleSetDocument, options: ScoreOptions = {}): RuleSetComparison {
  const [first, second] = [resolveRuleSet(a), resolveRuleSet(b)];
  const before = scorePlan(plan, first, options);
  const after = scorePlan(plan, second, before.options);
  const effects = swaps(first, second, diffRuleSets(first, second)).map((swap) => effectOf(swap, before));
  const difference = differenceOf(before, after);
  return { a: before, b: after, nodes: nodesThatDiffer(before, after), difference, effects, interaction: restOf(difference, effects) };
}

function effectOf({ options, ruleSet, issues }: Swap, before: BodyScore): OptionEffect {
  const body = scorePlan(before.plan, ruleSet, before.options);
  return { options, issues, body: outcomeOf(body), difference: differenceOf(before, body) };
}

/** Two scores of one plan have the same nodes in the same places. */
function nodesThatDiffer(a: Score, b: Score): readonly NodeComparison[] {
  const [one, other] = [outcomeOf(a), outcomeOf(b)];
  const own = isSame(one, other) ? [] : [{ kind: a.kind, id: a.id, a: one, b: other, difference: differenceOf(one, other) }];
  const others: readonly Score[] = b.children;
  const below = (a.children as readonly Score[]).flatMap((child, at) => nodesThatDiffer(child, others[at] ?? child)); // each level has a list type of its own
  return [...own, ...below];
}

/** What a node came to. */
export function outcomeOf(score: Score): NodeOutcome {
  const { state, points, value, status } = score;
  const facts = score.kind === "indicator" ? { met: score.met, reason: score.reason } : {};
  return { state, points, value, status, ...facts };
}

/** Whether two outcomes agree; the labels of a status are only its names. */
function isSame(a: NodeOutcome, b: NodeOutcome): boolean {
  const facts = [a.state === b.state, a.status?.id === b.status?.id, a.met === b.met, a.reason === b.reason];
  return facts.every(Boolean) && hasSamePoints(a, b);
}

function hasSamePoints(a: NodeOutcome, b: NodeOutcome): boolean {
  if (a.points === undefined || b.points === undefined) return a.points === b.points;
  return compare(a.points, b.points) === 0 && a.value?.toFixed() === b.value?.toFixed();
}

/** The points of the second less those of the first; nothing where one of them is not there. */
export function differenceOf(a: Pick<NodeOutcome, "points">, b: Pick<NodeOutcome, "points">): Fraction | undefined {
  return a.points === undefined || b.points === undefined ? undefined : subtract(b.points, a.points);
}

/** What is left of the difference when all effects are taken away. */
function restOf(difference: Fraction | undefined, effects: readonly OptionEffect[]): Fraction | undefined {
  const parts = effects.flatMap((effect) => effect.difference ?? []);
  return difference === undefined || parts.length < effects.length ? undefined : subtract(difference, sumOf(parts));
}
