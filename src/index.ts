/**
 * Reads plans, targets and results from text, scores them exactly by a rule set that is data, and says where every number comes from.
 *
 * The names stand in the reading order of the folders: most users need {@link parsePlan}, {@link checkPlan}, {@link ruleSets}, {@link scorePlan} and
 * {@link explain}.
 *
 * @example
 * ```ts
 * import { parsePlan, ruleSets, scorePlan } from "traguardo";
 *
 * const indicators = [{ code: "Ritardo", name: "Tempo medio", target: "<= 180 gg" }];
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Tempi", indicators }] }] });
 * const score = scorePlan(plan, ruleSets.cameraleStandard, { actuals: { Ritardo: "210 gg" } });
 * score.points // => { numerator: 600n, denominator: 7n }
 * score.value?.toFixed(2) // => "85.71"
 * ```
 * @packageDocumentation
 */
// error
export { LIMITS } from "./error/limits.ts";
export { formatIssues } from "./error/format-issues.ts";
export type { IssueFormat } from "./error/issue-text.ts";
export { type Issue, type IssueParams, type IssuePath, PlanError } from "./error/plan-error.ts";
export type { Failure, Result } from "./error/result.ts";
// decimal
export { Decimal } from "./decimal/decimal.ts";
export type { Fraction } from "./decimal/fraction.ts";
export type { Rounding, RoundingMode } from "./decimal/rounding.ts";
// calendar
export type { IsoDay } from "./calendar/iso-day.ts";
export { italianHolidays } from "./calendar/holidays.ts";
export { addWorkingDays, workingDaysBetween, type WorkingDayOptions } from "./calendar/working-days.ts";
export { type Period, type PeriodName, periods } from "./calendar/periods.ts";
// target
export type { Unit } from "./target/unit.ts";
export type { CalendarDay, Quantity } from "./target/quantity.ts";
export type {
  BetweenTarget,
  ByTarget,
  ChangeTarget,
  ComparedTarget,
  NoneTarget,
  QualitativeTarget,
  Target,
  YesNoTarget,
} from "./target/target.ts";
export type {
  AbsenceReason,
  Actual,
  DateActual,
  FractionActual,
  MeasuredActual,
  MissingActual,
  YesNoActual,
} from "./target/actual.ts";
export { parseActual, parseTarget, type ReadOptions, safeParseActual, safeParseTarget } from "./target/parse.ts";
export { formatActual, formatTarget } from "./target/format.ts";
export { isMet, type IsMetOptions } from "./target/compare.ts";
// scale
export type { BandEnd } from "./scale/bands.ts";
export type { LinearPoints, Scale, ScaleBand } from "./scale/scale.ts";
export type { PointsRule } from "./scale/points-rule.ts";
// plan
export type {
  AreaJson,
  IndicatorJson,
  ObjectiveJson,
  PlanJson,
  QualitativeTargetJson,
  ServiceJson,
  StrategyItemJson,
  TargetJson,
  TimelineEntryJson,
} from "./plan/json.ts";
export type { Area, Indicator, NodeId, Objective, Plan, PlanNode, Service, StrategyItem, TimelineEntry } from "./plan/plan.ts";
export { targetSchema } from "./plan/fields.ts";
export { encodePlan, parsePlan, safeEncodePlan, safeParsePlan } from "./plan/parse.ts";
export { planSchema } from "./plan/schema.ts";
export { type WalkedNode, walkPlan } from "./plan/walk.ts";
export { parseRow, type Row, safeParseRow } from "./plan/row.ts";
// rules
export type {
  AchievementRules,
  AggregationMethod,
  AggregationRule,
  Level,
  LocalText,
  MissingPolicy,
  MissingReason,
  Phase,
  RoundingPoint,
  RuleSet,
  RuleSetChanges,
  RuleSetDocument,
  RuleSetExtension,
  RuleSetReference,
  Source,
  StatusBand,
  WeightRules,
} from "./rules/rule-set.ts";
export { ruleSetSchema } from "./rules/schema.ts";
export { parseRuleSet, safeParseRuleSet } from "./rules/parse.ts";
export { type RuleSetName, ruleSets } from "./rules/rule-sets.ts";
export { type RuleSetBases, resolveRuleSet, safeResolveRuleSet } from "./rules/resolve.ts";
export { fingerprint, fingerprintPlan } from "./rules/fingerprint.ts";
export { diffRuleSets, type OptionValue, type RuleSetDifference } from "./rules/difference.ts";
export { checkPlan } from "./rules/check-plan.ts";
// score
export type { ActualInput, ActualInputs, Correction, ExogenousCorrection, ForcedCorrection, ScoreOptions } from "./score/options.ts";
export type {
  AreaScore,
  BodyScore,
  Excluded,
  IndicatorScore,
  ObjectiveScore,
  Outlook,
  Score,
  ServiceScore,
  Status,
  Step,
  StepValue,
} from "./score/score.ts";
export { scoreIndicator, type ScoreIndicatorOptions } from "./score/score-indicator.ts";
export { scorePlan } from "./score/score-plan.ts";
export { scorePlans, type ScorePlansOptions, type ScoreProgress } from "./score/score-plans.ts";
export { rescore } from "./score/rescore.ts";
export { type IssueJson, type ScoreJson, scoreToJSON, type StepJson } from "./score/score-to-json.ts";
export { prepareScorer, type Scorer } from "./score/prepared/prepare-scorer.ts";
// answers
export { explain, type ExplainOptions } from "./answers/explain/explain.ts";
export { type Adjustment, type Contribution, type Contributions, contributions } from "./answers/contributions.ts";
export { strategicMap, type StrategicMap, type StrategicNode } from "./answers/strategic-map.ts";
export { equalWeights, type EqualWeightsOptions } from "./answers/weights/equal-weights.ts";
export { explainWeights, type ExplainWeightsOptions, type WeightResidue, type WeightsExplanation } from "./answers/weights/explain-weights.ts";
export { type ProposalMethod, proposeWeights, type ProposeWeightsOptions } from "./answers/weights/propose-weights.ts";
export type { WeightInput } from "./answers/weights/read-weights.ts";
export {
  compareRuleSets,
  type NodeComparison,
  type NodeOutcome,
  type OptionEffect,
  type RuleSetComparison,
} from "./answers/compare-rule-sets.ts";
export {
  type AlreadyReached,
  requiredActual,
  type RequiredActual,
  type RequiredActualOptions,
  type RequiredValue,
  safeRequiredActual,
  type Unreachable,
} from "./answers/required/required-actual.ts";
export {
  type Comparator,
  formatBound,
  type RequiredAny,
  type RequiredBound,
  type RequiredDate,
  type RequiredQuantity,
  type RequiredYesNo,
} from "./answers/required/bound.ts";
export type { PointsInput } from "./answers/read-points.ts";
export { type OpenIndicator, pace, type Pace, type PaceOptions } from "./answers/pace.ts";
export {
  compareScores,
  type CompareScoresOptions,
  type DifferenceParts,
  type NodeDifference,
  safeCompareScores,
  type ScoreComparison,
  type UnmatchedNode,
} from "./answers/compare-scores.ts";
export { sensitivity, type SensitivityOptions, type StepGain } from "./answers/sensitivity.ts";
export type { Seal, SealedActual, SealedCorrection, SealedNode, SealedOptions, SealedPlan, SealedRuleSet } from "./answers/seal/seal.ts";
export { safeSealScore, sealScore } from "./answers/seal/seal-score.ts";
export type { JsonValue } from "./answers/seal/json-difference.ts";
export { type SealDifference, type SealVerification, verifySeal } from "./answers/seal/verify-seal.ts";
