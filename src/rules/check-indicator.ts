import { absolute, compare, type Fraction, fraction, fromDecimal, isZero, ONE } from "../decimal/fraction.ts";
import { CHECK_CODES } from "../error/codes/check.ts";
import { atPath, type Issue, type IssuePath, issue } from "../error/plan-error.ts";
import type { Indicator } from "../plan/plan.ts";
import { formatActual, formatTarget } from "../target/format.ts";
import type { Quantity } from "../target/quantity.ts";
import type { Target } from "../target/target.ts";
import type { RuleSet } from "./rule-set.ts";

/** A target of an indicator and where it stands in it. */
interface PlacedTarget {
  readonly target: Target;
  readonly path: IssuePath;
}

/** A quantity of an indicator and where it stands in it. */
interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly path: IssuePath;
}

/** What is wrong or suspicious in an indicator, its paths from the indicator; what needs a rule set only where one is given. */
export function indicatorIssues(indicator: Indicator, ruleSet: RuleSet | undefined): readonly Issue[] {
  const targets = targetsOf(indicator);
  const values = valuesOf(indicator);
  return [
    ...targets.flatMap(({ target, path }) => atPath(path, targetIssues(target, indicator, ruleSet))),
    ...values.flatMap(({ quantity, path }) => atPath(path, [...groupedIssues(quantity), ...meetingIssues(quantity, targets)])),
    ...capIssues(indicator, ruleSet),
  ];
}

/** All targets of an indicator: the one, or each version. */
export function targetsOf({ target }: Indicator): readonly PlacedTarget[] {
  if ("kind" in target) return [{ target, path: ["target"] }];
  return target.map((entry, index) => ({ target: entry.target, path: ["target", index, "target"] }));
}

/** The quantities that meet the target. */
function valuesOf({ actual, baseline }: Indicator): readonly PlacedQuantity[] {
  const start = baseline === undefined ? [] : [{ quantity: baseline, path: ["baseline"] }];
  return actual?.kind === "measured" ? [{ quantity: actual.quantity, path: ["actual"] }, ...start] : start;
}

function targetIssues(target: Target, { points }: Indicator, ruleSet: RuleSet | undefined): readonly Issue[] {
  const params = { target: formatTarget(target), canonical: formatTarget(target) };
  const found: Issue[] = [];
  if (!target.canonical) found.push(issue(CHECK_CODES, "plan.targetForm", { params, suggestion: params.canonical }));
  if (target.kind === "plain" && ruleSet?.plainTarget === "refuse") found.push(issue(CHECK_CODES, "plan.plainTarget", { params }));
  if (points?.scale?.on === "value" && hasNoNumber(target)) found.push(issue(CHECK_CODES, "plan.valueScale", { params }));
  return [...found, ...quantitiesOf(target).flatMap(groupedIssues)];
}

/** Of a target that is not set yet nothing is known. */
function hasNoNumber(target: Target): boolean {
  return target.kind !== "none" && quantitiesOf(target).length === 0;
}

function quantitiesOf(target: Target): readonly Quantity[] {
  switch (target.kind) {
    case "between":
      return [target.low, target.high];
    case "by":
    case "yesNo":
    case "qualitative":
    case "none":
      return [];
    default:
      return [target.quantity];
  }
}

/** A dot before three digits groups thousands, but where a per cent is meant it was perhaps a decimal point. */
function groupedIssues(quantity: Quantity): readonly Issue[] {
  if (quantity.unit !== "percent" || compare(absolute(fromDecimal(quantity.value)), THOUSAND) < 0) return [];
  return [issue(CHECK_CODES, "plan.groupedPercent", { params: { quantity: quantityText(quantity) } })];
}

/** What is suspicious about a value beside its targets; a change has the unit of no value. */
function meetingIssues(value: Quantity, targets: readonly PlacedTarget[]): readonly Issue[] {
  const against = targets.map(({ target }) => target).filter(({ kind }) => kind !== "change");
  const percent = against.find((target) => quantitiesOf(target).some(isPercentAboveTen));
  const bare = against.find((target) => quantitiesOf(target).some(({ unit }) => unit === "none"));
  const params = { quantity: quantityText(value) };
  if (percent !== undefined && isRatio(value))
    return [issue(CHECK_CODES, "plan.ratioForPercent", { params: { ...params, target: formatTarget(percent) } })];
  if (bare === undefined || value.unit === "none" || value.unit === "count") return [];
  return [issue(CHECK_CODES, "plan.targetUnit", { params: { ...params, target: formatTarget(bare) } })];
}

function isPercentAboveTen({ unit, value }: Quantity): boolean {
  return unit === "percent" && compare(fromDecimal(value), TEN) > 0;
}

/** A bare number up to 1 other than 0, such as 0,9: it is read in the target's unit. */
function isRatio({ unit, value }: Quantity): boolean {
  const exact = fromDecimal(value);
  return unit === "none" && !isZero(exact) && compare(absolute(exact), ONE) <= 0;
}

function quantityText(quantity: Quantity): string {
  return formatActual({ kind: "measured", quantity });
}

/** The method reciprocal gives any number of points near an actual of 0: without a cap there is no end. */
function capIssues({ points }: Indicator, ruleSet: RuleSet | undefined): readonly Issue[] {
  if (points === undefined || points.cap !== undefined || ruleSet?.achievement.atMost.method !== "reciprocal") return [];
  return [issue(CHECK_CODES, "plan.pointsCap", { path: ["points"] })];
}

const TEN: Fraction = /* @__PURE__ */ fraction(10n, 1n);
const THOUSAND: Fraction = /* @__PURE__ */ fraction(1000n, 1n);
