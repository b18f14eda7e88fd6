import type { Decimal } from "../decimal/decimal.ts";
import { CHECK_CODES } from "../error/codes/check.ts";
import { PLAN_CODES } from "../error/codes/plan.ts";
import { refusing } from "../error/foreign.ts";
import { pathText } from "../error/path-text.ts";
import { atPath, type Issue, type IssuePath, issue } from "../error/plan-error.ts";
import { limited } from "../error/result.ts";
import { knownIds } from "../plan/known-ids.ts";
import type { Indicator, Plan } from "../plan/plan.ts";
import { soundPlan } from "../plan/sound-plan.ts";
import { listsOf, pathOf, type Place, visitPlan } from "../plan/walk.ts";
import { formatTarget } from "../target/format.ts";
import { once } from "../error/once.ts";
import { indicatorIssues, targetsOf } from "./check-indicator.ts";
import { areWeightsRight, PLAIN_WEIGHTS, type WeightCheck, weightCheck, weightIssues } from "./check-weights.ts";
import { FirstOfCode } from "./first-of-code.ts";
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
  const given = ruleSet === undefined ? undefined : givenRuleSet(ruleSet);
  const rules = { plan: soundPlan(plan), ruleSet: given, weights: given === undefined ? plainCheck() : weightCheck(given.weights) };
  return limited(refusing("a plan", plan, () => issuesOf({ ...rules, ids: knownIds(plan) })));
}

const plainCheck = /* @__PURE__ */ once(() => weightCheck(PLAIN_WEIGHTS));

/** All issues of a plan. Where a node has not the id that it is known to have, the plan is no longer as it was read, and nothing is known. */
function issuesOf(rules: Pick<Check, "plan" | "ruleSet" | "weights" | "ids">): readonly Issue[] {
  const firsts = new FirstOfCode(rules.ids?.length ?? 0);
  const check: Check = { ...rules, seen: undefined, firsts, paths: undefined, found: [] };
  const isWhole = visitPlan(check.plan, (place, at) => checkNode(check, place, at));
  return isWhole ? check.found : issuesOf({ ...rules, ids: undefined });
}

interface Check {
  readonly plan: Plan;
  readonly ruleSet: RuleSet | undefined;
  readonly weights: WeightCheck;
  /** The ids of the nodes, in order, where they are known to differ. */
  readonly ids: readonly string[] | undefined;
  /** The ids so far; nothing while they are known to differ. */
  seen: Set<string> | undefined;
  /** The first indicator of each code. */
  readonly firsts: FirstOfCode;
  /** Where the nodes are that come first; nothing until it is asked for. */
  paths: FirstPaths | undefined;
  readonly found: Issue[];
}

/** Where the first node of each id and the first indicator of each code are. */
interface FirstPaths {
  readonly ids: Map<string, IssuePath>;
  readonly codes: Map<string, IssuePath>;
}

/** Adds what there is to say about a node; `false` where it has not the id that it is known to have. */
function checkNode(check: Check, place: Place, at: number): boolean {
  if (check.ids === undefined) add(check, place, idIssues(check, place));
  else if (check.ids[at] !== place.node.id) return false;
  if (place.kind === "objective") add(check, place, codeIssues(place.node.code));
  add(check, place, nameIssues(place));
  if (place.kind !== "indicator") add(check, place, groupIssues(check, place));
  else {
    add(check, place, differingIssues(check, place.node));
    add(check, place, indicatorIssues(place.node, check.ruleSet));
  }
  return true;
}

/** Adds the issues of a node, whose paths are from it. */
function add({ found }: Check, place: Place, issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  for (const one of atPath(pathOf(place), issues)) found.push(one);
}

const NONE: readonly Issue[] = [];

/** Two nodes with one id, which only a plan made by hand can hold. */
function idIssues(check: Check, { node: { id } }: Place): readonly Issue[] {
  const seen = (check.seen ??= new Set());
  if (!seen.has(id)) {
    seen.add(id);
    return NONE;
  }
  return [issue(PLAN_CODES, "plan.duplicateId", { path: ["id"], params: { id, first: firstText(pathsOf(check).ids, id) } })];
}

/** What a node can show that may have others below it. */
function groupIssues({ weights }: Check, place: Place): readonly Issue[] {
  const [first, second] = listsOf(place);
  if (first.length + second.length === 0) return [issue(CHECK_CODES, "plan.noChildren", { path: [], params: { node: place.node.id } })];
  return areWeightsRight(weights, first, second) ? NONE : weightIssues({ ...place, path: [] }, weights.rules);
}

/** Ambito, strategic objective, number: `2.1.1`; an objective within one has a longer code. */
const MAP_CODE = /^\d+(?:\.\d+){2,}$/;

function codeIssues(code: string | undefined): readonly Issue[] {
  if (code === undefined || MAP_CODE.test(code)) return NONE;
  return atPath(["code"], [issue(CHECK_CODES, "plan.objectiveCode", { params: { code } })]);
}

function nameIssues({ kind, node }: Place): readonly Issue[] {
  const name = kind === "body" ? node.body : kind === "objective" ? node.title : node.name;
  if (!isCut(name)) return NONE;
  const key = kind === "body" ? "body" : kind === "objective" ? "title" : "name";
  return [issue(CHECK_CODES, "plan.truncatedName", { path: [key], params: { end: `…${Array.from(name).slice(-20).join("")}` } })];
}

/**
 * Whether a name seems cut off: a bracket is opened and not closed, or the name is as long as the columns of published tables and ends in a letter or
 * a digit.
 */
export function isCut(name: string): boolean {
  if (hasOpenBracket(name)) return true;
  // A name has as many characters as UTF-16 units, but for those that take two.
  if (name.length < CUT_AT || name.length > 2 * CUT_AT || (name.length > CUT_AT && !FIRST_OF_TWO.test(name))) return false;
  return Array.from(name).length === CUT_AT && /[\p{L}\p{N}]$/u.test(name);
}

/** The first of two UTF-16 units that make one character. */
const FIRST_OF_TWO = /[\uD800-\uDBFF]/;

function hasOpenBracket(name: string): boolean {
  const first = name.indexOf("(");
  if (first === -1) return false;
  // Mostly it is the only one.
  return name.indexOf("(", first + 1) === -1 ? name.indexOf(")", first) === -1 : hasOpenOfSeveral(name);
}

function hasOpenOfSeveral(name: string): boolean {
  let open = 0;
  let closing = -1;
  for (let opening = name.indexOf("("); opening !== -1; opening = name.indexOf("(", opening + 1)) {
    // What closes before this bracket closes those before it.
    for (; open > 0 && closing !== -1 && closing < opening; closing = name.indexOf(")", closing + 1)) open -= 1;
    open += 1;
    if (closing < opening) closing = name.indexOf(")", opening);
    if (closing === -1) return true;
  }
  for (; open > 0 && closing !== -1; closing = name.indexOf(")", closing + 1)) open -= 1;
  return open > 0;
}

/** One code is one measurement in every service: it has one target. */
function differingIssues(check: Check, indicator: Indicator): readonly Issue[] {
  const { code } = indicator;
  if (code === undefined) return NONE;
  const first = check.firsts.of(code, indicator);
  if (first === indicator || isSameTarget(first.target, indicator.target) || meaningOf(first) === meaningOf(indicator)) return NONE;
  const params = { code, target: targetsText(indicator), other: targetsText(first), first: firstText(pathsOf(check).codes, code) };
  return [issue(CHECK_CODES, "plan.codeTargets", { path: ["target"], params })];
}

/** Where the first of several nodes is. */
function firstText(paths: ReadonlyMap<string, IssuePath>, key: string): string {
  const path = paths.get(key) as IssuePath; // all nodes are there
  return path.length === 0 ? "body" : pathText(path);
}

function pathsOf(check: Check): FirstPaths {
  return (check.paths ??= firstPaths(check.plan));
}

function firstPaths(plan: Plan): FirstPaths {
  const paths: FirstPaths = { ids: new Map(), codes: new Map() };
  visitPlan(plan, (place) => {
    const path = pathOf(place);
    const { kind, node } = place;
    if (!paths.ids.has(node.id)) paths.ids.set(node.id, path);
    if (kind === "indicator" && node.code !== undefined && !paths.codes.has(node.code)) paths.codes.set(node.code, path);
    return true;
  });
  return paths;
}

/** Whether two targets are surely the same at first sight: a sign, the same number and unit. */
export function isSameTarget(one: Indicator["target"], other: Indicator["target"]): boolean {
  if (!("quantity" in one) || !("quantity" in other) || one.kind !== other.kind || one.kind === "change") return false;
  const [a, b] = [one.quantity, other.quantity];
  return a.unit === b.unit && a.label === b.label && isSameNumber(a.value, b.value);
}

/** Whether two numbers are kept in the same digits. */
function isSameNumber(a: Decimal, b: Decimal): boolean {
  return a.s === b.s && a.e === b.e && a.d.length === b.d.length && a.d.every((group, at) => group === b.d[at]);
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
