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
  if (isUsual(indicator, ruleSet)) return NONE;
  const targets = targetsOf(indicator);
  const values = valuesOf(indicator);
  return [
    ...targets.flatMap(({ target, path }) => atPath(path, targetIssues(target, indicator, ruleSet))),
    ...values.flatMap(({ quantity, path }) => atPath(path, [...groupedIssues(quantity), ...meetingIssues(quantity, targets)])),
    ...capIssues(indicator, ruleSet),
  ];
}

const NONE: readonly Issue[] = [];

/** Whether at first sight there is nothing to say, as of most: a canonical target, and a result in its unit; without a list or a fraction. */
export function isUsual({ target, actual, baseline, points }: Indicator, ruleSet: RuleSet | undefined): boolean {
  if (baseline !== undefined || points !== undefined || !("quantity" in target) || !isUsualTarget(target, ruleSet)) return false;
  if (actual?.kind !== "measured") return true;
  const { unit } = actual.quantity;
  return unit !== "none" && unit === target.quantity.unit && !isGrouped(actual.quantity);
}

function isUsualTarget({ kind, quantity, canonical }: Extract<Target, { quantity: Quantity }>, ruleSet: RuleSet | undefined): boolean {
  if (!canonical || kind === "change" || (kind === "plain" && ruleSet?.plainTarget === "refuse")) return false;
  return !isGrouped(quantity);
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
  const codes: ("plan.targetForm" | "plan.plainTarget" | "plan.valueScale")[] = [];
  if (!target.canonical) codes.push("plan.targetForm");
  if (target.kind === "plain" && ruleSet?.plainTarget === "refuse") codes.push("plan.plainTarget");
  if (points?.scale?.on === "value" && hasNoNumber(target)) codes.push("plan.valueScale");
  return [...codes.map((code) => targetIssue(code, formatTarget(target))), ...quantitiesOf(target).flatMap(groupedIssues)];
}

function targetIssue(code: keyof typeof CHECK_CODES, text: string): Issue {
  const params = { target: text, canonical: text };
  return issue(CHECK_CODES, code, code === "plan.targetForm" ? { params, suggestion: text } : { params });
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
  return isGrouped(quantity) ? [issue(CHECK_CODES, "plan.groupedPercent", { params: { quantity: quantityText(quantity) } })] : [];
}

function isGrouped({ unit, value }: Quantity): boolean {
  // The exponent of the first digit tells it; only where it is not below that of 1.000 is there more to see.
  return unit === "percent" && !(value.e < THOUSAND_EXPONENT) && compare(absolute(fromDecimal(value)), THOUSAND) >= 0;
}

/** What is suspicious about a value beside its targets; a change has the unit of no value. */
function meetingIssues(value: Quantity, targets: readonly PlacedTarget[]): readonly Issue[] {
  const against = targets.map(({ target }) => target).filter(({ kind }) => kind !== "change");
  const percent = isRatio(value) ? against.find((target) => quantitiesOf(target).some(isPercentAboveTen)) : undefined;
  if (percent !== undefined) return [meetingIssue("plan.ratioForPercent", value, percent)];
  if (value.unit === "none" || value.unit === "count") return [];
  const bare = against.find((target) => quantitiesOf(target).some(({ unit }) => unit === "none"));
  return bare === undefined ? [] : [meetingIssue("plan.targetUnit", value, bare)];
}

function meetingIssue(code: keyof typeof CHECK_CODES, value: Quantity, target: Target): Issue {
  return issue(CHECK_CODES, code, { params: { quantity: quantityText(value), target: formatTarget(target) } });
}

function isPercentAboveTen({ unit, value }: Quantity): boolean {
  return unit === "percent" && compare(fromDecimal(value), TEN) > 0;
}

/** A bare number up to 1 other than 0, such as 0,9: it is read in the target's unit. */
function isRatio({ unit, value }: Quantity): boolean {
  if (unit !== "none") return false;
  const exact = fromDecimal(value);
  return !isZero(exact) && compare(absolute(exact), ONE) <= 0;
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
const THOUSAND_EXPONENT = 3;
const THOUSAND: Fraction = /* @__PURE__ */ fraction(1000n, 1n);
