import { ok, type Result } from "../error/result.ts";
import type { RuleSet } from "./rule-set.ts";

/** What was frozen here, of which every part is what it was made as. */
const FROZEN = /* @__PURE__ */ new WeakSet<object>();

/** The same value, with every object inside frozen: what all callers share, none can change. */
export function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === "object" && part !== null) frozen(part as object); // null is out, so it is an object
  }
  return Object.freeze(value);
}

/** A rule set that was read or is shipped, frozen and known as such: it need not be looked at again. */
export function frozenRules<T extends object>(ruleSet: T): T {
  FROZEN.add(frozen(ruleSet));
  return ruleSet;
}

/** Whether a value is a rule set of {@link frozenRules} itself; no copy of one is. */
export function isFrozenHere(value: unknown): boolean {
  return typeof value === "object" && value !== null && FROZEN.has(value);
}

/** The rule set that was read, frozen. */
export function kept(read: Result<RuleSet>): Result<RuleSet> {
  return read.success ? ok(frozenRules(read.data)) : read;
}
