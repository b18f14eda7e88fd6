import { expect, it } from "vitest";
import { FoundIssues } from "../../src/error/found-issues.ts";
import { LIMITS } from "../../src/error/limits.ts";
import { issue } from "../../src/error/plan-error.ts";

const at = (path: string) => issue({ "made.up": { message: "Wrong", hint: "Mend it" } }, "made.up", { path: [path] });
const [a, b, c, d] = ["a", "b", "c", "d"].map(at) as [ReturnType<typeof at>, ReturnType<typeof at>, ReturnType<typeof at>, ReturnType<typeof at>];

it("keeps the first and counts all", () => {
  const found = new FoundIssues(3);
  expect([found.room, found.count, found.first]).toEqual([3, 0, []]);
  found.add([a, b]);
  expect([found.room, found.count, found.first]).toEqual([1, 2, [a, b]]);
  found.add([c, d]);
  found.add([d]);
  expect([found.room, found.count, found.first]).toEqual([0, 5, [a, b, c]]);
});

it("counts those that are not given", () => {
  const found = new FoundIssues(1);
  found.add([a], 7);
  found.add([], 2);
  expect([found.count, found.first]).toEqual([9, [a]]);
});

it("keeps as many as are reported, unless it is told", () => {
  expect(new FoundIssues().room).toBe(LIMITS.issues);
});
