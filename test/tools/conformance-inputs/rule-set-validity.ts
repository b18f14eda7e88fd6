/** Rule sets that must be refused, each with its issues in order; and some that must not. Worked out by hand from SPEC section 4. */
import { ruleSets } from "../../../src/rules/rule-sets.ts";
import { extending } from "./rule-sets.ts";

/** A code and where it stands, keys parted by points; empty for the whole. */
export type IssueRow = readonly [code: string, path: string];

/** A document that extends `camerale-standard` by these changes, or a whole one, and what is wrong with it. */
interface RefusedRow {
  readonly document: unknown;
  readonly issues: readonly IssueRow[];
}

const standard = ruleSets.cameraleStandard;
const bands = (...list: readonly object[]): object => ({ points: { scale: { bands: list } } });
const statusBands = (...list: readonly (readonly [id: string, end?: object])[]): object => ({
  status: { bands: list.map(([id, end]) => ({ id, ...end, label: { it: id, en: id } })) },
});
const BAND = "points.scale.bands";

const changed: Readonly<Record<string, readonly [changes: object, ...issues: readonly IssueRow[]]>> = {
  // options that contradict each other
  "reciprocal-without-cap": [{ points: { cap: null } }, ["ruleSet.reciprocalCap", "points.cap"]],
  "cap-below-floor": [{ points: { floor: "60", cap: "50" } }, ["points.capBelowFloor", "points.cap"]],
  "cap-below-floor-of-a-level": [{ aggregation: { body: { floor: "0.5", cap: "0.4" } } }, ["points.capBelowFloor", "aggregation.body.cap"]],
  "distance-with-tolerance": [{ achievement: { exactly: { method: "distance" } } }, ["ruleSet.tolerance", "achievement.exactly.tolerance"]],
  "delay-without-scale": [{ achievement: { by: { method: "delay" } } }, ["schema.missing", "achievement.by.scale"]],
  "scale-without-delay": [{ achievement: { by: { scale: { bands: [{ points: "50" }] } } } }, ["schema.unknownKey", "achievement.by.scale"]],
  "rounding-twice-at-one-point": [
    {
      rounding: [
        { at: "body", decimals: 2, mode: "halfUp" },
        { at: "points", decimals: 2, mode: "halfUp" },
        { at: "body", decimals: 0, mode: "halfUp" },
      ],
    },
    ["ruleSet.roundingTwice", "rounding.2.at"],
  ],
  "validity-ends-before-it-begins": [{ validity: { from: "2021-12-31", to: "2021-01-01" } }, ["ruleSet.validity", "validity.to"]],

  // bands
  "bands-out-of-order": [bands({ below: "80", points: "0" }, { below: "60", points: "50" }, { points: "100" }), ["scale.order", `${BAND}.1`]],
  "bands-ending-alike": [bands({ below: "60", points: "0" }, { below: "60", points: "50" }, { points: "100" }), ["scale.order", `${BAND}.1`]],
  "bands-ending-alike-the-wrong-way-round": [
    bands({ upTo: "60", points: "0" }, { below: "60", points: "50" }, { points: "100" }),
    ["scale.order", `${BAND}.1`],
  ],
  "bands-in-order-of-text-only": [
    bands({ below: "9", points: "0" }, { below: "80", points: "5" }, { below: "100", points: "9" }, { below: "20", points: "1" }, { points: "100" }),
    ["scale.order", `${BAND}.3`],
  ],
  "linear-first-band": [bands({ below: "60", points: { from: "0", to: "60" } }, { points: "100" }), ["scale.linearEdge", `${BAND}.0.points`]],
  "linear-last-band": [bands({ below: "60", points: "0" }, { points: { from: "60", to: "100" } }), ["scale.linearEdge", `${BAND}.1.points`]],
  "linear-only-band": [bands({ points: { from: "0", to: "100" } }), ["scale.linearEdge", `${BAND}.0.points`]],
  "linear-band-of-one-value": [
    bands({ below: "60", points: "0" }, { upTo: "60", points: { from: "10", to: "20" } }, { points: "100" }),
    ["scale.linearPoint", `${BAND}.1.points`],
  ],
  "last-band-with-an-end": [bands({ below: "60", points: "0" }, { below: "80", points: "100" }), ["scale.lastBand", `${BAND}.1`]],
  "only-band-with-an-end": [bands({ upTo: "60", points: "0" }), ["scale.lastBand", `${BAND}.0`]],
  "band-without-end": [bands({ points: "0" }, { points: "100" }), ["scale.noEnd", `${BAND}.0`]],
  "band-with-two-ends": [bands({ below: "60", upTo: "70", points: "0" }, { points: "100" }), ["scale.twoEnds", `${BAND}.0`]],
  "no-bands": [bands(), ["schema.size", BAND]],
  "band-without-points": [bands({ below: "60" }, { points: "100" }), ["schema.missing", `${BAND}.0.points`]],
  "linear-points-without-their-end": [
    bands({ below: "10", points: "0" }, { below: "60", points: { from: "0" } }, { points: "100" }),
    ["schema.missing", `${BAND}.1.points.to`],
  ],
  "scale-on-the-value-for-all": [{ points: { scale: { on: "value", bands: [{ points: "same" }] } } }, ["schema.unknownKey", "points.scale.on"]],
  "bands-of-a-level-out-of-order": [
    { aggregation: { area: { scale: { bands: [{ below: "0", points: "0" }, { below: "-1", points: "0" }, { points: "same" }] } } } },
    ["scale.order", "aggregation.area.scale.bands.1"],
  ],
  "bands-of-delay-out-of-order": [
    { achievement: { by: { method: "delay", scale: { bands: [{ upTo: "30", points: "50" }, { upTo: "0", points: "100" }, { points: "0" }] } } } },
    ["scale.order", "achievement.by.scale.bands.1"],
  ],
  "status-bands-out-of-order": [statusBands(["a", { below: "90" }], ["b", { below: "70" }], ["c"]), ["scale.order", "status.bands.1"]],
  "status-last-band-with-an-end": [statusBands(["a", { below: "90" }], ["b", { below: "100" }]), ["scale.lastBand", "status.bands.1"]],
  "status-ids-alike": [statusBands(["a", { below: "70" }], ["b", { below: "90" }], ["a"]), ["ruleSet.statusTwice", "status.bands.2.id"]],
  "status-without-bands": [{ status: { bands: [] } }, ["schema.size", "status.bands"]],
  "status-band-without-label": [{ status: { bands: [{ id: "a" }] } }, ["schema.missing", "status.bands.0.label"]],

  // numbers
  "number-that-is-no-text": [{ points: { cap: 100 } }, ["schema.text", "points.cap"]],
  "number-with-a-spare-zero": [{ points: { cap: "100.0" } }, ["rule.number", "points.cap"]],
  "number-without-whole-part": [{ achievement: { exactly: { tolerance: ".5" } } }, ["rule.number", "achievement.exactly.tolerance"]],
  "number-with-an-exponent": [{ points: { cap: "1e2" } }, ["rule.number", "points.cap"]],
  "number-with-a-plus": [{ points: { floor: "+5" } }, ["rule.number", "points.floor"]],
  "number-with-a-comma": [{ points: { floor: "0,5" } }, ["rule.number", "points.floor"]],
  "number-with-leading-zeros": [{ points: { floor: "007" } }, ["rule.number", "points.floor"]],
  "number-minus-zero": [{ points: { floor: "-0" } }, ["rule.number", "points.floor"]],
  "number-with-a-space": [{ points: { floor: " 5" } }, ["rule.number", "points.floor"]],
  "number-with-a-per-cent-sign": [{ points: { cap: "100%" } }, ["rule.number", "points.cap"]],
  "number-in-a-word": [{ points: { cap: "Infinity" } }, ["rule.number", "points.cap"]],
  "number-that-is-empty": [{ points: { floor: "" } }, ["rule.number", "points.floor"]],
  "number-of-forty-one-digits": [{ points: { cap: "12345678901234567890123456789012345678901" } }, ["rule.number", "points.cap"]],
  "number-in-a-band": [bands({ below: "60.0", points: "0" }, { points: "100" }), ["rule.number", `${BAND}.0.below`]],
  "points-in-a-band": [bands({ below: "60", points: "0.50" }, { points: "100" }), ["rule.number", `${BAND}.0.points`]],
  "tolerance-below-zero": [{ achievement: { exactly: { tolerance: "-1" } } }, ["ruleSet.negative", "achievement.exactly.tolerance"]],
  "tolerance-of-weights-below-zero": [{ weights: { tolerance: "-0.01" } }, ["ruleSet.negative", "weights.tolerance"]],
  "total-of-weights-below-zero": [{ weights: { total: "-100" } }, ["ruleSet.negative", "weights.total"]],
  "total-of-weights-zero": [{ weights: { total: "0" } }, ["ruleSet.zeroTotal", "weights.total"]],
  "decimals-in-a-text": [{ display: { decimals: "2" } }, ["schema.type", "display.decimals"]],
  "decimals-below-zero": [{ display: { decimals: -1 } }, ["schema.size", "display.decimals"]],
  "decimals-above-forty": [{ display: { decimals: 41 } }, ["schema.size", "display.decimals"]],
  "decimals-with-decimals": [{ display: { decimals: 1.5 } }, ["schema.type", "display.decimals"]],

  // keys and words
  "unknown-key": [{ colour: "red" }, ["schema.unknownKey", "colour"]],
  "unknown-key-inside": [{ points: { maximum: "100" } }, ["schema.unknownKey", "points.maximum"]],
  "unknown-key-in-a-rounding-point": [
    { rounding: [{ at: "body", decimals: 2, mode: "halfUp", why: "always" }] },
    ["schema.unknownKey", "rounding.0.why"],
  ],
  "unknown-reason": [{ missing: { forgotten: { interim: "zero", final: "zero" } } }, ["schema.unknownKey", "missing.forgotten"]],
  "option-left-out": [{ display: null }, ["schema.missing", "display"]],
  "reason-left-out": [{ missing: { cancelled: null } }, ["schema.missing", "missing.cancelled"]],
  "level-left-out": [{ aggregation: { service: null } }, ["schema.missing", "aggregation.service"]],
  "unknown-method": [{ achievement: { atLeast: { method: "reciprocal" } } }, ["schema.value", "achievement.atLeast.method"]],
  "unknown-method-of-yes": [{ achievement: { yesNo: { method: "ratio" } } }, ["schema.value", "achievement.yesNo.method"]],
  "unknown-method-of-a-level": [{ aggregation: { body: { method: "median" } } }, ["schema.value", "aggregation.body.method"]],
  "unknown-policy": [{ missing: { cancelled: { final: "skip" } } }, ["schema.value", "missing.cancelled.final"]],
  "unknown-reading-of-plain": [{ plainTarget: "atMost" }, ["schema.value", "plainTarget"]],
  "unknown-mode": [{ display: { mode: "bankers" } }, ["schema.value", "display.mode"]],
  "unknown-rounding-point": [{ rounding: [{ at: "status", decimals: 2, mode: "halfUp" }] }, ["schema.value", "rounding.0.at"]],
  "unknown-status-side": [{ status: { on: "rounded" } }, ["schema.value", "status.on"]],
  "list-for-an-object": [{ weights: [] }, ["schema.type", "weights"]],
  "object-for-a-list": [{ rounding: {} }, ["schema.type", "rounding"]],

  // what it is called
  "id-that-is-blank": [{ id: " " }, ["schema.empty", "id"]],
  "version-of-two-numbers": [{ version: "1.0" }, ["schema.format", "version"]],
  "title-without-english": [{ title: { it: "Titolo" } }, ["schema.missing", "title.en"]],
  "source-without-title": [{ sources: [{ confidence: "verified" }] }, ["schema.missing", "sources.0.title"]],
  "source-of-an-unknown-confidence": [{ sources: [{ title: "Delibera", confidence: "sure" }] }, ["schema.value", "sources.0.confidence"]],
  "validity-on-no-day": [{ validity: { from: "2021-02-30" } }, ["schema.format", "validity.from"]],

  // what it extends
  "extends-an-unknown-set": [{ extends: { id: "nessuno", version: "1.0.0" } }, ["ruleSet.unknownBase", "extends.id"]],
  "extends-an-unknown-version": [{ extends: { id: "camerale-standard", version: "9.0.0" } }, ["ruleSet.baseVersion", "extends.version"]],
  "extends-without-version": [{ extends: { id: "camerale-standard" } }, ["schema.missing", "extends.version"]],
  "extends-another-fingerprint": [
    { extends: { id: "camerale-standard", version: "1.0.0", fingerprint: `sha256:${"0".repeat(64)}` } },
    ["ruleSet.baseFingerprint", "extends.fingerprint"],
  ],
  "null-that-leaves-nothing-out": [{ points: { scale: null } }, ["ruleSet.needlessNull", "points.scale"]],
  "extends-itself": [{ extends: { id: "extends-itself", version: "1.0.0" } }, ["ruleSet.cycle", "extends.id"]],
  "extends-in-a-circle": [{ extends: { id: "extends-in-a-circle-back", version: "1.0.0" } }, ["ruleSet.cycle", "extends.extends.id"]],
  "extends-in-a-circle-back": [{ extends: { id: "extends-in-a-circle", version: "1.0.0" } }, ["ruleSet.cycle", "extends.extends.id"]],

  // several at once
  "several-issues": [
    {
      points: {
        scale: {
          bands: [
            { below: "90", points: "0" },
            { below: "60", points: { from: "1", to: "x" } },
            { upTo: "99", points: "100" },
          ],
        },
        cap: null,
      },
    },
    ["rule.number", `${BAND}.1.points.to`],
    ["scale.order", `${BAND}.1`],
    ["scale.lastBand", `${BAND}.2`],
    ["ruleSet.reciprocalCap", "points.cap"],
  ],
};

/** Documents that must be refused, by name. */
export const REFUSED_RULE_SETS: Readonly<Record<string, RefusedRow>> = {
  ...Object.fromEntries(
    Object.entries(changed).map(([id, [changes, ...issues]]) => [id, { document: { ...extending(id, {}), ...changes }, issues }]),
  ),
  "another-format": { document: { ...standard, id: "another-format", format: "traguardo.rules/2" }, issues: [["schema.value", "format"]] },
  "whole-with-an-unknown-key": { document: { ...standard, id: "whole-with-an-unknown-key", base: "none" }, issues: [["schema.unknownKey", "base"]] },
  "whole-without-rounding": {
    document: { ...standard, id: "whole-without-rounding", rounding: undefined },
    issues: [["schema.missing", "rounding"]],
  },
  "no-object": { document: "camerale-standard", issues: [["schema.type", ""]] },
};

/** Of the accepted ones, those at a border of what is refused, and all that are published ready. */
export const ACCEPTED_RULE_SETS: readonly string[] = [
  ...Object.values(ruleSets).map(({ id }) => id),
  "renamed-standard",
  "unlimited",
  "distance",
  "tolerance-absent",
  "one-value",
  "linear",
  "delay",
  "delay-bonus",
  "baseline-required",
  "objective-limits",
  "display-none-rounded",
  "status-included-ends",
  "border-cap-equals-floor",
  "border-one-open-band",
  "border-falling-bands",
  "border-forty-digits",
  "border-validity-of-a-day",
  "border-fingerprint-of-the-base",
];
