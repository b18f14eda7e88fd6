import assert from "node:assert/strict";
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with every element that breaks a rule of axe-core; answers how many rules had something to check. */
export async function checkAccess(page: Page): Promise<number> {
  await page.evaluate(axe.source);
  const run = `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ["violations"] })`;
  const { violations, passes } = await page.evaluate<AxeResults>(run);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary ?? ""}`),
  );
  assert.equal(found.join("\n"), "");
  assert.ok(passes.length > 30, `only ${passes.length} rules had something to check`);
  return passes.length;
}

export async function checkNoSideScroll(page: Page): Promise<void> {
  const [whole, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);
  assert.equal(whole, seen, "the page scrolls sideways");
}
