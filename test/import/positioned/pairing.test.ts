import { describe, expect, it } from "vitest";
import { blocksOf, titleOf } from "../../../src/import/positioned/blocks.ts";
import type { PositionedItem } from "../../../src/import/positioned/item.ts";
import { levelsOf } from "../../../src/import/positioned/levels.ts";
import { pairCells } from "../../../src/import/positioned/pairing.ts";
import { at, cellTexts, facts, heading, row, sorted } from "../../tools/annex-lines.ts";

const NO_AREAS = new Set<string>();
const HEAD = [...heading(760, "Area"), ...heading(740, "Servizio", "100,00%"), ...heading(720, "2.1.1 - Titolo", "100,00%")];

const read = (...pages: readonly (readonly PositionedItem[])[]) => {
  const { blocks } = blocksOf(facts(...pages), { descriptions: "none", areas: NO_AREAS });
  const levels = levelsOf(blocks, { areas: NO_AREAS, doubtful: [] });
  const found = pairCells(
    levels.blocks,
    sorted(...pages).flatMap(({ cells }) => cells),
  );
  return {
    rows: found.blocks.filter(({ level }) => level === "indicator").map(({ lines, cells }) => `${titleOf(lines)} | ${cellTexts(cells).join(" | ")}`),
    stray: cellTexts(found.stray),
    between: found.issues.map(({ code, params }) => `${code} ${params["text"]}: ${params["rows"]}`),
  };
};

const ROWS = [...row(700, "C_1 - Uno", "50,00%", "SI", "N/D"), ...row(680, "C_2 - Due", "50,00%", "NO", "N/D")];

it("gives every row what stands beside it, in whatever order it was drawn", () => {
  const rows = ["C_1 - Uno | weight: 50,00% | target: SI | result: N/D", "C_2 - Due | weight: 50,00% | target: NO | result: N/D"];
  expect(read([...HEAD, ...ROWS])).toEqual({ rows, stray: [], between: [] });
  expect(read([...HEAD, ...ROWS].toReversed())).toEqual({ rows, stray: [], between: [] });
});

it("gives a row of more lines what stands beside any of them, also on a further page", () => {
  const first = [...HEAD, at(50, 700, "C_1 - Uno"), at(50, 688, "e poi"), at(300, 694, "50,00%")];
  const second = [at(50, 780, "ancora"), at(400, 780, "SI"), at(500, 780, "N/D"), ...row(760, "C_2 - Due", "50,00%", "NO", "N/D")];
  expect(read(first, second).rows[0]).toBe("C_1 - Uno e poi ancora | weight: 50,00% | target: SI | result: N/D");
});

describe("a value that stands", () => {
  const moved = (by: number, column = 0) =>
    [...HEAD, ...ROWS].map((item) => (item.y === 700 && item.x === 300 + 100 * column ? { ...item, y: item.y - by } : item));
  it.each([
    [3, [], []], // 7 of its 10 are beside the row
    [5, ["weight: 50,00%"], []],
    [10, ["weight: 50,00%"], []],
    [-30, ["weight: 50,00%"], []],
  ])("%i below its row", (by, stray, between) => {
    expect(read(moved(by))).toMatchObject({ stray, between });
  });

  it("beside two rows belongs to none", () => {
    const close = [...HEAD, ...row(700, "C_1 - Uno", "", "SI", "N/D"), at(300, 694, "50,00%"), ...row(688, "C_2 - Due", "50,00%", "NO", "N/D")];
    expect(read(close)).toMatchObject({ stray: [], between: ['import.betweenRows 50,00%: "C_1 - Uno", "C_2 - Due"'] });
  });
});

describe("a further line of a target", () => {
  it("goes with the line that it is close to", () => {
    const page = [
      ...HEAD,
      ...row(700, "C_1 - Uno", "50,00%", "entro il", "N/D"),
      at(400, 688, "30/11/"),
      at(400, 676, "2021"),
      ...row(640, "C_2 - Due", "50,00%", "NO", "N/D"),
    ];
    expect(read(page)).toMatchObject({
      stray: [],
      between: [],
      rows: ["C_1 - Uno | weight: 50,00% | target: entro il | result: N/D | target: 30/11/ | target: 2021", expect.any(String)],
    });
  });

  it("above the first one too", () => {
    const page = [...HEAD, ...row(690, "C_1 - Uno", "50,00%", "il 30/11", "N/D"), at(400, 702, "entro")];
    expect(read(page).rows).toEqual(["C_1 - Uno | target: entro | weight: 50,00% | target: il 30/11 | result: N/D"]);
  });

  it("that is close to two rows belongs to none", () => {
    const page = [...HEAD, ...row(700, "C_1 - Uno", "50,00%", "SI", "N/D"), at(400, 688, "o no"), ...row(676, "C_2 - Due", "50,00%", "NO", "N/D")];
    expect(read(page).between).toEqual(['import.betweenRows o no: "C_1 - Uno", "C_2 - Due"']);
  });

  it("is one only in its own column", () => {
    const page = [...HEAD, ...row(700, "C_1 - Uno", "50,00%", "SI", "N/D"), at(300, 688, "5%")];
    expect(read(page).stray).toEqual(["weight: 5%"]);
  });
});
