import { expect, it } from "vitest";
import { attempt } from "../../src/score/attempt.ts";

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
