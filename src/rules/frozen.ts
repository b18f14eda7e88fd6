import { Given } from "../error/given.ts";
import { ok, type Result } from "../error/result.ts";
import type { RuleSet } from "./rule-set.ts";

/** The mark of a rule set of which every part is what it was made as, and stays so; it is in the set itself, where this class alone finds it. */
class Frozen extends Given<object> {
  readonly #isFrozen = true;

  static is(value: object): boolean {
    return #isFrozen in value && value.#isFrozen;
  }
}

/** The same value, with every object inside frozen: what all callers share, none can change. */
export function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === "object" && part !== null) frozen(part as object); // null is out, so it is an object
  }
  return Object.freeze(value);
}

/** A rule set that was read or is shipped, frozen and known as such: it need not be looked at again. */
export function frozenRules<T extends object>(ruleSet: T): T {
  return frozen(new Frozen(ruleSet) as object as T); // it gives back what it is given
}

/** Whether a value is a rule set of {@link frozenRules} itself; no copy of one is. */
export function isFrozenHere(value: unknown): boolean {
  return typeof value === "object" && value !== null && Frozen.is(value);
}

/** The rule set that was read, frozen. */
export function kept(read: Result<RuleSet>): Result<RuleSet> {
  return read.success ? ok(frozenRules(read.data)) : read;
}
