/* oxlint-disable no-await-in-loop -- one thing after the other, as a person would do them */
import type { Page } from "playwright-core";
import { ROOT } from "../../tools/files.ts";
import { checkAccess, checkNoSideScroll } from "../access.ts";
import { step } from "../steps.ts";
import { type Site, withPage } from "./session.ts";

const SCREENS = `${ROOT}.cache/screens`;

const LOOKS = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "light", width: 360 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "dark", width: 360 },
] as const;

/** The page in both languages, light and dark, wide and narrow, the two languages side by side: as it opens, and with everything open. */
export async function checkAccessEverywhere(site: Site): Promise<void> {
  for (const look of LOOKS) await Promise.all(["it", "en"].map((lang) => checkLook(site, lang, look)));
}

async function checkLook(site: Site, lang: string, { colorScheme, width }: (typeof LOOKS)[number]): Promise<void> {
  const options = { colorScheme, viewport: { width, height: 900 } };
  await step(`${lang}, ${colorScheme}, ${width} px: accessible, and no wider than the screen`, () =>
    withPage(site, `?lang=${lang}`, (page) => checkPage(page, `playground-${lang}-${colorScheme}-${width}`), options),
  );
}

async function checkPage(page: Page, name: string): Promise<string> {
  await checkNoSideScroll(page);
  await page.screenshot({ path: `${SCREENS}/${name}.png`, fullPage: true });
  await openEverything(page);
  await checkNoSideScroll(page);
  return `${await checkAccess(page)} rules of axe-core`;
}

/** Every fold, an issue beside a field, a target that cannot be read, rules that are refused, and a message. */
async function openEverything(page: Page): Promise<void> {
  await page.locator(".actual input").first().fill(">= 5 %");
  await page.locator("#target-text").fill("<= 30/11/21");
  for (const summary of await page.locator("#rules summary, #file summary").all()) await summary.click();
  await page.locator("#rules-text").fill("{}");
  await page.locator(".take-away button").first().click();
  await page.locator(".take-away input").waitFor();
  await page.locator(".comparison").waitFor();
}
