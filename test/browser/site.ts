/* oxlint-disable no-await-in-loop -- one page after the other, so that a failure belongs to one */
// Reads the built site (`npm run docs` before) as its readers do: every link and anchor must lead somewhere, and in a headless Chromium every kind of page must
// open under any base path and from a file, without an error or a request to the outside, on a desktop, a phone and in the dark. Screenshots go to .cache/screens.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { ROOT } from "../tools/files.ts";
import { launch } from "./chromium.ts";
import { serve } from "./serve.ts";
import { finish, step } from "./steps.ts";

const SITE = `${ROOT}docs/site`;
const SCREENS = `${ROOT}.cache/screens`;

/** A page of each kind, in both languages. */
const PAGES = [
  "index.html",
  "modules/traguardo.html",
  "modules/traguardo_import.html",
  "functions/traguardo.scorePlan.html",
  "documents/getting-started.html",
  "documents/target.html",
  "documents/rules.html",
  "documents/comparison.html",
  "it/index.html",
  "it/documents/regole.html",
  "it/documents/comparison.html",
  "playground/index.html",
];

const VIEWS = [
  { name: "desktop", width: 1280, colorScheme: "light" },
  { name: "phone", width: 360, colorScheme: "light" },
  { name: "dark", width: 1280, colorScheme: "dark" },
] as const;

mkdirSync(SCREENS, { recursive: true });
await step("the site is built: the reference, the guides in both languages, the playground", async () => {
  for (const page of PAGES) assert.ok(existsSync(join(SITE, page)), `${page} is missing: npm run docs`);
});
await step("every link and anchor of every page leads somewhere", async () => checkLinks());
const served = await serve(SITE, "/any/base/");
const browser = await launch();
try {
  for (const page of PAGES) {
    for (const view of VIEWS) await step(`${page}, ${view.name}`, () => checkPage(browser, page, view));
  }
  await step("the home pages open from a file, too", () => checkFiles(browser));
} finally {
  await browser.close();
  await served.close();
}
finish("the site works in a browser; screenshots in .cache/screens");

function checkLinks(): string {
  const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const ids = new Map(pages.map((page) => [resolve(SITE, page), new Set(matches(page, /\sid="([^"]+)"/g))]));
  const links = pages.flatMap((page) => matches(page, /<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]+)"/g).map((href) => ({ page, href })));
  const own = links.filter(({ href }) => !/^[a-z]+:/i.test(href));
  const dead = own.filter(({ page, href }) => {
    const [path = "", anchor] = href
      .replace(/\?[^#]*/, "")
      .split("#")
      .map(decodeURIComponent);
    const file = path === "" ? resolve(SITE, page) : resolve(SITE, dirname(page), path);
    return !existsSync(file) || (anchor !== undefined && anchor !== "" && ids.get(file)?.has(anchor) === false);
  });
  assert.deepEqual(dead, []);
  assert.ok(own.length > 1000, "there are links at all");
  return `${own.length} links on ${pages.length} pages`;
}

/** What a page's text holds in such places, its entities read. */
function matches(page: string, pattern: RegExp): readonly string[] {
  return Array.from(readFileSync(join(SITE, page), "utf8").matchAll(pattern), ([, found = ""]) => found.replaceAll("&amp;", "&"));
}

async function checkPage(chromium: Browser, path: string, view: (typeof VIEWS)[number]): Promise<void> {
  const page = await chromium.newPage({ viewport: { width: view.width, height: 900 }, colorScheme: view.colorScheme });
  try {
    const faults = faultsOf(page, served.url);
    await page.goto(served.url + path, { waitUntil: "networkidle" });
    assert.ok(await page.locator("h1").first().isVisible(), "a first heading is seen");
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false, "it is no wider than the screen");
    await page.screenshot({ path: `${SCREENS}/site-${path.replaceAll(/[/.]/g, "-")}-${view.name}.png` });
    assert.deepEqual(faults, []);
  } finally {
    await page.close();
  }
}

async function checkFiles(chromium: Browser): Promise<void> {
  for (const path of ["index.html", "it/index.html"]) {
    const page = await chromium.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`file://${join(SITE, path)}`);
    assert.match(await page.locator("h1").first().innerText(), /traguardo/);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith("file:") && !url.startsWith("data:")),
      [],
    );
    await page.close();
  }
}

/** Errors of a page, and its requests to the outside; a browser asks for a picture of its tab by itself. */
function faultsOf(page: Page, base: string): readonly string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.endsWith("/favicon.ico")) faults.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(base) && !request.url().endsWith("/favicon.ico"))
      faults.push(request.url());
  });
  return faults;
}
