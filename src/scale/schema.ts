import * as z from "zod";
import { compare } from "../decimal/fraction.ts";
import { isPlainNumber, readPlainNumber } from "../decimal/plain-number.ts";
import { SCALE_CODES } from "../error/codes/scale.ts";
import { atPath, type Issue, issue } from "../error/plan-error.ts";
import { ownCheck } from "../error/read-with.ts";
import { bandIssues, isPoint } from "./bands.ts";
import type { PointsRule } from "./points-rule.ts";
import type { Scale, ScaleBand } from "./scale.ts";

/** A number of a rule set: decimal text in shortest plain form. */
export const ruleNumberField: z.ZodType<string, string> = /* @__PURE__ */ z.lazy(() => z.string().check(ownCheck(numberIssues)));

function numberIssues(text: string): readonly Issue[] {
  return isPlainNumber(text) ? [] : [issue(SCALE_CODES, "rule.number", { params: { found: JSON.stringify(text.slice(0, 50)) } })];
}

/** The scale of a rule set: on the achievement, or, of a level, on its points. */
export const scaleSchema: z.ZodType<Scale, Scale> = /* @__PURE__ */ z.lazy(() => z.strictObject({ bands: bandsField() }));

/** The scale of an indicator's own points, which may be on the value. */
const ownScaleSchema = /* @__PURE__ */ z.lazy(() => z.strictObject({ on: z.enum(["achievement", "value"]).exactOptional(), bands: bandsField() }));

/** An indicator's own points. */
export const pointsRuleSchema: z.ZodType<PointsRule, PointsRule> = /* @__PURE__ */ z.lazy(() => pointsObject(ownScaleSchema));

/** A rule set's points: its scale is always on the achievement. */
export const sharedPointsSchema: z.ZodType<PointsRule, PointsRule> = /* @__PURE__ */ z.lazy(() => pointsObject(scaleSchema));

function pointsObject(scale: z.ZodType<Scale, Scale>): z.ZodType<PointsRule, PointsRule> {
  const shape = { scale: scale.exactOptional(), floor: ruleNumberField.exactOptional(), cap: ruleNumberField.exactOptional() };
  return z.strictObject(shape).check(ownCheck<PointsLimits>(limitIssues, "always"));
}

/** The two ends of points, where there are any. */
interface PointsLimits {
  readonly floor?: string | undefined;
  readonly cap?: string | undefined;
}

/** A cap below its floor is refused; that one of them is no number is another's matter. */
export function limitIssues({ floor, cap }: PointsLimits): readonly Issue[] {
  const [least, most] = [readPlainNumber(floor), readPlainNumber(cap)];
  if (least === undefined || most === undefined || compare(most, least) >= 0) return [];
  return [issue(SCALE_CODES, "points.capBelowFloor", { path: ["cap"], params: { cap: String(cap), floor: String(floor) } })];
}

function bandsField(): z.ZodType<readonly ScaleBand[], readonly ScaleBand[]> {
  const linear = z.strictObject({ from: ruleNumberField, to: ruleNumberField });
  const points = z.union([z.literal("same"), ruleNumberField, linear]);
  const band = z.strictObject({ below: ruleNumberField.exactOptional(), upTo: ruleNumberField.exactOptional(), points });
  return z.array(band).nonempty().check(ownCheck<unknown>(orderIssues, "always"));
}

/** What is wrong between bands, also where one of them has faults of its own; a list in which something is no band has no order. */
function orderIssues(list: unknown): readonly Issue[] {
  if (!Array.isArray(list) || !list.every(isPlainObject)) return [];
  const bands = list as readonly ScaleBand[]; // objects, whose fields may be anything: each is looked at with care
  return [...bandIssues(bands), ...linearIssues(bands)];
}

/** A band is linear between its two ends: the first and the last have but one, and a band of one value has no way between them. */
function linearIssues(bands: readonly ScaleBand[]): readonly Issue[] {
  return bands.flatMap((band, at) => {
    if (!isPlainObject(band.points)) return [];
    const edge = at === 0 || at === bands.length - 1;
    if (!edge && !isPoint(bands[at - 1], band)) return [];
    return atPath([at, "points"], [issue(SCALE_CODES, edge ? "scale.linearEdge" : "scale.linearPoint")]);
  });
}

function isPlainObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
