import { describe, expect, it } from "vitest";
import { labelOf, linesOf, statusText } from "../../../src/answers/explain/lines.ts";
import { scribeOf } from "../../../src/answers/explain/scribe.ts";
import { parsePlan, parseTarget, type Plan, type RuleSet, type Score, scoreIndicator, scorePlan } from "../../../src/index.ts";
import type { IndicatorJson, ObjectiveJson } from "../../../src/plan/json.ts";
import { planOf, planWith, rulesWith } from "../../tools/scoring.ts";

const scribe = scribeOf("it", "text");
const leaf = (code: string, percent: string, more: Partial<IndicatorJson> = {}): IndicatorJson => ({
  code,
  name: code,
  target: "100 %",
  actual: percent,
  ...more,
});

/** The lines of the first objective, or of another node: indented, and without the formulas of the indicators. */
function linesUnder(plan: Plan, rules: RuleSet = rulesWith(), node: (body: Score) => Score | undefined = (body) => body.children[0]?.children[0]) {
  const found = node(scorePlan(plan, rules)) ?? scorePlan(plan, rules);
  const lines = linesOf(found, { scribe, ruleSet: rules, depth: Number.POSITIVE_INFINITY });
  return lines.map(({ level, text }) => `${" ".repeat(level)}${text.replace(/obiettivo .* → 100 × [^=]*= /, "").replace(/ \(rapporto[^)]*\)/, "")}`);
}

const WEIGHTED = planOf({ code: "2.1.1", indicators: [leaf("A", "80 %", { weight: "60" }), leaf("B", "50 %", { weight: "40" })] });
const PLAIN = planOf({ indicators: [leaf("A", "80 %"), leaf("B", "51 %")] });

describe("a group", () => {
  it("is told with its parts, their sum and its status", () => {
    expect(linesUnder(WEIGHTED)).toEqual([
      "2.1.1 O1: 68,00 punti (rosso)",
      " A: 80,00 punti × peso 60,00 % = 48,00",
      " B: 50,00 punti × peso 40,00 % = 20,00",
      " media ponderata: 48,00 + 20,00 = 68,00 punti",
      " stato rosso: 68,00 < 70, sul punteggio mostrato",
    ]);
  });

  it("weighs its parts among those that count", () => {
    const plan = planOf({
      indicators: [leaf("A", "80 %", { weight: "33.33" }), leaf("B", "50 %", { weight: "33.33" }), leaf("C", "annullato", { weight: "33.34" })],
    });
    expect(linesUnder(plan).slice(1)).toEqual([
      " A: 80,00 punti × peso 33,33 / 66,66 = 40,00",
      " B: 50,00 punti × peso 33,33 / 66,66 = 25,00",
      " C: obiettivo 100 %, consuntivo annullato → annullato: nella misurazione finale è escluso",
      " media ponderata: 40,00 + 25,00 = 65,00 punti",
      " stato rosso: 65,00 < 70, sul punteggio mostrato",
    ]);
  });

  it.each<[string, Plan, Parameters<typeof rulesWith>[0], readonly string[]]>([
    [
      "a weighted sum, which loses the weight of what does not count",
      planOf({ indicators: [leaf("A", "80 %", { weight: "60" }), leaf("B", "annullato", { weight: "40" })] }),
      { aggregation: { objective: { method: "weightedSum" } } },
      [
        " A: 80,00 punti × peso 60,00 % = 48,00",
        " B: obiettivo 100 %, consuntivo annullato → annullato: nella misurazione finale è escluso",
        " somma ponderata: 48,00 = 48,00 punti",
      ],
    ],
    [
      "a mean",
      PLAIN,
      { aggregation: { objective: { method: "mean" } } },
      [" A: 80,00 punti × 1 / 2 = 40,00", " B: 51,00 punti × 1 / 2 = 25,50", " media: 40,00 + 25,50 = 65,50 punti"],
    ],
    ["a minimum", PLAIN, { aggregation: { objective: { method: "minimum" } } }, [" A: 80,00 punti", " B: 51,00 punti", " il minore: 51,00 punti"]],
    [
      "all or nothing",
      PLAIN,
      { aggregation: { objective: { method: "allOrNothing" } } },
      [" A: 80,00 punti", " B: 51,00 punti", " non tutti con 100 punti: 0,00 punti"],
    ],
    [
      "a mean of the indicators",
      PLAIN,
      { aggregation: { objective: { method: "leafMean" } } },
      [" A: 80,00 punti", " B: 51,00 punti", " media degli indicatori: (80,00 + 51,00) / 2 = 65,50 punti"],
    ],
    [
      "contributions below 0",
      planOf({ indicators: [leaf("A", "-50 %"), leaf("B", "90 %")] }),
      { points: { floor: undefined } },
      [" A: -50,00 punti × 1 / 2 = -25,00", " B: 90,00 punti × 1 / 2 = 45,00", " media ponderata: (-25,00) + 45,00 = 20,00 punti"],
    ],
    [
      "what follows the mean: scale, cap, rounding",
      WEIGHTED,
      {
        aggregation: { objective: { scale: { bands: [{ below: "60", points: "0" }, { points: "same" }] }, cap: "66.6" } },
        rounding: [{ at: "objective", decimals: 0, mode: "halfUp" }],
      },
      [
        " A: 80,00 punti × peso 60,00 % = 48,00",
        " B: 50,00 punti × peso 40,00 % = 20,00",
        " media ponderata: 48,00 + 20,00 = 68,00 → fascia 60 ≤ 68,00 = 68,00 → ridotto al massimo: 66,60 → arrotondato a 0 decimali, per eccesso dalla metà: 67,00 punti",
      ],
    ],
    [
      "a prerequisite",
      planOf({ indicators: [leaf("A", "80 %", { gate: true }), leaf("B", "51 %")] }),
      {},
      [" A: 80,00 punti", " B: 51,00 punti", " il pre-requisito A ha 80,00 punti, meno di 100: 0,00 punti"],
    ],
  ])("%s", (_, plan, changes, lines) => {
    expect(linesUnder(plan, rulesWith(changes)).slice(1, -1)).toEqual(lines);
  });

  it("that is blocked, or has nothing that counts, has no points", () => {
    const blocked = planOf({ indicators: [leaf("A", "80 %"), leaf("B", "5 gg")] });
    expect(linesUnder(blocked, rulesWith(), (body) => body.children[0])).toEqual([
      "A: senza punteggio",
      " O1: senza punteggio",
      "  A: 80,00 punti",
      "  B: obiettivo 100 %, consuntivo 5 gg → non calcolabile: nella misurazione finale lascia senza punteggio tutti i nodi superiori",
      "  senza punteggio per B",
      " senza punteggio per O1",
    ]);
    expect(linesUnder(planOf({ indicators: [leaf("A", "80 %", { weight: "0" })] }))).toEqual([
      "O1: senza punteggio",
      " A: 80,00 punti",
      " nulla da contare",
    ]);
  });

  it("says so where what is shown does not add up, and only there", () => {
    // Thirds of 100, 100 and 50: 33,333…, 33,333… and 16,666…; shown 33,33 + 33,33 + 16,67 = 83,33, as is 83,333…
    expect(
      linesUnder(planOf({ indicators: [leaf("A", "100 %"), leaf("B", "100 %"), leaf("C", "50 %")] })).some((line) => line.includes("mostrati")),
    ).toBe(false);
    // Three thirds of 100: 33,33 three times is not 100.
    expect(linesUnder(planOf({ indicators: ["A", "B", "C"].map((code) => leaf(code, "100 %")) })).slice(-3)).toEqual([
      " media ponderata: 100/3 + 100/3 + 100/3 = 100,00 punti",
      " mostrati con 2 decimali, i contributi sommano a 99,99 e non a 100,00; quelli esatti sommano al totale",
      " stato verde: 90 ≤ 100,00, sul punteggio mostrato",
    ]);
  });
});

describe("a node that is asked about alone", () => {
  it.each<[string | undefined, string, string]>([
    ["50", "100", "A: 80,00 punti × peso 50,00 % = 40,00"],
    ["14.295", "100", "A: 80,00 punti × peso 14,295 % = 11,436 ≈ 11,44"],
    ["0.5", "1", "A: 80,00 punti × peso 0,50 / 1,00 = 40,00"],
    [undefined, "100", "A: 80,00 punti"],
  ])("weighs what it declares: %s of %s", (weight, total, line) => {
    const plan = planOf({ indicators: [leaf("A", "80 %", weight === undefined ? {} : { weight })] });
    const rules = rulesWith({ weights: { total } });
    expect(linesUnder(plan, rules, (body) => body.children[0]?.children[0]?.children[0])).toEqual([line]);
  });
});

it("tells so many levels whole, and of those below the points only", () => {
  const inner: ObjectiveJson = { title: "Interno", indicators: [leaf("A", "80 %")] };
  const score = scorePlan(planOf({ objectives: [inner] }), rulesWith());
  const told = [0, 1, 2, 3].map((depth) =>
    linesOf(score, { scribe, ruleSet: rulesWith(), depth }).map(({ level, text }) => `${level} ${text.slice(0, 24)}`),
  );
  expect(told[0]).toEqual(["0 Ente: 80,00 punti (giall", "1 A: 80,00 punti (giallo) ", "1 media ponderata: 80,00 =", "1 stato giallo: 70 ≤ 80,00"]);
  expect(told.map(({ length }) => length)).toEqual([4, 7, 10, 13]);
  expect(told[3]?.[3]).toBe("3 Interno: 80,00 punti (gi");
});

describe("labels", () => {
  it("are codes of indicators, codes and names of all else, ids where there is neither, and a word for the indicator of no plan", () => {
    expect(labelOf(scorePlan(planWith({ target: "100 %" }), rulesWith()).children[0]!.children[0]!.children[0]!, scribe)).toBe("I1");
    const named = scorePlan(planOf({ indicators: [{ name: "Nome\n  lungo", target: "100 %" }] }), rulesWith()).children[0]!.children[0]!.children[0]!;
    expect(labelOf(named, scribe)).toBe("Nome lungo");
    expect(labelOf(scoreIndicator(parseTarget("SI"), "SI", rulesWith()), scribe)).toBe("indicatore");
    const plan = parsePlan({ body: "Ente", year: 2021, areas: [{ code: "A1", name: "Area" }] });
    expect([scorePlan(plan, rulesWith()), scorePlan(plan, rulesWith()).children[0]!].map((node) => labelOf(node, scribe))).toEqual([
      "Ente",
      "A1 Area",
    ]);
  });
});

it("tells the band of the status, by what the rule set looks at", () => {
  const plan = planOf({ indicators: [leaf("A", "89,996 %")] });
  const text = (on: "displayed" | "exact") => {
    const ruleSet = rulesWith({ status: { on } });
    return statusText(scorePlan(plan, ruleSet), { scribe, ruleSet, depth: 0 });
  };
  expect(text("displayed")).toEqual(["stato verde: 90 ≤ 90,00, sul punteggio mostrato"]);
  expect(text("exact")).toEqual(["stato giallo: 70 ≤ 89,996 < 90, sul punteggio esatto"]);
  expect(statusText(scorePlan(planOf(), rulesWith()), { scribe, ruleSet: rulesWith(), depth: 0 })).toEqual([]);
});
