/* oxlint-disable no-await-in-loop -- one thing after the other, as a person would do them */
import assert from "node:assert/strict";
import { deflateRawSync } from "node:zlib";
import type { Page } from "playwright-core";
import { step } from "../steps.ts";
import { actualField, expectText, type Site, totalOf, withPage } from "./session.ts";

const FIELD = "servizio-registro-imprese/2.1.3/ProfilazioneStakehol";

/** The part of an address behind the folder of the page. */
async function linkFrom(page: Page, site: Site): Promise<string> {
  await page.locator(".take-away button").first().click();
  const url = await page.locator(".take-away input").inputValue();
  assert.ok(url.startsWith(site.url), url);
  return url.slice(site.url.length);
}

/** Links that restore a state, and hashes that pretend to. */
export async function checkLinks(site: Site): Promise<void> {
  await step("a link restores language, actuals, phase, rules, target and the chosen node", async () => {
    const [link, total] = await withPage(site, "?lang=it", async (page) => {
      await actualField(page, FIELD).fill("20/41");
      await page.getByRole("radio", { name: "Intermedia" }).check();
      await page.locator("#target-text").fill("tra 5 e 10 N.");
      await page.locator("#rules-form > summary").click();
      await page.locator("#rules-form").getByLabel("al massimo", { exact: true }).selectOption("complement");
      await page.locator(`[id$="${FIELD}"] .why`).click();
      return [await linkFrom(page, site), await totalOf(page)] as const;
    });
    await withPage(site, link, async (page) => {
      assert.equal(await totalOf(page), total);
      assert.equal(await page.evaluate(() => document.documentElement.lang), "it");
      assert.equal(await actualField(page, FIELD).inputValue(), "20/41");
      assert.ok(await page.getByRole("radio", { name: "Intermedia" }).isChecked());
      assert.equal(await page.locator("#target-text").inputValue(), "tra 5 e 10 N.");
      await expectText(page, "#why-title", /ProfilazioneStakehol/);
      await expectText(page, ".explanation", /consuntivo 20\/41/);
      assert.match(await page.locator("#rules-text").inputValue(), /camerale-standard-changed/);
    });
    return `${link.length} characters`;
  });
  await step("a link holds a plan of one's own, and is followed within the page", async () => {
    const link = await withPage(site, "", async (page) => {
      const indicators = [{ code: "Corsi", name: "Corsi <b>", target: ">= 10 N.", actual: "8 N." }];
      const plan = { body: "CCIAA & C.", year: 2023, areas: [{ name: "Staff", objectives: [{ title: "F", indicators }] }] };
      await page.locator("input[type=file]").setInputFiles({ name: "p.json", mimeType: "", buffer: Buffer.from(JSON.stringify(plan)) });
      await expectText(page, "#total", /^80\.00$/);
      return await linkFrom(page, site);
    });
    await withPage(site, "", async (page) => {
      await page.evaluate((hash) => (location.hash = hash), link.slice(link.indexOf("#")));
      await expectText(page, "#total", /^80\.00$/);
      await expectText(page, ".body-name", /CCIAA & C\. · 2023/);
    });
  });
  await step("a plan that is too large for a link is told so", () =>
    withPage(site, "", async (page) => {
      const words = (at: number): string => Array.from({ length: 6 }, (_, n) => (((at + 1) * 7919 * (n + 3)) ** 2 % 1e9).toString(36)).join(" ");
      const indicators = Array.from({ length: 2500 }, (_, at) => ({ code: `I${at}`, name: words(at), target: ">= 1 N.", actual: "1 N." }));
      const plan = { body: "Grande", year: 2023, areas: [{ name: "Staff", objectives: [{ title: "F", indicators }] }] };
      await page.locator("input[type=file]").setInputFiles({ name: "p.json", mimeType: "", buffer: Buffer.from(JSON.stringify(plan)) });
      await expectText(page, "#total", /^100\.00$/);
      await page.getByRole("button", { name: "Copy link" }).click();
      await expectText(page, ".told", /too large for a link: \d+ characters, 60000 at most/);
    }),
  );
  await checkHostileHashes(site);
}

async function checkHostileHashes(site: Site): Promise<void> {
  const [[, first], ...others] = hostileHashes();
  await step("a page that is opened with a hostile hash says so, and shows the sample", () => withPage(site, `#s=${first}`, checkRefused));
  await step("other hostile hashes are refused, and the page stays as it is", () =>
    withPage(site, "", async (page) => {
      for (const [name, hash] of others) {
        await page.evaluate((next) => (location.hash = next), `#s=${hash}`);
        await checkRefused(page).catch((error: unknown) => assert.fail(`${name}: ${String(error)}`));
        await page.getByRole("button", { name: "Close", exact: true }).click();
        await page.locator("[role=alert] .notice").waitFor({ state: "detached" });
      }
      return others.map(([name]) => name).join(", ");
    }),
  );
}

async function checkRefused(page: Page): Promise<void> {
  await expectText(page, "[role=alert]", /The link cannot be read/);
  assert.equal(await totalOf(page), "94.92");
  assert.equal(await page.evaluate(() => (window as unknown as { hit?: number }).hit), undefined);
  assert.equal(await page.evaluate(() => Object.hasOwn(Object.prototype, "polluted")), false);
}

function hostileHashes(): readonly [readonly [string, string], ...(readonly (readonly [string, string])[])] {
  const packed = (text: string): string => deflateRawSync(Buffer.from(text)).toString("base64url");
  const state = { v: 1, locale: "en", phase: "final", preset: "cameraleStandard", actuals: {}, selected: "x", target: "" };
  return [
    ["no base64", "%3Cscript%3Ewindow.hit=1%3C/script%3E"],
    ["cut off", packed(JSON.stringify(state)).slice(0, 30)],
    ["no JSON", packed("<img src=x onerror=window.hit=1>")],
    ["a bomb", packed(`"${"0".repeat(20_000_000)}"`)],
    ["very long", "A".repeat(150_000)],
    ["deeply nested", packed(`${'{"plan":'.repeat(20_000)}1${"}".repeat(20_000)}`)],
    ["of another shape", packed(JSON.stringify({ ...state, locale: "<b>" }))],
    ["with a plan that is none", packed(JSON.stringify({ ...state, plan: { body: 1 } }))],
    ["with rules that are none", packed(JSON.stringify({ ...state, preset: undefined, rules: { id: "x" } }))],
    ["a prototype", packed('{"v":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')],
  ];
}
