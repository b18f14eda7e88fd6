/* oxlint-disable no-await-in-loop -- one thing after the other, as a person would do them */
import assert from "node:assert/strict";
import { step } from "../steps.ts";
import { expectText, type Site, withPage } from "./session.ts";

/** What is read, and what the page then says. */
const READ: readonly (readonly [text: string, told: RegExp])[] = [
  [">= 90,00 %", /Reached with 90,00 % or more\..*at least.*per cent.*>= 90,00 %\s*\(written so already\)/s],
  ["tra 75 % e < 85 %", /Reached from 75 % \(included\) and below 85 % \(excluded\)/],
  ["ENTRO IL 30.11.2021", /by 30\/11\/2021, that day included.*deadline.*entro il 30\/11\/2021/s],
  ["-5 N. sulla base", /a reduction of 5 N\. \(“sulla base”\)/],
  ["almeno 4 incontri", /Label\s*incontri/],
  ["sì", /Reached if the answer is yes/],
  ["n.d.", /Nothing is promised/],
];

/** The field that reads a target. */
export async function checkTarget(site: Site): Promise<void> {
  await step("a target is told in words and parts as it is typed", () =>
    withPage(site, "", async (page) => {
      for (const [text, told] of READ) {
        await page.locator("#target-text").fill(text);
        await expectText(page, "#target-read", told);
      }
    }),
  );
  await step("a target that is no target: the caret, the hint, and the suggestion by keyboard", () =>
    withPage(site, "?lang=it", async (page) => {
      const field = page.locator("#target-text");
      await field.fill("<= 30/11/21");
      await expectText(page, "#target-read", /Non si legge\..*21 non è un anno/s);
      await expectText(page, "#target-read pre", /^ {2}<= 30\/11\/21\n {11}\^\^$/);
      assert.equal(await field.getAttribute("aria-invalid"), "true");
      await page.getByRole("button", { name: "Usa «<= 30/11/2021»" }).focus();
      await page.keyboard.press("Enter");
      assert.equal(await field.inputValue(), "<= 30/11/2021");
      await expectText(page, "#target-read", /entro il 30\/11\/2021/);
    }),
  );
}
