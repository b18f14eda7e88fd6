import type { Decimal } from "../decimal/decimal.ts";
import { divide, type Fraction, HUNDRED, isZero, multiply, sumOf } from "../decimal/fraction.ts";
import { roundToDecimal } from "../decimal/rounding.ts";
import type { NodeId } from "../plan/plan.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import type { BodyScore, Score, Status } from "../score/score.ts";
import { statusOf } from "../score/status.ts";
import { type Adjustment, type Contribution, contributions } from "./contributions.ts";

/** A node of the strategic map: an ambito `2`, a strategic objective `2.1`, or an objective `2.1.1` of whatever services (*nodo della mappa strategica*). */
export interface StrategicNode {
  readonly code: string;
  /** As in the plan's `strategy`; of an objective that is not there, the title that all plan nodes of this code share; else absent. */
  readonly title?: string | undefined;
  /** The declared share of the body of all indicators below, in %. */
  readonly share: Fraction;
  /** What they count for in the body's points, in %. */
  readonly counted: Fraction;
  /** The points of the body that they bring. */
  readonly brought: Fraction;
  /** The points of the node: the mean of its indicators' points, each by what it counts for; absent where nothing counts. */
  readonly points?: Fraction | undefined;
  /** As shown. */
  readonly value?: Decimal | undefined;
  readonly status?: Status | undefined;
  /** The nodes below, in the order of their codes. */
  readonly children: readonly StrategicNode[];
  /** The indicators that stand here, in document order: those of an objective `2.1.1`. */
  readonly indicators: readonly Contribution[];
}

/** The indicators of a plan along its strategy, across the services (*mappa strategica, albero della performance*). */
export interface StrategicMap {
  /** The ambiti, in the order of their codes. */
  readonly nodes: readonly StrategicNode[];
  /** Indicators below no objective with a code of the form `2.1.1`: they have no place on the map, but count in the body. */
  readonly unplaced: readonly Contribution[];
  /** The sum of all shares, of the map and of what has no place: 100, unless nothing has a share. */
  readonly share: Fraction;
  /** The sum of all that is brought. */
  readonly brought: Fraction;
  /** Why `brought` is not the body's points: where the rules sum nothing. None where they aggregate by weighted means, sums or means throughout. */
  readonly adjustments: readonly Adjustment[];
  /** The body's points: `brought` and all adjustments, exactly. Absent where the body is unscored. */
  readonly points?: Fraction | undefined;
}

/**
 * The same indicators along `2 → 2.1 → 2.1.1` across the services (*mappa strategica*), each with its exact share of the body.
 *
 * An indicator stands at the nearest objective above it with a code of this form, by the first three numbers of the code. Titles come from the plan's
 * `strategy`, whose ambiti and strategic objectives are on the map also where no indicator is below them.
 *
 * @param score - As given by `scorePlan`.
 * @returns the map and its reconciliation: shares sum to exactly 100, and what is brought, with the adjustments, to the body's points.
 * @throws {@link PlanError} with `value.foreign` for what is no score of a plan.
 * @example
 * ```ts
 * const indicators = [{ code: "Visite", name: "Visite al sito", target: ">= 1.000 N.", actual: "900 N." }];
 * const objectives = [{ code: "2.1.1", title: "Servizi in rete", indicators }];
 * const strategy = [{ code: "2", title: "Servizi alle imprese" }];
 * const plan = parsePlan({ body: "CCIAA", year: 2021, strategy, areas: [{ name: "Staff", objectives }] });
 * const [ambito] = strategicMap(scorePlan(plan, ruleSets.cameraleStandard)).nodes;
 * [ambito?.title, ambito?.children[0]?.code, ambito?.value?.toString()] // => ["Servizi alle imprese", "2.1", "90"]
 * ```
 */
export function strategicMap(score: BodyScore): StrategicMap {
  const { indicators, share, brought, adjustments, points } = contributions(score);
  const found = new Map(indicators.map((one) => [one.id, one]));
  const placed = placesOf(score).flatMap(({ id, place }): readonly Placed[] => {
    const contribution = found.get(id);
    return contribution === undefined ? [] : [{ contribution, place }];
  });
  const unplaced = placed.flatMap(({ contribution, place }) => (place === undefined ? [contribution] : []));
  return { nodes: nodesOf(placed, score), unplaced, share, brought, adjustments, points };
}

/** Where something stands on the map. */
interface Place {
  /** Three numbers. */
  readonly code: string;
  /** The title of the objective that has this code; of one further down, whose code is longer, nothing is known of the title here. */
  readonly title: string | undefined;
}

interface Placed {
  readonly contribution: Contribution;
  readonly place: Place | undefined;
}

/** Every indicator below a node with its place, which `above` is unless a nearer objective has one. */
function placesOf(node: Score, above?: Place): readonly { readonly id: NodeId; readonly place: Place | undefined }[] {
  if (node.kind === "indicator") return [{ id: node.id, place: above }];
  const place = (node.kind === "objective" ? placeOf(node.code, node.name) : undefined) ?? above;
  return node.children.flatMap((child: Score) => placesOf(child, place));
}

/** The place of a code: ambito, strategic objective, number, and perhaps more numbers of an objective within one. */
function placeOf(objectiveCode: string | undefined, title: string): Place | undefined {
  const [, code, more] = /^(\d+\.\d+\.\d+)((?:\.\d+)*)$/.exec(objectiveCode ?? "") ?? [];
  return code === undefined ? undefined : { code, title: more === "" ? title : undefined };
}

/** What the map is made of, by code. */
interface Material {
  readonly ruleSet: RuleSet;
  readonly titles: ReadonlyMap<string, string>;
  readonly placed: ReadonlyMap<string, readonly Placed[]>;
  /** Codes by the code that they stand under; the ambiti under none. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

function nodesOf(all: readonly Placed[], { plan, ruleSet }: BodyScore): readonly StrategicNode[] {
  const strategy = (plan.strategy ?? []).filter(({ code }) => /^\d+(?:\.\d+){0,2}$/.test(code));
  const placed = groupedBy(all, ({ place }) => place?.code ?? "");
  const known = [...strategy.map(({ code }) => code), ...placed.keys()].filter((code) => code !== "");
  const codes = groupedBy([...new Set(known.flatMap(withParents))].sort(byNumbers), parentOf);
  const material: Material = { ruleSet, placed, codes, titles: new Map(strategy.map(({ code, title }) => [code, title])) };
  return (codes.get("") ?? []).map((code) => nodeOf(code, material));
}

function nodeOf(code: string, material: Material): StrategicNode {
  const { titles, placed, codes, ruleSet } = material;
  const own = placed.get(code) ?? [];
  const children = (codes.get(code) ?? []).map((child) => nodeOf(child, material));
  const indicators = own.map(({ contribution }) => contribution);
  const sumBy = (key: "share" | "counted" | "brought"): Fraction => sumOf([...indicators, ...children].map((one) => one[key]));
  const [counted, brought] = [sumBy("counted"), sumBy("brought")];
  const points = isZero(counted) ? undefined : divide(multiply(HUNDRED, brought), counted);
  const title = titles.get(code) ?? sharedTitle(own);
  return { code, title, share: sumBy("share"), counted, brought, points, ...shownAs(points, ruleSet), children, indicators };
}

function shownAs(points: Fraction | undefined, ruleSet: RuleSet): Pick<StrategicNode, "value" | "status"> {
  if (points === undefined) return {};
  const value = roundToDecimal(points, ruleSet.display);
  return { value, status: statusOf(points, value, ruleSet) };
}

/** The title that all of them have; none where there are several. */
function sharedTitle(placed: readonly Placed[]): string | undefined {
  const [title, ...others] = new Set(placed.flatMap(({ place }) => place?.title ?? []));
  return others.length === 0 ? title : undefined;
}

/** `2.1.1` and what it stands under: `2.1` and `2`. */
function withParents(code: string): readonly string[] {
  const parent = parentOf(code);
  return parent === "" ? [code] : [...withParents(parent), code];
}

function parentOf(code: string): string {
  return code.slice(0, Math.max(code.lastIndexOf("."), 0));
}

/** `2.9` before `2.10`. */
function byNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((code) => code.split(".").map(Number)) as [number[], number[]]; // two of two
  const at = left.findIndex((number, index) => number !== right[index]);
  return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
