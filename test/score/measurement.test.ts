import { describe, expect, it } from "vitest";
import { measurementOf } from "../../src/score/measurement.ts";
import { parseActual, parseTarget, type Target } from "../../src/index.ts";
import type { Quantity } from "../../src/target/quantity.ts";

const WORDS: Target = { kind: "qualitative", text: "Redigere la carta dei servizi", canonical: true };

function quantity(text: string): Quantity {
  const actual = parseActual(text);
  if (actual.kind !== "measured") throw new Error(`${text} is no quantity`);
  return actual.quantity;
}

interface Told {
  readonly baseline?: string;
  readonly year?: number;
  readonly plainTarget?: "atLeast" | "exactly" | "refuse";
}

/** `actual: undefined` is one that cannot be read. */
function measured(target: string | Target | undefined, actual: string | undefined, { baseline, year, plainTarget = "atLeast" }: Told = {}) {
  return measurementOf(
    {
      target: typeof target === "string" ? parseTarget(target) : target,
      actual: actual === undefined ? undefined : parseActual(actual),
      baseline: baseline === undefined ? undefined : quantity(baseline),
      year,
    },
    { plainTarget },
  );
}

describe("compares", () => {
  it.each<[string, string, boolean, Told?]>([
    [">= 90,00 %", "90 %", true],
    [">= 90,00 %", "90", true],
    [">= 90,00 %", "89,99 %", false],
    ["> 5 N.", "5", false],
    ["< 5 gg", "5 gg", false],
    ["<= 180 gg", "180 gg", true],
    ["= 4 N.", "4", true],
    ["= 4 N.", "4,5", false],
    ["90 %", "95 %", true],
    ["90 %", "95 %", false, { plainTarget: "exactly" }],
    ["tra 5 e 10 N.", "10", true],
    ["tra 5 e 10 N.", "10,01", false],
    ["entro il 30/11/2021", "30/11/2021", true],
    ["entro il 30/11", "01/12/2021", false, { year: 2021 }],
    ["entro il 30/11", "01/12/2021", true, { year: 2022 }],
    ["SI", "SI", true],
    ["NO", "SI", false],
    ["<= 2 ore", "90 min", true],
    [">= 4 incontri", "4 N.", true],
    [">= 4", "4 N.", true],
    [">= 50 %", "39/45", true],
    [">= 0,9", "39/45", false],
    ["+20,00 % sulla base", "60 N.", true, { baseline: "50 N." }],
    ["-20,00 % sulla base", "41 N.", false, { baseline: "50 N." }],
    ["+5 p.p. sulla base", "55 %", true, { baseline: "50 %" }],
    ["+10,00 % sulla base", "-45 N.", true, { baseline: "-50 N." }],
  ])("%s with %s: %s %j", (target, actual, met, told) => {
    expect(measured(target, actual, told)).toMatchObject({ kind: "compared", met });
  });
});

describe("has nothing to compare", () => {
  it.each<[string | Target | undefined, string | undefined, string, Told?]>([
    [undefined, "90 %", "noTarget"],
    ["N/D", "90 %", "noTarget"],
    ["N/D", "annullato", "noTarget"],
    ["N/D", undefined, "noTarget"],
    ["+20,00 % sulla base", "60 N.", "noTarget"],
    ["+20,00 % sulla base", "", "noTarget"],
    [">= 90 %", "", "notMeasured"],
    [">= 90 %", "N/D", "notAvailable"],
    [">= 90 %", "non valutabile", "notAssessable"],
    [">= 90 %", "annullato", "cancelled"],
    ["90 %", "annullato", "cancelled", { plainTarget: "refuse" }],
    ["90 %", "90 %", "notComputable", { plainTarget: "refuse" }],
    [">= 90 %", undefined, "notComputable"],
    [">= 90 %", "90 gg", "notComputable"],
    [WORDS, "", "notMeasured"],
    [WORDS, "N/D", "notAvailable"],
    [WORDS, "annullato", "cancelled"],
    [WORDS, "SI", "notAssessable"],
    [WORDS, undefined, "notAssessable"],
  ])("%j with %s: %s %j", (target, actual, reason, told) => {
    expect(measured(target, actual, told)).toMatchObject({ kind: "missing", reason });
  });
});

describe("says why it cannot compare", () => {
  it.each<[string, string, string, string, Told?]>([
    ["<= 60 gg", "2 mesi", "score.unit", "actual"],
    [">= 90 p.p.", "90 %", "score.unit", "actual"],
    [">= 90 %", "90 p.p.", "score.unit", "actual"],
    [">= 4 incontri", "43/45", "score.unit", "actual"],
    [">= 90 %", "7/0", "score.denominator", "actual"],
    [">= 90 %", "SI", "score.kind", "actual"],
    [">= 90 %", "30/11/2021", "score.kind", "actual"],
    ["entro il 30/11/2021", "90 %", "score.kind", "actual"],
    ["SI", "90 %", "score.kind", "actual"],
    ["entro il 30/11", "30/11/2021", "score.year", "target"],
    ["90 %", "90 %", "score.plainTarget", "target", { plainTarget: "refuse" }],
    ["+5 p.p. sulla base", "55 gg", "score.unit", "target", { baseline: "50 gg" }],
    ["+5 ore sulla base", "55 gg", "score.unit", "target", { baseline: "50 gg" }],
  ])("%s with %s: %s at the %s", (...[target, actual, code, path, told]) => {
    expect(measured(target, actual, told)).toMatchObject({ kind: "missing", reason: "notComputable", issues: [{ code, path: [path] }] });
  });

  it("without an issue where nothing is wrong", () => {
    expect(measured(">= 90 %", "N/D")).toMatchObject({ issues: [] });
    expect(measured("N/D", "90 %")).toMatchObject({ issues: [] });
    expect(measured(WORDS, "SI")).toMatchObject({ issues: [] });
  });
});

it("keeps the goal, against which a policy may hold 0", () => {
  expect(measured(">= 90 %", "N/D")).toMatchObject({ goal: { kind: "atLeast", unit: "percent" } });
  expect(measured(">= 90 %", "90 gg")).toMatchObject({ goal: { kind: "atLeast" } });
  expect(measured("N/D", "90 gg")).toMatchObject({ goal: undefined });
  expect(measured(WORDS, "N/D")).toMatchObject({ goal: undefined });
});
