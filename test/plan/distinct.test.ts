import fc from "fast-check";
import { expect, it } from "vitest";
import { areDistinct } from "../../src/plan/distinct.ts";

const many = Array.from({ length: 16 }, (_, at) => `${at}`);

it.each<[readonly unknown[], boolean]>([
  [[], true],
  [["a"], true],
  [["a", "b", undefined], true],
  [["a", "b", "a"], false],
  [["b", "a", "a"], false],
  [[undefined, undefined], false],
  [many, true],
  [[...many.slice(1), "15"], false],
  [[...many, "16"], true],
  [[...many, "0"], false],
])("%j: %s", (texts, expected) => {
  expect(areDistinct(texts)).toBe(expected);
});

it("is what a set says", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 40 }), (texts) => {
      expect(areDistinct(texts)).toBe(new Set(texts).size === texts.length);
    }),
  );
});
