import { expect, it } from "vitest";
import { reportsOf } from "../../src/answers/reports.ts";
import { formatActual, type Indicator, scorePlan, walkPlan } from "../../src/index.ts";
import { planWith, rulesWith } from "../tools/scoring.ts";

const plan = planWith({ target: ">= 10 N.", actual: "5 N." }, { target: ">= 10 N." }, { target: ">= 10 N.", actual: "3 N." }, { target: ">= 10 N." });
const correction = { kind: "exogenous" as const, share: "50", note: "Delibera 3" };
const actuals = { I2: "7 N.", "a/o1/I3": { correction }, I3: "4 N.", I4: ">= 9 N." };
const indicators = [...walkPlan(plan)].flatMap(({ kind, node }): readonly Indicator[] => (kind === "indicator" ? [node] : []));

it("tells what was used of every indicator: the plan's own, what was given by code or id, a correction beside the plan's own, nothing where it cannot be read", () => {
  const reportOf = reportsOf(scorePlan(plan, rulesWith(), { actuals }));
  const reports = indicators.map(reportOf).map(({ actual, correction: used }) => [actual && formatActual(actual), used?.kind]);
  expect(reports).toEqual([
    ["5 N.", undefined],
    ["7 N.", undefined],
    ["3 N.", "exogenous"],
    [undefined, undefined],
  ]);
});
