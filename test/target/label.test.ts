import { describe, expect, it } from "vitest";
import { expectEnd, isBound, readLabel, trailing } from "../../src/target/label.ts";
import { scan } from "../../src/target/scan.ts";

it.each([
  ["incontri", "incontri", true],
  ["delle pratiche", "delle pratiche", false],
  ["(delle pratiche)", "(delle pratiche)", false],
  ["(incontri)", "(incontri)", true],
  ["a settimana", "a settimana", false],
  ["dalla richiesta", "dalla richiesta", false],
  ["tra i servizi", "tra i servizi", false],
  ["corsi FAD o webinar", "corsi FAD o webinar", true],
  ["report   mensili", "report mensili", true],
  ["azioni di riduzione", "azioni di riduzione", true],
  ["A Richieste", "A Richieste", false],
  ["casi non conformi, compresi quelli online", "casi non conformi, compresi quelli online", true],
  ["incontri (online (o misti))", "incontri (online (o misti))", true],
  ["utenti/anno", "utenti/anno", true],
  ["utenti / anno", "utenti / anno", true],
  ["corsi 'base'", "corsi 'base'", true],
])("%j is the label %j", (text, label, isNoun) => {
  const read = readLabel(scan(text), 0);
  expect(read && "value" in read ? read.value : undefined).toEqual({ text: label, at: 0, isNoun });
});

it("is nothing where nothing stands", () => {
  expect(readLabel(scan("5"), 1)).toBeUndefined();
});

describe("refuses", () => {
  it.each([
    ["o corsi", 0],
    ["e corsi", 0],
    ["ma corsi", 0],
    ["più corsi", 0],
    ["non obbligatori", 0],
    ["circa", 0],
    ["corsi circa", 1],
    ["corsi se possibile", 1],
    ["corsi oppure incontri", 1],
    ["corsi entro giugno", 1],
    ["corsi almeno", 1],
    ["corsi trenta", 1],
    ["corsi 5", 1],
    ["corsi > 5", 1],
    ["corsi - incontri", 1],
    ["corsi: incontri", 1],
    ["corsi + incontri", 1],
    ["corsi % corsi", 1],
    ["corsi e un incontro", 1],
    ["corsi ogni migliaia", 2],
    ["in su", 0],
    ["k", 0],
    ["mm", 0],
    ["in percentuale", 0],
    ["miliardi", 0],
    ["terzi", 0],
    ["percentuali", 0],
    ["inclusi gli estremi", 0],
    ["N/D", 0],
    ["si", 0],
    ["%", 0],
    ["5", 0],
    [")", 0],
    ["corsi)", 1],
    ["corsi,", 1],
    ["corsi (online", 1],
    ["corsi ((online)", 1],
    ["()", 0],
    ["di", 0],
    ["di del", 0],
    ["(di)", 0],
    ["di (corsi)", 0],
    ["(o più)", 0],
    ["corsi \u202e", 1],
  ])("%j at token %i", (text, at) => {
    expect(readLabel(scan(text), 0)).toEqual(trailing(at));
  });

  it.each([
    ["rispetto al 2018", 0],
    ["sulla base", 0],
    ["su base annua", 0],
    ["sull'anno", 0],
    ["(sulla baseline)", 1],
    ["ulteriori corsi", 0],
    ["di riduzione", 0],
    ["(in aumento)", 1],
    ["miglioramento", 0],
    ["corsi dell'anno precedente", 3],
  ])("%j, relative at token %i", (text, at) => {
    expect(readLabel(scan(text), 0)).toEqual({ code: "target.relative", from: at, to: at + 1 });
  });
});

it.each([
  ["almeno", true],
  ["circa", true],
  ["salvo", true],
  ["non", false],
  ["tra", false],
  ["fra", false],
  ["compreso", false],
  ["compresa", false],
  ["compresi", false],
  ["comprese", false],
  ["incontri", false],
])("isBound of %s is %s", (key, bound) => {
  expect(isBound(key)).toBe(bound);
});

it("expects the end", () => {
  expect(expectEnd(scan("a b"), "x", 2)).toEqual({ value: "x", end: 2 });
  expect(expectEnd(scan("a b"), "x", 1)).toEqual({ code: "target.trailing", from: 1, to: 2 });
});
