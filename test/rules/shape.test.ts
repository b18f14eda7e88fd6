import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { readWith } from "../../src/error/read-with.ts";
import { cameraleStandard } from "../../src/rules/presets/camerale-standard.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { ruleSetShape } from "../../src/rules/shape.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { unfilled } from "../tools/unfilled.ts";
import { type RuleSetChange, withChange } from "../tools/rules-with-change.ts";

/** `code path` of each issue of `cameraleStandard` with a change. */
const issuesOf = (change: RuleSetChange) => {
  const read = readWith(ruleSetShape, deepFreeze(withChange(change)));
  if (!read.success) expect(unfilled(read.issues)).toEqual([]);
  return read.success ? [] : read.issues.map(({ code, path }) => `${code} ${path?.join(".")}`);
};

const bands = (...list: object[]) => ({ bands: list });
const end = { points: "100" };
const label = { it: "a", en: "b" };

describe("accepts, and gives back as written,", () => {
  it.each<RuleSetChange>([
    {},
    ...["1.10.0", "1.0.10", "10.0.0", "999999999.0.0"].map((version) => ({ version })),
    ...["atLeast", "exactly", "refuse"].map((plainTarget) => ({ plainTarget })),
    ...["allOrNothing", "ratio", "baseline"].map((method) => ({ "achievement.atLeast.method": method })),
    ...["allOrNothing", "reciprocal", "complement", "baseline"].map((method) => ({ "achievement.atMost.method": method })),
    ...["allOrNothing", "nearestBound"].map((method) => ({ "achievement.between.method": method })),
    ...["side", "notComputable"].map((zero) => ({ "achievement.zeroTarget": zero })),
    ...["mirror", "notComputable"].map((negative) => ({ "achievement.negativeTarget": negative })),
    ...["allOrNothing", "notComputable"].map((missing) => ({ "achievement.missingBaseline": missing })),
    ...["exclude", "zero", "zeroActual", "full", "block"].map((final) => ({ "missing.cancelled.final": final })),
    ...["weightedMean", "weightedSum", "mean", "minimum", "allOrNothing", "leafMean"].map((method) => ({ "aggregation.area.method": method })),
    { validity: {} },
    { validity: { from: "2020-02-29", to: "2020-02-29" } },
    { sources: [] },
    { sources: [{ title: "T", body: "B", year: 2021, url: "U", confidence: "verified" }] },
    { "achievement.exactly": { method: "distance" } },
    { "achievement.exactly": { method: "allOrNothing" } },
    { "achievement.exactly.tolerance": "0.5" },
    { "achievement.atMost.method": "complement", points: {} },
    { "achievement.atMost.method": "baseline", "points.cap": undefined },
    { "achievement.by": { method: "delay", scale: bands({ upTo: "0", points: "100" }, { points: "0" }) } },
    { points: { floor: "100", cap: "100" } },
    { points: { floor: "-20", cap: "-10.5" } },
    { "points.scale": bands(end) },
    { "points.scale": bands({ below: "60", points: "0" }, { upTo: "60", points: "50" }, { points: "same" }) },
    { "points.scale": bands({ below: "90", points: "0" }, { upTo: "110", points: { from: "60", to: "80" } }, end) },
    { "aggregation.body": { method: "leafMean", scale: bands(end), floor: "0", cap: "100" } },
    { "weights.total": "1", "weights.tolerance": "0.01", "weights.absent": "refuse" },
    {
      rounding: ["achievement", "points", "objective", "service", "area", "body"].map((at, decimals) => ({ at, decimals, mode: "halfEven" })),
    },
    { "display.decimals": 40 },
    { status: { on: "exact", bands: [{ id: "one", label }] } },
    { "status.bands.0": { id: "red", upTo: "69.99", label } },
  ])("%j", (change) => {
    expect(readWith(ruleSetShape, deepFreeze(withChange(change)))).toEqual({ success: true, data: withChange(change) });
  });
});

describe("refuses", () => {
  it.each<[RuleSetChange, string[]]>([
    // Shape
    [{ pseo: 1 }, ["schema.unknownKey pseo"]],
    [{ "achievement.atleast": {} }, ["schema.unknownKey achievement.atleast"]],
    [{ "points.on": "value" }, ["schema.unknownKey points.on"]],
    [{ "points.scale": { on: "value", bands: [end] } }, ["schema.unknownKey points.scale.on"]],
    [{ "achievement.by": { method: "allOrNothing", scale: bands(end) } }, ["schema.unknownKey achievement.by.scale"]],
    ...["x1.0.0", "1.0.0x", "1.0", "1.0.0.0", "1234567890.0.0"].map((version): [RuleSetChange, string[]] => [{ version }, ["schema.format version"]]),
    [{ display: undefined }, ["schema.missing display"]],
    [{ points: "all" }, ["schema.type points"]],
    [{ "achievement.atMost": undefined }, ["schema.missing achievement.atMost"]],
    [{ "missing.cancelled": undefined }, ["schema.missing missing.cancelled"]],
    [{ "achievement.by": { method: "delay" } }, ["schema.missing achievement.by.scale"]],
    [{ points: null }, ["schema.type points"]],
    [{ "points.cap": 100 }, ["schema.text points.cap"]],
    [{ "display.decimals": "2" }, ["schema.type display.decimals"]],
    [{ "display.decimals": 1.5 }, ["schema.type display.decimals"]],
    [{ "display.decimals": 41 }, ["schema.size display.decimals"]],
    [{ "display.decimals": -1 }, ["schema.size display.decimals"]],
    [{ format: "traguardo.rules/2" }, ["schema.value format"]],
    [{ plainTarget: "atMost" }, ["schema.value plainTarget"]],
    [{ "achievement.atLeast.method": "reciprocal" }, ["schema.value achievement.atLeast.method"]],
    [{ "achievement.atMost.method": "ratio" }, ["schema.value achievement.atMost.method"]],
    [{ "missing.noTarget.final": "skip" }, ["schema.value missing.noTarget.final"]],
    [{ "rounding.0": { at: "indicator", decimals: 2, mode: "halfUp" } }, ["schema.value rounding.0.at"]],
    [{ version: "1.0" }, ["schema.format version"]],
    [{ version: "1.0.0-beta" }, ["schema.format version"]],
    [{ "title.it": " " }, ["schema.empty title.it"]],
    [{ id: "" }, ["schema.empty id"]],
    [{ id: "x".repeat(257) }, ["schema.size id"]],
    [{ "sources.0.confidence": "official" }, ["schema.value sources.0.confidence"]],
    [{ "sources.0.year": 1860 }, ["schema.size sources.0.year"]],
    [{ "validity.from": "2021-02-29" }, ["schema.format validity.from"]],
    [{ "status.bands": [] }, ["schema.size status.bands"]],

    // Numbers
    [{ "points.cap": "0.50" }, ["rule.number points.cap"]],
    [{ "points.cap": ".5" }, ["rule.number points.cap"]],
    [{ "points.cap": "5e-1" }, ["rule.number points.cap"]],
    [{ "points.cap": "0,5" }, ["rule.number points.cap"]],
    [{ "points.floor": "-0" }, ["rule.number points.floor"]],
    [{ "weights.tolerance": "-0.01" }, ["ruleSet.negative weights.tolerance"]],
    [{ "achievement.exactly.tolerance": "-1" }, ["ruleSet.negative achievement.exactly.tolerance"]],
    [{ "weights.total": "0" }, ["ruleSet.zeroTotal weights.total"]],

    // Contradictions
    [{ "points.cap": undefined }, ["ruleSet.reciprocalCap points.cap"]],
    [{ points: {} }, ["ruleSet.reciprocalCap points.cap"]],
    [{ "points.cap": "-1" }, ["points.capBelowFloor points.cap"]],
    [{ "aggregation.area": { method: "mean", floor: "10", cap: "9.9" } }, ["points.capBelowFloor aggregation.area.cap"]],
    [{ "achievement.exactly": { method: "distance", tolerance: "0" } }, ["ruleSet.tolerance achievement.exactly.tolerance"]],
    [{ validity: { from: "2021-12-31", to: "2021-12-30" } }, ["ruleSet.validity validity.to"]],
    [
      { rounding: ["body", "area", "body", "body"].map((at) => ({ at, decimals: 2, mode: "up" })) },
      ["ruleSet.roundingTwice rounding.2.at", "ruleSet.roundingTwice rounding.3.at"],
    ],
    [{ "status.bands.1.id": "red" }, ["ruleSet.statusTwice status.bands.1.id"]],

    // Bands
    [{ "points.scale": bands({ below: "60", points: "0" }) }, ["scale.lastBand points.scale.bands.0"]],
    [{ "points.scale": bands(end, end) }, ["scale.noEnd points.scale.bands.0"]],
    [{ "points.scale": bands({ below: "60", upTo: "60", points: "0" }, end) }, ["scale.twoEnds points.scale.bands.0"]],
    [{ "points.scale": bands({ below: "60", points: "0" }, { upTo: "50", points: "1" }, end) }, ["scale.order points.scale.bands.1"]],
    [{ "points.scale": bands({ upTo: "60", points: "0" }, { below: "60", points: "1" }, end) }, ["scale.order points.scale.bands.1"]],
    [{ "points.scale": bands({ below: "60", points: { from: "0", to: "1" } }, end) }, ["scale.linearEdge points.scale.bands.0.points"]],
    [{ "points.scale": bands({ below: "60", points: "0" }, { points: { from: "0", to: "1" } }) }, ["scale.linearEdge points.scale.bands.1.points"]],
    [
      { "achievement.by": { method: "delay", scale: bands({ points: { from: "0", to: "1" } }) } },
      ["scale.linearEdge achievement.by.scale.bands.0.points"],
    ],
    [{ "aggregation.body.scale": bands({ below: "60", points: "0" }) }, ["scale.lastBand aggregation.body.scale.bands.0"]],
    [{ "status.bands.2": { id: "green", upTo: "100", label } }, ["scale.lastBand status.bands.2"]],
    [{ "status.bands.1.below": "70" }, ["scale.order status.bands.1"]],

    // All at once
    [
      { plainTarget: "no", "points.cap": undefined, pseo: 1 },
      ["schema.value plainTarget", "schema.unknownKey pseo", "ruleSet.reciprocalCap points.cap"],
    ],
  ])("%j", (change, expected) => {
    expect(issuesOf(change)).toEqual(expected);
  });

  it("each contradiction with a hint that mends it", () => {
    const mended: [RuleSetChange, string, RuleSetChange][] = [
      [{ "points.cap": undefined }, 'Write points.cap, such as "100"', { "points.cap": "100" }],
      [{ "points.cap": "-1" }, "Write a cap of at least 0", { "points.cap": "0" }],
      [{ "points.cap": "0.50" }, '"0.5"', { "points.cap": "0.5" }],
      [
        { validity: { from: "2021-07-01", to: "2021-01-01" } },
        "Write a day of 2021-07-01 or later",
        { validity: { from: "2021-07-01", to: "2021-07-01" } },
      ],
      [{ validity: { from: "01/07/2021" } }, "Write a day such as 2021-07-01", { validity: { from: "2021-07-01" } }],
      [{ version: "1" }, "Write a version such as 1.0.0", { version: "1.0.0" }],
    ];
    for (const [change, hint, after] of mended) {
      const read = readWith(ruleSetShape, withChange(change));
      expect(read.success ? [] : read.issues.map((one) => one.hint)).toEqual([expect.stringContaining(hint)]);
      expect(issuesOf(after)).toEqual([]);
    }
  });
});

it("reads and writes the documented type", () => {
  expectTypeOf<z.output<typeof ruleSetShape>>().toEqualTypeOf<RuleSet>();
  expectTypeOf<z.input<typeof ruleSetShape>>().toEqualTypeOf<RuleSet>();
  expect(ruleSetShape.encode(cameraleStandard)).toEqual(cameraleStandard);
});
