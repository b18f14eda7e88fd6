import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { parsePlan, ruleSets, verifySeal } from "../../../src/index.ts";
import { checkAccess } from "../access.ts";
import { step } from "../steps.ts";
import { expectText, type Site, totalOf, withPage } from "./session.ts";

const CSV = "Area;Obiettivo;Peso obiettivo;Indicatore;Peso indicatore;Target;Consuntivo\nStaff;Qualità;100%;Reclami;100,00%;<= 3 N.;4 N.\n";

async function choose(page: Page, name: string, text: string, encoding: BufferEncoding = "utf8"): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text, encoding) });
}

/** One's own files, in and out. */
export async function checkFiles(site: Site): Promise<void> {
  await step("a CSV: what it lacks is told, filled in, and the file read again", () =>
    withPage(site, "?lang=it", async (page) => {
      await choose(page, "piano.csv", CSV);
      await expectText(page, ".report", /piano\.csv non si legge come piano/);
      assert.equal(await totalOf(page), "94,92");
      assert.ok(await page.locator(".report").evaluate((one) => one === document.activeElement));
      assert.equal(await page.locator("#csv-fields").getAttribute("open"), ""); // what a table may lack is asked for at once
      await page.locator("#file").getByLabel("Ente", { exact: true }).fill("CCIAA di prova");
      await page.locator("#file").getByLabel("Anno", { exact: true }).fill("2022");
      await page.getByRole("button", { name: "Rileggi il file" }).click();
      await expectText(page, ".report", /piano\.csv letto\. Indicatori: 1\./);
      await expectText(page, ".report table", /Peso indicatore/);
      await checkAccess(page);
      assert.equal(await totalOf(page), "75,00"); // reciprocal: 100 · 3/4
      await expectText(page, ".body-name", /CCIAA di prova · 2022/);
      await page.getByRole("button", { name: "Torna al piano di esempio" }).click();
      await expectText(page, "#total", /^94,92$/);
    }),
  );
  await step("a CSV as Excel saves it, in the code page of Windows or as Unicode text", () =>
    withPage(site, "?lang=it", async (page) => {
      const csv = CSV.replace("Area;", "Ente;Anno;Area;").replace("\nStaff;", "\nCamera di Forlì;2022;Staff;");
      await choose(page, "ansi.csv", csv, "latin1");
      await expectText(page, ".body-name", /^Camera di Forlì · 2022$/);
      await expectText(page, "tbody", /Qualità/);
      await choose(page, "unicode.txt", `\uFEFF${csv.replaceAll(";", "\t").replace("Forlì", "Cantù")}`, "utf16le");
      await expectText(page, ".body-name", /^Camera di Cantù · 2022$/);
    }),
  );
  await step("a JSON plan by drag and drop, and a rule set", () =>
    withPage(site, "", async (page) => {
      const indicators = [{ code: "Corsi", name: "Corsi", target: ">= 10 N.", actual: "8 N." }];
      const plan = { body: "CCIAA", year: 2023, areas: [{ name: "Staff", objectives: [{ title: "Formazione", indicators }] }] };
      await drop(page, "plan.json", JSON.stringify(plan));
      await expectText(page, "#total", /^80\.00$/);
      await drop(page, "rules.json", JSON.stringify(ruleSets.onOff));
      await expectText(page, "#total", /^0\.00$/);
      await expectText(page, ".report", /rules\.json: rules loaded/);
      await drop(page, "broken.json", "{ not JSON");
      await expectText(page, ".report", /broken\.json is not JSON/);
      await drop(page, "wrong.json", JSON.stringify({ ...plan, year: "x" }));
      await expectText(page, ".report", /year/);
      assert.equal(await totalOf(page), "0.00");
    }),
  );
  await step("a CSV where its reader cannot be loaded", () =>
    withPage(site, "", async (page) => {
      await page.context().setOffline(true);
      await choose(page, "later.csv", CSV);
      await expectText(page, ".report", /later\.csv was not read: .*import/);
    }).catch((error: Error) => assert.match(error.message, /console Failed to load resource/)),
  );
  await step("the sample CSV is read again as the plan that it was written from", () =>
    withPage(site, "", async (page) => {
      const text = await downloaded(page, "Download a sample CSV (the plan above)");
      await choose(page, "again.csv", text.text);
      await expectText(page, ".report", /Indicators: 48/);
      assert.equal(await page.locator(".chart .box").count(), 93);
    }),
  );
  await step("the seal, the report and the table are downloaded", () =>
    withPage(site, "?lang=it", async (page) => {
      const seal = await downloaded(page, "Sigillo (JSON)");
      const plan = parsePlan(JSON.parse(readFileSync(new URL("../../../examples/massa-carrara-2021.json", import.meta.url), "utf8")));
      assert.deepEqual(verifySeal(JSON.parse(seal.text), plan, ruleSets.cameraleStandard), { valid: true, differences: [], issues: [] });
      const report = await downloaded(page, "Relazione HTML");
      assert.match(report.name, /^camera-di-commercio-di-massa-carrara-2021\.html$/);
      assert.match(report.text, /^<!DOCTYPE html>\n<html lang="it">[\s\S]*94,92/);
      const table = await downloaded(page, "Tabella CSV");
      assert.equal(table.text.trim().split("\r\n").length, 94);
      await expectText(page, ".told", /-scores\.csv scaricato/);
    }),
  );
}

async function downloaded(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

async function textOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer); // a stream of bytes
  return Buffer.concat(chunks).toString("utf8");
}

/** What a browser does where a person drops a file on the page. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ""], fileName ?? ""));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: data });
  await page.locator(".drop").waitFor();
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
  await page.locator(".drop").waitFor({ state: "detached" });
}
