import { describe, expect, it } from "vitest";
import { readDay, readPeriodEnd, readYear, type ShortForm } from "../../src/target/read-day.ts";
import { scan } from "../../src/target/scan.ts";

const day = (year: number | undefined, month: number, at: number) => (year === undefined ? { month, day: at } : { year, month, day: at });

describe("readDay", () => {
  it.each([
    ["30/11/2021", day(2021, 11, 30), 5],
    ["30 / 11 / 2021", day(2021, 11, 30), 5],
    ["1/2/2021 e", day(2021, 2, 1), 5],
    ["30.11.2021", day(2021, 11, 30), 1],
    ["1.2.2021", day(2021, 2, 1), 1],
    ["30 novembre 2021", day(2021, 11, 30), 3],
    ["30 novembre del 2021", day(2021, 11, 30), 4],
    ["1° gennaio 2021", day(2021, 1, 1), 4],
    ["30 novembre", day(undefined, 11, 30), 2],
    ["29 febbraio", day(undefined, 2, 29), 2],
    ["29/02/2020", day(2020, 2, 29), 5],
  ])("%j", (text, value, end) => {
    expect(readDay(scan(text), 0, "never")).toEqual({ value, end });
  });

  it.each<[string, ShortForm, boolean]>([
    ["30/11", "never", false],
    ["30/11", "twoDigits", true],
    ["30/11", "always", true],
    ["30.11", "never", false],
    ["30.11", "twoDigits", true],
    ["30.6", "twoDigits", false],
    ["30.6", "always", true],
    ["30-11", "always", false],
  ])("%j, short %s, is a day: %s", (text, short, isDay) => {
    expect(readDay(scan(text), 0, short) !== undefined).toBe(isDay);
  });

  it.each([
    "5",
    "5 incontri",
    "30,11,2021",
    "1.500",
    "1.500.000",
    "40.10.500",
    "30.11.2",
    "30.11.20211",
    "30.11.2021.5",
    "novembre",
    "",
    "5 - 10",
    "5/gg",
  ])("%j is none", (text) => {
    expect(readDay(scan(text), 0, "always")).toBeUndefined();
  });

  it.each([
    ["31/02/2021", "target.date", 0, 5],
    ["31/02", "target.date", 0, 3],
    ["31.02.2021", "target.date", 0, 1],
    ["1/13/2021", "target.date", 0, 5],
    ["32 novembre 2021", "target.date", 0, 3],
    ["30 febbraio", "target.date", 0, 2],
    ["030/11/2021", "target.date", 0, 5],
    ["30/11/21", "target.year", 4, 5],
    ["30/11/202", "target.year", 4, 5],
    ["30.11.21", "target.year", 0, 1],
    ["30.11.202", "target.year", 0, 1],
    ["30 novembre 21", "target.year", 2, 3],
    ["30-11-2021", "target.dateForm", 0, 5],
    ["2021-11-30", "target.dateForm", 0, 5],
  ])("%j is refused with %s", (text, code, from, to) => {
    expect(readDay(scan(text), 0, "always")).toMatchObject({ code, from, to });
  });
});

it("says which year was found", () => {
  expect(readDay(scan("30/11/21"), 0, "never")).toMatchObject({ code: "target.year", params: { found: "21" } });
});

describe("readYear", () => {
  it.each(["1900", "1999", "2000", "2021", "2099", "2100"])("%s", (text) => {
    expect(readYear(scan(text), 0)).toEqual({ value: Number(text), end: 1 });
  });
  it.each(["1899", "2101", "21", "202", "20211", "12021", "2.021", "anno", ""])("not %j", (text) => {
    expect(readYear(scan(text), 0)).toBeUndefined();
  });
});

describe("readPeriodEnd", () => {
  it.each([
    ["novembre 2021", day(2021, 11, 30)],
    ["il mese di novembre 2021", day(2021, 11, 30)],
    ["fine novembre", day(undefined, 11, 30)],
    ["la fine di novembre", day(undefined, 11, 30)],
    ["la fine del mese di novembre", day(undefined, 11, 30)],
    ["febbraio 2024", day(2024, 2, 29)],
    ["febbraio del 2021", day(2021, 2, 28)],
    ["l'anno", day(undefined, 12, 31)],
    ["fine anno", day(undefined, 12, 31)],
    ["la fine dell'anno 2021", day(2021, 12, 31)],
    ["il 2013", day(2013, 12, 31)],
    ["2013", day(2013, 12, 31)],
  ])("%j", (text, value) => {
    expect(readPeriodEnd(scan(text), 0)).toEqual({ value, end: scan(text).tokens.length });
  });

  it.each(["", "il", "fine mese", "il mese", "l'anno in corso", "2013 gg", "il primo semestre", "metà novembre", "la scadenza", "1899"])(
    "%j is none",
    (text) => {
      expect(readPeriodEnd(scan(text), 0)).toBeUndefined();
    },
  );

  it.each([
    ["febbraio", "target.monthYear", 0],
    ["fine febbraio", "target.monthYear", 1],
    ["novembre 21", "target.year", 1],
  ])("%j is refused with %s at token %i", (text, code, from) => {
    expect(readPeriodEnd(scan(text), 0)).toMatchObject({ code, from, to: from + 1 });
  });
});
