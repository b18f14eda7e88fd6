/* oxlint-disable no-await-in-loop -- one thing after the other, as a person would do them */
import assert from "node:assert/strict";
import { fingerprint, ruleSets } from "../../../src/index.ts";
import { step } from "../steps.ts";
import { expectText, type Site, totalOf, withPage } from "./session.ts";

/** The rule set: presets, form, JSON, comparison. */
export async function checkRules(site: Site): Promise<void> {
  await step("every preset scores the plan, with its own fingerprint", () =>
    withPage(site, "", async (page) => {
      for (const rules of Object.values(ruleSets)) {
        await page.getByLabel("Rule set", { exact: true }).selectOption({ label: rules.title.en });
        await expectText(page, ".print code", new RegExp(`^${fingerprint(rules)}$`));
        await expectText(page, "#total", /^(\d+\.?\d*|–)$/);
      }
      return `${Object.keys(ruleSets).length} presets`;
    }),
  );
  await step("an option of the form changes the score, the JSON, the fingerprint and the name", () =>
    withPage(site, "", async (page) => {
      const before = await page.locator(".print code").innerText();
      await page.locator("#rules-form > summary").press("Enter");
      await page.locator("#rules-form").getByLabel("at most", { exact: true }).selectOption("complement");
      // examples: the published 94.92 is 94.90 under the complement, as compareRuleSets tells.
      await expectText(page, "#total", /^94\.90$/);
      assert.notEqual(await page.locator(".print code").innerText(), before);
      const json = await page.locator("#rules-text").inputValue();
      assert.equal((JSON.parse(json) as { id: string }).id, "camerale-standard-changed");
      await page.getByRole("button", { name: "Add a rounding" }).click();
      await page.locator(".rounding").getByLabel("After").selectOption("body");
      await page.locator(".rounding").getByLabel("Decimals").fill("0");
      await expectText(page, "#total", /^95\.00$/);
      await page.getByRole("button", { name: "Remove rounding 1" }).click();
      await expectText(page, "#total", /^94\.90$/);
      await page.locator("#rules-form").getByLabel("Decimals").fill("3");
      await expectText(page, "#total", /^94\.\d{3}$/);
    }),
  );
  await step("an option that contradicts the others is told, and the last good rules hold", () =>
    withPage(site, "?lang=it", async (page) => {
      await page.locator("#rules-form > summary").click();
      await page.getByLabel("Massimo", { exact: true }).fill("");
      await expectText(page, ".alerts .fault", /valgono ancora le ultime buone.*(massimo|cap)/is);
      assert.equal(await totalOf(page), "94,92");
      await page.getByLabel("Massimo", { exact: true }).fill("120");
      await expectText(page, "#total", /^(9[5-9]|1\d\d),\d\d$/);
      assert.equal(await page.locator(".alerts .fault").count(), 0);
    }),
  );
  await step("the JSON is read as it is written, and says what is wrong with it", () =>
    withPage(site, "", async (page) => {
      await page.locator("#rules-json > summary").click();
      const field = page.locator("#rules-text");
      const good = await field.inputValue();
      await field.fill(good.slice(0, -3));
      await expectText(page, ".alerts .fault", /This is not JSON/);
      await field.fill(good.replace('"ratio"', '"rattio"'));
      await expectText(page, ".alerts .fault", /achievement\.atLeast/);
      assert.equal(await totalOf(page), "94.92");
      const { id, version } = ruleSets.cameraleStandard;
      const ours = { extends: { id, version }, id: "ours", version: "1.0.0", title: { it: "Nostre", en: "Ours" }, sources: [] };
      await field.fill(JSON.stringify({ ...ours, aggregation: { body: { method: "minimum" } } }));
      await expectText(page, "#total", /^90\.00$/); // the least of the four areas
    }),
  );
  await step("two rule sets are compared: totals, the effect of each option, and the nodes", () =>
    withPage(site, "", async (page) => {
      await page.locator("#compare > summary").press("Enter");
      await expectText(page, ".versus", /94\.92 \(green\) → 94\.90 \(green\) Difference: −0\.02/);
      await expectText(page, ".comparison tbody", /achievement\.atMost\.method\s+reciprocal\s+complement\s+−0\.02/);
      await page.getByLabel("Second").selectOption("gzoomLike");
      await expectText(page, ".comparison", /Nodes that change: \d+/);
      await page.getByLabel("Second").selectOption("inUse");
      await expectText(page, ".comparison", /Both sets are the same rules/);
    }),
  );
}
