import * as z from "zod";
import { ROUNDING_MODES } from "../decimal/rounding.ts";
import { RULE_CODES } from "../error/codes/rules.ts";
import { LIMITS } from "../error/limits.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { ownCheck } from "../error/read-with.ts";
import { nameField } from "../plan/fields.ts";
import { bandIssues } from "../scale/bands.ts";
import { limitIssues, ruleNumberField, scaleSchema, sharedPointsSchema } from "../scale/schema.ts";
import type { AchievementRules, AggregationRule, MissingReason, RoundingPoint, RuleSet, StatusBand } from "./rule-set.ts";

/** The shape of a whole rule set: strict, every option named, none contradicting another. It is built at its first use. */
export const ruleSetShape: z.ZodType<RuleSet, RuleSet> = /* @__PURE__ */ z.lazy(ruleSetObject);

function ruleSetObject(): z.ZodType<RuleSet, RuleSet> {
  return z
    .strictObject({
      ...identityFields(),
      plainTarget: z.enum(["atLeast", "exactly", "refuse"]),
      achievement: achievementObject(),
      points: sharedPointsSchema,
      missing: z.strictObject(perReason()),
      weights: weightsObject(),
      aggregation: z.strictObject({ objective: levelObject(), service: levelObject(), area: levelObject(), body: levelObject() }),
      rounding: z.array(roundingPointObject()).check(ownCheck(twiceIssues)),
      display: z.strictObject(roundingFields()),
      status: z.strictObject({ on: z.enum(["displayed", "exact"]), bands: statusBands() }),
    })
    .check(ownCheck<unknown>(reciprocalIssues, "always"));
}

function identityFields() {
  const title = localText();
  const text = textField();
  const confidence = z.enum(["verified", "inferred"]);
  const source = {
    title: text,
    body: text.exactOptional(),
    year: z.int().min(1861).max(2100).exactOptional(),
    url: text.exactOptional(),
    confidence,
  };
  const day = z.iso.date("a day such as 2021-07-01").exactOptional();
  const validity = z.strictObject({ from: day, to: day }).check(ownCheck(validityIssues));
  return {
    format: z.literal("traguardo.rules/1"),
    id: text,
    version: versionField(),
    title,
    sources: z.array(z.strictObject(source)),
    validity: validity.exactOptional(),
  };
}

/** A text that says something. */
export function textField(): z.ZodType<string, string> {
  return nameField.check(z.maxLength(LIMITS.text));
}

/** Three numbers: `1.0.0`. */
export function versionField(): z.ZodType<string, string> {
  return z.string().regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/, "a version such as 1.0.0");
}

function localText() {
  return z.strictObject({ it: textField(), en: textField() });
}

function validityIssues({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): readonly Issue[] {
  if (from === undefined || to === undefined || from <= to) return [];
  return [issue(RULE_CODES, "ruleSet.validity", { path: ["to"], params: { from, to } })];
}

function achievementObject(): z.ZodType<AchievementRules, AchievementRules> {
  const exactly = z.strictObject({ method: z.enum(["allOrNothing", "distance"]), tolerance: notNegative().exactOptional() });
  const delay = z.strictObject({ method: z.literal("delay"), scale: scaleSchema });
  return z.strictObject({
    atLeast: z.strictObject({ method: z.enum(["allOrNothing", "ratio", "baseline"]) }),
    atMost: z.strictObject({ method: z.enum(["allOrNothing", "reciprocal", "complement", "baseline"]) }),
    exactly: exactly.check(ownCheck(toleranceIssues)),
    between: z.strictObject({ method: z.enum(["allOrNothing", "nearestBound"]) }),
    by: z.discriminatedUnion("method", [z.strictObject({ method: z.literal("allOrNothing") }), delay]),
    yesNo: z.strictObject({ method: z.literal("allOrNothing") }),
    zeroTarget: z.enum(["side", "notComputable"]),
    negativeTarget: z.enum(["mirror", "notComputable"]),
    missingBaseline: z.enum(["allOrNothing", "notComputable"]),
  });
}

function toleranceIssues({ method, tolerance }: { readonly method: string; readonly tolerance?: string | undefined }): readonly Issue[] {
  return method === "distance" && tolerance !== undefined ? [issue(RULE_CODES, "ruleSet.tolerance", { path: ["tolerance"] })] : [];
}

function notNegative(): z.ZodType<string, string> {
  return ruleNumberField.check(
    ownCheck((text) => (text.startsWith("-") ? [issue(RULE_CODES, "ruleSet.negative", { params: { found: text } })] : [])),
  );
}

function perReason() {
  const policy = z.enum(["exclude", "zero", "zeroActual", "full", "block"]);
  const phases = z.strictObject({ interim: policy, final: policy });
  const reasons = { notMeasured: phases, notAvailable: phases, notAssessable: phases, cancelled: phases, noTarget: phases, notComputable: phases };
  return reasons satisfies Record<MissingReason, typeof phases>;
}

function weightsObject() {
  const total = notNegative().check(ownCheck((text) => (text === "0" ? [issue(RULE_CODES, "ruleSet.zeroTotal")] : [])));
  return z.strictObject({ total, tolerance: notNegative(), absent: z.enum(["equal", "refuse"]) });
}

function levelObject(): z.ZodType<AggregationRule, AggregationRule> {
  const method = z.enum(["weightedMean", "weightedSum", "mean", "minimum", "allOrNothing", "leafMean"]);
  const limit = ruleNumberField.exactOptional();
  return z.strictObject({ method, scale: scaleSchema.exactOptional(), floor: limit, cap: limit }).check(ownCheck(limitIssues));
}

function roundingFields() {
  return { decimals: z.int().min(0).max(LIMITS.digits), mode: z.enum(ROUNDING_MODES) };
}

function roundingPointObject() {
  return z.strictObject({ at: z.enum(["achievement", "points", "objective", "service", "area", "body"]), ...roundingFields() });
}

function twiceIssues(points: readonly RoundingPoint[]): readonly Issue[] {
  return points.flatMap(({ at }, index) => {
    const first = points.findIndex((point) => point.at === at);
    return first === index ? [] : [issue(RULE_CODES, "ruleSet.roundingTwice", { path: [index, "at"], params: { at } })];
  });
}

function statusBands(): z.ZodType<readonly StatusBand[], readonly StatusBand[]> {
  const end = ruleNumberField.exactOptional();
  return z
    .array(z.strictObject({ id: textField(), label: localText(), below: end, upTo: end }))
    .nonempty()
    .check(ownCheck((bands) => [...bandIssues(bands), ...sameIdIssues(bands)]));
}

function sameIdIssues(bands: readonly StatusBand[]): readonly Issue[] {
  const known = new Set<string>();
  return bands.flatMap(({ id }, index) => {
    const isKnown = known.has(id);
    known.add(id);
    return isKnown ? [issue(RULE_CODES, "ruleSet.statusTwice", { path: [index, "id"], params: { id } })] : [];
  });
}

/** `reciprocal` grows without end as the actual nears 0, so its points need a cap. */
function reciprocalIssues(value: unknown): readonly Issue[] {
  // Any part may be broken.
  const { achievement, points } = value as { readonly achievement?: Partial<AchievementRules> | null; readonly points?: unknown };
  if (achievement?.atMost?.method !== "reciprocal" || typeof points !== "object" || points === null || "cap" in points) return [];
  return [issue(RULE_CODES, "ruleSet.reciprocalCap", { path: ["points", "cap"] })];
}
