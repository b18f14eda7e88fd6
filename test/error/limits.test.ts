import { expect, it } from "vitest";
import { LIMITS } from "../../src/error/limits.ts";

it("has the limits of the documentation, which nobody can change", () => {
  expect(LIMITS).toEqual({ text: 256, digits: 40, depth: 32, nodes: 2_000_000, issues: 1000 });
  expect(Object.isFrozen(LIMITS)).toBe(true);
});
