import { expect, it } from "vitest";
import { frozen, isFrozenHere } from "../../src/rules/frozen.ts";
import { parseRuleSet } from "../../src/rules/parse.ts";
import { resolveRuleSet } from "../../src/rules/resolve.ts";
import { ruleSets } from "../../src/rules/rule-sets.ts";

it("gives the same value, frozen through and through", () => {
  const value = { a: { b: [{ c: "1" }] }, d: null, e: 5 };
  expect(frozen(value)).toBe(value);
  expect([value, value.a, value.a.b, value.a.b[0]].every(Object.isFrozen)).toBe(true);
});

it("lets nothing be written", () => {
  const value = frozen({ a: { b: "1" } });
  expect(() => Object.assign(value.a, { b: "2" })).toThrow(TypeError);
  expect(value.a.b).toBe("1");
});

it("knows what was read or is shipped, and no copy of it", () => {
  const read = parseRuleSet(structuredClone(ruleSets.cameraleStandard));
  for (const one of [read, resolveRuleSet(read), ...Object.values(ruleSets)]) {
    expect([isFrozenHere(one), Object.isFrozen(one), Object.isFrozen(one.points), Object.isFrozen(one.status.bands)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(isFrozenHere({ ...one })).toBe(false);
  }
  expect([undefined, null, "x", {}].map(isFrozenHere)).toEqual([false, false, false, false]);
});
