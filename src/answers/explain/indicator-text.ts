import type { RuleSet } from "../../rules/rule-set.ts";
import type { IndicatorNode } from "../../score/indicator-node.ts";
import type { IndicatorScore, Step } from "../../score/score.ts";
import type { Actual } from "../../target/actual.ts";
import { safeParseActual } from "../../target/parse.ts";
import type { Quantity } from "../../target/quantity.ts";
import type { Target } from "../../target/target.ts";
import { clausesOf } from "./clauses.ts";
import { exactText } from "./numbers.ts";
import type { Scribe } from "./scribe.ts";
import { actualText, quantityText, targetText } from "./values.ts";

/** How an indicator came to its points, step by step: `obiettivo >= 90,00 %, consuntivo 85,50 %`, `100 × 85,50 / 90,00 = 95,00 punti (rapporto; massimo 100)`. */
export function indicatorSteps(score: IndicatorScore, scribe: Scribe, ruleSet: RuleSet): readonly string[] {
  const [first, ...others] = score.steps.filter(({ step }) => step !== "status");
  const baseline = baselineOf(first);
  const target = decimalsOfTarget(score.target, baseline);
  const decimals = {
    target,
    low: target,
    high: target,
    actual: decimalsOfActual(score.actual) ?? target,
    baseline: baseline?.decimals ?? 0,
    ...WHOLE,
  };
  const { rule } = score as unknown as IndicatorNode; // every score is made of such nodes
  const clauses = clausesOf(others, { scribe, ruleSet, decimals, limits: rule, extra: {} });
  return [measureText(score, first, scribe), ...clauses];
}

/** Numbers that are written with the decimals that they have. */
const WHOLE = { delay: 0, tolerance: 0, share: 0 };

function measureText({ target, actual }: IndicatorScore, step: Step | undefined, scribe: Scribe): string {
  const { locale, say, quote } = scribe;
  const baseline = baselineOf(step);
  return say("measure", {
    target: target === undefined ? say("measure.noTarget") : quote(targetText(target, locale)),
    baseline: baseline === undefined ? "" : say("measure.baseline", { baseline: quote(quantityText(baseline, locale)) }),
    goal: goalText(target, step, { baseline, scribe }),
    actual: actual === undefined ? say("measure.unreadable") : quote(actualText(actual, locale)),
  });
}

/** What a change comes to: `, cioè >= 60`. */
function goalText(
  target: Target | undefined,
  step: Step | undefined,
  told: { readonly baseline: Quantity | undefined; readonly scribe: Scribe },
): string {
  const goal = step?.inputs["goal"];
  if (target?.kind !== "change" || typeof goal !== "object") return "";
  const { locale, say, quote } = told.scribe;
  const sign = target.direction === "increase" ? ">=" : "<=";
  return say("measure.goal", { goal: `${quote(sign)} ${exactText(goal, told.baseline?.decimals ?? 0, locale)}` });
}

/** The starting value, which the step holds in its canonical form. */
function baselineOf(step: Step | undefined): Quantity | undefined {
  const text = step?.inputs["baseline"];
  const read = typeof text === "string" ? safeParseActual(text) : undefined;
  return read?.success === true && read.data.kind === "measured" ? read.data.quantity : undefined;
}

function decimalsOfTarget(target: Target | undefined, baseline: Quantity | undefined): number {
  if (target === undefined) return 0;
  if (target.kind === "change") return baseline?.decimals ?? 0;
  if (target.kind === "between") return Math.max(target.low.decimals, target.high.decimals);
  return "quantity" in target ? target.quantity.decimals : 0;
}

function decimalsOfActual(actual: Actual | undefined): number | undefined {
  if (actual?.kind === "missing") return undefined;
  return actual?.kind === "measured" ? actual.quantity.decimals : 0;
}
