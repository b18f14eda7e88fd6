/**
 * Targets and results alone, read, written and compared: for a form or a field, in a small part of the library's size and without zod.
 *
 * Every name is also one of `traguardo`; here {@link formatIssues} knows the issues of targets only.
 *
 * @example
 * ```ts
 * import { formatTarget, isMet, parseActual, parseTarget } from "traguardo/target";
 *
 * const target = parseTarget("entro il 30 novembre 2021");
 * formatTarget(target) // => "entro il 30/11/2021"
 * isMet(target, parseActual("15/12/2021")) // => false
 * ```
 * @packageDocumentation
 */
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
