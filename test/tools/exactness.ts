/**
 * Plans of the shape of the seed with random results, and plans with ties and near ties made on purpose; and what every node of them must publish, by a
 * sum of integers that shares no code with the library.
 */
import type { IndicatorJson, PlanJson } from "../../src/plan/json.ts";
import type { Random } from "./random.ts";
import { SEED_SHAPE } from "./seed-shape.ts";

/** An indicator: what it reached of its target is `top` ÷ `bottom`, capped at 1. */
export interface Leaf {
  readonly id: string;
  readonly weight: number;
  readonly json: IndicatorJson;
  readonly top: bigint;
  readonly bottom: bigint;
}

/** A node above indicators. Weights are hundredths of a percent; the areas of the seed have none, and weigh 1 each. */
export interface Group {
  readonly id: string;
  readonly weight: number;
  readonly below: readonly (Group | Leaf)[];
}

/** A plan, its nodes, and the results by indicator that it has. */
export interface Case {
  readonly plan: PlanJson;
  readonly body: Group;
}

export type Published = ReadonlyMap<string, string>;

// ── The own sum ──────────────────────────────────────────────────────────────────────────────────────────────────────

type Ratio = readonly [top: bigint, bottom: bigint];

/** What every node must publish: its exact points, in hundredths, a tie going up. */
export function exactly({ body }: Case): Published {
  const published = new Map<string, string>();
  const visit = (node: Group | Leaf): Ratio => {
    const [top, bottom] = "below" in node ? meanOf(node.below.map((child) => [BigInt(child.weight), ...visit(child)] as const)) : reachedOf(node);
    const units = (2n * 10_000n * top + bottom) / (2n * bottom);
    published.set(node.id, `${units / 100n}.${String(units % 100n).padStart(2, "0")}`);
    return [top, bottom];
  };
  visit(body);
  return published;
}

const reachedOf = ({ top, bottom }: Leaf): Ratio => (top > bottom ? [1n, 1n] : [top, bottom]);

function meanOf(parts: readonly (readonly [weight: bigint, top: bigint, bottom: bigint])[]): Ratio {
  const [top, bottom] = parts.reduce<Ratio>(([sum, below], [weight, over, under]) => [sum * under + weight * over * below, below * under], [0n, 1n]);
  return [top, bottom * parts.reduce((sum, [weight]) => sum + weight, 0n)];
}

// ── Other ways of computing, for comparison ──────────────────────────────────────────────────────────────────────────

/** Numbers of some library, and what is done with them. */
export interface Arithmetic<T> {
  readonly of: (units: bigint) => T;
  readonly plus: (a: T, b: T) => T;
  readonly times: (a: T, b: T) => T;
  readonly over: (a: T, b: T) => T;
  readonly isMore: (a: T, b: T) => boolean;
  readonly hundredths: (points: T) => string;
}

export const FLOATS: Arithmetic<number> = {
  of: Number,
  plus: (a, b) => a + b,
  times: (a, b) => a * b,
  over: (a, b) => a / b,
  isMore: (a, b) => a > b,
  hundredths: (points) => (Math.round(points * 100) / 100).toFixed(2),
};

/** What a bare loop publishes with these numbers. */
export function withNumbers<T>({ body }: Case, { of, plus, times, over, isMore, hundredths }: Arithmetic<T>): Published {
  const published = new Map<string, string>();
  const hundred = of(100n);
  const visit = (node: Group | Leaf): T => {
    const points = "below" in node ? mean(node.below) : cap(times(over(of(node.top), of(node.bottom)), hundred));
    published.set(node.id, hundredths(points));
    return points;
  };
  const cap = (points: T): T => (isMore(points, hundred) ? hundred : points);
  const mean = (below: Group["below"]): T => {
    const sum = below.map((child) => times(of(BigInt(child.weight)), visit(child))).reduce(plus);
    return over(sum, of(BigInt(below.reduce((total, { weight }) => total + weight, 0))));
  };
  visit(body);
  return published;
}

// ── Plans of the shape of the seed ───────────────────────────────────────────────────────────────────────────────────

/** How results are drawn: whole numbers and the seed's own targets, or any hundredth. */
export type Kind = "natural" | "hundredths";

const TARGETS = ["90", "90", "90", "100", "70", "10", "12", "50", "95", "2", "80", "180", "210"].map((whole) => BigInt(whole) * 100n);

export function seedCase(random: Random, kind: Kind): Case {
  const weights = random.below(3) === 0 ? anyShares : equalShares;
  return caseOf(
    SEED_SHAPE.map((services) => services.map((objectives) => objectives.map((count) => Array.from({ length: count }, () => drawn(random, kind))))),
    (count) => weights(count, random),
  );
}

type Result = Pick<Leaf, "top" | "bottom"> & { readonly target: string; readonly actual: string };

function drawn(random: Random, kind: Kind): Result {
  const target = kind === "natural" || random.below(2) === 0 ? random.of(TARGETS) : BigInt(1 + random.below(99_999));
  const most = Number(target) * 1.25;
  const actual = kind === "natural" ? BigInt(1 + random.below(most / 100)) * 100n : BigInt(1 + random.below(most));
  const isAtMost = random.below(8) === 0;
  return {
    top: isAtMost ? target : actual,
    bottom: isAtMost ? actual : target,
    target: `${isAtMost ? "<=" : ">="} ${written(target)} N.`,
    actual: `${written(actual)} N.`,
  };
}

/** `12,50` of 1250 hundredths. */
const written = (units: bigint): string => `${units / 100n},${String(units % 100n).padStart(2, "0")}`;

/** As the seed shares 100 % out: equally, what is left over on the first. */
function equalShares(count: number): readonly number[] {
  const share = Math.floor(10_000 / count);
  return Array.from({ length: count }, (_, at) => (at === 0 ? 10_000 - share * (count - 1) : share));
}

/** 100 % cut at random hundredths. */
function anyShares(count: number, random: Random): readonly number[] {
  const cuts = new Set<number>([10_000]);
  while (cuts.size < count) cuts.add(1 + random.below(9_999));
  return [...cuts].toSorted((a, b) => a - b).map((cut, at, all) => cut - (all[at - 1] ?? 0));
}

type Objectives = readonly (readonly Result[])[];

/** Results placed in a plan: areas, their services, their objectives. */
function caseOf(areas: readonly (readonly Objectives[])[], share: (count: number) => readonly number[]): Case {
  const body: Group = {
    id: "ente",
    weight: 1,
    below: areas.map((services, area) => ({
      id: `a${area}`,
      weight: 1,
      below: spread(services, share, (objectives, service, weight) => ({
        id: `a${area}/s${service}`,
        weight,
        below: spread(objectives, share, (results, objective, ofObjective) => ({
          id: `a${area}/s${service}/O${objective}`,
          weight: ofObjective,
          below: spread(results, share, (result, at, ofIndicator) => leafOf(`a${area}/s${service}/O${objective}/I${at}`, ofIndicator, result)),
        })),
      })),
    })),
  };
  return { body, plan: planOf(body) };
}

function spread<T, Node>(
  list: readonly T[],
  share: (count: number) => readonly number[],
  node: (one: T, at: number, weight: number) => Node,
): Node[] {
  const weights = share(list.length);
  return list.map((one, at) => node(one, at, weights[at]!));
}

function leafOf(id: string, weight: number, { target, actual, top, bottom }: Result): Leaf {
  const code = id.slice(id.lastIndexOf("/") + 1);
  return { id, weight, top, bottom, json: { code, name: code, weight: percent(weight), target, actual } };
}

const percent = (weight: number): string => `${written(BigInt(weight))}%`;

function planOf({ below: areas }: Group): PlanJson {
  const lastPart = ({ id }: Group): string => id.slice(id.lastIndexOf("/") + 1);
  const groupsOf = ({ below }: Group): readonly Group[] => below.filter((child) => "below" in child);
  const objective = (group: Group) => ({
    code: lastPart(group),
    title: "Obiettivo",
    weight: percent(group.weight),
    indicators: group.below.flatMap((child) => ("below" in child ? [] : [child.json])),
  });
  const service = (group: Group) => ({ name: lastPart(group), weight: percent(group.weight), objectives: groupsOf(group).map(objective) });
  return {
    body: "Ente",
    year: 2021,
    areas: areas.flatMap((area) => ("below" in area ? [{ name: area.id, services: groupsOf(area).map(service) }] : [])),
  };
}

// ── Ties and near ties ───────────────────────────────────────────────────────────────────────────────────────────────

/**
 * A small plan of which one node lies half-way between two hundredths, exactly, or off it by 10^-4 to 10^-20 of a point: an objective, or the service of
 * several. The last indicator is the one that brings it there: its actual is a fraction such as `43/45`.
 */
export function tieCase(random: Random): Case {
  const objectives = Array.from({ length: 1 + random.below(3) }, () => Array.from({ length: 1 + random.below(3) }, () => drawn(random, "natural")));
  const shares = [1, 2, 3, 4].map((count) => (random.below(2) === 0 ? equalShares(count) : anyShares(count, random)));
  const share = (count: number): readonly number[] => shares[count - 1]!;
  const last = objectives.at(-1)!;
  const placed = (result: Result): Case => caseOf([[[...objectives.slice(0, -1), [...last, result]]]], share);
  // With nothing reached by the last indicator; each part that it reaches adds `weight` ÷ 10^8 of a part.
  const [top, bottom] = reached(placed(partOf(0n, 1n)).body);
  const weight = BigInt(share(objectives.length).at(-1)! * share(last.length + 1).at(-1)!);
  const result = resultFor(random, { top, bottom, weight });
  return result === undefined ? tieCase(random) : placed(result);
}

/** The part that a node has reached, by the own sum. */
function reached(node: Group | Leaf): Ratio {
  return "below" in node ? meanOf(node.below.map((child) => [BigInt(child.weight), ...reached(child)] as const)) : reachedOf(node);
}

interface Rest {
  readonly top: bigint;
  readonly bottom: bigint;
  readonly weight: bigint;
}

/** Digits of a number that the library reads. */
const MOST = 10n ** 40n;

/** The result of an indicator that brings its plan to a tie, or near one; nothing where no part of it does, or where it takes too many digits. */
function resultFor(random: Random, { top, bottom, weight }: Rest): Result | undefined {
  const nudge = random.of([0n, 0n, 1n, -1n]);
  const power = 10n ** BigInt(6 + random.below(17));
  // A tie of hundredths of a point is (2k + 1) ÷ 20,000 of the whole: one of those that the indicator can reach.
  const base = (20_000n * top) / bottom;
  const room = (20_000n * weight) / 10n ** 8n;
  const odd = ((base + BigInt(random.below(Number(room) + 1))) / 2n) * 2n + 1n;
  const wanted: Ratio = [odd * power + 20_000n * nudge, 20_000n * power];
  const [over, under] = [(wanted[0] * bottom - top * wanted[1]) * 10n ** 8n, wanted[1] * bottom * weight];
  const shared = greatestCommonDivisor(over < 0n ? -over : over, under);
  const [part, whole] = [over / shared, under / shared];
  return part >= 0n && part <= whole && whole < MOST ? partOf(part, whole) : undefined;
}

/** A fraction of a whole that is promised: 43 of 45 against 100 %. */
const partOf = (top: bigint, bottom: bigint): Result => ({ top, bottom, target: ">= 100,00 %", actual: `${top}/${bottom}` });

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
