import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/error/plan-error.ts";
import { readWith } from "../../src/error/read-with.ts";
import { limitIssues, pointsRuleSchema, ruleNumberField, scaleSchema, sharedPointsSchema } from "../../src/scale/schema.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";

type Found = readonly [code: string, path: string];

const issuesOf = (schema: Parameters<typeof readWith>[0], input: unknown): readonly Issue[] => {
  const read = readWith(schema, deepFreeze(input));
  return read.success ? [] : read.issues;
};

const found = (schema: Parameters<typeof readWith>[0], input: unknown): readonly Found[] =>
  issuesOf(schema, input).map(({ code, path }) => [code, (path ?? []).join(".")]);

describe("ruleNumberField", () => {
  it.each(["0", "5", "-5", "0.5", "-0.5", "100", "1".repeat(40)])("reads %s", (text) => {
    expect(readWith(ruleNumberField, text)).toEqual({ success: true, data: text });
  });

  it.each(["", "0.50", ".5", "5.", "5e-1", "+5", "-0", "05", "0,5", " 5", "1_000", "0x1F", "NaN", "Infinity", "1e999999999", "1".repeat(41)])(
    "refuses %j",
    (text) => {
      expect(issuesOf(ruleNumberField, text)).toMatchObject([{ code: "rule.number", params: { found: JSON.stringify(text.slice(0, 50)) } }]);
    },
  );

  it.each([5, 0.5, 5n, Number.NaN, null, true, ["5"], {}])("refuses %s, which is no text", (value) => {
    expect(found(ruleNumberField, value)).toEqual([["schema.text", ""]]);
  });
});

const JUMPS = { bands: [{ below: "60", points: "0" }, { upTo: "99", points: "same" }, { points: "100" }] };
const LINEAR = { bands: [{ below: "90", points: "0" }, { upTo: "110", points: { from: "60", to: "80" } }, { points: "100" }] };

describe("scaleSchema", () => {
  it.each([JUMPS, LINEAR, { bands: [{ points: "0" }] }, { bands: [{ below: "0", points: "0" }, { upTo: "0", points: "5" }, { points: "same" }] }])(
    "reads %j",
    (scale) => {
      expect(readWith(scaleSchema, deepFreeze(scale))).toEqual({ success: true, data: scale });
    },
  );

  it.each<[unknown, readonly Found[]]>([
    [undefined, [["schema.type", ""]]],
    [[], [["schema.type", ""]]],
    [{}, [["schema.missing", "bands"]]],
    [{ bands: [] }, [["schema.size", "bands"]]],
    [{ bands: {} }, [["schema.type", "bands"]]],
    [{ ...JUMPS, on: "value" }, [["schema.unknownKey", "on"]]],
    [{ ...JUMPS, steps: true }, [["schema.unknownKey", "steps"]]],
    [{ bands: [{}] }, [["schema.missing", "bands.0.points"]]],
    [{ bands: [{ points: "5", over: "6" }] }, [["schema.unknownKey", "bands.0.over"]]],
    [{ bands: [{ below: "60", points: "0" }] }, [["scale.lastBand", "bands.0"]]],
    [{ bands: [{ points: "0" }, { points: "1" }] }, [["scale.noEnd", "bands.0"]]],
    [{ bands: [{ below: "60", upTo: "60", points: "0" }, { points: "1" }] }, [["scale.twoEnds", "bands.0"]]],
    [{ bands: [{ below: "60", points: "0" }, { below: "50", points: "1" }, { points: "2" }] }, [["scale.order", "bands.1"]]],
    [{ bands: [{ below: "60.0", points: "0" }, { points: "1" }] }, [["rule.number", "bands.0.below"]]],
    [{ bands: [{ upTo: 60, points: "0" }, { points: "1" }] }, [["schema.text", "bands.0.upTo"]]],
    [{ bands: [{ below: "60", points: "zero" }, { points: "1" }] }, [["rule.number", "bands.0.points"]]],
    [{ bands: [{ points: 5 }] }, [["schema.text", "bands.0.points"]]],
    [{ bands: [{ points: { from: "1", to: "2" } }] }, [["scale.linearEdge", "bands.0.points"]]],
    [
      { bands: [{ below: "1", points: { from: "1", to: "2" } }, { points: { from: "2", to: "3" } }] },
      [
        ["scale.linearEdge", "bands.0.points"],
        ["scale.linearEdge", "bands.1.points"],
      ],
    ],
    [
      { bands: [{ below: "60", points: "0" }, { upTo: "60", points: { from: "1", to: "2" } }, { points: "3" }] },
      [["scale.linearPoint", "bands.1.points"]],
    ],
    [{ bands: [{ below: "60", points: "0" }, { below: "70", points: { from: "1" } }, { points: "3" }] }, [["schema.missing", "bands.1.points.to"]]],
    [
      { bands: [{ below: "60", points: "0" }, { below: "70", points: { from: "1", to: "2", via: "5" } }, { points: "3" }] },
      [["schema.unknownKey", "bands.1.points.via"]],
    ],
    [
      { bands: [{ below: "60", points: "0" }, { below: "70", points: { from: "01", to: "2,5" } }, { points: "3" }] },
      [
        ["rule.number", "bands.1.points.from"],
        ["rule.number", "bands.1.points.to"],
      ],
    ],
    [
      {
        bands: [
          { below: "x", points: "y" },
          { below: "70", points: "1" },
          { upTo: "z", points: "3" },
        ],
      },
      [
        ["rule.number", "bands.0.below"],
        ["rule.number", "bands.0.points"],
        ["rule.number", "bands.2.upTo"],
        ["scale.lastBand", "bands.2"],
      ],
    ],
    [
      { bands: [{ below: "x", points: "0" }, { below: "90", points: "1" }, { below: "60", points: [] }, { points: null }] },
      [
        ["rule.number", "bands.0.below"],
        ["schema.text", "bands.2.points"],
        ["schema.text", "bands.3.points"],
        ["scale.order", "bands.2"],
      ],
    ],
    [
      { bands: [{ below: "90", points: "0" }, null, { below: "60", points: "1" }, []] },
      [
        ["schema.type", "bands.1"],
        ["schema.type", "bands.3"],
      ],
    ],
    [
      { bands: [{ below: {}, points: "0" }, { upTo: ["60"], points: "1" }, { points: "2" }] },
      [
        ["schema.text", "bands.0.below"],
        ["schema.text", "bands.1.upTo"],
      ],
    ],
  ])("refuses %j", (scale, expected) => {
    expect(found(scaleSchema, scale)).toEqual(expected);
  });
});

describe.each([
  ["pointsRuleSchema", pointsRuleSchema],
  ["sharedPointsSchema", sharedPointsSchema],
])("%s", (_name, schema) => {
  it.each([
    {},
    { floor: "0" },
    { cap: "0" },
    { floor: "0", cap: "0" },
    { floor: "-10", cap: "120.5" },
    { floor: "9", cap: "10" },
    { scale: JUMPS, floor: "0", cap: "100" },
    { scale: LINEAR },
  ])("reads %j", (rule) => {
    expect(readWith(schema, deepFreeze(rule))).toEqual({ success: true, data: rule });
  });

  it.each<[unknown, readonly Found[]]>([
    [null, [["schema.type", ""]]],
    [{ floor: "10", cap: "9" }, [["points.capBelowFloor", "cap"]]],
    [{ floor: "0", cap: "-1" }, [["points.capBelowFloor", "cap"]]],
    [{ floor: "0.0", cap: "100" }, [["rule.number", "floor"]]],
    [{ cap: 100 }, [["schema.text", "cap"]]],
    [[], [["schema.type", ""]]],
    [
      { floor: "10", cap: "9", Cap: "8" },
      [
        ["schema.unknownKey", "Cap"],
        ["points.capBelowFloor", "cap"],
      ],
    ],
    [{ cap: undefined }, [["schema.missing", "cap"]]],
    [{ Cap: "100" }, [["schema.unknownKey", "Cap"]]],
    [{ scale: { bands: [{ below: "1", points: "0" }] } }, [["scale.lastBand", "scale.bands.0"]]],
    [
      { scale: { bands: [] }, floor: "x", cap: "y" },
      [
        ["schema.size", "scale.bands"],
        ["rule.number", "floor"],
        ["rule.number", "cap"],
      ],
    ],
  ])("refuses %j", (rule, expected) => {
    expect(found(schema, rule)).toEqual(expected);
  });
});

describe("what the scale of points is on", () => {
  it.each(["achievement", "value"])("may be %j where the points are an indicator's own", (on) => {
    const rule = { scale: { on, ...JUMPS } };
    expect(readWith(pointsRuleSchema, rule)).toEqual({ success: true, data: rule });
    expect(found(sharedPointsSchema, rule)).toEqual([["schema.unknownKey", "scale.on"]]);
  });

  it.each(["points", "", null])("is never %j", (on) => {
    expect(found(pointsRuleSchema, { scale: { on, ...JUMPS } })).toEqual([["schema.value", "scale.on"]]);
  });
});

it.each([
  [{}, []],
  [{ floor: "0" }, []],
  [{ cap: "0" }, []],
  [{ floor: "0", cap: "0" }, []],
  [{ floor: "9", cap: "10" }, []],
  [{ floor: "0.1", cap: "0" }, [{ code: "points.capBelowFloor", path: ["cap"], params: { cap: "0", floor: "0.1" } }]],
])("limitIssues of %j", (limits, expected) => {
  expect(limitIssues(limits)).toMatchObject(expected);
  expect(limitIssues(limits)).toHaveLength(expected.length);
});
