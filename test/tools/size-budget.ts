/** Fails where the built library has grown beyond its budget: `npm run size`, after `npm run build`. */
import { type Budgets, bundleSize, modulesWithin, overBudget } from "./bundle-size.ts";

/** The most that may be added to a page: own code, minified and compressed, a little above what it is. A new entry point gets a line. */
const BUDGETS: Budgets = {
  'export * from "traguardo";': 72.8,
  'export * from "traguardo/target";': 18.3,
  'export * from "traguardo/import";': 50.3,
  'export * from "traguardo/report";': 68.8,
  'export { parseTarget } from "traguardo/target";': 14.8,
  'export { formatTarget } from "traguardo/target";': 1.9,
  'export { parsePlan, scorePlan, ruleSets } from "traguardo";': 37.4,
  // Next to nothing: what is not used can be left out only where nothing is done when the library loads.
  'export { LIMITS } from "traguardo";': 0.7,
};

/** A line of the table, and whether it is a failure. */
async function measured(module: string): Promise<{ readonly line: string; readonly failed: boolean }> {
  const { brotli } = await bundleSize(module);
  const finding = overBudget(module, brotli, BUDGETS);
  const failed = finding !== undefined;
  const [size, budget] = [(brotli / 1000).toFixed(2).padStart(6), (BUDGETS[module]?.toFixed(1) ?? "?").padStart(4)];
  return { line: `${failed ? "FAIL" : "ok  "} ${size} of ${budget} kB  ${module} ${finding ?? ""}`.trimEnd(), failed };
}

const rows = await Promise.all(modulesWithin(BUDGETS).map(measured));
console.log(rows.map(({ line }) => line).join("\n"));
if (rows.some(({ failed }) => failed)) process.exitCode = 1;
