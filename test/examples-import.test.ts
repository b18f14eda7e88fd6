import { describe, expect, it } from "vitest";
import { runExample } from "./tools/demo-run.ts";

describe.each([
  [
    "examples/import-csv.ts",
    [
      'cells parted by ";", headers in row 4, 3 rows used, 2 empty',
      "row 1 left out (aboveHeader): Camera di Commercio (INVENTATA)",
      "row 8 left out (total): TOTALE PESI | 100,00%",
      "warning import.guessedColumn G4: The column Peso is taken for indicatorWeight, from where it stands or how it is written. Write the header Peso indicatore, or name the column in mapping.columns.",
      // 60 % · (81/90 + 1) / 2 · 100 + 40 % · 100
      "score: 97.00",
      "  50,0x%",
      "      ^",
    ],
  ],
  [
    "examples/import-xlsx.ts",
    [
      "headers in row 3: A body, B year, C area, D service, E serviceWeight, F objectiveCode, G objective, H objectiveWeight, I indicatorCode, J indicator, K indicatorWeight, L description, M target, N actual",
      "48 rows used, 1 left out, 0 columns unused, 0 warnings",
      "the plan is the same, to its fingerprint",
      "all weights sum to 100",
    ],
  ],
])("%s", (file, lines) => {
  it("runs, and prints what it promises", () => {
    const { status, stdout, stderr } = runExample(file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toEqual(expect.arrayContaining(lines));
  }, 30_000);
});
