import { describe, expect, it } from "vitest";
import { wordKey } from "../../src/target/scan.ts";
import * as vocabulary from "../../src/target/vocabulary.ts";

const { isNumeral, MONTHS, NUMBER_WORDS } = vocabulary;

describe("isNumeral", () => {
  it.each(["due", "sei", "dieci", "undici", "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove"])(
    "%s",
    (word) => {
      expect(isNumeral(word)).toBe(true);
    },
  );
  it.each(["venti", "ventuno", "ventotto", "trenta", "quarantadue", "cinquanta", "sessantasei", "settanta", "ottantuno", "novantanove"])(
    "%s",
    (word) => {
      expect(isNumeral(word)).toBe(true);
    },
  );
  it.each(["zero", "cento", "centoventi", "duecento", "novecentodieci", "mille", "milleduecento", "duemila", "centomila", "trentamila"])(
    "%s",
    (word) => {
      expect(isNumeral(word)).toBe(true);
    },
  );
  it.each([
    "",
    "un",
    "uno",
    "una",
    "ventilazione",
    "trentino",
    "ottantesimo",
    "cinquantenario",
    "percento",
    "centro",
    "seicento1",
    "mil",
    "nove/dieci",
  ])("not %s", (word) => {
    expect(isNumeral(word)).toBe(false);
  });
});

it("reads the numbers that are promised, in words", () => {
  const words = "un uno una due tre quattro cinque sei sette otto nove dieci dodici quindici venti cento".split(" ");
  expect([...NUMBER_WORDS.keys()]).toEqual(words);
  expect([...NUMBER_WORDS.values()]).toEqual(["1", "1", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "15", "20", "100"]);
});

it("has the months in order", () => {
  expect(MONTHS).toHaveLength(12);
  expect([MONTHS[0], MONTHS[10], MONTHS[11]]).toEqual(["gennaio", "novembre", "dicembre"]);
});

it("has words as the keys of tokens: another spelling would never be found", () => {
  const sets = Object.values(vocabulary).flatMap((value) => ("all" in value ? [value.all()] : []));
  const maps = Object.values(vocabulary).flatMap((value) => (value instanceof Map ? [value] : []));
  const words = [...sets, ...maps].flatMap((value): readonly string[] => [...value.keys()]);
  expect(sets.length).toBeGreaterThan(15);
  expect(words.filter((word) => word !== wordKey(word) || /\s/.test(word) || word === "")).toEqual([]);
});

it.each(["in su", "in giu", "in poi", "in avanti", "e una", "ed un", "o un", "od uno", "cui un"])(
  "knows %j to open a range, or to count a second thing",
  (pair) => {
    expect(vocabulary.SECOND_VALUES().has(pair)).toBe(true);
  },
);

it("counts the nouns of changes among the words of differences", () => {
  expect([...vocabulary.CHANGES.keys()].filter((noun) => !vocabulary.DIFFERENCES.has(noun))).toEqual([]);
});
