import { describe, expect, it } from "vitest";
import { readActual } from "../../src/target/read-actual.ts";
import { readTarget } from "../../src/target/read-target.ts";
import { scan } from "../../src/target/scan.ts";
import { suggestionFor } from "../../src/target/suggest.ts";
import { listFiles, readText } from "../tools/files.ts";
import { countExpressions, slowExpressions, slowParts } from "../tools/regular-expressions.ts";

/** Looks at characters and tokens, per character of the text, at the most. */
const STEPS_PER_CHARACTER = 10;

const STARTS = [
  "",
  "5 ",
  ">= 5 ",
  "-5 ",
  "+5 % ",
  "+5 % sulla base ",
  "entro ",
  "entro il 5 ",
  "tra 5 e 10 ",
  "da 5 a 10 ",
  "5 - ",
  ">= 5 e <= 10 ",
  "incremento ",
  "incremento, sulla base ",
  "incremento del 5 % ",
  "TMP: ",
  "5/",
];

/** What is repeated: alone, and with a space behind it. */
const PIECES = [
  ..."( ) [ > < = >= ≥ / ' . , - + % € ° : ; \" a 1 0 9 e x 1. 1, a. a- a/ e. 5e 1e9 a' 30/11/ 30.11.".split(" "),
  "a\u0301\u0300",
  "\uD800",
  "\uDC00",
  "\u200B",
  ".\u200B",
  "a/\u200B",
  "\u00A0",
  "\u{1F642}",
  "\u33A1",
  ..."5 e o il di un mila gg non più meno tra da su entro punti n. min. sul rispetto incremento corsi, (corsi) dati.gov.it"
    .split(" ")
    .map((word) => `${word} `),
  ..."gg . lav|giorni di|n °|pari o|maggiore o|maggiore /|non è|più di|e non oltre|in su|su base|sul 2018|rispetto al 2018,|, sulla base,|10 maggio|fine mese|5 %|5 N. 6 N.|>= 5 e"
    .split("|")
    .map((words) => `${words} `),
];

const LENGTHS = [16, 32, 64, 128, 256, 4096];

/** How many steps the whole reading of a text takes; longer ones than users may give are read too. */
function stepsOf(text: string, read: (scanned: ReturnType<typeof scan>) => unknown): number {
  const scanned = scan(text);
  read(scanned);
  return scanned.work.steps;
}

const READERS = {
  target: (scanned: ReturnType<typeof scan>) => readTarget(scanned, undefined),
  actual: (scanned: ReturnType<typeof scan>) => readActual(scanned, undefined),
};

describe.each(Object.entries(READERS))("the steps of reading one %s", (_what, read) => {
  it.each(STARTS)("grow with the length at the most, behind %j", (start) => {
    for (const piece of PIECES) {
      for (const length of LENGTHS) {
        const text = (start + piece.repeat(Math.ceil(length / piece.length))).slice(0, length);
        const steps = stepsOf(text, read);
        expect([piece, length, steps <= STEPS_PER_CHARACTER * length || steps]).toEqual([piece, length, true]);
      }
    }
  });
});

it("counts: a text that is looked at twice as long takes about twice the steps", () => {
  const [short, long] = [64, 128].map((length) => stepsOf(`5 ${"corsi ".repeat(length)}`, READERS.target));
  expect(short).toBeGreaterThan(64 * "corsi ".length);
  expect((long ?? 0) / (short ?? 1)).toBeGreaterThan(1.9);
});

it("tries a handful of suggestions, however many slips a text has", () => {
  const input = "entr0 il 30/11/21 almen0 5,,0 %% gioni 2021-11-30 ".repeat(5);
  let tried = 0;
  const issue = { code: "target.number", severity: "error", message: "", hint: "", params: {}, input, position: 3 } as const;
  suggestionFor(issue, () => {
    tried += 1;
    return false;
  });
  expect(tried).toBeGreaterThan(0);
  expect(tried).toBeLessThanOrEqual(16);
});

describe("the regular expressions of numbers and expressions", () => {
  const files = [...listFiles("src/target"), ...listFiles("src/decimal")];

  it("are there", () => {
    expect(files.reduce((sum, file) => sum + countExpressions(file, readText(file)), 0)).toBeGreaterThan(20);
  });

  it.each(files)("have no nested or neighbouring repeats without an end, in %s", (file) => {
    expect(slowExpressions(file, readText(file))).toEqual([]);
  });

  it.each([
    ["^(\\d+[.,]?\\d*)+$", 2],
    ["^(?:a+)*", 1],
    ["^(?:a|b{2,})+", 1],
    ["^\\s*\\s*x", 1],
    ["^\\s*x?\\s*", 1],
    ["^a+(?=b)b*", 1],
    ["^(?:x|a+)(?:b*|y)", 1],
    ["^a+(?:b?c*)", 1],
    ["\\s+$", 1],
    ["\\s+x", 1],
    ["(?:\\d+,)?5", 1],
    ["\\s+", 0],
    ["([.,])\\1+", 0],
    ["^[1-9]\\d{0,2}(?:\\.\\d{3})+$", 0],
    ["^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*[1-9])?$", 0],
    ["^\\d+[*+]\\d+$", 0],
    ["^\\(+\\[+", 1],
    ["(?<=\\p{L})0|0(?=\\p{L})", 0],
  ])("%s: %i findings of the check itself", (source, count) => {
    expect(slowParts(source)).toHaveLength(count);
  });

  it("looks into those that are made of a text that stands there, and counts them", () => {
    const text = 'const a = () => new RegExp(String.raw`^(?:a+)*`, "u");\nconst b = /a/;';
    expect(slowExpressions("a.ts", text)).toEqual(["a.ts:1 /^(?:a+)*/ nests repeats without an end"]);
    expect(countExpressions("a.ts", text)).toBe(2);
  });

  it("refuses what is put together when it runs", () => {
    expect(slowExpressions("a.ts", "const a = 1;\nnew RegExp(`${a}+`);\ntype B = RegExp;\nnew RegExp(String.raw`${a}`);")).toEqual([
      "a.ts:2 is made when it runs",
      "a.ts:4 is made when it runs",
    ]);
  });
});
