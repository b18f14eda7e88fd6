/** The grammar of docs/target.md and the library must say the same: sentences are drawn from the one and read by the other. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TARGET_CODES } from "../../src/error/codes/target.ts";
import { formatActual, formatTarget, type Issue, parseActual, parseTarget, safeParseActual, safeParseTarget } from "../../src/index.ts";
import { scan } from "../../src/target/scan.ts";
import { UNIT_ROWS } from "../../src/target/unit.ts";
import { readText } from "../tools/files.ts";
import { fenceOf, readGrammar, sentencesOf, specialsOf, terminalsOf } from "../tools/grammar.ts";
import { meaningOf, meaningOfValue } from "../tools/meaning.ts";
import { mutationsOf } from "../tools/mutations.ts";
import { textsIn } from "../tools/source-texts.ts";
import { grammar, sentences, STARTS } from "../tools/target-sentences.ts";

/** What an empty text says. */
const EMPTY = { "target text": { kind: "none" }, "actual text": { kind: "missing", reason: "notMeasured" } };

describe.each([
  ["target text", safeParseTarget],
  ["actual text", safeParseActual],
] as const)("every sentence of %s", (start, read) => {
  it("is read as what it says", () => {
    const kinds = new Map<unknown, number>();
    const sentence = sentences(start)
      .map((drawn) => ({ ...drawn, meaning: meaningOf(drawn.tree) ?? { kind: "nonsense" } }))
      .filter(({ meaning }) => meaning.kind !== "nonsense");
    fc.assert(
      fc.property(sentence, ({ text, meaning }) => {
        const result = read(text);
        const found = result.success ? meaningOfValue(result.data) : result.issues.map(({ code, position }) => `${code} at ${position}`);
        kinds.set(meaning.kind, (kinds.get(meaning.kind) ?? 0) + 1);
        expect([text, found]).toEqual([text, meaning.kind === "empty" ? EMPTY[start] : meaning]);
      }),
      { numRuns: 3000 },
    );
    const expected =
      start === "target text"
        ? "atLeast moreThan atMost lessThan exactly plain between change by yesNo none"
        : "measured fraction date yesNo missing";
    for (const kind of expected.split(" ")) expect([kind, (kinds.get(kind) ?? 0) > 40]).toEqual([kind, true]);
  });
});

/** Names of the code that stand between quotes as words do: kinds, fields and the like. */
const NAMES_OF_CODE = new Set(
  (
    "word number sign mark none percent percentage count low quantity day plain by date measured fraction missing never always change between exactly " +
    "increase decrease cancelled the end"
  ).split(" "),
);
/** Beginnings of words. */
const STEMS = ["annullat", "stralciat", "percentual"];
const FILES = [
  "vocabulary",
  "sign",
  "label",
  "read-number",
  "read-quantity",
  "read-unit",
  "read-range",
  "read-change",
  "read-day",
  "read-deadline",
  "read-target",
  "read-actual",
];

describe("the words of the grammar", () => {
  const keysOf = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => {
      const keys = scan(text).tokens.map(({ key }) => key);
      return [...keys, keys.join(""), keys.join("").replace(/\.$/, "")];
    });
  const inCode = [
    ...FILES.flatMap((file) => textsIn(`src/target/${file}.ts`, readText(`src/target/${file}.ts`))).filter(
      (text) => !Object.hasOwn(TARGET_CODES, text),
    ),
    ...UNIT_ROWS.flatMap(({ words, abbreviations }) => [...words, ...abbreviations]),
  ]
    .flatMap((text) => text.split(" "))
    .filter((text) => /^[a-z][a-z./]*$/.test(text) && !NAMES_OF_CODE.has(text));
  const known = new Set(keysOf([...terminalsOf(grammar), ...specialsOf(grammar)]));

  it("are there", () => {
    expect(new Set(inCode).size).toBeGreaterThan(300);
  });

  it("are all that the code knows", () => {
    const isStem = (text: string): boolean => STEMS.includes(text) && [...known].some((key) => key.startsWith(text));
    expect([...new Set(inCode)].filter((text) => !known.has(text) && !isStem(text))).toEqual([]);
  });

  it("are no others", () => {
    const code = new Set([...inCode, ...["annullat", "stralciat"].flatMap((stem) => ["o", "a", "i", "e"].map((end) => stem + end))]);
    const words = terminalsOf(grammar)
      .filter((text) => /^\p{L}{2,}/u.test(text))
      .flatMap((text) => scan(text).tokens);
    expect(new Set(words.filter(({ kind, key }) => kind === "word" && !code.has(key)).map(({ key }) => key))).toEqual(
      new Set(["disponibile", "valutabile", "valutabili"]),
    );
  });
});

describe("mutated sentences", () => {
  const mutated = mutationsOf(fc.oneof(...STARTS.map((start) => sentences(start).map(({ text }) => text))));

  /** What is wrong with a text, or what was read, and read again after it was written. */
  interface Outcome {
    readonly issues?: readonly Issue[];
    readonly read?: unknown;
    readonly again?: unknown;
  }
  const asTarget = (text: string): Outcome => {
    const result = safeParseTarget(text);
    return result.success ? { read: { ...result.data, canonical: true }, again: parseTarget(formatTarget(result.data)) } : result;
  };
  const asActual = (text: string): Outcome => {
    const result = safeParseActual(text);
    return result.success ? { read: result.data, again: parseActual(formatActual(result.data)) } : result;
  };
  const isInside = ({ position = -1, length = 0 }: Issue, text: string): boolean => position >= 0 && length >= 0 && position + length <= text.length;

  it.each([
    ["target", asTarget],
    ["actual", asActual],
  ])("are read as a %s that can be written and read again, or refused at a place inside of them", (_what, readOf) => {
    const seen = { read: 0, refused: 0 };
    fc.assert(
      fc.property(mutated, (text) => {
        const { issues = [], read, again } = readOf(text);
        seen[issues.length === 0 ? "read" : "refused"] += 1;
        expect([text, again, issues.filter((issue) => !isInside(issue, text))]).toEqual([text, read, []]);
      }),
      { numRuns: 5000 },
    );
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(300);
  });
});

describe("the reader of grammars", () => {
  it("takes the one fence of a page", () => {
    expect(fenceOf('# A\n```ebnf\na = "b" ;\n```\n```ts\nno\n```\n')).toBe('a = "b" ;\n');
    expect(() => fenceOf("# A")).toThrow("0 fences");
    expect(() => fenceOf("```ebnf\n```\n```ebnf\n```\n")).toThrow("2 fences");
  });

  it.each([
    ['a = "b" , c ;', "without a rule: c; never used: "],
    ['a = "b" ; c = "d" ;', "without a rule: ; never used: c"],
    ['a = "b" ; a = "d" ;', "two rules are named a"],
    ['a = "b" "c" ;', '"c" stands before ;, not ;'],
    ['a "b" ;', '"b" stands before ;, not ='],
    ["a = ; ", "; stands where a part should begin"],
    ['a = ( "b" ;', "; stands before the end, not )"],
    ['"a" = "b" ;', '"a" is no name'],
  ])("refuses %s", (text, message) => {
    expect(() => readGrammar(text, ["a"])).toThrow(message);
  });

  it.each([
    ['a = [ "x" ] , 2 * "y" | "z" ;', /^(?:x ?)?y ?y$|^z$/i],
    ['a = { "x" } ;', /^(?:x ?)*$/i],
    ['a = B , "c" ; B = "b" , { "b" } ;', /^b+ ?c$/i],
    ['a = b - ( "x" | c ) ; b = "x" | "y" | "z" ; c = "Y" ;', /^z$/i],
    ['a = "x y" ; (* "z" *)', /^x y$/i],
    ["a = ? a digit ? - ? an even one ? ;", /^[13579]$/],
    ['a = "x" , [ a ] ;', /^x(?: x)*$/i],
  ])("draws what %s allows, and all of it is in shape", (text, shape) => {
    const draws = { "a digit": fc.constantFrom(...Array.from("0123456789")) };
    const excludes = { "an even one": (digit: string) => /[02468]/.test(digit) };
    const drawn = sentencesOf(readGrammar(text, ["a"]), "a", { draws, excludes, lookAlikes: new Map() });
    fc.assert(
      fc.property(drawn, (sentence) => {
        expect(sentence.text.replaceAll(/\s+\u200B?/g, " ")).toMatch(shape);
      }),
    );
  });
});
