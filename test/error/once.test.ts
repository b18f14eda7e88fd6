import { expect, it } from "vitest";
import { once } from "../../src/error/once.ts";

it("makes nothing before it is asked, then one value for all", () => {
  const made: object[] = [];
  const table = once(() => {
    const value = {};
    made.push(value);
    return value;
  });
  expect(made).toEqual([]);
  expect([table(), table(), table()].every((value) => value === made[0])).toBe(true);
  expect(made).toHaveLength(1);
});
