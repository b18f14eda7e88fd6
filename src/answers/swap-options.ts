import type { Issue } from "../error/plan-error.ts";
import { type Result, unwrap } from "../error/result.ts";
import type { RuleSetDifference } from "../rules/difference.ts";
import { safeResolveRuleSet } from "../rules/resolve.ts";
import type { RuleSet } from "../rules/rule-set.ts";

/** A rule set in which a few options were taken from another one. */
export interface Swap {
  /** Those options; mostly one. */
  readonly options: readonly RuleSetDifference[];
  /** The whole set, valid. */
  readonly ruleSet: RuleSet;
  /** Where there are several: why some of them cannot be taken alone. */
  readonly issues: readonly Issue[];
}

/**
 * The sets that lie one option away from `a`, each with that option of `b`; every difference of the two is in exactly one of them.
 *
 * An option that contradicts the others of `a`, such as `reciprocal` where there is no cap, is taken together with those of `b` without which it is refused.
 */
export function swaps(a: RuleSet, b: RuleSet, differences: readonly RuleSetDifference[]): readonly Swap[] {
  const take = (options: Group): Result<RuleSet> => safeResolveRuleSet(options.reduce((set, { path }) => takenFrom(b, set, path), a));
  const alone = differences.map((one) => [one]);
  return united(alone, (group) => take(group).success).map((options) => ({
    options,
    ruleSet: unwrap(take(options)),
    issues: options.length === 1 ? [] : options.flatMap((one) => issuesOf(take([one]))),
  }));
}

/** Options that are taken together. */
type Group = readonly RuleSetDifference[];
type Check = (group: Group) => boolean;

/** The groups, each of those that cannot be taken united with the ones that it needs; all of them together can be taken. */
function united(groups: readonly Group[], isValid: Check): readonly Group[] {
  const stuck = groups.find((group) => !isValid(group));
  if (stuck === undefined) return groups;
  const needed = needs(stuck, groups, isValid);
  const others = groups.filter((group) => !needed.includes(group));
  const at = groups.findIndex((group) => needed.includes(group));
  return united([...others.slice(0, at), needed.flat(), ...others.slice(at)], isValid);
}

/** A group and those of `groups`, which can be taken together, of which none can be spared. */
function needs(stuck: Group, groups: readonly Group[], isValid: Check): readonly Group[] {
  const without = (spared: Group): readonly Group[] => groups.filter((group) => group !== spared);
  const spare = groups.find((group) => group !== stuck && isValid(without(group).flat()));
  return spare === undefined ? groups : needs(stuck, without(spare), isValid);
}

/** `set` with the option at a path as it is in `source`: left out where that leaves it out. */
function takenFrom<T extends object>(source: object, set: T, [key = "", ...rest]: readonly string[]): T {
  const [theirs, { [key]: ours, ...others }] = [source, set] as readonly [Fields, Fields]; // every step of a path but the last leads to an object
  const part = rest.length === 0 ? theirs[key] : takenFrom(theirs[key] as Fields, ours as Fields, rest);
  return (part === undefined ? others : { ...others, [key]: part }) as T; // valid or not: it is checked before it is used
}

type Fields = Readonly<Record<string, unknown>>;

function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.success ? [] : result.issues;
}
