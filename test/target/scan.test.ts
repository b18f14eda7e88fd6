import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEnd, scan, textBetween, tokenAt, wordKey } from "../../src/target/scan.ts";

/** The tokens in one line: the first letter of what they are, and what they say. */
const line = (text: string): string =>
  scan(text)
    .tokens.map(({ kind, key }) => `${kind[0]}:${key}`)
    .join(" ");

describe("scan", () => {
  it.each([
    ["", ""],
    ["  \u00a0\n", ""],
    [">= 90,00 %", "s:> s:= n:90,00 m:%"],
    ["≥90％", "s:>= n:90 m:%"],
    ["⩽⩾≦≧", "s:<= s:>= s:<= s:>="],
    ["＞＜＝", "s:> s:< s:="],
    ["1.250,50 €", "n:1.250,50 m:€"],
    ["30.11.2021", "n:30.11.2021"],
    ["30/11", "n:30 m:/ n:11"],
    ["5.", "n:5 m:."],
    ["5. 6", "n:5 m:. n:6"],
    [".5", "n:.5"],
    ["90,,0", "n:90,,0"],
    ["gg.5", "w:gg m:. n:5"],
    ["n.d.", "w:n.d m:."],
    ["L’80%", "w:l n:80 m:%"],
    ["Età SÌ PIU'", "w:eta w:si w:piu"],
    ["si\u0300", "w:si"],
    ["check-list on‑line", "w:check-list w:on-line"],
    ["si/no", "w:si/no"],
    ["a / b", "w:a m:/ w:b"],
    ["l'", "w:l"],
    ["'a'", "m:' w:a"],
    ["- – — − ÷ +", "m:- m:- m:— m:- m:÷ m:+"],
    ["(a) [b]", "m:( w:a m:) m:( w:b m:)"],
    ["“a” «b»", 'm:" w:a m:" m:" w:b m:"'],
    ["n° nº", "w:n m:° w:n m:°"],
    ["1ª", "n:1 o:ª"],
    [": ;", "m:: m:;"],
    ["9\u200b0 a\u00adb >\u2060=", "n:90 w:ab s:> s:="],
    ["\ufeff5", "n:5"],
    [".\u200b\u200b5", "n:.5"],
    ["gg\u200b\u200b.5", "w:gg m:. n:5"],
    ["si/\u200bno", "w:si/no"],
    ["５", "o:５"],
    ["٥", "o:٥"],
    ["~\u202e_", "o:~ o:\u202e o:_"],
    ["😀", "o:😀"],
    ["\ud800", "o:\ud800"],
    ["встреча", "w:встреча"],
    ["l00", "o: n:00"],
    ["1OO", "n:1 o:"],
    ["2a 5e", "n:2 o: n:5 o:"],
    ["5ore 5anni", "n:5 w:ore n:5 w:anni"],
    ["il31", "w:il n:31"],
    ["5 l", "n:5 w:l"],
    ["n5", "w:n n:5"],
  ])("%j: %s", (text, tokens) => {
    expect(line(text)).toBe(tokens);
  });

  it("says where tokens stand, and whether they touch the one before", () => {
    expect(scan(" ≥90 %").tokens).toEqual([
      { kind: "sign", key: ">=", start: 1, end: 2, glued: false },
      { kind: "number", key: "90", start: 2, end: 4, glued: true },
      { kind: "mark", key: "%", start: 5, end: 6, glued: false },
    ]);
    expect(scan("5\u200b%").tokens[1]?.glued).toBe(true);
    expect(scan("5").tokens[0]?.glued).toBe(false);
  });
});

describe("the window", () => {
  const scanned = () => scan("almeno 4 incontri\u00a0\u00a0on\u00adline .");
  it("ends with an end", () => {
    expect(tokenAt(scanned(), 5)).toEqual({ kind: "end", key: "", start: 28, end: 28, glued: false });
    expect(tokenAt({ ...scanned(), to: 4 }, 4)).toEqual({ kind: "end", key: "", start: 27, end: 27, glued: false });
    expect(isEnd(scanned(), 4)).toBe(false);
    expect(isEnd({ ...scanned(), to: 4 }, 4)).toBe(true);
  });

  it("gives text as written, its spaces single, without what cannot be seen", () => {
    expect(textBetween(scanned(), 2, 4)).toBe("incontri online");
    expect(textBetween(scanned(), 0, 2)).toBe("almeno 4");
    expect(textBetween(scanned(), 2, 2)).toBe("");
    expect(textBetween(scanned(), 2, 1)).toBe("");
    expect(textBetween(scanned(), 2, 12)).toBe("");
    expect(textBetween(scanned(), 9, 2)).toBe("");
    expect(textBetween(scanned(), 9, 12)).toBe("");
  });
});

it.each([
  ["Età", "eta"],
  ["PIÙ", "piu"],
  ["l’", "l"],
  ["on‑line", "on-line"],
  ["al\u00admeno", "almeno"],
  ["STRASSE", "strasse"],
])("wordKey of %j is %j", (word, key) => {
  expect(wordKey(word)).toBe(key);
});

it.each(["     ", "12345", "abcde", "%%%%%"])("looks at every character of %j", (text) => {
  const scanned = scan(text);
  const { steps } = scanned.work;
  expect(steps).toBeGreaterThanOrEqual(5);
  tokenAt(scanned, 0);
  expect(scanned.work.steps).toBeGreaterThan(steps);
});

it("cuts every text into tokens in order, which touch nowhere, in steps that grow with its length", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const { tokens, work } = scan(text);
      for (const [at, token] of tokens.entries()) {
        expect(token.start).toBeGreaterThanOrEqual(tokens[at - 1]?.end ?? 0);
        expect(token.end).toBeGreaterThan(token.start);
      }
      expect(tokens.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
      expect(work.steps).toBeLessThanOrEqual(3 * text.length + 1);
    }),
  );
});
