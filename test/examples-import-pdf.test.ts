import { describe, expect, it } from "vitest";
import { readPages } from "../examples/import-pdf/read-pages.ts";
import { type AnnexLayout, writeAnnex } from "../examples/import-pdf/write-annex.ts";
import { planFromPositionedText } from "../src/import/index.ts";
import { parsePlan } from "../src/index.ts";
import { dataOf } from "./tools/annex-lines.ts";
import { runExample } from "./tools/demo-run.ts";
import { randomFrom } from "./tools/random.ts";
import { SEED } from "./tools/seed-shape.ts";

it("runs, and gives back the plan that was written, 48 of 48 rows", () => {
  const { status, stdout, stderr } = runExample("examples/import-pdf.ts");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toEqual(
    expect.arrayContaining([
      "  areas       4",
      "  services    6",
      "  objectives  34",
      "  indicators  48",
      "  weights     48",
      "  targets     48",
      "  results     48",
      // 4 areas, 6 services and 34 objectives have weights below them; the body's areas have none.
      "  sums of 100 44 of 44",
      "  unmatched   0",
      "the plan that was written: 48 of 48 rows, every name whole",
    ]),
  );
});

describe("a PDF, written by pdfkit and read by pdf.js,", () => {
  it.each<AnnexLayout>([
    { layout: "landscape", size: 8, nameWidth: 330, order: "rows" },
    { layout: "portrait", size: 7, nameWidth: 250, order: "columns" },
    { layout: "landscape", size: 12, nameWidth: 300, order: "columns" },
  ])("gives back the plan when set in %j", async (layout) => {
    const pages = await readPages(await writeAnnex(SEED, layout));
    for (const drawn of [pages, pages.map((page) => randomFrom(7).shuffled(page))]) {
      const { plan, report } = dataOf(planFromPositionedText(drawn, { body: SEED.body, year: SEED.year }));
      expect(plan).toEqual(parsePlan(SEED));
      expect(report.counts).toMatchObject({ pages: pages.length, indicators: 48, weights: 48, targets: 48, results: 48 });
      expect(report.unmatched).toEqual([]);
    }
  });
});
