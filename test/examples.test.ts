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
    "examples/explain-a-score.ts",
    [
      "  Statistiche_Sito: obiettivo <= 180 gg, consuntivo 210 gg → 100 × 180 / 210 = 600/7 ≈ 85,71 punti (inverso; massimo 100) × peso 50,00 % = 300/7 ≈ 42,86",
      "  media ponderata: 50,00 + 300/7 = 650/7 ≈ 92,86 punti",
      // A quarter of the body, all of it in one service, 33,34 % of that, and 80 of 100 points.
      "Nquest_customer: 1667/200 % of the body, 1667/1000 points lost",
      // 12,5 · (11,12 + 4 · 11,11) + 25 · (33,34 + 20), in hundredths
      "ambito 1: 589/40 % of the body, 88.81 points",
    ],
  ],
  [
    "examples/ask-a-score.ts",
    [
      // An eightieth of 100 points, of the 8,335 % of the body that Nquest_customer is.
      "next step: Nquest_customer, one unit is worth 1667/16000 points of the body",
      // (100 + 100 · 180/200)/2
      "for 95 points of 2.2.2: Statistiche_Sito <= 200 gg, which gives 95",
      "for 99 points of the body it is not enough: 95.05 at best",
      "gone: 243/365 of the year; measured: 0.99; still possible: 94.92 to 96.48",
      // 25 % · 50 % · 11,11 %
      "open: Indice_ProgPMIMerc (1111/800 %)",
      "1.49 points more: 0.08 by what was measured, 1.41 by what was missing",
    ],
  ],
  [
    "examples/seal-a-score.ts",
    ["camera-di-commercio-di-massa-carrara: 94.92, and all 93 nodes are as computed", 'nodes.0.value says "99.92", computed is "94.92"'],
  ],
  [
    "examples/make-weights.ts",
    [
      "7 equal weights: 14.26 14.29 14.29 14.29 14.29 14.29 14.29",
      "shares of 33.33, and 0.01 more on number 2",
      "7 × 14,29 is 0.03 too much",
      "last: 14.29 14.29 14.29 14.29 14.29 14.29 14.26",
      // 14,2857…, rounded down seven times, lacks four hundredths.
      "largestRemainder: 14.29 14.29 14.29 14.29 14.28 14.28 14.28",
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

describe("one answer instead of the demonstration", () => {
  it("explains the nodes of a code, each in its place", () => {
    const { status, stdout, stderr } = runExample("examples/demo.ts", "120", ["--explain", "2.1.1"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("CONSUNTIVI INVENTATI a scopo dimostrativo: nessuna camera li ha pubblicati.");
    expect(stdout.filter((line) => line.startsWith("2.1.1 Promuovere il benessere"))).toHaveLength(6); // it stands under every service
    expect(stdout).toContain("azienda-speciale/isr/2.1.1");
    expect(Math.max(...stdout.map(({ length }) => length))).toBeLessThanOrEqual(120);
  });

  it("explains a node by its id", () => {
    const { stdout } = runExample("examples/demo.ts", "120", ["--explain", "azienda-speciale/isr/2.1.1/Percent_AggCicloPerf"]);
    expect(stdout.filter((line) => line.startsWith("Percent_AggCicloPerf: obiettivo >= 90,00 %, consuntivo 81,00 % → "))).toHaveLength(1);
  });

  it.each([
    // 92,857… now; half of it is 100 · 180/200
    [["--at", "2.2.2", "--goal", "95"], "Perché 2.2.2 arrivi a 95 punti serve Statistiche_Sito <= 200 gg: arriva a 95,00 (95)."],
    [["--at", "2.2.2", "--goal", "92,5"], "2.2.2 ha già 92,5 punti o più: 92,86."],
    [["--goal", "99"], "Statistiche_Sito da solo non porta Camera di Commercio di Massa-Carrara a 99 punti: al massimo a 95,05."],
  ])("says what an indicator needs: %j", (args, line) => {
    const { status, stdout, stderr } = runExample("examples/demo.ts", "120", ["--required", "Statistiche_Sito", ...args]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(line);
    expect(stdout).toContain("CONSUNTIVI INVENTATI a scopo dimostrativo: nessuna camera li ha pubblicati.");
    expect(Math.max(...stdout.map(({ length }) => length))).toBeLessThanOrEqual(120);
  });

  it.each([
    [["--required", "X", "--goal", "95"], "answers.unknownIndicator"],
    [["--required", "Percent_CartaServizi", "--goal", "95"], "answers.ambiguous"],
    [["--required", "Statistiche_Sito", "--at", "2.3.1", "--goal", "95"], "answers.notAbove"],
    [["--required", "Statistiche_Sito", "--goal", "tanto"], "answers.goal"],
    [["--explain", "9.9.9"], "Nessun nodo ha il codice o l'id 9.9.9. / No node has this code or id."],
    [["--explain", "2.1.1", "--goal", "95"], "--explain stands alone"],
    [["--at", "2.2.2"], "--at and --goal need --required"],
    [["--required", "Statistiche_Sito"], "--required needs --goal"],
    [["--what"], "Unknown option '--what'"],
  ])("%j: says what is wrong, and how to ask", (args, message) => {
    const { status, stdout, stderr } = runExample("examples/demo.ts", "120", args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: [""] });
    expect(stderr).toContain(message);
    expect(stderr).toContain("npm run demo -- --explain 3.2.1");
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
