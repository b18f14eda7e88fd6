import { describe, expect, it } from "vitest";
import {
  type BareQuantity,
  type Column,
  finishQuantity,
  growthFault,
  isListItem,
  quantityOf,
  readColumn,
  readQuantity,
} from "../../src/target/read-quantity.ts";
import { isFault, type Outcome, type Read } from "../../src/target/reading.ts";
import { scan } from "../../src/target/scan.ts";
import type { Unit } from "../../src/target/unit.ts";
import { quantityLine } from "../tools/expressions.ts";

/** What was read, which must have been. */
function read<T>(outcome: Outcome<T> | undefined): Read<T> {
  if (outcome === undefined || isFault(outcome)) throw new Error("it was not read");
  return outcome;
}

const bare = (text: string): Read<BareQuantity> => read(readQuantity(scan(text), 0));
const PERCENT: Column = { readable: true, unit: "percent" };
const MEETINGS: Column = { readable: true, unit: "count", label: "incontri" };
const UNREADABLE: Column = { readable: false, text: "k€" };

describe("readQuantity", () => {
  it.each<[string, string, Unit, number, number]>([
    ["90 %", "90", "percent", 0, 2],
    ["-5 gg.", "-5", "day", 1, 4],
    ["€ 1,5 mln", "1500000", "euro", 1, 3],
    ["n. 4 incontri", "4", "count", 2, 3],
    ["n. 5 giorni", "5", "day", 2, 4],
    ["€ 5 euro", "5", "euro", 1, 3],
    ["5 incontri", "5", "none", 0, 1],
    ["un'ora", "1", "hour", 0, 2],
  ])("%j", (...row) => {
    const [text, plain, unit, at, end] = row;
    const { value, end: behind } = bare(text);
    expect({ plain: value.number.plain, unit: value.unit, at: value.at, end: behind }).toEqual({ plain, unit, at, end });
  });

  it("knows numbers that are articles too", () => {
    expect([bare("un piano").value.isArticle, bare("uno").value.isArticle, bare("1 piano").value.isArticle]).toEqual([true, true, false]);
  });

  it("takes the unit that stands before the sign", () => {
    expect(read(readQuantity(scan("5.000"), 0, "euro")).value.unit).toBe("euro");
    expect(read(readQuantity(scan("€ 5"), 0, "euro")).value.unit).toBe("euro");
    expect(readQuantity(scan("n. 5"), 0, "euro")).toMatchObject({ code: "target.unit", from: 0 });
    expect(readQuantity(scan("5 %"), 0, "euro")).toMatchObject({ code: "target.unit", from: 1 });
  });

  it.each([
    ["€ 5 %", 2],
    ["n. 5 %", 3],
    ["n. 5 p.p.", 3],
    ["n. 5 €", 3],
    ["€ 5 gg", 2],
    ["5 % punti", 2],
    ["5 ore giorni", 2],
    ["5 ore/uomo", 1],
    ["5 n. min.cento", 3],
    ["5 gg.ll.", 1],
  ])("%j has two units, the second at token %i", (text, from) => {
    expect(readQuantity(scan(text), 0)).toEqual({ code: "target.unit", from, to: from + 1 });
  });

  it.each(["", "%", "gg 5", "n.", "€", "incontri"])("%j is none", (text) => {
    expect(readQuantity(scan(text), 0)).toBeUndefined();
  });
});

it.each<[string, Column, string]>([
  ["90", undefined, "90 none"],
  ["4 incontri", undefined, "4 count «incontri»"],
  ["90", PERCENT, "90 percent"],
  ["90 gg", PERCENT, "90 day"],
  ["90 degli allarmi", PERCENT, "90 percent «degli allarmi»"],
  ["4", MEETINGS, "4 count «incontri»"],
  ["4 corsi", MEETINGS, "4 count «corsi»"],
  ["4 corsi", { readable: true, unit: "none" }, "4 count «corsi»"],
  ["4 corsi", UNREADABLE, "4 count «corsi»"],
  ["4 %", UNREADABLE, "4 percent"],
])("%j beside the column %j is %s", (text, column, line) => {
  expect(quantityLine(read(finishQuantity(scan(text), bare(text), column)).value)).toBe(line);
});

it.each<[string, Column, string, number]>([
  ["4 corsi", PERCENT, "target.unit", 1],
  ["4", UNREADABLE, "target.column", 0],
  ["n. 4 circa", undefined, "target.trailing", 3],
])("%j beside the column %j is refused with %s at token %i", (text, column, code, from) => {
  expect(finishQuantity(scan(text), bare(text), column)).toMatchObject({ code, from });
});

it("takes a plus for a growth, but of a bare number", () => {
  const quantity = (text: string) => read(finishQuantity(scan(text.replace("+", "")), bare(text.replace("+", "")), undefined)).value;
  expect(growthFault(bare("+5 %").value, quantity("+5 %"), 3)).toEqual({ code: "target.reference", from: 3, to: 3 });
  expect(growthFault(bare("+5").value, quantity("+5"), 2)).toBeUndefined();
  expect(growthFault(bare("-5 %").value, quantity("5 %"), 3)).toBeUndefined();
});

it.each([
  ["- 5 incontri", true],
  ["- 5 gg", true],
  ["- 5 N.", true],
  ["- 5 % dei casi", true],
  ["-5 incontri", false],
  ["- 5 %", false],
  ["- 5 €", false],
  ["- 5 p.p.", false],
  ["- 5", false],
  ["5 incontri", false],
])("isListItem of %j is %s", (text, item) => {
  const quantity = read(finishQuantity(scan(text), bare(text), undefined)).value;
  expect(isListItem(scan(text), bare(text).value, quantity)).toBe(item);
});

it("has a label, or none", () => {
  const label = { text: "corsi", at: 1, isNoun: true };
  expect(quantityOf(bare("4").value, label, undefined)).toMatchObject({ unit: "count", label: "corsi" });
  expect(quantityOf(bare("4").value, undefined, undefined)).not.toHaveProperty("label");
});

describe("readColumn", () => {
  const columns = new Map<string, Unit>([
    ["percentuale", "percent"],
    ["valore", "none"],
    ["si / no", "none"],
  ]);
  it.each<[string, Column]>([
    ["", { readable: true, unit: "none" }],
    ["%", PERCENT],
    ["Percentuale", PERCENT],
    ["percentuale di adesione", { readable: true, unit: "percent", label: "di adesione" }],
    ["Valore", { readable: true, unit: "none" }],
    ["SI / NO", { readable: true, unit: "none" }],
    ["gg. lav.", { readable: true, unit: "workingDay" }],
    ["gg dalla richiesta", { readable: true, unit: "day", label: "dalla richiesta" }],
    ["n.", { readable: true, unit: "count" }],
    ["n. incontri", MEETINGS],
    ["numero di incontri", MEETINGS],
    ["incontri", MEETINGS],
    ["corsi 'base'", { readable: true, unit: "count", label: "corsi 'base'" }],
    ["numero di ore", { readable: true, unit: "hour" }],
    ["numero giorni lavorativi", { readable: true, unit: "workingDay" }],
    ["k€", { readable: false, text: "k€" }],
    ["migliaia di euro", { readable: false, text: "migliaia di euro" }],
    ["valore in euro", { readable: false, text: "valore in euro" }],
    ["tempo (giorni)", { readable: false, text: "tempo (giorni)" }],
    ["giorni/anno", { readable: false, text: "giorni/anno" }],
    ["incontri, ore/uomo", { readable: false, text: "incontri, ore/uomo" }],
    ["% o N.", { readable: false, text: "% o N." }],
    ["5", { readable: false, text: "5" }],
  ])("%j: %j", (text, column) => {
    expect(readColumn(scan(text), columns)).toEqual(column);
  });
});
