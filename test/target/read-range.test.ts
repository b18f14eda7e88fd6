import { describe, expect, it } from "vitest";
import { isFault, type Attempt } from "../../src/target/reading.ts";
import { readQuantity } from "../../src/target/read-quantity.ts";
import { type Range, readBetween, readDashed, readFromTo, readPair } from "../../src/target/read-range.ts";
import { type Scan, scan } from "../../src/target/scan.ts";
import { readSign } from "../../src/target/sign.ts";
import { targetLine } from "../tools/expressions.ts";

const line = (read: Attempt<Range>): string => {
  if (read === undefined) return "nothing";
  return isFault(read) ? `${read.code} ${read.from}-${read.to}` : targetLine({ ...read.value, canonical: false });
};

const dashed = (scanned: Scan): Attempt<Range> => {
  const low = readQuantity(scanned, 0);
  return low === undefined || isFault(low) ? low : readDashed(scanned, low, undefined);
};

const pair = (scanned: Scan): Attempt<Range> => {
  const sign = readSign(scanned, 0);
  if (sign === undefined || isFault(sign)) return sign;
  const first = readQuantity(scanned, sign.end);
  if (first === undefined || isFault(first)) return first;
  return readPair(scanned, { value: { quantity: first.value, sign: sign.value }, end: first.end }, undefined);
};

describe("readBetween", () => {
  it.each([
    ["tra 5 e 10", "between [5 none; 10 none]"],
    ["compresi fra 10 ed 5 %", "between [5 percent; 10 percent]"],
    ["tra > 5 e < 10", "between (5 none; 10 none)"],
    ["tra 90 minuti e 1 ora", "between [1 hour; 90 minute]"],
    ["tra 60 minuti e 1 ora", "between [60 minute; 1 hour]"],
    ["tra 5 e 10 incontri", "between [5 count «incontri»; 10 count «incontri»]"],
    ["da 5 a 10", "nothing"],
    ["compreso 5", "nothing"],
    ["tra 2000 e 2100 utenti", "between [2000 count «utenti»; 2100 count «utenti»]"],
    ["tra +10 % e -5 %", "between [-5 percent; 10 percent]"],
    ["tra > 5 e < 5", "target.range 0-6"],
    ["tra 5 e < 5", "target.range 0-5"],
    ["tra 1/2 e 10", "target.number 2-3"],
    ["tra > 60 min e 1 ora", "target.range 0-7"],
    ["tra < 5 e 10", "target.range 0-5"],
    ["tra 2020 e 2021", "target.range 0-4"],
    ["tra 5 gg e 10 %", "target.unit 5-6"],
    ["tra 5 N. e 10 gg", "target.unit 6-7"],
    ["tra 01/01/2021 e 31/12/2021", "target.trailing 1-2"],
    ["tra 5 a 10", "target.number 2-3"],
    ["tra 5", "target.number 2-3"],
    ["tra +5 % e +10 %", "target.reference 8-8"],
  ])("%j: %s", (text, expected) => {
    expect(line(readBetween(scan(text), 0, undefined))).toBe(expected);
  });
});

describe("readFromTo", () => {
  it.each([
    ["da 5 a 10 gg", "between [5 day; 10 day]"],
    ["dal 5 al 10 %", "between [5 percent; 10 percent]"],
    ["dalla 5 alla 10", "between [5 none; 10 none]"],
    ["dai 5 ai 10 gg", "between [5 day; 10 day]"],
    ["dall'80 all'85 %", "between [80 percent; 85 percent]"],
    ["dalle 5 alle 10 unità", "between [5 count «unità»; 10 count «unità»]"],
    ["dalle 9 alle 12", "target.range 0-4"],
    ["tra 5 e 10", "nothing"],
    ["da 5 e 10", "target.number 2-3"],
    ["da 2020 a 2021", "target.range 0-4"],
    ["da 2020 a 2021 gg", "between [2020 day; 2021 day]"],
  ])("%j: %s", (text, expected) => {
    expect(line(readFromTo(scan(text), 0, undefined))).toBe(expected);
  });
});

it("says which word is expected between the ends", () => {
  expect(readBetween(scan("tra 5 a 10"), 0, undefined)).toMatchObject({ expected: ["e"] });
  expect(readFromTo(scan("da 5 e 10"), 0, undefined)).toMatchObject({ expected: ["a"] });
});

describe("readDashed", () => {
  it.each([
    ["5 - 10", "between [5 none; 10 none]"],
    ["5 ÷ 10 %", "between [5 percent; 10 percent]"],
    ["-5--2", "between [-5 none; -2 none]"],
    ["5", "nothing"],
    ["5 — 10", "nothing"],
    ["5 / 10", "nothing"],
    ["5 -", "target.trailing 1-2"],
    ["5 - x", "target.trailing 1-2"],
    ["- 5 - 10", "target.sign 0-1"],
    ["2020-2021", "target.range 0-3"],
  ])("%j: %s", (text, expected) => {
    expect(line(dashed(scan(text)))).toBe(expected);
  });
});

describe("readPair", () => {
  it.each([
    [">= 5 e <= 10", "between [5 none; 10 none]"],
    ["< 10 e > 5 gg", "between (5 day; 10 day)"],
    [">= 5 %", "nothing"],
    [">= 5 o <= 10", "nothing"],
    [">= 5 e incontri", "nothing"],
    [">= 5 e >= 10", "target.trailing 3-4"],
    [">= 10 e <= 5", "target.trailing 3-4"],
    [">= 5 gg e <= 10 %", "target.unit 8-9"],
    [">= 5 e <=", "target.number 6-7"],
    [">= 5 e <= 1234.567", "target.numberForm 6-7"],
  ])("%j: %s", (text, expected) => {
    expect(line(pair(scan(text)))).toBe(expected);
  });
});
