/* oxlint-disable no-await-in-loop -- one thing after the other, as a person would do them */
// Builds the playground with the built package, serves it on loopback under a path of its own, and uses it in a headless Chromium as people do: by keyboard and
// pointer, in both languages, light and dark, wide and narrow, with their own files, with links, and with hostile ones. Screenshots go to .cache/screens.
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { ROOT } from "../tools/files.ts";
import { launch } from "./chromium.ts";
import { checkAccessEverywhere } from "./playground/access-checks.ts";
import { checkAttacks } from "./playground/attack-checks.ts";
import { checkFiles } from "./playground/file-checks.ts";
import { measureKeystrokes } from "./playground/keystrokes.ts";
import { checkLinks } from "./playground/link-checks.ts";
import { checkPlan } from "./playground/plan-checks.ts";
import { checkRules } from "./playground/rules-checks.ts";
import type { Site } from "./playground/session.ts";
import { checkTarget } from "./playground/target-checks.ts";
import { serve } from "./serve.ts";
import { finish, step } from "./steps.ts";

const BUILT = `${ROOT}.cache/playground`;

mkdirSync(`${ROOT}.cache/screens`, { recursive: true });
await step("the page is built from the built package, with relative addresses and no code in the page itself", async () => {
  await build({ root: `${ROOT}docs/playground`, logLevel: "error", build: { outDir: BUILT, emptyOutDir: true } });
  const page = readFileSync(`${BUILT}/index.html`, "utf8");
  assert.doesNotMatch(page, /(?:src|href)="(?!\.\/|data:,)/);
  assert.doesNotMatch(page, /<script(?![^>]*src=)|<style|style=/);
  return sizes(page);
});
const served = await serve(BUILT, "/any/base/");
const browser = await launch();
try {
  const site: Site = { browser, url: served.url };
  for (const check of [checkPlan, checkTarget, checkRules, checkFiles, checkLinks, checkAttacks, checkAccessEverywhere, measureKeystrokes]) {
    await check(site);
  }
} finally {
  await browser.close();
  await served.close();
}
finish("the playground works in a browser; screenshots in .cache/screens");

/** What the first view loads, and all of it, as it goes over the wire. */
function sizes(page: string): string {
  const files = readdirSync(`${BUILT}/assets`).map((name) => ({ name, size: gzipSync(readFileSync(`${BUILT}/assets/${name}`)).length }));
  const sum = (list: typeof files): string => `${Math.round(list.reduce((all, { size }) => all + size, 0) / 1000)} kB`;
  return `${sum(files.filter(({ name }) => page.includes(name)))} gzipped at first, ${sum(files)} in all`;
}
