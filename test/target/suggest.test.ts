import { expect, it, vi } from "vitest";
import { TARGET_CODES } from "../../src/error/codes/target.ts";
import { issue } from "../../src/error/plan-error.ts";
import { suggestionFor } from "../../src/target/suggest.ts";

type Code = keyof typeof TARGET_CODES;
const suggest = (code: Code, input: string, position: number, reads: (text: string) => boolean): string | undefined =>
  suggestionFor(issue(TARGET_CODES, code, { input, position }), reads);

/** The first candidate is read. */
const suggestFirst = (code: Code, input: string, position: number): string | undefined => suggest(code, input, position, () => true);

it.each<[Code, string, number, string]>([
  ["target.numberForm", ">= 90,,0 %", 6, ">= 90,0 %"],
  ["target.trailing", "90 %%", 4, "90 %"],
  ["target.trailing", "90 %%%", 4, "90 %"],
  ["target.trailing", "90 % %", 5, "90 %"],
  ["target.unit", "90 % %", 5, "90 %"],
  ["target.number", "entr0 il 30/11", 0, "entro il 30/11"],
  ["target.trailing", "9O %", 1, "90 %"],
  ["target.number", "l00 %", 0, "100 %"],
  ["target.year", "entro il 30/11/21", 15, "entro il 30/11/2021"],
  ["target.year", "30.11.21", 0, "30.11.2021"],
  ["target.year", "il 30/11/21 sera", 9, "il 30/11/2021 sera"],
  ["target.dateForm", "2021-11-30", 0, "30/11/2021"],
  ["target.dateForm", "30-11-2021", 0, "30/11/2021"],
  ["target.numberForm", ">= ,5 %", 3, ">= 0,5 %"],
  ["target.numberForm", "90.,5", 0, "90,5"],
  ["target.trailing", "1 500 000 €", 2, "1.500.000 €"],
  ["target.trailing", "43 su 45", 3, "43/45"],
  ["target.sign", "- 5 incontri", 0, "5 incontri"],
  ["target.sign", " -  5 incontri", 1, "5 incontri"],
  ["target.number", "• almeno 5", 0, "almeno 5"],
  ["target.number", "“almeno 5”", 0, "almeno 5"],
  ["target.number", "“ almeno 5 ”", 0, "almeno 5"],
  ["target.trailing", "90 % ;", 5, "90 %"],
  ["target.trailing", "5; al 6", 1, "5 al 6"],
  ["target.trailing", "5 gg (6", 5, "5 gg 6"],
  ["target.trailing", "(90 %", 0, "90 %"],
  ["target.number", "almneo 5", 0, "almeno 5"],
  ["target.number", "almno 5", 0, "almeno 5"],
  ["target.number", "alemeno 5", 0, "almeno 5"],
  ["target.number", "elmeno 5", 0, "almeno 5"],
  ["target.trailing", "5 giorin", 2, "5 giorni"],
  // Eight words are looked at, and no more.
  [
    "target.number",
    "incontri incontri incontri incontri incontri incontri incontri almneo 5",
    0,
    "incontri incontri incontri incontri incontri incontri incontri almeno 5",
  ],
])("%s in %j at %i: %j", (code, input, position, suggestion) => {
  expect(suggestFirst(code, input, position)).toBe(suggestion);
});

it.each<[Code, string, number]>([
  ["target.number", "altre 5 PA", 0],
  ["target.number", "~ 90", 0],
  ["target.number", "≠ 5", 0],
  ["target.number", "!= 5", 0],
  ["target.trailing", "5 $", 2],
  ["target.trailing", "5 ‰", 2],
  ["target.trailing", "90 %?", 4],
  ["target.trailing", "1:30", 1],
  ["target.number", "gg.5", 2],
  ["target.number", "gg,5", 2],
  ["target.number", "alemix 5", 0],
  ["target.number", "“almeno 5", 0],
  ["target.number", "almeno “5”", 7],
  ["target.number", "“almeno” 5", 0],
  ["target.dateForm", "30-11-21", 0],
  ["target.number", ".", 0],
  ["target.number", "(.)", 1],
  ["target.number", "\u202e09", 0],
  ["target.trailing", "10K", 2],
  ["target.number", "relazione finale", 0],
  ["target.range", "tra > 5 e < 5", 0],
  ["target.date", "31/02/2021", 0],
  ["target.digits", "90 %%", 4],
  ["target.reference", "90 %%", 4],
])("%s in %j at %i: none is near", (code, input, position) => {
  expect(suggestFirst(code, input, position)).toBeUndefined();
});

it("gives only what is read, and tries a handful", () => {
  const reads = vi.fn<(text: string) => boolean>((text) => text === "almeno 10 %");
  expect(suggest("target.number", "almen0 10 %%", 0, reads)).toBeUndefined();
  expect(reads.mock.calls.length).toBeLessThan(15);
  expect(suggest("target.number", "almeno 1O %", 8, reads)).toBe("almeno 10 %");
});

it("needs the text", () => {
  expect(suggestionFor(issue(TARGET_CODES, "target.number"), () => true)).toBeUndefined();
});

it("does not look at a ninth word", () => {
  expect(suggestFirst("target.number", `${"incontri ".repeat(8)}almneo 5`, 0)).not.toBe(`${"incontri ".repeat(8)}almeno 5`);
});
