import { expect, it } from "vitest";
import { bundleSize, ENTRY_POINTS, everythingOf, modulesWithin, overBudget } from "./bundle-size.ts";

const BUDGETS = { 'export * from "traguardo";': 2 };

it.each([
  [2000, ""],
  [2001, "is larger than 2 kB: make it smaller, or raise its budget on purpose"],
])("judges %i bytes against a budget of 2 kB: %j", (bytes, finding) => {
  expect(overBudget('export * from "traguardo";', bytes, BUDGETS) ?? "").toBe(finding);
});

it("refuses what has no budget, however small", () => {
  expect(overBudget('export * from "traguardo/other";', 1, BUDGETS)).toMatch(/no budget/);
});

it("measures every entry point that is code, with a budget or without", () => {
  expect(ENTRY_POINTS).toContain("traguardo");
  expect(ENTRY_POINTS).toContain("traguardo/target");
  expect(ENTRY_POINTS.filter((name) => name.includes("json"))).toEqual([]);
  expect(modulesWithin({ "export {};": 1 })).toEqual(["export {};", ...ENTRY_POINTS.map(everythingOf)]);
});

it("counts what is used, minified, and nothing else", async () => {
  const used = "export const used = 1;";
  const { plain } = await bundleSize(used);
  expect(plain).toBe("var s=1;export{s as used};\n".length);
  expect(await bundleSize(`${used} const unused = 2;`)).toEqual(await bundleSize(used));
});
