/* oxlint-disable no-await-in-loop -- one thing after the other, as a person would do them */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { HOSTILE } from "../scores.ts";
import { step } from "../steps.ts";
import { checkNoSideScroll } from "../access.ts";
import { expectText, type Site, withPage } from "./session.ts";

/** Whether anything ran, or anything is there that could. */
async function checkHarmless(page: Page): Promise<void> {
  assert.equal(await page.evaluate(() => (window as unknown as { hit?: number }).hit), undefined);
  const live = "main :is(script, img, iframe, object, embed, form, base, link, style, foreignObject, [onload], [onerror], [onclick], a)";
  assert.equal(await page.locator(live).count(), 0);
}

/** Files full of hostile texts, and the policy that stands behind all of it. */
export async function checkAttacks(site: Site): Promise<void> {
  await step("a hostile JSON plan and hostile actuals run nothing and load nothing", () =>
    withPage(
      site,
      "",
      async (page) => {
        const text = (at: number): string => HOSTILE[at % HOSTILE.length] ?? "";
        const indicators = HOSTILE.map((one, at) => ({ id: `i ${at} "><b>`, name: one, target: ">= 10 N.", description: text(at + 1) }));
        const plan = { body: text(0), year: 2021, areas: [{ id: "a", name: text(1), objectives: [{ id: "o", title: text(2), indicators }] }] };
        const buffer = Buffer.from(JSON.stringify(plan));
        await page.locator("input[type=file]").setInputFiles({ name: '<img src=x onerror="window.hit=1">.json', mimeType: "", buffer });
        await expectText(page, ".report", /Indicators: 12/);
        await page.getByRole("button", { name: "Open all" }).click();
        await page.locator(".actual input").first().fill(text(1));
        await expectText(page, ".actual .fault", /\S/);
        await page.locator(".why").last().click();
        await page.waitForTimeout(250);
        await checkHarmless(page);
        await checkNoSideScroll(page);
      },
      { viewport: { width: 360, height: 800 } },
    ),
  );
  await step("a hostile CSV, and a file that is no text at all", () =>
    withPage(site, "?lang=it", async (page) => {
      const cell = (one: string): string => `"${one.replaceAll('"', '""')}"`;
      const rows = HOSTILE.map((one) => [cell(one), cell(one), cell(one), cell(one)].join(";"));
      const table = ["Area;Obiettivo;Indicatore;Target", ...rows].join("\n");
      for (const [name, content] of [
        ["ostile.csv", Buffer.from(table)],
        ["foto.csv", Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 256))],
        ["vuoto.csv", Buffer.from("")],
      ] as const) {
        await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: content });
        await expectText(page, ".report", new RegExp(`${name} non si legge`));
        await checkHarmless(page);
      }
    }),
  );
  await step("hostile texts in the fields of target and rules", () =>
    withPage(site, "", async (page) => {
      await page.locator("#rules-json > summary").click();
      for (const one of HOSTILE) {
        const text = one.replaceAll("\u0000", "").replaceAll(/\p{Cs}/gu, "");
        await page.locator("#target-text").fill(text);
        await page.locator("#rules-text").fill(`{"id": ${JSON.stringify(text)}}`);
        await expectText(page, ".alerts .fault", /\S/);
      }
      await checkHarmless(page);
    }),
  );
  await step("the page's policy stops what could still get in", async () => {
    await assert.rejects(
      withPage(site, "", async (page) => {
        await page.evaluate(() => {
          document.body.append(Object.assign(document.createElement("script"), { textContent: "window.hit = 1" }));
          document.body.append(Object.assign(document.createElement("img"), { src: "https://example.invalid/x.png" }));
          document.body.append(Object.assign(document.createElement("style"), { textContent: "body { background: red }" }));
          void fetch("https://example.invalid/").catch(() => undefined);
        });
        await page.waitForTimeout(200);
        assert.equal(await page.evaluate(() => (window as unknown as { hit?: number }).hit), undefined);
        assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 0, 0)");
      }),
      (error: Error) => (error.message.match(/console [^\n]*Content Security Policy/g)?.length ?? 0) >= 4 && !error.message.includes("request http"),
    );
  });
}
