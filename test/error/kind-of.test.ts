import { expect, it } from "vitest";
import { kindOf } from "../../src/error/kind-of.ts";

it.each([
  ["text", "text"],
  [null, "null"],
  [[1], "a list"],
  [{}, "an object"],
  [undefined, "nothing"],
  [true, "true or false"],
  [Number.NaN, "NaN"],
  [1, "a number"],
  [1n, "a bigint"],
  [Symbol("x"), "a symbol"],
  [() => 1, "a function"],
])("calls %o %s", (value, words) => {
  expect(kindOf(value)).toBe(words);
});

it("calls a revoked proxy an object", () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  expect(kindOf(proxy)).toBe("an object");
});
