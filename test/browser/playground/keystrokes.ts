/* oxlint-disable no-await-in-loop -- one thing after the other, as a person would do them */
import type { Page } from "playwright-core";
import { step } from "../steps.ts";
import { actualField, type Site, withPage } from "./session.ts";

const FIELD = "servizio-registro-imprese/2.1.3/ProfilazioneStakehol";

/** How long a keystroke takes from the key to the frame that shows its score: printed, since a busy machine says little. */
export async function measureKeystrokes(site: Site): Promise<void> {
  for (const [name, isOpen] of [
    ["as the page opens", false],
    ["with all 93 rows open", true],
  ] as const) {
    await step(`keystroke to repainted score on the seed plan, ${name}`, () =>
      withPage(site, "", async (page) => {
        if (isOpen) await page.getByRole("button", { name: "Open all" }).click();
        return await measured(page);
      }),
    );
  }
}

async function measured(page: Page): Promise<string> {
  const field = actualField(page, FIELD);
  await field.focus();
  await page.evaluate(() => {
    const times: { readonly script: number; readonly frame: number }[] = [];
    Object.assign(window, { times });
    document.addEventListener(
      "keydown",
      ({ key }) => {
        if (key === "End") return;
        const start = performance.now();
        let script = 0;
        const total = document.querySelector("#total");
        const observer = new MutationObserver(() => (script = performance.now() - start));
        if (total !== null) observer.observe(total, { characterData: true, childList: true, subtree: true });
        // The frame that shows it is drawn before the message after it is read.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => {
            observer.disconnect();
            if (script > 0) times.push({ script, frame: performance.now() - start });
          });
          port1.start();
          port2.postMessage("");
        });
      },
      true,
    );
  });
  const before = await field.inputValue();
  for (let round = 0; round < 12; round += 1) {
    await page.keyboard.press("End");
    await page.keyboard.type("0");
    await page.waitForTimeout(60);
    await page.keyboard.press("Backspace");
    await page.waitForTimeout(60);
  }
  if ((await field.inputValue()) !== before) throw new Error("the keys were not all read");
  const times = await page.evaluate(() => (window as unknown as { times: { script: number; frame: number }[] }).times);
  if (times.length < 20) throw new Error(`only ${times.length} of 24 keystrokes changed the total`);
  return `${median(times.map(({ script }) => script))} ms until the new total stands in the page, ${median(times.map(({ frame }) => frame))} ms until it is painted (medians of ${times.length})`;
}

function median(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(1);
}
