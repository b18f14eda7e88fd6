import { expect, it } from "vitest";
import { attempt, kindInWords } from "../../src/score/attempt.ts";

it("gives what is read", () => {
  expect(attempt(() => 5)).toBe(5);
});

it("gives nothing where reading throws", () => {
  const hostile = {
    get actual(): string {
      throw new Error("no");
    },
  };
  expect(attempt(() => hostile.actual)).toBe(undefined);
});

it.each<[string, () => unknown]>([
  ["text", () => "5"],
  ["nothing", () => undefined],
  ["a list", () => []],
  ["a symbol", () => Symbol("5")],
  ["an object", revoked],
])("says that it is %s", (words, make) => {
  expect(kindInWords(make())).toBe(words);
});

/** Not even asking whether it is a list is safe. */
function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}
