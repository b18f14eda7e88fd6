import { describe, expect, it } from "vitest";
import { blocksOf, titleOf } from "../../../src/import/positioned/blocks.ts";
import type { PositionedItem, TextPlace } from "../../../src/import/positioned/item.ts";
import { levelsOf } from "../../../src/import/positioned/levels.ts";
import { at, facts, heading, row } from "../../tools/annex-lines.ts";

const VALUES = ["50,00%", "SI", "N/D"] as const;
let next = 0;
const objective = (y: number) => {
  next += 1;
  return [...heading(y, `2.1.${next} - Titolo`, "50,00%"), ...row(y - 12, `C_${next} - Nome`, ...VALUES)];
};
const big = (y: number, text: string, height = 14) => [at(40, y, text, { height })];

const read = (pages: readonly (readonly PositionedItem[])[], areas: readonly string[] = [], doubtful: readonly TextPlace[] = []) => {
  const named = new Set(areas);
  const { blocks } = blocksOf(facts(...pages), { descriptions: "apart", areas: named });
  const levels = levelsOf(blocks, { areas: named, doubtful });
  return {
    headings: levels.blocks.flatMap(({ level, lines }) => (level === "area" || level === "service" ? [`${level}: ${titleOf(lines)}`] : [])),
    outside: levels.outside.map(({ text }) => text),
    repeated: levels.repeated.map(({ block }) => titleOf(block.lines)),
    codes: levels.issues.map(({ code, params }) => `${code} ${params["text"]}`),
    last: titleOf(levels.blocks.at(-1)?.lines ?? []),
  };
};

describe("areas and services are told apart", () => {
  it.each<[string, readonly PositionedItem[], string[], string[]]>([
    ["by size", [...big(760, "Uno"), ...heading(740, "Due", "100,00%"), ...objective(720)], ["area: Uno", "service: Due"], []],
    [
      "by indent",
      [...heading(760, "Uno", "50,00%").map((item) => ({ ...item, x: item.x - 10 })), ...heading(740, "Due", "100,00%"), ...objective(720)],
      ["area: Uno", "service: Due"],
      [],
    ],
    ["by weight", [...heading(760, "Uno"), ...heading(740, "Due", "100,00%"), ...objective(720)], ["area: Uno", "service: Due"], []],
    [
      "by words",
      [...heading(760, "Area Uno", "50,00%"), ...heading(740, "Servizio Due", "100,00%"), ...objective(720)],
      ["area: Area Uno", "service: Servizio Due"],
      [],
    ],
    [
      "as one level",
      [...heading(760, "Uno", "50,00%"), ...objective(740), ...heading(700, "Due", "50,00%"), ...objective(680)],
      ["area: Uno", "area: Due"],
      [],
    ],
    [
      "not at all",
      [...heading(760, "Uno", "50,00%"), ...heading(740, "Due", "100,00%"), ...objective(720)],
      ["area: Uno", "area: Due"],
      ["import.headingLevel Uno", "import.headingLevel Due", "import.headingLevel Uno"],
    ],
    [
      "against their words",
      [...big(760, "Titolo"), ...heading(740, "Area Uno", "100,00%"), ...objective(720)],
      ["area: Titolo", "service: Area Uno"],
      ["import.headingLevel Area Uno"],
    ],
    [
      "with nothing below",
      [...big(760, "Uno"), ...big(740, "Tre"), ...heading(726, "Due", "100,00%"), ...objective(706)],
      ["area: Uno", "area: Tre", "service: Due"],
      ["import.headingLevel Uno"],
    ],
  ])("%s", (_, page, headings, codes) => {
    expect(read([page])).toMatchObject({ headings, codes, outside: [] });
  });

  it("as the caller says", () => {
    const page = [...heading(760, "Uno", "50,00%"), ...heading(740, "Due", "100,00%"), ...objective(720)];
    expect(read([page], ["Uno"])).toMatchObject({ headings: ["area: Uno", "service: Due"], codes: [] });
  });

  it("with care where a page header could be the area", () => {
    const page = [...heading(760, "Uno", "50,00%"), ...objective(740)];
    const place = { page: 1, x: 1, y: 2, text: "CCIAA" };
    expect(read([page], [], [place]).codes).toEqual(["import.runningHead CCIAA"]);
    expect(read([[...big(780, "Area"), ...page]], [], [place]).codes).toEqual([]);
  });
});

describe("around the table", () => {
  const table = [...big(740, "Uno"), ...heading(720, "Due", "100,00%"), ...objective(700)];
  it.each<[string, readonly PositionedItem[], string[]]>([
    ["a title", big(790, "Piano", 20), ["Piano"]],
    ["two titles", [...big(800, "Piano", 20), ...big(770, "Allegato", 17)], ["Piano", "Allegato"]],
    ["text above", [at(50, 790, "Delibera n. 4")], ["Delibera n. 4"]],
    ["text below", [at(50, 640, "Firmato"), at(40, 600, "IL SEGRETARIO")], ["Firmato", "IL SEGRETARIO"]],
  ])("stands %s", (_, more, outside) => {
    expect(read([[...table, ...more]])).toMatchObject({ headings: ["area: Uno", "service: Due"], outside, codes: [] });
  });

  it("is told from what stands in it", () => {
    expect(read([[...table, at(50, 660, "Nota"), ...objective(640)]]).codes).toEqual(["import.lineRole Nota"]);
    expect(read([[...big(790, "Piano", 20), ...table]], ["Piano"]).headings[0]).toBe("area: Piano");
  });
});

describe("headings said again on a further page", () => {
  const first = [
    ...big(760, "Uno"),
    ...heading(740, "Due", "100,00%"),
    ...heading(720, "2.1.99 - Titolo", "50,00%"),
    ...row(708, "C_99 - Nome che va avanti", ...VALUES),
  ];
  const again = [...big(800, "Uno"), ...heading(780, "Due", "100,00%"), ...heading(764, "2.1.99 - Titolo", "50,00%")];

  it("are left out, and the name goes on", () => {
    expect(read([first, [...again, at(50, 750, "ancora")]])).toMatchObject({
      headings: ["area: Uno", "service: Due"],
      repeated: ["Uno", "Due", "2.1.99 - Titolo"],
      last: "C_99 - Nome che va avanti ancora",
      codes: [],
    });
  });

  it("are told from new ones", () => {
    expect(read([first, [...big(800, "Uno"), ...heading(780, "Tre", "100,00%"), ...objective(760)]])).toMatchObject({
      headings: ["area: Uno", "service: Due", "service: Tre"],
      repeated: ["Uno"],
    });
    expect(read([[...first, ...heading(690, "2.1.99 - Titolo", "50,00%"), ...row(678, "C_98 - Nome", ...VALUES)]]).repeated).toEqual([]);
  });
});
