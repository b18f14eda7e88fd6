import { CHECK_CODES } from "../error/codes/check.ts";
import { PLAN_CODES } from "../error/codes/plan.ts";
import { refusing } from "../error/foreign.ts";
import { pathText } from "../error/path-text.ts";
import { atPath, type Issue, type IssuePath, issue } from "../error/plan-error.ts";
import { limited } from "../error/result.ts";
import { givenPlan } from "../plan/given-plan.ts";
import type { Indicator, Plan } from "../plan/plan.ts";
import { childrenOf, type WalkedNode, walkPlan } from "../plan/walk.ts";
import { formatTarget } from "../target/format.ts";
import { indicatorIssues, targetsOf } from "./check-indicator.ts";
import { PLAIN_WEIGHTS, weightIssues } from "./check-weights.ts";
import { givenRuleSet } from "./given-rule-set.ts";
import type { RuleSet } from "./rule-set.ts";

/** Where published tables cut a name. */
const CUT_AT = 80;

/**
 * What is wrong or suspicious in a plan (*controllo del piano*), all at once, in document order; an empty list where nothing is.
 *
 * Errors: weights that do not sum to the total, are all 0, or absent where the rule set asks for them; a target without sign where the rule set
 * refuses it; an indicator's points without cap under `reciprocal`; a scale on the value where the target has no number; in a plan made by hand, two
 * nodes with one id, and siblings of which only some have a weight. Warnings: targets that are not in canonical form, names that seem cut off, a
 * thousand or more per cent, one indicator code with several targets, objective codes that are no place on the strategic map, a ratio where a per cent
 * is expected, a value with a unit against a target without, nodes with nothing below.
 *
 * @param plan - As read by `parsePlan`.
 * @param ruleSet - Without one, weights must sum to exactly 100, and what only a rule set can tell is left out.
 * @returns the issues, each with its path; past {@link LIMITS.issues} one last issue counts the rest.
 * @throws {@link PlanError} with `value.foreign` for what is no plan or no rule set.
 * @example
 * ```ts
 * const areas = [{ name: "Staff", weight: "50%" }, { name: "Promozione", weight: "49,99%" }];
 * checkPlan(parsePlan({ body: "CCIAA", year: 2021, areas }))[0]?.message
 * // => "The weights below cciaa sum to 99.99, not 100: the difference is -0.01"
 * ```
 */
export function checkPlan(plan: Plan, ruleSet?: RuleSet): readonly Issue[] {
  const rules = ruleSet === undefined ? undefined : givenRuleSet(ruleSet);
  return limited(refusing("a plan", plan, () => issuesOf(givenPlan(plan), rules)));
}

function issuesOf(plan: Plan, ruleSet: RuleSet | undefined): readonly Issue[] {
  const firsts = firstTargets(plan);
  const places = new Map<string, IssuePath>();
  const found: Issue[] = [];
  for (const walked of walkPlan(plan)) {
    const own = walked.kind === "indicator" ? ofIndicator(walked.node, walked.path, { ruleSet, firsts }) : [];
    for (const one of [...idIssues(walked, places), ...nodeIssues(walked, ruleSet), ...own]) found.push(one);
  }
  return found;
}

interface FirstTarget {
  readonly path: IssuePath;
  readonly indicator: Indicator;
}

interface Context {
  readonly ruleSet: RuleSet | undefined;
  /** The first indicator of each code. */
  readonly firsts: ReadonlyMap<string, FirstTarget>;
}

/** Two nodes with one id, which only a plan made by hand can hold; `places` is where each id was first seen. */
function idIssues({ node, path }: WalkedNode, places: Map<string, IssuePath>): readonly Issue[] {
  const first = places.get(node.id);
  places.set(node.id, first ?? path);
  if (first === undefined) return [];
  const params = { id: node.id, first: first.length === 0 ? "body" : pathText(first) };
  return [issue(PLAN_CODES, "plan.duplicateId", { path: [...path, "id"], params })];
}

/** What any node can show: its name, its code, its children and their weights. */
function nodeIssues(walked: WalkedNode, ruleSet: RuleSet | undefined): readonly Issue[] {
  const { kind, node, path } = walked;
  const empty = kind !== "indicator" && childrenOf(walked).length === 0;
  const code = kind === "objective" ? atPath([...path, "code"], codeIssues(node.code)) : [];
  const childless = empty ? [issue(CHECK_CODES, "plan.noChildren", { path, params: { node: node.id } })] : [];
  return [...code, ...atPath(path, nameIssues(walked)), ...weightIssues(walked, ruleSet?.weights ?? PLAIN_WEIGHTS), ...childless];
}

/** Ambito, strategic objective, number: `2.1.1`; an objective within one has a longer code. */
function codeIssues(code: string | undefined): readonly Issue[] {
  if (code === undefined || /^\d+(?:\.\d+){2,}$/.test(code)) return [];
  return [issue(CHECK_CODES, "plan.objectiveCode", { params: { code } })];
}

function nameIssues({ kind, node }: WalkedNode): readonly Issue[] {
  const [key, name] = kind === "body" ? ["body", node.body] : kind === "objective" ? ["title", node.title] : ["name", node.name];
  if (!isCut(name)) return [];
  return [issue(CHECK_CODES, "plan.truncatedName", { path: [key], params: { end: `…${Array.from(name).slice(-20).join("")}` } })];
}

/** A bracket is opened and not closed, or the name is as long as the columns of published tables and ends in a letter or a digit. */
function isCut(name: string): boolean {
  let open = 0;
  for (const character of name) {
    if (character === "(") open += 1;
    if (character === ")" && open > 0) open -= 1;
  }
  return open > 0 || (Array.from(name).length === CUT_AT && /[\p{L}\p{N}]$/u.test(name));
}

function ofIndicator(indicator: Indicator, path: IssuePath, { ruleSet, firsts }: Context): readonly Issue[] {
  return atPath(path, [...differingIssues(indicator, firsts), ...indicatorIssues(indicator, ruleSet)]);
}

/** One code is one measurement in every service: it has one target. */
function differingIssues(indicator: Indicator, firsts: Context["firsts"]): readonly Issue[] {
  const { code } = indicator;
  const first = code === undefined ? undefined : firsts.get(code);
  if (code === undefined || first === undefined || meaningOf(first.indicator) === meaningOf(indicator)) return [];
  const params = { code, target: targetsText(indicator), other: targetsText(first.indicator), first: pathText(first.path) };
  return [issue(CHECK_CODES, "plan.codeTargets", { path: ["target"], params })];
}

function firstTargets(plan: Plan): ReadonlyMap<string, FirstTarget> {
  const firsts = new Map<string, FirstTarget>();
  for (const { kind, node, path } of walkPlan(plan)) {
    if (kind === "indicator" && node.code !== undefined && !firsts.has(node.code)) firsts.set(node.code, { path, indicator: node });
  }
  return firsts;
}

/** What of a target does not change what it promises: how it was written, and who set it. */
const WORDING = ["canonical", "decimals", "act"];

function meaningOf({ target }: Indicator): string {
  return JSON.stringify(target, (key, value: unknown) => (WORDING.includes(key) ? undefined : value));
}

function targetsText(indicator: Indicator): string {
  return targetsOf(indicator)
    .map(({ target }) => formatTarget(target))
    .join("; ");
}
