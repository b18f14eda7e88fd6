import { expect, it } from "vitest";
import { frozen } from "../../src/rules/frozen.ts";

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
