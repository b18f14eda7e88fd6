import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal/decimal.ts";
import type { AggregationMethod } from "../../src/rules/rule-set.ts";
import { aggregate, type Part, weightOf } from "../../src/score/aggregate.ts";
import { exact, written } from "../tools/scoring.ts";

/** `["50", "90"]` is a weight of 50 with 90 points; `["90"]` has no weight. */
const part = ([first, second]: readonly [string, string?]): Part =>
  second === undefined ? { points: exact(first) } : { weight: new Decimal(first), points: exact(second) };

type PartText = readonly [string, string?];

function points(method: AggregationMethod, counted: readonly PartText[], { children = counted.length, total = "100" } = {}): string | undefined {
  return written(aggregate(method, { counted: counted.map(part), children, weights: { total } }));
}

describe("weightedMean", () => {
  it.each<[PartText[], string | undefined]>([
    [
      [
        ["30", "70/3"],
        ["70", "5/4"],
      ],
      "63/8",
    ],
    [
      [
        ["33.34", "100"],
        ["33.33", "100"],
        ["33.33", "100"],
      ],
      "100",
    ],
    [
      [
        ["33.33", "100"],
        ["33.33", "100"],
        ["33.33", "100"],
      ],
      "100",
    ],
    [[["100"], ["100"], ["100"]], "100"],
    [[["90"], ["45"]], "135/2"],
    [
      [
        ["0", "90"],
        ["10", "45"],
      ],
      "45",
    ],
    [
      [
        ["0", "90"],
        ["0", "45"],
      ],
      undefined,
    ],
    [[], undefined],
  ])("%j: %s", (counted, result) => {
    expect(points("weightedMean", counted)).toBe(result);
  });
});

describe("weightedSum", () => {
  it.each<[PartText[], { children?: number; total?: string }, string | undefined]>([
    [
      [
        ["40", "100"],
        ["60", "50"],
      ],
      {},
      "70",
    ],
    // 60 is lost
    [[["40", "100"]], { children: 2 }, "40"],
    [
      [
        ["0.4", "100"],
        ["0.6", "50"],
      ],
      { total: "1" },
      "70",
    ],
    // each of 4 weighs 25, one is lost
    [[["100"], ["100"], ["50"]], { children: 4 }, "125/2"],
    [[["100"], ["100"], ["50"]], { children: 4, total: "1" }, "125/2"],
    [[["0", "90"]], { children: 2 }, undefined],
    [[], { children: 2 }, undefined],
  ])("%j %j: %s", (counted, options, result) => {
    expect(points("weightedSum", counted, options)).toBe(result);
  });
});

describe("the others do not weigh", () => {
  const weighted: PartText[] = [
    ["80", "100"],
    ["20", "45"],
    ["0", "110"],
  ];

  it.each<[AggregationMethod, PartText[], string | undefined]>([
    ["mean", weighted, "85"],
    ["leafMean", weighted, "85"],
    ["minimum", weighted, "45"],
    ["allOrNothing", weighted, "0"],
    ["allOrNothing", [["100"], ["110"]], "100"],
    ["allOrNothing", [["100"], ["99.99"]], "0"],
    ["mean", [["0", "90"]], "90"],
    ["minimum", [["0", "90"]], "90"],
    ["allOrNothing", [["0", "100"]], "100"],
    ["mean", [], undefined],
    ["minimum", [], undefined],
    ["allOrNothing", [], undefined],
    ["leafMean", [], undefined],
  ])("%s %j: %s", (method, counted, result) => {
    expect(points(method, counted)).toBe(result);
  });
});

it("siblings without weights weigh the same", () => {
  expect([weightOf({}), weightOf({ weight: new Decimal("14.29") })].map(written)).toEqual(["1", "1429/100"]);
});

it("the order of the parts never matters", () => {
  const method = fc.constantFrom<AggregationMethod>("weightedMean", "weightedSum", "mean", "minimum", "allOrNothing", "leafMean");
  const drawn = fc.record({ weight: fc.nat(10_000), points: fc.tuple(fc.integer({ min: -500, max: 20_000 }), fc.integer({ min: 1, max: 97 })) });
  const property = fc.property(method, fc.array(drawn, { maxLength: 8 }), fc.nat(), (name, all, turn) => {
    const parts = all.map(({ weight, points: [top, bottom] }): PartText => [String(weight / 100), `${top}/${bottom}`]);
    const at = parts.length === 0 ? 0 : turn % parts.length;
    const turned = [...parts.slice(at), ...parts.slice(0, at)].toReversed();
    expect(points(name, turned)).toBe(points(name, parts));
  });
  fc.assert(property, { numRuns: 500 });
});
