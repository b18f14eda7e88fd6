import { describe, expect, it } from "vitest";
import {
  endsEarly,
  isFarther,
  isIndented,
  isNear,
  isPlainHeading,
  isSameStyle,
  isSmaller,
  isUsualDistance,
  isWithinRow,
  lastIndex,
  standsOut,
} from "../../../src/import/positioned/facts.ts";
import { at, facts, heading, row } from "../../tools/annex-lines.ts";

const VALUES = ["50,00%", "SI", "N/D"] as const;
const page = [
  ...heading(720, "2.1.1 - Titolo", "100,00%"),
  ...row(700, "C_1 - Nome lungo", ...VALUES),
  at(50, 688, "che continua"),
  at(50, 677, "Piccola descrizione", { height: 8 }),
  ...row(660, "C_2 - Altro", ...VALUES),
];
const line = (y: number, text: string, more: Parameters<typeof at>[3] = {}, x = 50) =>
  facts([at(x, y, text, more)]).lines[0]?.text ?? expect.fail("no line");

describe("what is known of each line", () => {
  it.each([
    [0, "objective", false, "100,00%"],
    [1, "indicator", true, undefined],
    [2, undefined, false, undefined],
    [4, "indicator", true, undefined],
  ])("line %i begins %s", (index, start, hasValues, weight) => {
    const found = facts(page).lines[index];
    expect([found?.start, found?.hasValues, found?.weight?.segment.text]).toEqual([start, hasValues, weight]);
  });

  it.each([
    ["2.1.1 - Titolo", "objective"],
    ["2.1 – Titolo", "objective"],
    ["2.1.1. - Titolo", "objective"],
    ["2 - Titolo", "indicator"],
    ["Percent_X -", "indicator"],
    ["AP-2 - Ruolo", "indicator"],
    ["socio-economico", undefined],
    ["due parole - qui", undefined],
  ])("%s begins %s", (text, start) => {
    expect(facts([at(50, 0, text)]).lines[0]?.start).toBe(start);
  });
});

it("finds the style of names, how far they reach, and their distances", () => {
  expect(facts(page)).toMatchObject({ name: { left: 50, height: 10 }, nameRight: 130, titleRight: 110, pitch: 12, rowPitch: 17, indentTells: false });
  expect(facts(page, row(700, "C_3 - Terzo", ...VALUES)).rowPitch).toBe(17);
  expect(facts([at(50, 0, "Testo")])).toMatchObject({ name: undefined, pitch: Number.POSITIVE_INFINITY });
});

it("takes the most frequent style beside values for that of names", () => {
  const odd = [at(90, 800, "Nota - Testo", { height: 14 }), at(90, 780, "Nota - Altro", { height: 14 }), at(90, 760, "Nota - Terzo", { height: 14 })];
  expect(facts([...odd, ...page]).name?.height).toBe(10);
});

describe("two lines", () => {
  const name = line(700, "Nome");
  it.each([
    ["same style", isSameStyle(name, line(600, "Altro", {}, 54)), true],
    ["another left edge", isSameStyle(name, line(600, "Altro", {}, 56)), false],
    ["another size", isSameStyle(name, line(600, "Altro", { height: 9 })), false],
    ["smaller", isSmaller(name, line(600, "Altro", { height: 9 })), true],
    ["hardly smaller", isSmaller(name, line(600, "Altro", { height: 9.6 })), false],
    ["set in", isIndented(name, line(600, "Altro", {}, 60)), true],
    ["set in and larger", isIndented(name, line(600, "Altro", { height: 12 }, 60)), false],
    ["larger", standsOut(name, line(600, "Altro", { height: 12 })), true],
    ["farther left", standsOut(name, line(600, "Altro", {}, 40)), true],
    ["alike", standsOut(name, name), false],
    ["near", isNear(name, line(679, "Altro")), true],
    ["far", isNear(name, line(677, "Altro")), false],
    ["farther than usual", isFarther(name, line(685, "Altro"), 12), true],
    ["as far as usual", isFarther(name, line(688, "Altro"), 12), false],
    ["within a row", isWithinRow(name, line(688, "Altro"), { pitch: 12, rowPitch: 17 }), true],
    ["where rows are as close", isWithinRow(name, line(688, "Altro"), { pitch: 12, rowPitch: 12 }), false],
    [
      "at a usual distance",
      isUsualDistance(name, line(680, "Altro"), {
        distances: new Map([
          [20, 1],
          [21, 1],
        ]),
      }),
      true,
    ],
    [
      "at a distance of its own",
      isUsualDistance(name, line(680, "Altro"), {
        distances: new Map([
          [20, 1],
          [24, 9],
        ]),
      }),
      false,
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it.each([
    ["Una riga che arriva quasi in fondo", "parola", false],
    ["Una riga corta", "parola", true],
    ["Una riga corta", "unaparolacosìlungachenonentrerebbe", false],
  ])("%j before %j ends early: %s", (before, next, expected) => {
    expect(endsEarly(line(700, before), line(688, next), 50 + 5 * 36)).toBe(expected);
  });
});

it("knows whether headings that look like names stand apart", () => {
  const close = [...row(700, "C_1 - Nome", ...VALUES), at(50, 688, "lungo"), ...row(676, "Servizio", "50,00%")];
  const apart = [...row(700, "C_1 - Nome", ...VALUES), at(50, 688, "lungo"), ...row(666, "Servizio", "50,00%")];
  expect([facts(close).headingsApart, facts(apart).headingsApart, facts(page).headingsApart]).toEqual([false, true, true]);
  expect(facts(close).lines.map((one) => isPlainHeading(facts(close).name, one))).toEqual([false, false, true]);
});

it("tells by one line that ended early that lines set in are descriptions", () => {
  const wide = row(720, "C_0 - Un nome che arriva molto lontano", ...VALUES);
  expect(facts([...wide, ...row(700, "C_1 - Nome", ...VALUES), at(60, 688, "Descrizione")]).indentTells).toBe(true);
  expect(facts([...wide, at(60, 708, "Descrizione")]).indentTells).toBe(false);
});

it("finds the last one", () => {
  expect([lastIndex([1, 2, 3], (one) => one < 3), lastIndex([1], (one) => one > 1), lastIndex([], () => true)]).toEqual([1, -1, -1]);
});
