import { randomFrom, type Random } from "../test/tools/random.ts";
import { SEED_SHAPE } from "../test/tools/seed-shape.ts";

/**
 * Plans of the shape of the seed, the plan of Massa-Carrara for 2021: 4 areas, 6 services, 34 objectives, 48 indicators, with its targets, and its way of
 * sharing weights out. Larger ones grow on every level alike: more areas, more services in each, and so on.
 */
export interface Shape {
  readonly body: Group;
  /** Each before those below it, siblings together. */
  readonly groups: readonly Group[];
  /** In document order. */
  readonly leaves: readonly Leaf[];
}

export interface Group {
  readonly index: number;
  readonly parent: Group | undefined;
  /** Hundredths of a percent; 1 where no sibling has a weight. */
  weight: number;
  /** The sum of the weights right below. */
  total: number;
  groups: Group[];
  leaves: Leaf[];
}

export interface Leaf {
  index: number;
  readonly parent: Group;
  weight: number;
  readonly unit: string;
  /** Hundredths. */
  readonly target: number;
  actual: number;
  /** `<=`: the fewer, the better. */
  readonly isAtMost: boolean;
}

/** What is measured of one indicator, in hundredths. */
export type Measured = Pick<Leaf, "unit" | "target" | "actual" | "isAtMost">;

/** Draws one. */
export type Draw = (random: Random) => Measured;

/** The targets of the seed, and how often it has each. */
const TARGETS = [
  ...Array.from({ length: 29 }, () => ({ unit: "%", target: 90_00, isAtMost: false })),
  ...Array.from({ length: 6 }, () => ({ unit: "%", target: 70_00, isAtMost: false })),
  ...[50_00, 95_00].map((target) => ({ unit: "%", target, isAtMost: false })),
  ...[10_00, 10_00, 10_00, 100_00, 100_00, 12_00, 12_00, 2_00, 80_00].map((target) => ({ unit: "N.", target, isAtMost: false })),
  ...[180_00, 210_00].map((target) => ({ unit: "gg", target, isAtMost: true })),
] as const;

/** A target of the seed, and a result as people report them: a whole number, mostly near the target. */
export function naturalResult(random: Random): Measured {
  const goal = random.of(TARGETS);
  const whole = Math.floor(goal.target / 100);
  const actual = random.below(4) === 0 ? whole : 1 + random.below(Math.ceil(whole * 1.25));
  return { ...goal, actual: actual * 100 };
}

/** Indicators of each objective of each service of each area. */
export type Sizes = readonly (readonly (readonly number[])[])[];

/** A plan of so many indicators: whole copies of the seed on every level, cut where there are enough. */
export function shapeOf(count: number, draw: Draw = naturalResult, seed = 2021): Shape {
  return shapeFrom(sizesOf(count), draw, seed);
}

/** A plan of any size of its nodes. */
export function shapeFrom(sizes: Sizes, draw: Draw, seed = 2021): Shape {
  const random = randomFrom(seed);
  const body = groupBelow(undefined);
  for (const services of sizes) {
    const area = groupBelow(body);
    for (const objectives of services) {
      const service = groupBelow(area);
      for (const size of objectives) {
        const parent = groupBelow(service);
        for (let at = 0; at < size; at += 1) parent.leaves.push({ index: 0, parent, weight: 1, ...draw(random) });
      }
    }
  }
  return finished(body);
}

function sizesOf(count: number): Sizes {
  const times = Math.ceil(count / 48);
  const each = Math.max(1, Math.floor(times ** 0.25));
  const more = Math.ceil(times / each ** 3);
  let left = count;
  const cut = (size: number): number => {
    const kept = Math.min(size * each, left);
    left -= kept;
    return kept;
  };
  return repeated(SEED_SHAPE, each)
    .map((services) => repeated(services, each).map((objectives) => repeated(objectives, more).map(cut).filter(Boolean)))
    .map((services) => services.filter(({ length }) => length > 0))
    .filter(({ length }) => length > 0);
}

function groupBelow(parent: Group | undefined): Group {
  const group: Group = { index: 0, parent, weight: 1, total: 0, groups: [], leaves: [] };
  parent?.groups.push(group);
  return group;
}

const repeated = <T>(list: readonly T[], times: number): readonly T[] => Array.from({ length: times }, () => list).flat();

/** Numbers the nodes, and shares the weights out. */
function finished(body: Group): Shape {
  const groups: Group[] = [body];
  for (const group of groups) groups.push(...group.groups);
  const leaves: Leaf[] = [];
  const walk = (group: Group): void => {
    for (const leaf of group.leaves) leaves.push(leaf);
    for (const below of group.groups) walk(below);
  };
  walk(body);
  for (const [index, group] of groups.entries()) {
    Object.assign(group, { index });
    // The areas of the seed have no weights.
    if (group !== body) shareOut([...group.groups, ...group.leaves]);
    group.total = [...group.groups, ...group.leaves].reduce((sum, { weight }) => sum + weight, 0);
  }
  for (const [index, leaf] of leaves.entries()) leaf.index = index;
  return { body, groups, leaves };
}

/** 100 % in hundredths, as the seed does: equal shares, what is left over on the first. */
function shareOut(siblings: readonly { weight: number }[]): void {
  const share = Math.floor(10_000 / siblings.length);
  for (const sibling of siblings) sibling.weight = share;
  if (siblings[0] !== undefined) siblings[0].weight += 10_000 - share * siblings.length;
}

/** `top` ÷ `bottom` is the part of the target that is reached, before it is capped at 1. */
export function terms({ target, actual, isAtMost }: Leaf): readonly [top: number, bottom: number] {
  return isAtMost ? [target, actual] : [actual, target];
}
