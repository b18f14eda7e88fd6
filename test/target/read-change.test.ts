import { describe, expect, it } from "vitest";
import { isFault, type Attempt } from "../../src/target/reading.ts";
import { type Change, readNamedChange, readSignedChange } from "../../src/target/read-change.ts";
import { scan } from "../../src/target/scan.ts";
import { targetLine } from "../tools/expressions.ts";

const line = (read: Attempt<Change>): string => {
  if (read === undefined) return "nothing";
  return isFault(read) ? `${read.code} ${read.from}-${read.to}` : targetLine({ ...read.value, canonical: false });
};

describe("readSignedChange", () => {
  it.each([
    ["+20 % sulla base", "increase 20 percent «sulla base»"],
    ["- 5 N. sul 2018", "decrease 5 count «sul 2018»"],
    ["+5 incontri, rispetto al 2018", "increase 5 count «incontri» «rispetto al 2018»"],
    ["+20 % sulla media 2018-2020", "increase 20 percent «sulla media 2018-2020»"],
    ["+20 % sulla media 2018/2020", "increase 20 percent «sulla media 2018/2020»"],
    ["+20 % rispetto ai dati (Istat, 2019)", "increase 20 percent «rispetto ai dati (Istat, 2019)»"],
    ["+20 % rispetto all'a.s. precedente", "increase 20 percent «rispetto all'a.s. precedente»"],
    ["+20 % rispetto al valore 'base'", "increase 20 percent «rispetto al valore 'base'»"],
    ['+20 % rispetto al valore "base"', 'increase 20 percent «rispetto al valore "base"»'],
    ["20 % sulla base", "nothing"],
    ["+20 %", "nothing"],
    ["+20 % sul totale", "nothing"],
    ["+x", "nothing"],
    ["+-20 % sulla base", "target.sign 1-2"],
    ["+0 % sulla base", "target.changeZero 1-2"],
    ["+20 % circa sulla base", "target.trailing 3-4"],
    ["+20 % rispetto", "target.reference 3-4"],
    ["+20 % rispetto al 2018 e al 2019", "target.trailing 8-9"],
    ["+20 % rispetto al 2018 o altro", "target.trailing 6-7"],
    ["+20 % rispetto al 2018 od altro", "target.trailing 6-7"],
    ["+20 % rispetto al 2018 almeno", "target.trailing 6-7"],
    ["+20 % rispetto al 2018 > 5", "target.trailing 6-7"],
    ["+20 % rispetto al 50", "target.trailing 5-6"],
    ["+1.50.000 sulla base", "target.numberForm 1-2"],
    ["+5 % sulla base.", "target.trailing 5-6"],
  ])("%j: %s", (text, expected) => {
    expect(line(readSignedChange(scan(text), 0, undefined))).toBe(expected);
  });
});

describe("readNamedChange", () => {
  it.each([
    ["incremento del 20 % rispetto alla baseline", "increase 20 percent «rispetto alla baseline»"],
    ["aumento di almeno ulteriori 5 incontri sul 2018", "increase 5 count «incontri» «sul 2018»"],
    ["crescita pari ad almeno il 5 % sul 2018", "increase 5 percent «sul 2018»"],
    ["crescita pari a 5 incontri sul 2018", "increase 5 count «incontri» «sul 2018»"],
    ["crescita pari all'1 % sul 2018", "increase 1 percent «sul 2018»"],
    ["crescita uguale al 5 % sul 2018", "increase 5 percent «sul 2018»"],
    ["crescita dell'1 % sul 2018", "increase 1 percent «sul 2018»"],
    ["crescita della 5 % sul 2018", "increase 5 percent «sul 2018»"],
    ["crescita almeno l'1 % sul 2018", "increase 1 percent «sul 2018»"],
    ["crescita di altre 5 sedi sul 2018", "increase 5 count «sedi» «sul 2018»"],
    ["riduzione del numero di reclami del 20 % sul 2018", "decrease 20 percent «del numero di reclami» «sul 2018»"],
    ["diminuzione, rispetto al 2018, di n. 5 reclami", "decrease 5 count «reclami» «rispetto al 2018»"],
    ["decremento di € 5.000 sul 2018", "decrease 5000 euro «sul 2018»"],
    ["20 % sul 2018", "nothing"],
    ["incremento", "target.number 1-2"],
    ["incremento del numero di utenti", "target.number 5-6"],
    ["incremento rispetto al 2018 del 20 %", "target.number 1-2"],
    ["incremento annuo sul 2018, del 5 %", "target.number 2-3"],
    ["incremento di utenti attivi, del 5 %", "target.number 4-5"],
    ["incremento del -20 % sul 2018", "target.number 2-3"],
    ["incremento del 20 %", "target.reference 4-4"],
    ["incremento, rispetto, del 20 %", "target.number 1-2"],
    ["incremento di 0 incontri sul 2018", "target.changeZero 2-3"],
    ["incremento degli utenti di 5 incontri sul 2018", "target.trailing 5-6"],
    ["riduzione a 30 gg sul 2018", "target.trailing 1-2"],
    ["riduzione dal 30 % sul 2018", "target.trailing 1-2"],
    ["riduzione degli utenti al 30 % sul 2018", "target.trailing 3-4"],
    ["incremento e riduzione del 5 % sul 2018", "target.trailing 1-2"],
    ["incremento di circa il 5 % sul 2018", "target.trailing 2-3"],
    ["incremento massimo del 5 % sul 2018", "target.trailing 1-2"],
    ["incremento percentuale del 5 % sul 2018", "target.trailing 1-2"],
    ["incremento di 1.50.000 sul 2018", "target.numberForm 2-3"],
    ["incremento ore di 5 sul 2018", "target.trailing 1-2"],
    ["incremento non del 5 % sul 2018", "target.trailing 1-2"],
  ])("%j: %s", (text, expected) => {
    expect(line(readNamedChange(scan(text), 0, undefined))).toBe(expected);
  });

  it("takes the unit of the column", () => {
    const column = { readable: true, unit: "day" } as const;
    expect(line(readNamedChange(scan("riduzione di 5 sul 2018"), 0, column))).toBe("decrease 5 day «sul 2018»");
    expect(line(readSignedChange(scan("-5 sul 2018"), 0, column))).toBe("decrease 5 day «sul 2018»");
    expect(line(readNamedChange(scan("riduzione di 5 reclami sul 2018"), 0, column))).toBe("target.unit 3-4");
  });
});
