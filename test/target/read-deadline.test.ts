import { describe, expect, it } from "vitest";
import { readDeadline } from "../../src/target/read-deadline.ts";
import { isFault } from "../../src/target/reading.ts";
import { scan } from "../../src/target/scan.ts";
import { targetLine } from "../tools/expressions.ts";

const line = (text: string): string => {
  const read = readDeadline(scan(text), undefined);
  if (read === undefined) return "nothing";
  return isFault(read) ? `${read.code} ${read.from}` : targetLine({ ...read.value, canonical: false });
};

it.each([
  ["entro il 30/11/2021", "by 2021-11-30"],
  ["entro e non oltre il 30/11", "by --11-30"],
  ["entro al 30/11", "by --11-30"],
  ["entro 30.06", "by --06-30"],
  ["entro l'anno", "by --12-31"],
  ["entro 30 gg", "atMost 30 day"],
  ["entro le 48 ore", "atMost 48 hour"],
  ["entro 10.11 gg", "atMost 10.11 day"],
  ["entro il 10.11 %", "atMost 10.11 percent"],
  ["entro 30", "atMost 30 none"],
  ["entro 100.5", "atMost 100.5 none"],
  ["entro 10.125", "atMost 10125 none"],
  ["entro 0-2 gg", "between [0 day; 2 day]"],
])("%j: %s", (text, expected) => {
  expect(line(text)).toBe(expected);
});

describe("refuses what may be a day, or an hour, and is not written as one", () => {
  it.each([
    ["entro il 10", "target.dateForm 2"],
    ["entro il 10 del mese", "target.dateForm 2"],
    ["entro 10 del mese", "target.dateForm 1"],
    ["entro 15 p.v.", "target.dateForm 1"],
    ["entro 10 dalla scadenza", "target.dateForm 1"],
    ["entro 2.5", "target.dateForm 1"],
    ["entro 31.4", "target.dateForm 1"],
    ["entro le 12", "target.dateForm 2"],
    ["entro i 3/4", "target.dateForm 2"],
    ["entro il 30/11 e il 31/12", "target.trailing 5"],
    ["entro il 30/11/21", "target.year 6"],
    ["entro", "target.number 1"],
    ["entro e il 30/11", "target.number 1"],
    ["entro le ore 12", "target.number 1"],
  ])("%j: %s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

it("says that a date or a number is expected", () => {
  expect(readDeadline(scan("entro breve"), undefined)).toMatchObject({ code: "target.number", expected: ["a date", "a number"] });
});

it.each(["", "30/11/2021", "relazione entro il 30/11", "non entro il 30/11"])("does not begin %j", (text) => {
  expect(line(text)).toBe("nothing");
});
