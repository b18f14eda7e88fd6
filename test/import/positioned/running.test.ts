import { describe, expect, it } from "vitest";
import type { PositionedItem } from "../../../src/import/positioned/item.ts";
import { placeOf, textOf, withoutRunning } from "../../../src/import/positioned/running.ts";
import { at, heading, lines, row } from "../../tools/annex-lines.ts";

const read = (pages: readonly (readonly PositionedItem[])[], kept: readonly string[] = []) => {
  const { leftOut, doubtful, lines: rest } = withoutRunning(lines(...pages), new Set(kept));
  return {
    out: leftOut.map(({ text, reason, page }) => `${page} ${reason}: ${text}`),
    doubtful: doubtful.map(({ text }) => text),
    rest: rest.map(textOf),
  };
};

const body = (n: number) => [...row(600, `C_${n} - Nome ${n}`, "50,00%", "SI", "N/D"), ...row(585, `D_${n} - Nome ${n}`, "50,00%", "SI", "N/D")];

describe("around the table", () => {
  it.each<[string, (page: number) => readonly PositionedItem[], string[]]>([
    ["a page header", () => [at(40, 700, "CCIAA")], ["1 pageHeader: CCIAA", "2 pageHeader: CCIAA"]],
    ["a page footer", (page) => [at(40, 30, `Pagina ${page} di 2`)], ["1 pageFooter: Pagina 1 di 2", "2 pageFooter: Pagina 2 di 2"]],
    ["a page number at its place", (page) => [at(40 + page, 30 + 20 * page, `- ${page} -`)], ["1 pageNumber: - 1 -", "2 pageNumber: - 2 -"]],
    ["another number", (page) => [at(40, 30 + 20 * page, `${page + 6}`)], []],
    ["headers that differ", (page) => [at(40, 700, page === 1 ? "CCIAA" : "Ente")], []],
    ["headers that move", (page) => [at(40, 700 - 20 * page, "CCIAA")], []],
    ["a last line of the table that is the same", () => [at(50, 573, "al totale")], []],
    ["a heading with its weight", () => heading(700, "Servizio Promozione", "100,00%"), []],
    ["an objective", () => [at(40, 700, "2.1.1 - Titolo")], []],
  ])("%s", (_, more, out) => {
    expect(read([1, 2].map((page) => [...more(page), ...body(page)])).out).toEqual(out);
  });

  it("takes what only some pages have for no header", () => {
    expect(read([body(1), [at(40, 700, "CCIAA"), ...body(2)], [at(40, 700, "CCIAA"), ...body(3)]]).out).toEqual([]);
  });

  it("tells headers without numbers, which could be areas, and keeps the areas that are named", () => {
    const pages = [1, 2].map((page) => [at(40, 720, `Piano 2021, ${page}`), at(40, 700, "Area Promozione"), ...body(page)]);
    expect(read(pages).doubtful).toEqual(["Area Promozione"]);
    expect(read(pages, ["Area Promozione"])).toMatchObject({ doubtful: [], out: ["1 pageHeader: Piano 2021, 1", "2 pageHeader: Piano 2021, 2"] });
  });

  it("leaves a single page alone, but for its number", () => {
    expect(read([[at(40, 700, "CCIAA"), ...body(1), at(300, 30, "Pag. 1")]])).toMatchObject({ out: ["1 pageNumber: Pag. 1"], doubtful: [] });
    expect(read([[...body(1), at(300, 30, "7")]]).out).toEqual([]);
  });
});

it("says where a line is", () => {
  const [line] = lines([at(40, 7, "IL SEGRETARIO"), at(300, 7, "IL COMMISSARIO")]);
  expect(line && placeOf(line)).toEqual({ page: 1, x: 40, y: 7, text: "IL SEGRETARIO IL COMMISSARIO" });
});
