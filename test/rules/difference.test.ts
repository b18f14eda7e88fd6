import { expect, it } from "vitest";
import { diffRuleSets } from "../../src/rules/difference.ts";
import { fingerprint } from "../../src/rules/fingerprint.ts";
import { cameraleStandard } from "../../src/rules/presets/camerale-standard.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { ruleSets } from "../../src/rules/rule-sets.ts";

const { achievement, aggregation, status } = cameraleStandard;
const scale = { bands: [{ below: "60", points: "0" }, { points: "same" }] };

it.each<[string, RuleSet, unknown[]]>([
  ["nothing", { ...cameraleStandard }, []],
  ["names and labels", { ...cameraleStandard, id: "x", sources: [], validity: { to: "2021-12-31" } }, []],
  ["a method", ruleSets.cameraleComplement, [{ path: ["achievement", "atMost", "method"], a: "reciprocal", b: "complement" }]],
  ["a number", { ...cameraleStandard, points: { floor: "0", cap: "120" } }, [{ path: ["points", "cap"], a: "100", b: "120" }]],
  ["an option left out", { ...cameraleStandard, points: { cap: "100" } }, [{ path: ["points", "floor"], a: "0" }]],
  ["an option more", { ...cameraleStandard, points: { ...cameraleStandard.points, scale } }, [{ path: ["points", "scale"], b: scale }]],
  [
    "a method with parameters, whole",
    { ...cameraleStandard, achievement: { ...achievement, exactly: { method: "distance" }, by: { method: "delay", scale } } },
    [
      { path: ["achievement", "by"], a: { method: "allOrNothing" }, b: { method: "delay", scale } },
      { path: ["achievement", "exactly"], a: { method: "allOrNothing", tolerance: "0" }, b: { method: "distance" } },
    ],
  ],
  [
    "the parameter of a method, whole",
    { ...cameraleStandard, achievement: { ...achievement, exactly: { method: "allOrNothing", tolerance: "5" } } },
    [{ path: ["achievement", "exactly"], a: { method: "allOrNothing", tolerance: "0" }, b: { method: "allOrNothing", tolerance: "5" } }],
  ],
  [
    "a list, whole, without labels",
    { ...cameraleStandard, status: { on: "exact", bands: status.bands.slice(2) } },
    [
      { path: ["status", "bands"], a: [{ id: "red", below: "70" }, { id: "yellow", below: "90" }, { id: "green" }], b: [{ id: "green" }] },
      { path: ["status", "on"], a: "displayed", b: "exact" },
    ],
  ],
  [
    "several options, in the order of their paths",
    {
      ...cameraleStandard,
      rounding: [{ at: "body", decimals: 1, mode: "halfUp" }],
      plainTarget: "refuse",
      display: { decimals: 1, mode: "halfUp" },
      aggregation: { ...aggregation, body: { method: "mean" }, area: { method: "weightedMean", cap: "100" } },
    },
    [
      { path: ["aggregation", "area", "cap"], b: "100" },
      { path: ["aggregation", "body", "method"], a: "weightedMean", b: "mean" },
      { path: ["display", "decimals"], a: 2, b: 1 },
      { path: ["plainTarget"], a: "atLeast", b: "refuse" },
      { path: ["rounding"], a: [], b: [{ at: "body", decimals: 1, mode: "halfUp" }] },
    ],
  ],
])("finds %s", (_what, other, expected) => {
  expect(diffRuleSets(cameraleStandard, other)).toEqual(expected);
});

const names = Object.keys(ruleSets) as (keyof typeof ruleSets)[];

it.each(names.flatMap((a) => names.map((b) => [a, b] as const)))("of %s and %s is the mirror image of the other way round", (a, b) => {
  const differences = diffRuleSets(ruleSets[a], ruleSets[b]);
  const swapped = differences.map(({ path, ...values }) => ({
    path,
    ...("b" in values ? { a: values.b } : {}),
    ...("a" in values ? { b: values.a } : {}),
  }));
  expect(diffRuleSets(ruleSets[b], ruleSets[a])).toEqual(swapped);
  expect(differences.length === 0).toBe(fingerprint(ruleSets[a]) === fingerprint(ruleSets[b]));
});

it("compares the whole of a set that extends another", () => {
  const extending = {
    extends: { id: "camerale-standard", version: "1.0.0" },
    id: "x",
    version: "1.0.0",
    title: { it: "a", en: "b" },
    sources: [],
    points: { cap: "110" },
  };
  expect(diffRuleSets(cameraleStandard, extending)).toEqual([{ path: ["points", "cap"], a: "100", b: "110" }]);
});

it("refuses what is no rule set", () => {
  expect(() => diffRuleSets(cameraleStandard, {} as RuleSet)).toThrow("schema.missing");
});
