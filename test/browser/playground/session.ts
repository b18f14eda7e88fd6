/* oxlint-disable no-await-in-loop -- one thing after the other, as a person would do them */
import assert from "node:assert/strict";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Where the page is, and what it is opened with. */
export interface Site {
  readonly browser: Browser;
  /** The address of its folder, with a slash at its end. */
  readonly url: string;
}

/** Opens the page at an address behind its folder, does something, and closes it; fails where it asked anyone else, or said anything. */
export async function withPage<T>(site: Site, address: string, action: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const noise: string[] = [];
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith(site.url) || url.startsWith("data:") || url.startsWith("blob:")) return await route.continue();
    noise.push(`request ${url}`);
    return await route.abort();
  });
  context.on("console", (message) => noise.push(`console ${message.text()}`));
  context.on("weberror", (error) => noise.push(`error ${error.error().message}`));
  page.on("dialog", (dialog) => {
    noise.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("response", (response) => {
    if (!response.ok()) noise.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(`${site.url}${address}`);
    await page.locator("#total").waitFor();
    const result = await action(page);
    assert.deepEqual(noise, []);
    return result;
  } finally {
    await context.close();
  }
}

/** The body's score as shown. */
export async function totalOf(page: Page): Promise<string> {
  return await page.locator("#total").innerText();
}

/** Waits for a text to be there; says what is there where it does not come. */
export async function expectText(page: Page, selector: string, expected: RegExp): Promise<void> {
  const found = page.locator(selector);
  const deadline = Date.now() + 3000;
  let text = "";
  while (Date.now() < deadline) {
    text = (await found.allInnerTexts()).join("\n");
    if (expected.test(text)) return;
    await page.waitForTimeout(25);
  }
  assert.match(text, expected, selector);
}

/** The field of the actual of an indicator in the open rows, by the end of its id. */
export function actualField(page: Page, idEnd: string) {
  return page.locator(`[id^="row-"][id$="${idEnd}"] .actual input`);
}
