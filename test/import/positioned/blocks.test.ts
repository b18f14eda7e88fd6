import { describe, expect, it } from "vitest";
import { blocksOf, titleOf } from "../../../src/import/positioned/blocks.ts";
import type { Descriptions } from "../../../src/import/positioned/facts.ts";
import type { PositionedItem } from "../../../src/import/positioned/item.ts";
import { at, facts, heading, row } from "../../tools/annex-lines.ts";

const VALUES = ["50,00%", "SI", "N/D"] as const;
/** A full line of a name, and the objective above it: what follows is no early break unless it is short. */
const FULL = row(700, "C_1 - Un nome che riempie la riga intera", ...VALUES);
const TITLE = heading(720, "2.1.1 - Titolo dell'obiettivo", "100,00%");

const read = (
  pages: readonly (readonly PositionedItem[])[],
  options: { readonly descriptions?: Descriptions; readonly areas?: readonly string[] } = {},
) => {
  const { blocks, issues } = blocksOf(facts(...pages), { descriptions: options.descriptions ?? "apart", areas: new Set(options.areas) });
  return {
    blocks: blocks.map(({ kind, lines, description }) => `${kind}: ${titleOf(lines)}${description.length === 0 ? "" : ` [${titleOf(description)}]`}`),
    codes: issues.map(({ code, params }) => `${code} ${params["text"]}`),
  };
};

describe("below the name of an indicator", () => {
  const name = "indicator: C_1 - Un nome che riempie la riga intera";
  it.each<[string, readonly PositionedItem[], string[]]>([
    ["a line like it goes on", [at(50, 688, "e continua")], [`${name} e continua`]],
    ["a smaller line describes it", [at(50, 688, "Descrizione", { height: 8 })], [`${name} [Descrizione]`]],
    ["a smaller line with a dash too", [at(50, 688, "Formula - uno su due", { height: 8 })], [`${name} [Formula - uno su due]`]],
    ["a further indicator", row(688, "C_2 - Altro", ...VALUES), [name, "indicator: C_2 - Altro"]],
    ["a small word before a dash goes on", [at(50, 688, "internazionali - Raggiungimento")], [`${name} internazionali - Raggiungimento`]],
    ["a code without values is a row all the same", [at(50, 688, "C_2 - Altro")], [name, "indicator: C_2 - Altro"]],
    ["a larger line is a heading", [at(50, 680, "Area Promozione", { height: 14 })], [name, "heading: Area Promozione"]],
    ["a line farther left is a heading", [at(40, 680, "Staff")], [name, "heading: Staff"]],
    ["a line with a weight alone is a heading", row(688, "Servizio Promozione", "50,00%"), [name, "heading: Servizio Promozione"]],
    ["a line far below is loose", [at(50, 640, "IL SEGRETARIO")], [name, "loose: IL SEGRETARIO"]],
  ])("%s", (_, below, blocks) => {
    expect(read([[...TITLE, ...FULL, ...below]])).toEqual({ blocks: ["objective: 2.1.1 - Titolo dell'obiettivo", ...blocks], codes: [] });
  });

  it("a line larger than the name it goes on with is told", () => {
    const below = [...row(670, "C_2 - Altro", ...VALUES), ...row(640, "C_3 - Terzo", ...VALUES)];
    const small = FULL.map((item) => (item.x === 50 ? { ...item, height: 7, width: 120 } : item));
    expect(read([[...TITLE, ...small, at(50, 688, "e continua più grande"), ...below]])).toEqual({
      blocks: ["objective: 2.1.1 - Titolo dell'obiettivo", `${name} e continua più grande`, "indicator: C_2 - Altro", "indicator: C_3 - Terzo"],
      codes: ["import.lineRole e continua più grande"],
    });
  });

  it("a plain word before a dash goes on where rows stand farther apart", () => {
    const rows = [
      ...row(700, "C_1 - Progetto", ...VALUES),
      at(50, 688, "Turismo - anno primo"),
      ...row(670, "C_2 - Altro", ...VALUES),
      at(50, 658, "lungo"),
      ...row(640, "C_3 - Terzo", ...VALUES),
    ];
    expect(read([rows], { descriptions: "none" }).blocks).toEqual([
      "indicator: C_1 - Progetto Turismo - anno primo",
      "indicator: C_2 - Altro lungo",
      "indicator: C_3 - Terzo",
    ]);
  });
});

describe("a line that would have fitted on the one before", () => {
  const page = (short: string) => [...TITLE, ...FULL, ...row(670, `C_2 - ${short}`, ...VALUES), at(50, 658, "Altro testo")];
  it.each<[string, Descriptions, string, string[]]>([
    ["Un nome che riempie quasi", "apart", "indicator: C_2 - Un nome che riempie quasi Altro testo", ["import.earlyBreak Altro testo"]],
    ["Un nome che riempie quasi", "afterBreak", "indicator: C_2 - Un nome che riempie quasi [Altro testo]", []],
    ["Un nome che riempie quasi", "none", "indicator: C_2 - Un nome che riempie quasi Altro testo", []],
    ["Nome", "apart", "indicator: C_2 - Nome [Altro testo]", []],
    ["Nome", "none", "indicator: C_2 - Nome Altro testo", []],
    ["Un nome che riempie la riga intera", "apart", "indicator: C_2 - Un nome che riempie la riga intera Altro testo", []],
  ])("%j, %s", (short, descriptions, block, codes) => {
    const found = read([page(short)], { descriptions });
    expect([found.blocks.at(-1), found.codes]).toEqual([block, codes]);
  });
});

describe("descriptions", () => {
  it("are told by a distance that more than one has", () => {
    const described = (y: number) => [
      ...row(y, `C_${y} - Un nome che riempie la riga intera`, ...VALUES),
      at(50, y - 12, "due"),
      at(50, y - 28, "Descrizione"),
      at(50, y - 40, "lunga"),
    ];
    expect(read([[...described(700), ...described(640)]])).toEqual({
      blocks: [
        "indicator: C_700 - Un nome che riempie la riga intera due [Descrizione lunga]",
        "indicator: C_640 - Un nome che riempie la riga intera due [Descrizione lunga]",
      ],
      codes: [],
    });
    expect(read([[...FULL, at(50, 688, "due"), at(50, 672, "tre")]]).codes).toEqual(["import.lineRole tre"]);
  });

  it("are told by an indent, once it cannot be that of wrapped lines", () => {
    const wrapped = [...FULL, at(60, 688, "Rientro")];
    expect(read([wrapped])).toEqual({
      blocks: ["indicator: C_1 - Un nome che riempie la riga intera [Rientro]"],
      codes: ["import.lineRole Rientro"],
    });
    expect(read([[...wrapped, ...row(670, "C_2 - Nome", ...VALUES), at(60, 658, "Descrizione")]]).codes).toEqual([]);
    expect(read([wrapped], { descriptions: "none" })).toEqual({ blocks: ["indicator: C_1 - Un nome che riempie la riga intera Rientro"], codes: [] });
  });
});

describe("below a title", () => {
  const LONG = heading(740, "2.1.1 - Un titolo di obiettivo che riempie la riga", "100,00%");
  it.each<[string, readonly PositionedItem[], string[], string[]]>([
    ["it goes on", [at(40, 728, "intera e oltre")], ["objective: 2.1.1 - Un titolo di obiettivo che riempie la riga intera e oltre"], []],
    [
      "it goes on behind its code",
      [at(80, 728, "intera e oltre")],
      ["objective: 2.1.1 - Un titolo di obiettivo che riempie la riga intera e oltre"],
      [],
    ],
    [
      "a row without code is no part of it",
      row(728, "Nome", ...VALUES),
      ["objective: 2.1.1 - Un titolo di obiettivo che riempie la riga", "loose: Nome"],
      [],
    ],
    ["far below is no part of it", [at(40, 712, "altro")], ["objective: 2.1.1 - Un titolo di obiettivo che riempie la riga", "loose: altro"], []],
    [
      "another heading with its weight",
      heading(728, "Servizio", "20,00%"),
      ["objective: 2.1.1 - Un titolo di obiettivo che riempie la riga", "heading: Servizio"],
      [],
    ],
  ])("%s", (_, below, blocks, codes) => {
    expect(read([[...LONG, ...below, ...FULL]])).toEqual({ blocks: [...blocks, "indicator: C_1 - Un nome che riempie la riga intera"], codes });
  });

  it("of an area comes the one of a service, in the same style too, once the line was not full", () => {
    expect(read([[...heading(760, "Area"), ...heading(748, "Servizio", "50,00%"), ...LONG, ...FULL]]).blocks.slice(0, 2)).toEqual([
      "heading: Area",
      "heading: Servizio",
    ]);
  });

  it("whose weight stands beside its second line alone could be two headings", () => {
    const page = [...heading(760, "Area che riempie quanto il titolo più lungo, ossia"), ...heading(748, "Promozione", "50,00%"), ...LONG, ...FULL];
    expect(read([page])).toMatchObject({ codes: ["import.lineRole Promozione"] });
  });

  it("whose weight stands between its two lines is one", () => {
    const page = [
      at(40, 760, "Servizio che riempie quanto il titolo più lungo, ossia"),
      at(300, 754, "50,00%"),
      at(40, 748, "due righe"),
      ...LONG,
      ...FULL,
    ];
    expect(read([page]).blocks[0]).toBe("heading: Servizio che riempie quanto il titolo più lungo, ossia due righe");
  });
});

describe("areas that look like names", () => {
  const rows = (y: number) => row(y, "C_1 - Un nome che riempie la riga intera", ...VALUES);
  it("are headings at a distance above that of a service", () => {
    expect(
      read([
        [
          ...row(760, "Staff"),
          ...row(748, "Uno", "100,00%"),
          ...rows(730),
          ...row(718, "e oltre"),
          ...row(690, "Altri"),
          ...row(678, "Due", "100,00%"),
        ],
      ]).blocks,
    ).toEqual(["heading: Staff", "heading: Uno", "indicator: C_1 - Un nome che riempie la riga intera e oltre", "heading: Altri", "heading: Due"]);
  });

  it("are not known right below a name, unless they are named", () => {
    const page = [...row(748, "Uno", "100,00%"), ...rows(736), ...row(724, "Altri"), ...row(712, "Due", "100,00%")];
    expect(read([page]).codes).toEqual(["import.lineRole Altri"]);
    expect(read([page], { areas: ["Altri"] })).toMatchObject({
      codes: [],
      blocks: ["heading: Uno", expect.any(String), "heading: Altri", "heading: Due"],
    });
  });

  it("are known by their first word", () => {
    const page = [...row(748, "Servizio Uno", "100,00%"), ...rows(736), ...row(724, "Area Due"), ...row(712, "Servizio Due", "100,00%")];
    expect(read([page])).toMatchObject({
      codes: [],
      blocks: ["heading: Servizio Uno", expect.any(String), "heading: Area Due", "heading: Servizio Due"],
    });
  });
});

describe("over the end of a page", () => {
  it("a name goes on", () => {
    expect(read([[...TITLE, ...FULL], [at(50, 780, "e continua")]]).blocks.at(-1)).toBe(
      "indicator: C_1 - Un nome che riempie la riga intera e continua",
    );
  });

  it("headings that are said again are blocks of their own", () => {
    const again = [...heading(780, "2.1.1 - Titolo dell'obiettivo", "100,00%"), at(50, 768, "e continua")];
    expect(read([[...TITLE, ...FULL], again]).blocks.slice(2)).toEqual(["objective: 2.1.1 - Titolo dell'obiettivo", "loose: e continua"]);
  });
});
