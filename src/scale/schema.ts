import * as z from "zod";
import { compare, fromPlainText } from "../decimal/fraction.ts";
import { isPlainNumber } from "../decimal/plain-number.ts";
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
  return z.strictObject(shape).check(ownCheck(limitIssues));
}

/** A cap below its floor is refused. */
export function limitIssues({ floor, cap }: { readonly floor?: string | undefined; readonly cap?: string | undefined }): readonly Issue[] {
  if (floor === undefined || cap === undefined || compare(fromPlainText(cap), fromPlainText(floor)) >= 0) return [];
  return [issue(SCALE_CODES, "points.capBelowFloor", { path: ["cap"], params: { cap, floor } })];
}

function bandsField(): z.ZodType<readonly ScaleBand[], readonly ScaleBand[]> {
  const linear = z.strictObject({ from: ruleNumberField, to: ruleNumberField });
  const points = z.union([z.literal("same"), ruleNumberField, linear]);
  const band = z.strictObject({ below: ruleNumberField.exactOptional(), upTo: ruleNumberField.exactOptional(), points });
  return z
    .array(band)
    .nonempty()
    .check(ownCheck((bands) => [...bandIssues(bands), ...linearIssues(bands)]));
}

/** A band is linear between its two ends: the first and the last have but one, and a band of one value has no way between them. */
function linearIssues(bands: readonly ScaleBand[]): readonly Issue[] {
  return bands.flatMap((band, at) => {
    if (typeof band.points === "string") return [];
    const edge = at === 0 || at === bands.length - 1;
    if (!edge && !isPoint(bands[at - 1], band)) return [];
    return atPath([at, "points"], [issue(SCALE_CODES, edge ? "scale.linearEdge" : "scale.linearPoint")]);
  });
}
