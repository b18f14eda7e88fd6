import { describe, expect, it } from "vitest";
import { CHECK_CODES } from "../../src/error/codes/check.ts";
import { MEASURE_CODES } from "../../src/error/codes/measure.ts";
import { IMPORT_CODES } from "../../src/error/codes/import.ts";
import { PLAN_CODES } from "../../src/error/codes/plan.ts";
import { SCHEMA_CODES } from "../../src/error/codes/schema.ts";
import { formatIssues } from "../../src/error/format-issues.ts";
import { type IssueDetails, issue } from "../../src/error/plan-error.ts";

const weight = (details: IssueDetails) => issue(PLAN_CODES, "plan.weight", details);

const sum = issue(PLAN_CODES, "plan.weightSum", {
  path: ["areas", 0],
  params: { node: "staff", sum: "99.99", total: "100", difference: "-0.01" },
});

describe("a line", () => {
  it("holds severity, code, path, message and hint", () => {
    expect(formatIssues([sum])).toBe(
      "error plan.weightSum areas[0]: The weights below staff sum to 99.99, not 100: the difference is -0.01. Change the weights so that they sum to 100; equalWeights gives equal shares.",
    );
  });

  it("is Italian where Italian is asked for, its numbers too", () => {
    expect(formatIssues([sum], { locale: "it" })).toBe(
      "errore plan.weightSum areas[0]: I pesi sotto staff sommano a 99,99, non a 100: la differenza è -0,01. Cambiare i pesi in modo che sommino a 100; equalWeights dà quote uguali.",
    );
  });

  it.each([
    ["en", "Perhaps: 14,2"],
    ["it", "Forse: 14,2"],
  ] as const)("ends with a text that is near and is read (%s)", (locale, end) => {
    const [line] = formatIssues([weight({ input: "14,,2", position: 3, suggestion: "14,2" })], { locale }).split("\n");
    expect(line).toMatch(new RegExp(`\\. ${end}$`));
  });

  it.each([
    ["en", "warning plan.targetForm: The target is not in canonical form. Write >= 90,00 %."],
    ["it", "avviso plan.targetForm: Il target non è nella forma canonica. Scrivere >= 90,00 %."],
  ] as const)("has no path where there is none (%s)", (locale, line) => {
    expect(formatIssues([issue(CHECK_CODES, "plan.targetForm", { path: [], params: { canonical: ">= 90,00 %" } })], { locale })).toBe(line);
  });

  it.each([
    ["a number", "a whole number", "errore schema.type: Qui c'è un numero, non un numero intero. Scrivere un numero intero."],
    ["constructor", "an object", "errore schema.type: Qui c'è constructor, non un oggetto. Scrivere un oggetto."],
  ])("translates what was found: %s", (found, expected, line) => {
    expect(formatIssues([issue(SCHEMA_CODES, "schema.type", { params: { found, expected } })], { locale: "it" })).toBe(line);
  });

  it("translates units", () => {
    expect(formatIssues([issue(MEASURE_CODES, "score.unit", { params: { found: "day", expected: "month" } })], { locale: "it" })).toContain(
      "L'unità giorni non è confrontabile con l'unità mesi.",
    );
  });

  it("translates limits", () => {
    const params = { expected: "at least 1900" };
    expect(formatIssues([issue(SCHEMA_CODES, "schema.size", { params })], { locale: "it" })).toContain("è ammesso almeno 1900.");
  });

  it("keeps the words of a code that has no Italian ones", () => {
    const unknown = issue({ "made.up": { message: "Wrong", hint: "Mend it" } }, "made.up");
    expect(formatIssues([unknown], { locale: "it" })).toBe("errore made.up: Wrong. Mend it.");
  });

  it("stays one line, whatever a key holds", () => {
    const params = { key: "\u001b[31m\n\u202e" };
    expect(formatIssues([issue(SCHEMA_CODES, "schema.unknownKey", { path: ["\u001b"], params })])).toBe(
      'error schema.unknownKey ["\\u001b"]: The key ␛[31m␊\ufffd is not known here. Correct its spelling or remove it.',
    );
  });
});

it("puts each issue on lines of its own; nothing for none", () => {
  expect(formatIssues([sum, weight({ input: "x", position: 0, length: 1 })]).split("\n")).toHaveLength(4);
  expect(formatIssues([])).toBe("");
});

it("names a cell of a table as spreadsheets do, and levels in either language", () => {
  const one = issue(IMPORT_CODES, "import.noParent", { path: [4, 2], params: { cell: "C5", level: "objective" } });
  expect(formatIssues([one])).toBe("error import.noParent C5: This stands under no objective. Write the objective in this row or above it.");
  expect(formatIssues([one], { locale: "it" })).toBe(
    "errore import.noParent C5: Qui manca il livello superiore: obiettivo. Scriverlo in questa riga o più sopra.",
  );
});
