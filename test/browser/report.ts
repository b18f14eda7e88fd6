/* oxlint-disable no-await-in-loop -- one page after the other, as a person would look at them */
// Opens what `traguardo/report` writes in a headless Chromium: the page of the seed with invented results in both languages, light and dark, narrow and wide, by
// keyboard and on paper; and a plan full of hostile texts, which must run nothing. Screenshots go to .cache/screens, for a person to look at.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Score } from "../../src/index.ts";
import type { ReportLocale } from "../../src/report/words.ts";
import { type ChartName, toHtml, toSvg } from "../../src/report/index.ts";
import { shownText } from "../../src/error/shown-text.ts";
import { ROOT } from "../tools/files.ts";
import { checkAccess, checkNoSideScroll } from "./access.ts";
import { launch } from "./chromium.ts";
import { readPdf } from "./pdf.ts";
import { HOSTILE, hostileScore, seedScore } from "./scores.ts";
import { finish, step } from "./steps.ts";

const SCREENS = `${ROOT}.cache/screens`;
const WIDTHS = [360, 768, 1280];
const LOCALES = ["it", "en"] as const;
const SCHEMES = ["light", "dark"] as const;
const CHARTS: readonly ChartName[] = ["icicle", "bars", "strategicMap"];

const folder = mkdtempSync(join(tmpdir(), "traguardo-browser-"));
/** A page on a file, and everything that it should never do. */
interface Opened {
  readonly page: Page;
  /** Requests other than for the file itself, messages of the console, errors, dialogs. */
  readonly noise: readonly string[];
}

async function open(browser: Browser, file: string, options: BrowserContextOptions): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  const noise: string[] = [];
  page.on("request", (request) => {
    if (request.url().replace("?again", "") !== url) noise.push(`request ${request.url()}`);
  });
  page.on("console", (message) => noise.push(`console ${message.text()}`));
  page.on("pageerror", (error) => noise.push(`error ${error.message}`));
  page.on("dialog", (dialog) => {
    noise.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  return { page, noise };
}

/** Opens a file, does something with it, and closes it again; fails where the page made any noise. */
async function withPage<T>(browser: Browser, file: string, options: BrowserContextOptions, action: (page: Page) => Promise<T>): Promise<T> {
  const { page, noise } = await open(browser, file, options);
  try {
    const result = await action(page);
    assert.deepEqual(noise, []);
    return result;
  } finally {
    await page.context().close();
  }
}

const openAll = (page: Page): Promise<void> => page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));

async function look(browser: Browser, locale: ReportLocale): Promise<void> {
  const file = fileOf(`report-${locale}.html`, toHtml(seedScore(), { locale }));
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      const name = `${locale}, ${colorScheme}, ${width} px`;
      await step(`${name}: accessible, quiet, and no wider than the screen`, async () => {
        const options = { colorScheme, viewport: { width, height: 900 } };
        return await withPage(browser, file, options, async (page) => {
          await checkNoSideScroll(page);
          await page.screenshot({ path: `${SCREENS}/report-${locale}-${colorScheme}-${width}.png`, fullPage: true });
          const rules = await checkAccess(page);
          await openAll(page);
          await checkNoSideScroll(page);
          await checkAccess(page);
          return `${rules} rules of axe-core`;
        });
      });
    }
  }
  await step(`${locale}: at 320 px nothing scrolls sideways but tables and charts`, () =>
    withPage(browser, file, { viewport: { width: 320, height: 640 } }, checkNoSideScroll),
  );
  await step(`${locale}: everything is reached by the keyboard`, () => withPage(browser, file, {}, checkKeyboard));
  await step(`${locale}: on paper`, () => withPage(browser, file, { colorScheme: "dark" }, (page) => checkPaper(page, locale)));
}

/** Tab goes from the link that skips the navigation through every link, region and explanation, in their order. */
async function checkKeyboard(page: Page): Promise<string> {
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.className), "skip");
  assert.ok(await page.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? -1) >= 0), "the link is not seen");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "content");
  await page.goto(page.url().replace(/#.*/, "?again"));
  const selector = "a, summary, .scroll";
  const count = await page.locator(selector).count();
  const reached: number[] = [];
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate((all) => [...document.querySelectorAll(all)].indexOf(document.activeElement as Element), selector));
  }
  assert.deepEqual(reached, [...Array(count).keys()]);
  const summary = page.locator("summary").first();
  await summary.focus();
  assert.notEqual(await summary.evaluate((one) => getComputedStyle(one).outlineStyle), "none");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("details").first().getAttribute("open"), "");
  return `${count} stops`;
}

/** A4, light whatever the reader prefers, the head of the annex on every page of it, and every explanation printed though it is folded up. */
async function checkPaper(page: Page, locale: ReportLocale): Promise<string> {
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
  await checkAccess(page);
  await page.screenshot({ path: `${SCREENS}/report-${locale}-print.png`, fullPage: true });
  const data = await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: true });
  writeFileSync(`${SCREENS}/report-${locale}.pdf`, data);
  const pages = await readPdf(data);
  assert.ok(pages.length >= 12 && pages.length <= 30, `${pages.length} pages`);
  assert.ok(
    pages.every(({ width, height }) => width === 595 && height === 842),
    "not every page is A4, upright",
  );
  const { explained, status, head, results, missing } = PRINTED[locale];
  const text = pages.map((one) => one.text).join(" ");
  assert.match(text, explained);
  assert.equal(text.match(status)?.length, nodesOf(seedScore()).filter((node) => node.status !== undefined).length);
  const [first, last] = [results, missing].map((title) => pages.findIndex((one) => one.text.includes(title)));
  const annex = pages.slice(first, last);
  assert.ok(annex.length >= 4, "the annex has pages of its own");
  assert.deepEqual(
    annex.filter((one) => !one.text.includes(head)).map((one) => one.text),
    [],
  );
  return `${pages.length} pages`;
}

/** What is looked for on paper: a step of a calculation, the last step of every node with a status, and where the annex begins and ends. */
const PRINTED = {
  it: {
    explained: /100 × 81,00 \/ 90,00 = 90,00 punti/,
    status: /stato (?:verde|giallo|rosso): /g,
    head: "Obiettivo e indicatori",
    results: "Risultati Aree e servizi",
    missing: "Che cosa manca o è escluso",
  },
  en: {
    explained: /100 × 81\.00 \/ 90\.00 = 90\.00 points/,
    status: /status (?:green|yellow|red): /g,
    head: "Objective and indicators",
    results: "Results Areas and services",
    missing: "What is missing or left out",
  },
} as const;

function nodesOf(node: Score): readonly Score[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

/** Whether anything ran, or anything is there that could. */
async function checkHarmless(page: Page): Promise<void> {
  assert.equal(await page.evaluate(() => (window as unknown as { hit?: number }).hit), undefined);
  const live =
    "script, img, iframe, object, embed, form, base, link, foreignObject, image, use, animate, [onload], [onerror], [onclick], a:not([href^='#'])";
  assert.equal(await page.locator(live).count(), 0);
}

async function attack(browser: Browser): Promise<void> {
  const score = hostileScore();
  for (const locale of LOCALES) {
    const file = fileOf(`hostile-${locale}.html`, toHtml(score, { locale, title: HOSTILE[3] }));
    await step(`${locale}: hostile texts run nothing, load nothing, and are shown`, () =>
      withPage(browser, file, { viewport: { width: 360, height: 800 } }, async (page) => {
        await checkHarmless(page);
        await openAll(page);
        const text = await page.evaluate(() => document.body.textContent);
        for (const one of HOSTILE) assert.ok(text.includes(shownText(one)), `not shown: ${one}`);
        assert.doesNotMatch(text, /[\p{Cf}\p{Cs}\p{Co}]|(?!\n)\p{Cc}/u);
        assert.equal(await page.title(), shownText(HOSTILE[3]));
        await checkNoSideScroll(page);
        await checkAccess(page);
      }),
    );
  }
  for (const chart of CHARTS) {
    const file = fileOf(`hostile-${chart}.svg`, toSvg(score, { chart }));
    await step(`${chart}: hostile texts in a chart that is opened alone`, () => withPage(browser, file, {}, checkHarmless));
  }
}

/** A policy that nothing has tried is a promise only. */
async function checkPolicy(browser: Browser): Promise<void> {
  await step("the policy of the page stops what could still get in", async () => {
    const { page, noise } = await open(browser, join(folder, "report-it.html"), {});
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement("script"), { textContent: "window.hit = 1" }));
      document.body.append(Object.assign(document.createElement("img"), { src: "https://example.invalid/x.png" }));
      document.body.append(Object.assign(document.createElement("style"), { textContent: "body { background: red }" }));
    });
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate(() => (window as unknown as { hit?: number }).hit), undefined);
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 0, 0)");
    assert.equal(noise.filter((one) => one.startsWith("console") && one.includes("Content Security Policy")).length, 3);
    await page.context().close();
  });
}

async function charts(browser: Browser): Promise<void> {
  for (const chart of CHARTS) {
    for (const colorScheme of SCHEMES) {
      const svg = toSvg(seedScore(), { chart, locale: colorScheme === "light" ? "it" : "en" });
      const file = fileOf(`${chart}-${colorScheme}.svg`, svg);
      await step(`${chart}, ${colorScheme}: an image of its own`, () =>
        withPage(browser, file, { colorScheme, viewport: { width: 960, height: 1000 } }, async (page) => {
          assert.equal(await page.evaluate(() => document.documentElement.namespaceURI), "http://www.w3.org/2000/svg");
          assert.equal(await page.locator("parsererror").count(), 0);
          await page.screenshot({ path: `${SCREENS}/${chart}-${colorScheme}.png` });
        }),
      );
    }
  }
}

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

mkdirSync(SCREENS, { recursive: true });
const browser = await launch();
try {
  console.log(`     Chromium ${browser.version()}, axe-core ${axe.version}`);
  for (const locale of LOCALES) await look(browser, locale);
  await charts(browser);
  await attack(browser);
  await checkPolicy(browser);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
finish("the reports work in a browser; screenshots in .cache/screens");
