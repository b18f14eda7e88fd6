/* oxlint-disable no-await-in-loop -- one thing after the other, as a person would do them */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { step } from "../steps.ts";
import { actualField, expectText, type Site, totalOf, withPage } from "./session.ts";

const SERVICE = "area-anagrafica-e-regolazione-del-mercato/servizio-registro-imprese";
const FIELD = `${SERVICE}/2.1.3/ProfilazioneStakehol`;
const row = (id: string): string => `[id="row-${id}"]`;

/** The plan, its actuals, its phases, and the questions about it. */
export async function checkPlan(site: Site): Promise<void> {
  await step("opens on the seed plan, and says that its results are invented", () =>
    withPage(site, "", async (page) => {
      assert.equal(await totalOf(page), "94.92");
      await expectText(page, ".notice", /results are INVENTED/);
      assert.equal(await page.locator(".figures dd").last().innerText(), "48");
      assert.equal(await page.locator(".chart .box").count(), 93);
      assert.equal(await page.title(), "traguardo · Playground");
      assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
    }),
  );
  await step("an actual typed changes its indicator and all above it, and what is possible", () =>
    withPage(site, "?lang=it", async (page) => {
      await actualField(page, FIELD).fill("20/41");
      // 100 · 20/41 = 48,78; with Percent_Custom_Inzia's 100 the objective has (100 + 2000/41) / 2 = 3050/41.
      await expectText(page, row(FIELD), /48,78\s*rosso/);
      await expectText(page, row(`${SERVICE}/2.1.3`), /74,39\s*giallo/);
      await expectText(page, row(SERVICE), /94,63\s*verde/);
      assert.notEqual(await totalOf(page), "94,92");
      await expectText(page, "[role=status]", /Punteggio dell'ente: 94,\d\d, verde\./);
    }),
  );
  await step("an actual that cannot be read stands with its issue, and blocks the total; in the interim phase it does not", () =>
    withPage(site, "?lang=it", async (page) => {
      const field = actualField(page, FIELD);
      await field.fill(">= 30/41");
      await expectText(page, `${row(FIELD)} .fault`, /\S+ .*consuntivo|misurat/i);
      assert.equal(await field.getAttribute("aria-invalid"), "true");
      const told = await field.getAttribute("aria-describedby");
      assert.ok(told !== null && (await page.locator(`[id="${told}"]`).innerText()).length > 20);
      assert.equal(await totalOf(page), "–");
      await page.getByRole("radio", { name: "Intermedia" }).check();
      await expectText(page, "#total", /^9\d,\d\d$/);
      await field.fill("36/41");
      await page.getByRole("radio", { name: "Finale" }).check();
      await expectText(page, "#total", /^94,92$/);
    }),
  );
  await step("a gap lowers coverage and opens what is still possible", () =>
    withPage(site, "", async (page) => {
      await actualField(page, FIELD).fill("");
      // Five objectives of 20 % each: 100, (100 + 0) / 2, 100, 100 and 98,766…; the gap is half of one of them.
      await expectText(page, row(FIELD), /0\.00\s*red/);
      await expectText(page, row(SERVICE), /89\.75\s*yellow\s*Why\?\s*90 %\s*89\.75 – 99\.75/);
    }),
  );
  await checkTree(site);
  await checkAnswers(site);
}

async function checkTree(site: Site): Promise<void> {
  await step("the tree opens and closes by keyboard", () =>
    withPage(site, "", async (page) => {
      const rows = page.locator("tbody .row");
      const before = await rows.count();
      const toggle = page.locator(`${row(SERVICE)} button.toggle`);
      await toggle.focus();
      await page.keyboard.press("Enter");
      assert.equal(await toggle.getAttribute("aria-expanded"), "false");
      assert.ok((await rows.count()) < before);
      await page.keyboard.press("Space");
      assert.equal(await rows.count(), before);
      await page.getByRole("button", { name: "Open all" }).click();
      assert.equal(await rows.count(), 93);
      await page.getByRole("button", { name: "Close all" }).click();
      assert.equal(await rows.count(), 5);
    }),
  );
  await step("Tab reaches everything in its order, and what has the focus is seen", () => withPage(site, "", checkTabs));
}

/** From the link that skips the head, through every control, each with an outline. */
async function checkTabs(page: Page): Promise<string> {
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.className), "skip");
  const stops: string[] = [];
  for (let at = 0; at < 60; at += 1) {
    await page.keyboard.press("Tab");
    const told = await page.evaluate(() => {
      const active = document.activeElement as HTMLElement;
      const shown = active.matches(".segments input") ? (active.nextElementSibling as HTMLElement) : active;
      const name = active.getAttribute("aria-label") ?? active.textContent ?? "";
      return { outline: getComputedStyle(shown).outlineStyle, name: `${active.tagName} ${name}`, isBody: active === document.body };
    });
    assert.ok(!told.isBody, `the focus is lost after ${stops.at(-1)}`);
    assert.notEqual(told.outline, "none", told.name);
    stops.push(told.name);
  }
  assert.ok(stops.some((name) => name.startsWith("INPUT Actual of ")));
  assert.ok(stops.some((name) => name.startsWith("BUTTON Why? ")));
  return `${stops.length} stops`;
}

async function checkPhone(page: Page): Promise<void> {
  const cut = await page
    .locator(".box .mark")
    .evaluateAll((all) => all.filter((one) => one.scrollWidth > (one.parentElement?.clientWidth ?? 0)).length);
  assert.equal(cut, 0, "figures that are cut");
  await page.locator(".chart .box").last().click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "why-title");
  const { top, bottom } = await page.locator("#why-title").evaluate((one) => one.getBoundingClientRect());
  assert.ok(top >= 0 && bottom <= 800, `the answer is at ${top}`);
}

async function checkAnswers(site: Site): Promise<void> {
  await step("why: the explanation of the chosen node in the page's language, the focus there and back", () =>
    withPage(site, "?lang=it", async (page) => {
      const why = page.locator(`${row(FIELD)} .why`);
      await why.focus();
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "why-title");
      await expectText(page, ".explanation", /obiettivo 100,00 %, consuntivo 36\/41/);
      await page.getByRole("button", { name: "Torna alla riga" }).click();
      assert.ok(await why.evaluate((one) => one === document.activeElement));
      await page.getByRole("radio", { name: "English" }).check();
      await expectText(page, ".explanation", /target 100\.00 %, actual 36\/41/);
    }),
  );
  await step("why, from a box of the chart, whose row then is seen", () =>
    withPage(site, "", async (page) => {
      const box = page.locator(".chart .box", { hasText: "Nquest_customer" });
      await box.click();
      await expectText(page, ".explanation", /Nquest_customer: target .*, actual 64/);
      await page.locator('.row.selected[id$="Nquest_customer"]').waitFor();
    }),
  );
  await step("on a phone a box has no half figure, and its answer comes into view", () =>
    withPage(site, "", checkPhone, { viewport: { width: 360, height: 800 } }),
  );
  await step("what it takes: the bound, a node above, and a goal that is reached or is out of reach", () =>
    withPage(site, "", async (page) => {
      await page.getByRole("button", { name: "Open all" }).click();
      await page.getByRole("button", { name: "Why? Statistiche_Sito", exact: true }).first().click();
      const answer = ".answer";
      const options = await page.getByLabel("Node that shall reach it").locator("option").allInnerTexts();
      const objective = options.find((one) => one.startsWith("2.2.2"));
      assert.ok(objective !== undefined, options.join("; "));
      await page.getByLabel("Node that shall reach it").selectOption({ label: objective });
      await page.getByLabel("Points to reach").fill("95");
      await expectText(page, answer, /^It takes <= 200 gg: 2\.2\.2 .* then comes to 95\.00 points\.$/);
      await page.getByLabel("Points to reach").fill("90");
      await expectText(page, answer, /has 92\.86 points already\.$/);
      await page.getByLabel("Node that shall reach it").selectOption({ index: 0 });
      await page.getByLabel("Points to reach").fill("99,5");
      await expectText(page, answer, /^This indicator cannot do it/);
      await page.getByLabel("Points to reach").fill("many");
      await expectText(page, answer, /\S/);
    }),
  );
}
