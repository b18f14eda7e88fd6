/**
 * A second reading of SPEC section 3, to hold the library against: plain JSON in, the verdict of every node out. It shares no code with `src/score` or
 * `src/decimal`; it knows canonical texts only and is as short and as direct as the page that it follows.
 */
import type { IndicatorJson, PlanJson, TimelineEntryJson } from "../../src/plan/json.ts";
import type { ScoreJson } from "../../src/score/score-to-json.ts";
import type { AggregationRule, Level, MissingReason, RoundingPoint, RuleSet } from "../../src/rules/rule-set.ts";
import type { PointsRule } from "../../src/scale/points-rule.ts";
import type { ScaleBand } from "../../src/scale/scale.ts";
import { dec, div, eq, lt, minus, mul, ofInt, plus, type Q, round, shown, text, total } from "./oracle-fraction.ts";

/** What is known of a node. */
export interface Verdict {
  readonly id: string;
  readonly state: "scored" | "unscored" | "excluded";
  readonly points?: string;
  readonly value?: string;
  readonly status?: string;
  readonly met?: boolean;
  readonly reason?: MissingReason;
  readonly coverage?: string;
  readonly outlook?: { readonly low: string; readonly high: string };
  readonly excluded: readonly (readonly [id: string, reason: MissingReason])[];
  readonly children: readonly Verdict[];
}

export type CorrectionJson =
  | { readonly kind: "forced"; readonly points: string; readonly note: string }
  | { readonly kind: "exogenous"; readonly share: string; readonly note: string };

export interface OracleOptions {
  readonly phase?: "interim" | "final";
  readonly year?: number;
  readonly asOf?: string;
  readonly actuals?: ReadonlyMap<string, string | { readonly actual?: string; readonly correction?: CorrectionJson }>;
}

type Scenario = "actual" | "low" | "high";
type Given = Q | "out" | "blocked";
type Node = { readonly [key: string]: unknown } & {
  readonly id: string;
  readonly kind: Level | "indicator";
  readonly below: readonly Node[];
  readonly weight?: string;
};

const HUNDRED = ofInt(100n);
const ZERO = ofInt(0n);

export function verdictOf(plan: PlanJson, rules: RuleSet, options: OracleOptions = {}): Verdict {
  const env = { rules, phase: options.phase ?? "final", year: options.year ?? plan.year, asOf: options.asOf, actuals: options.actuals ?? new Map() };
  return judge(node(plan as never, "body", ""), env);
}

type Env = { rules: RuleSet; phase: "interim" | "final"; year: number; asOf: string | undefined; actuals: NonNullable<OracleOptions["actuals"]> };

/** Where the library and the oracle differ, node by node. */
export function differences(score: ScoreJson, verdict: Verdict): readonly string[] {
  const { id, state, points, value, met, reason, outlook } = score;
  const { children, ...expected } = verdict;
  const excluded = score.excluded.map((one) => [one.id, one.reason]);
  const found = { id, state, points, value, status: score.status?.id, met, reason, coverage: score.coverage, outlook, excluded };
  const [ours, theirs] = [found, expected].map((one) => JSON.stringify(one, [...Object.keys(found), "low", "high"]));
  const own = ours === theirs ? [] : [`library ${ours}\noracle  ${theirs}`];
  return [...own, ...score.children.flatMap((child, at) => differences(child, children[at]!))];
}

// ── The tree ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const LISTS = [
  ["areas", "area"],
  ["services", "service"],
  ["indicators", "indicator"],
  ["objectives", "objective"],
] as const;

function node(json: Record<string, unknown>, kind: Node["kind"], prefix: string): Node {
  const { id: own, code, body, name = body, title = name } = json as Readonly<Record<string, string | undefined>>;
  const id = own ?? prefix + (code ?? title!.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"));
  const below = LISTS.flatMap(([list, of]) =>
    ((json[list] ?? []) as Record<string, unknown>[]).map((one) => node(one, of, kind === "body" ? "" : `${id}/`)),
  );
  return { ...json, id, kind, below };
}

function judge(one: Node, env: Env): Verdict {
  const { rules } = env;
  const given = give(one, env, "actual");
  const scored = Array.isArray(given) ? (given as Q) : undefined;
  const [low, high] = [give(one, env, "low"), give(one, env, "high")];
  const [known, measured] = coverage(one, env);
  const fact = one.kind === "indicator" ? facts(one as never, env) : undefined;
  const children = one.below.map((child) => judge(child, env));
  const own = one.below.flatMap((child, at) => {
    if (child.kind !== "indicator") return children[at]!.excluded;
    return children[at]!.state === "excluded" ? [[child.id, children[at]!.reason!] as const] : [];
  });
  const band = scored && bandOf(rules.status.bands, rules.status.on === "exact" ? scored : round(scored, rules.display.decimals, rules.display.mode));
  return {
    id: one.id,
    state: scored ? "scored" : one.kind === "indicator" && given === "out" ? "excluded" : "unscored",
    ...(scored && { points: text(scored), value: shown(scored, rules.display.decimals, rules.display.mode), status: band!.id }),
    ...(fact?.met !== undefined && { met: fact.met }),
    ...(fact?.reason !== undefined && { reason: fact.reason }),
    ...(!eq(known, ZERO) && { coverage: text(div(measured, known)) }),
    ...(Array.isArray(low) && Array.isArray(high) && { outlook: { low: text(low as Q), high: text(high as Q) } }),
    excluded: own,
    children,
  };
}

/** The shares of a node's indicators that can be measured, and that were. */
function coverage(one: Node, env: Env): readonly [Q, Q] {
  if (one.kind === "indicator") {
    const { reason } = facts(one as never, env);
    if (reason === undefined) return [ofInt(1n), ofInt(1n)];
    return [["cancelled", "notAssessable", "noTarget"].includes(reason) ? ZERO : ofInt(1n), ZERO];
  }
  const weights = one.below.map(weight);
  const sum = total(weights);
  const parts = one.below.map((child) => coverage(child, env));
  const share = (side: 0 | 1): Q => (eq(sum, ZERO) ? ZERO : div(total(parts.map((part, at) => mul(part[side], weights[at]!))), sum));
  return [share(0), share(1)];
}

const weight = (one: Node): Q => (one.weight === undefined ? ofInt(1n) : dec(one.weight.replace("%", "").replace(",", ".").trim()));

// ── Aggregate ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a node gives to its parent. */
function give(one: Node, env: Env, scenario: Scenario): Given {
  if (one.kind === "indicator") return indicatorPoints(one as never, env, scenario);
  const given = one.below.map((child) => give(child, env, scenario));
  if (given.includes("blocked")) return "blocked";
  if (isGated(one, env, scenario)) return ZERO;
  const rule = env.rules.aggregation[one.kind];
  const sum = aggregate(rule, one, {
    given,
    leaves: one.below.flatMap((child) => leaves(child, env, scenario)),
    total: dec(env.rules.weights.total),
  });
  return sum === undefined ? "out" : rounded(limited(rule.scale ? onScale(rule.scale.bands, sum) : sum, rule), one.kind, env);
}

function isGated(one: Node, env: Env, scenario: Scenario): boolean {
  return one.below.some((child) => {
    if (child.kind !== "indicator" || child["gate"] !== true) return false;
    const points = give(child, env, scenario);
    return Array.isArray(points) && lt(points as Q, HUNDRED);
  });
}

function leaves(one: Node, env: Env, scenario: Scenario): readonly Q[] {
  if (one.kind !== "indicator") {
    const all = one.below.flatMap((child) => leaves(child, env, scenario));
    return isGated(one, env, scenario) ? all.map(() => ZERO) : all;
  }
  const points = give(one, env, scenario);
  return Array.isArray(points) ? [points as Q] : [];
}

function aggregate(
  rule: AggregationRule,
  one: Node,
  { given, leaves: below, total: sum }: { given: readonly Given[]; leaves: readonly Q[]; total: Q },
): Q | undefined {
  const parts = one.below.flatMap((child, at) => (Array.isArray(given[at]) ? [{ w: weight(child), p: given[at] as Q }] : []));
  const points = rule.method === "leafMean" ? below : parts.map(({ p }) => p);
  if (points.length === 0) return undefined;
  const weights = total(parts.map(({ w }) => w));
  const weighted = total(parts.map(({ w, p }) => mul(w, p)));
  const each = one.below.every((child) => child.weight === undefined);
  switch (rule.method) {
    case "weightedMean":
      return eq(weights, ZERO) ? undefined : div(weighted, weights);
    case "weightedSum":
      return eq(weights, ZERO) ? undefined : div(weighted, each ? ofInt(BigInt(one.below.length)) : sum);
    case "mean":
    case "leafMean":
      return div(total(points), ofInt(BigInt(points.length)));
    case "minimum":
      return points.reduce((least, p) => (lt(p, least) ? p : least));
    case "allOrNothing":
      return points.some((p) => lt(p, HUNDRED)) ? ZERO : HUNDRED;
  }
}

// ── Indicators ───────────────────────────────────────────────────────────────────────────────────────────────────────

type Quantity = { readonly value: Q; readonly unit: string };
type Goal =
  | { readonly op: ">=" | ">" | "<=" | "<" | "="; readonly value: Q; readonly unit: string }
  | { readonly op: "in"; readonly low: Q; readonly high: Q; readonly unit: string; readonly open: readonly [low: boolean, high: boolean] }
  | { readonly op: "by"; readonly day: number }
  | { readonly op: "yesNo"; readonly yes: boolean };
type Value = Q | number | boolean;

interface Facts {
  readonly goal?: Goal;
  readonly value?: Value;
  readonly met?: boolean;
  readonly reason?: MissingReason | undefined;
  readonly achievement?: Q;
  readonly correction: CorrectionJson | undefined;
}

function facts(one: IndicatorJson & Node, env: Env): Facts {
  const entry = env.actuals.get(one.id) ?? (one.code === undefined ? undefined : env.actuals.get(one.code));
  const told = typeof entry === "string" ? { actual: entry } : (entry ?? {});
  const correction = usable(told.correction);
  const forced = correction?.kind === "forced";
  const found = compareThem(one, told.actual ?? one.actual ?? "", env);
  if (found.reason !== undefined) return { ...found, correction, ...(forced && { reason: undefined }) };
  const achieved = achievement(found.goal!, found.value!, one, env);
  if (achieved !== undefined) return { ...found, achievement: achieved, correction };
  return { ...found, correction, ...(!forced && { reason: "notComputable" }) };
}

function usable(correction: CorrectionJson | undefined): CorrectionJson | undefined {
  if (correction === undefined || correction.note.trim() === "") return undefined;
  if (correction.kind === "forced") return correction;
  return lt(dec(correction.share), ZERO) || lt(HUNDRED, dec(correction.share)) ? undefined : correction;
}

function indicatorPoints(one: IndicatorJson & Node, env: Env, scenario: Scenario): Given {
  const { rules, phase } = env;
  const { goal, value, reason, achievement: achieved, correction } = facts(one, env);
  const rule = one.points ?? rules.points;
  if (correction?.kind === "forced") return dec(correction.points);
  if (reason === undefined) return chain(achieved!, value!, { rule, env, share: correction?.share });
  const policy = rules.missing[reason][phase];
  const full = rule.cap !== undefined && lt(dec(rule.cap), HUNDRED) ? dec(rule.cap) : HUNDRED;
  if (scenario !== "actual" && (reason === "notMeasured" || reason === "notAvailable")) {
    if (scenario === "high") return full;
    return policy === "zero" ? ZERO : dec(rule.floor ?? "0");
  }
  if (policy === "exclude") return "out";
  if (policy === "block") return "blocked";
  if (policy === "zero") return ZERO;
  if (policy === "full") return full;
  if (goal === undefined) return ZERO;
  if (goal.op === "by") return chain(ZERO, false, { rule, env });
  const nought: Value = goal.op === "yesNo" ? false : ZERO;
  const zeroed = achievement(goal, nought, one, env);
  return zeroed === undefined ? ZERO : chain(zeroed, nought, { rule, env });
}

function chain(achieved: Q, value: Value, { rule, env, share }: { rule: PointsRule; env: Env; share?: string | undefined }): Q {
  let points = rounded(achieved, "achievement", env);
  if (rule.scale?.on !== "value") points = rule.scale ? onScale(rule.scale.bands, points) : points;
  else if (Array.isArray(value)) points = onScale(rule.scale.bands, value as Q);
  points = limited(points, rule);
  if (share !== undefined && lt(points, HUNDRED)) points = plus(points, div(mul(minus(HUNDRED, points), dec(share)), HUNDRED));
  return rounded(limited(points, rule), "points", env);
}

function compareThem(one: IndicatorJson & Node, actual: string, env: Env): Omit<Facts, "correction"> {
  const goal = goalOf(targetOf(one.target, env), one.baseline, env);
  if (goal === "noTarget") return { reason: goal };
  const known = typeof goal === "string" ? {} : { goal };
  const missing = { "": "notMeasured", "N/D": "notAvailable", "non valutabile": "notAssessable", annullato: "cancelled" }[actual] as
    | MissingReason
    | undefined;
  if (missing !== undefined) return { ...known, reason: missing };
  if (typeof goal === "string") return { reason: goal };
  const value = valueOf(actual, goal, env.year);
  return value === undefined ? { goal, reason: "notComputable" } : { goal, value, met: isMet(goal, value) };
}

function targetOf(target: IndicatorJson["target"], { year, asOf }: Env): string | { readonly text: string } | undefined {
  if (!Array.isArray(target)) return target as string;
  const holds = (entry: TimelineEntryJson) => (entry.year ?? year) === year && (entry.from ?? "") <= (asOf ?? `${year}-12-31`);
  return (target as readonly TimelineEntryJson[]).findLast(holds)?.target;
}

function goalOf(
  target: string | { readonly text: string } | undefined,
  baseline: string | undefined,
  env: Env,
): Goal | "noTarget" | "notAssessable" | "notComputable" {
  if (target === undefined || target === "N/D") return "noTarget";
  if (typeof target !== "string") return "notAssessable";
  if (target === "SI" || target === "NO") return { op: "yesNo", yes: target === "SI" };
  const by = /^entro il (.*)$/.exec(target)?.[1];
  if (by !== undefined) return withDay(by, env.year);
  const [, above, low, below, high] = /^tra (> )?([-\d.,]+)(?: \S+)? e (< )?(.*)$/.exec(target) ?? [];
  if (low !== undefined) return range(quantity(low).value, quantity(high!), [above !== undefined, below !== undefined]);
  const [, sign, step] = /^([+-])(.*) sulla base$/.exec(target) ?? [];
  if (sign !== undefined) return baseline === undefined ? "noTarget" : changed(sign, quantity(step!), quantity(baseline));
  const [, op, rest] = /^(>=|<=|>|<|=|) ?(.*)$/.exec(target)!;
  if (op !== "") return { op: op as ">=", ...quantity(rest!) };
  if (env.rules.plainTarget === "refuse") return "notComputable";
  return { op: env.rules.plainTarget === "exactly" ? "=" : ">=", ...quantity(rest!) };
}

function range(low: Q, { value, unit }: Quantity, open: readonly [boolean, boolean]): Goal {
  return { op: "in", low, high: value, unit, open };
}

function withDay(written: string, year: number): Goal | "notComputable" {
  const day = dayOf(written, year);
  return day === undefined ? "notComputable" : { op: "by", day };
}

function changed(sign: string, step: Quantity, base: Quantity): Goal | "notComputable" {
  const size = lt(base.value, ZERO) ? minus(ZERO, base.value) : base.value;
  const unit = base.unit === "" && step.unit !== "%" && step.unit !== "p.p." ? step.unit : base.unit;
  const by =
    step.unit === "%" ? div(mul(size, step.value), HUNDRED) : step.unit === "p.p." ? (unit === "%" ? step.value : undefined) : meet(step, unit);
  if (by === undefined) return "notComputable";
  return sign === "+" ? { op: ">=", value: plus(base.value, by), unit } : { op: "<=", value: minus(base.value, by), unit };
}

function valueOf(actual: string, goal: Goal, year: number): Value | undefined {
  if (goal.op === "by") return /^\d\d\//.test(actual) ? dayOf(actual, year) : undefined;
  if (goal.op === "yesNo") return actual === "SI" || actual === "NO" ? actual === "SI" : undefined;
  if (actual === "SI" || actual === "NO" || /^\d\d\/\d\d\/\d{4}$/.test(actual)) return undefined;
  const [, top, bottom] = /^([\d.,-]+)\/([\d.,-]+)$/.exec(actual) ?? [];
  if (top === undefined) return meet(quantity(actual), goal.unit);
  const [n, d] = [quantity(top).value, quantity(bottom!).value];
  if (eq(d, ZERO) || (goal.unit !== "%" && goal.unit !== "")) return undefined;
  return goal.unit === "%" ? div(mul(HUNDRED, n), d) : div(n, d);
}

function quantity(written: string): Quantity {
  const [, number, unit] = /^(-?[\d.]+(?:,\d+)?) ?(.*)$/.exec(written)!;
  const isLabel = !["", "%", "p.p.", "N.", "gg", "ore", "min", "mesi", "anni", "€"].includes(unit!);
  return { value: dec(number!.replaceAll(".", "").replace(",", ".")), unit: isLabel ? "N." : unit! };
}

const SIZES: Readonly<Record<string, readonly [string, bigint]>> = { ore: ["min", 60n], min: ["min", 1n], anni: ["mesi", 12n], mesi: ["mesi", 1n] };

/** A quantity as a number in another unit. */
function meet({ value, unit }: Quantity, other: string): Q | undefined {
  if (unit === "" || unit === other || (unit === "N." && other === "")) return value;
  const [own, wanted] = [SIZES[unit], SIZES[other]];
  return own && wanted && own[0] === wanted[0] ? div(mul(value, ofInt(own[1])), ofInt(wanted[1])) : undefined;
}

/** Days since 1970 of `30/11` or `30/11/2021`. */
function dayOf(written: string, year: number): number | undefined {
  const [day, month, own] = written.split("/").map(Number) as [number, number, number | undefined];
  const date = new Date(Date.UTC(own ?? year, month - 1, day));
  return date.getUTCDate() === day ? date.getTime() / 86_400_000 : undefined;
}

function isMet(goal: Goal, value: Value): boolean {
  if (goal.op === "by") return (value as number) <= goal.day;
  if (goal.op === "yesNo") return value === goal.yes;
  const v = value as Q;
  if (goal.op === "in") return (goal.open[0] ? lt(goal.low, v) : !lt(v, goal.low)) && (goal.open[1] ? lt(v, goal.high) : !lt(goal.high, v));
  return { ">=": !lt(v, goal.value), ">": lt(goal.value, v), "<=": !lt(goal.value, v), "<": lt(v, goal.value), "=": eq(v, goal.value) }[goal.op];
}

// ── Achievement ──────────────────────────────────────────────────────────────────────────────────────────────────────

function achievement(goal: Goal, value: Value, one: IndicatorJson, env: Env): Q | undefined {
  const rules = env.rules.achievement;
  const all = isMet(goal, value) ? HUNDRED : ZERO;
  if (goal.op === "yesNo") return all;
  if (goal.op === "by") return rules.by.method === "delay" ? onScale(rules.by.scale.bands, ofInt(BigInt((value as number) - goal.day))) : all;
  const v = value as Q;
  const to = (side: "atLeast" | "atMost", t: Q, met: boolean): Q | undefined =>
    threshold(side, { t, v, b: baselineIn(one, goal.unit), met }, one, env);
  if (goal.op === "in") {
    if (all === HUNDRED || rules.between.method === "allOrNothing") return all;
    return !lt(goal.low, v) ? to("atLeast", goal.low, false) : to("atMost", goal.high, false);
  }
  const t = goal.value;
  if (goal.op !== "=") return to(goal.op.startsWith(">") ? "atLeast" : "atMost", t, all === HUNDRED);
  const distance = abs(minus(v, t));
  if (rules.exactly.method === "allOrNothing") return lt(dec(rules.exactly.tolerance ?? "0"), distance) ? ZERO : HUNDRED;
  if (eq(t, ZERO)) return rules.zeroTarget === "side" ? all : undefined;
  return mul(HUNDRED, minus(ofInt(1n), div(distance, abs(t))));
}

const abs = (a: Q): Q => (lt(a, ZERO) ? minus(ZERO, a) : a);

/** The baseline in a unit; `false` where it has another. */
function baselineIn({ baseline }: IndicatorJson, unit: string): Q | false | undefined {
  return baseline === undefined ? undefined : (meet(quantity(baseline), unit) ?? false);
}

interface Threshold {
  readonly t: Q;
  readonly v: Q;
  readonly b: Q | false | undefined;
  readonly met: boolean;
}

function threshold(side: "atLeast" | "atMost", { t, v, b, met }: Threshold, one: IndicatorJson, env: Env): Q | undefined {
  const rules = env.rules.achievement;
  const { method } = rules[side];
  const all = met ? HUNDRED : ZERO;
  if (method === "allOrNothing") return all;
  if (method === "baseline") {
    if (b === false || (b === undefined && rules.missingBaseline === "notComputable")) return undefined;
    if (b === undefined || !(side === "atLeast" ? lt(b, t) : lt(t, b))) return all;
    return div(mul(HUNDRED, minus(v, b)), minus(t, b));
  }
  if (eq(t, ZERO)) return rules.zeroTarget === "side" ? all : undefined;
  if (lt(t, ZERO)) {
    if (rules.negativeTarget === "notComputable") return undefined;
    const mirrored = { t: minus(ZERO, t), v: minus(ZERO, v), b: Array.isArray(b) ? minus(ZERO, b as Q) : b, met };
    return threshold(side === "atLeast" ? "atMost" : "atLeast", mirrored, one, env);
  }
  if (method === "ratio") return div(mul(HUNDRED, v), t);
  if (method === "complement") return div(mul(HUNDRED, minus(plus(t, t), v)), t);
  if (lt(ZERO, v)) return div(mul(HUNDRED, t), v);
  const { cap } = one.points ?? env.rules.points;
  return cap === undefined ? undefined : dec(cap);
}

// ── Scales, limits, rounding ─────────────────────────────────────────────────────────────────────────────────────────

interface Ends {
  readonly below?: string | undefined;
  readonly upTo?: string | undefined;
}

function bandOf<Band extends Ends>(bands: readonly Band[], x: Q): Band | undefined {
  return bands.find(({ below, upTo }) => (below !== undefined ? lt(x, dec(below)) : upTo === undefined || !lt(dec(upTo), x)));
}

function onScale(bands: readonly ScaleBand[], x: Q): Q {
  const band = bandOf(bands, x)!;
  if (band.points === "same") return x;
  if (typeof band.points === "string") return dec(band.points);
  const before = bands[bands.indexOf(band) - 1]!;
  const [low, high] = [dec(before.below ?? before.upTo!), dec(band.below ?? band.upTo!)];
  const [from, to] = [dec(band.points.from), dec(band.points.to)];
  return plus(from, div(mul(minus(to, from), minus(x, low)), minus(high, low)));
}

function limited(points: Q, { floor, cap }: PointsRule): Q {
  const raised = floor !== undefined && lt(points, dec(floor)) ? dec(floor) : points;
  return cap !== undefined && lt(dec(cap), raised) ? dec(cap) : raised;
}

function rounded(points: Q, at: RoundingPoint["at"], { rules }: Env): Q {
  const point = rules.rounding.find((one) => one.at === at);
  return point === undefined ? points : round(points, point.decimals, point.mode);
}
