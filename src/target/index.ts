export { LIMITS } from "../error/limits.ts";
export type { IssueFormat } from "../error/issue-text.ts";
export { type Issue, type IssueParams, type IssuePath, PlanError } from "../error/plan-error.ts";
export type { Failure, Result } from "../error/result.ts";
export { Decimal } from "../decimal/decimal.ts";
export type { Unit } from "./unit.ts";
export type { CalendarDay, Quantity } from "./quantity.ts";
export type {
  BetweenTarget,
  ByTarget,
  ChangeTarget,
  ComparedTarget,
  NoneTarget,
  QualitativeTarget,
  Target,
  YesNoTarget,
} from "./target.ts";
export type {
  AbsenceReason,
  Actual,
  DateActual,
  FractionActual,
  MeasuredActual,
  MissingActual,
  YesNoActual,
} from "./actual.ts";
export { parseActual, parseTarget, type ReadOptions, safeParseActual, safeParseTarget } from "./parse.ts";
export { formatActual, formatTarget } from "./format.ts";
export { formatIssues } from "./format-issues.ts";
export { isMet, type IsMetOptions } from "./compare.ts";
