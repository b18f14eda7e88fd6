import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { adopted } from "../examples/demo/adopted.ts";
import { counterexamples } from "../examples/demo/counterexamples.ts";
import { measured } from "../examples/demo/measured.ts";
import { runExample } from "./tools/demo-run.ts";
import { ROOT } from "./tools/files.ts";

/** The chamber's annex, its text as it stands in the file: parts of the table are out of order, but not its figures. */
const PUBLISHED = `${ROOT}../shared/seed/massa-carrara-published.txt`;

describe.each([
  [
    "examples/score-a-plan.ts",
    [
      // Only cross-cutting indicators are measured. ISR's own 81 of 90 are 90 points, and nothing else below counts.
      "azienda-speciale: 90.00",
      "staff-segretario-generale: 100.00",
    ],
  ],
  [
    "examples/read-targets.ts",
    [
      "almeno 90%                  atLeast   >= 90 %",
      "entro 30 gg                 atMost    <= 30 gg",
      "compreso tra 5 e 10         between   tra 5 e 10",
      "entro il 30 novembre 2021   by        entro il 30/11/2021",
      "sì                          yesNo     SI",
      "n.d.                        none      N/D",
      "  >= 1234.567 %",
    ],
  ],
  [
    "examples/own-rules.ts",
    [
      'achievement.atMost.method: "reciprocal" → "complement"',
      'rounding: [] → [{"at":"objective","decimals":2,"mode":"halfUp"}]',
      "camerale-standard: 600/7, shown as 85.71",
      "example-complement: 250/3, shown as 83.33",
    ],
  ],
])("%s", (file, lines) => {
  it("runs, and prints what it promises", () => {
    const { status, stdout, stderr } = runExample(file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toEqual(expect.arrayContaining(lines));
  });
});

describe.each([
  ["80 columns", "80", 80],
  ["120 columns", "120", 120],
  ["a width that is no number", "wide", 80],
  ["no known width", undefined, 80],
])("the demonstration at %s", (_, columns, width) => {
  const { status, stdout, stderr } = runExample("examples/demo.ts", columns);
  const text = stdout.join("\n");

  it("ends well, and uses the width", () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(Math.max(...stdout.map(({ length }) => length))).toBe(width);
  });

  it("has no codes of a terminal, and nothing that is not a value", () => {
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F]/);
    expect(text).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
  });

  it("shows 48 indicators as adopted, without a result, checked and unscored", () => {
    expect(stdout.filter((line) => line.endsWith("  N/D"))).toHaveLength(48);
    expect(text).toMatch(/4 aree, 6 servizi, 34 obiettivi, 48\s+indicatori/);
    expect(stdout).toContain("Controllo del piano (checkPlan): nessun errore, 7 avvisi.");
    expect(text).toContain("7 × avviso plan.truncatedName");
    expect(stdout).toEqual(
      expect.arrayContaining([
        "Misurazione intermedia (scorePlan): ente non valutato.",
        "  Indicatori esclusi       48",
        "  Copertura                0,00 %",
        "  Punti ancora possibili   da 0,00 a 100,00",
      ]),
    );
  });

  it("says that the results are invented", () => {
    expect(stdout).toContain("CONSUNTIVI INVENTATI a scopo dimostrativo: nessuna camera li ha pubblicati.");
    expect(stdout).toContain("INVENTED results: no chamber published them.");
  });

  it.each([
    // 33,34 % · 80 + 33,33 % · 90 + 33,33 % · 100 = 89,999
    [/^ {4}ISR +90,00 {2}verde +100,00 % +90,00$/],
    // 20 · (100 + 100 + (90 + 100) / 2 + 100 + 100 · 88,89 / 90) / 100 = 98,7533…
    [/^ {4}Servizio AA\.GG\. e Risorse umane +98,75 {2}verde +100,00 % +98,75$/],
  ])("shows the same in both phases where all is measured: %s", (row) => {
    expect(stdout.filter((line) => row.test(line))).toHaveLength(2);
  });

  it.each([
    // Both computed apart from the library, from the two JSON files, with the fractions of Python.
    "Punteggio esatto dell'ente: 129205765121507959/1339371600000000, mostrato 96,47",
    "Punteggio esatto dell'ente: 290584154588412959/3061371600000000, mostrato 94,92",
  ])("shows the exact score of the body: %s", (line) => {
    expect(stdout).toContain(line);
  });

  it.each([
    [/^5 × Percent_CartaServizi +>= 90,00 % +88,89 % +98,77 {2}non raggiunto$/],
    [/^ProfilazioneStakehol +100,00 % +36\/41 +87,80 {2}non raggiunto$/],
    [/^Statistiche_Sito +<= 180 gg +210 gg +85,71 {2}non raggiunto$/],
    [/^PartecAttivFormat +>= 100 N\. +86 N\. +93,00 {2}correttivo 50 %$/],
    [/^N_ImpPesatInd +>= 10 N\. +annullato +– {2}escluso$/],
    [/^Indice_ProgTurismo +100,00 % +non valutabile +– {2}escluso$/],
    [/^Indice_ProgPMIMerc +100,00 % +N\/D +0,00 {2}non misurato$/],
    [/ entro il 30\/11 {2}15\/11\/2021 {2}100,00 {2}raggiunto$/],
    [/ entro il 31\/10\/2021 {2}12\/11\/2021 +0,00 {2}non raggiunto$/],
    [/^Punti dell'ente: 60,00$/],
  ])("shows an outcome of each kind: %s", (row) => {
    expect(stdout.filter((line) => row.test(line))).toHaveLength(1);
  });

  it.each([
    [/^traguardo +63\/8 = 7,875 +7,88 {2}giusto$/],
    [/^decimal\.js, 20 cifre +7,8749999999999999999 +7,87 {2}ERRATO$/],
    [/^decimal\.js, 1000 cifre +7,8749999999999999999… +7,87 {2}ERRATO$/],
    [/^traguardo +791\/8 = 98,875 +98,88 {2}giusto$/],
    [/^decimal\.js, 20 cifre +98,875 +98,88 {2}giusto$/],
    [/^number: Σ\(w \* p \/ 100\), Math\.round +98,87499999999999 +98,87 {2}ERRATO$/],
    [/^number: Σ\(w \* p \/ 100\), toFixed\(2\) +98,87499999999999 +98,87 {2}ERRATO$/],
    [/^number: Σ\(w \/ 100 \* p\), Math\.round +98,875 +98,88 {2}giusto$/],
  ])("shows what other ways of computing publish: %s", (row) => {
    expect(stdout.filter((line) => row.test(line))).toHaveLength(1);
  });
});

describe("the parts of the demonstration", () => {
  it.skipIf(!existsSync(PUBLISHED))(
    "shows weight, target and N/D of every indicator as in the published annex, in its order (skipped without ../shared)",
    () => {
      const figures = (text: string): readonly string[] => text.match(/\S+% +\S.* +N\/D$/gm)?.map((row) => row.replaceAll(/ +/g, " ")) ?? [];
      const published = figures(readFileSync(PUBLISHED, "utf8"));
      expect(published).toHaveLength(48);
      expect(figures(adopted({ width: 80, colour: false }).join("\n"))).toEqual(published);
    },
  );

  it.each([
    ["adopted", adopted],
    ["measured", measured],
    ["counterexamples", counterexamples],
  ])("%s: colour adds codes and changes nothing else", (_, part) => {
    const coloured = part({ width: 80, colour: true });
    // oxlint-disable-next-line no-control-regex -- the codes of a terminal begin with a control character
    expect(coloured.map((line) => line.replaceAll(/\u001B\[\d+m/g, ""))).toEqual(part({ width: 80, colour: false }));
    expect(coloured.join("")).toContain("\u001B[1m");
  });
});

describe("examples/national-year.ts", () => {
  const run = (workers: string) =>
    runExample("examples/national-year.ts", undefined, ["--chambers", "4", "--bodies", "6", "--indicators", "20", "--workers", workers]);
  const figures = (lines: readonly string[]) => lines.filter((line) => line.includes("INVENTED"));

  it("scores the same on one worker as on two", () => {
    const [one, two] = [run("1"), run("2")];
    expect([one.status, two.status, one.stderr, two.stderr]).toEqual([0, 0, "", ""]);
    expect(figures(one.stdout)).toEqual([
      expect.stringMatching(/^Chambers .*: 4 plans, 192 indicators, mean about \d+ points$/),
      expect.stringMatching(/^Bodies .*: 6 plans, 120 indicators, mean about \d+ points$/),
    ]);
    expect(figures(two.stdout)).toEqual(figures(one.stdout));
  });
});
