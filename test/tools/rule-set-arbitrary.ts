import fc from "fast-check";
import { ROUNDING_MODES } from "../../src/decimal/rounding.ts";
import type { AggregationRule, MissingPolicy, RoundingPoint, RuleSet, StatusBand } from "../../src/rules/rule-set.ts";
import type { PointsRule } from "../../src/scale/points-rule.ts";
import type { Scale, ScaleBand } from "../../src/scale/scale.ts";

/** Tenths in shortest plain form: `-5`, `0`, `37.5`. */
const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((units) => String(units / 10));

/** Mostly 0 and 100, where most rule sets stand, then anything near. */
const limit = fc.oneof({ weight: 2, arbitrary: fc.constantFrom("0", "100") }, tenths(-20, 130));

interface End {
  readonly below?: string;
  readonly upTo?: string;
}

/** Rising ends, some of them on one value: `below` it, then `upTo` it. */
const ends = (min: number, max: number): fc.Arbitrary<readonly End[]> =>
  fc
    .uniqueArray(fc.tuple(tenths(min, max), fc.constantFrom("below", "upTo", "point")), { maxLength: 4, selector: ([end]) => end })
    .map((drawn) =>
      drawn
        .sort(([a], [b]) => Number(a) - Number(b))
        .flatMap(([end, how]): End[] => (how === "point" ? [{ below: end }, { upTo: end }] : how === "below" ? [{ below: end }] : [{ upTo: end }])),
    );

const flat = fc.oneof(fc.constant("same"), tenths(-20, 130));
const linear = fc.record({ from: tenths(0, 110), to: tenths(0, 110) });

/** Bands of every form, over inputs around `min` to `max`. */
export const scale = (min: number, max: number): fc.Arbitrary<Scale> =>
  ends(min, max).chain((drawn) => {
    const bands = [...drawn, {}].map((end: End, at): fc.Arbitrary<ScaleBand> => {
      const before = drawn[at - 1];
      const isPoint = before?.below !== undefined && before.below === end.upTo;
      const points = at === 0 || at === drawn.length || isPoint ? flat : fc.oneof(flat, linear);
      return points.map((one) => ({ ...end, points: one }));
    });
    return fc.tuple(...bands).map((all) => ({ bands: all }));
  });

/** A floor and a cap that is not below it, each of them or not. */
const limits: fc.Arbitrary<{ floor?: string; cap?: string }> = fc
  .record({ floor: limit, cap: limit }, { requiredKeys: [] })
  .filter(({ floor, cap }) => floor === undefined || cap === undefined || Number(floor) <= Number(cap));

const optionalScale = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  scale(-10, 120).map((one) => ({ scale: one })),
);
const points: fc.Arbitrary<PointsRule> = fc.tuple(optionalScale, limits).map(([scaled, limited]) => ({ ...scaled, ...limited }));

const method = fc.constantFrom<AggregationRule["method"]>(
  "weightedMean",
  "weightedMean",
  "weightedSum",
  "mean",
  "minimum",
  "allOrNothing",
  "leafMean",
);
const level: fc.Arbitrary<AggregationRule> = fc
  .tuple(method, fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, points))
  .map(([name, rule]) => ({ method: name, ...rule }));

/** `block` is rare: one blocked indicator leaves the whole body without points. */
const policy: fc.Arbitrary<MissingPolicy> = fc.constantFrom(
  "exclude",
  "exclude",
  "exclude",
  "zero",
  "zero",
  "zeroActual",
  "zeroActual",
  "full",
  "full",
  "block",
);
const phases = fc.record({ interim: policy, final: policy });

const mode = fc.constantFrom(...ROUNDING_MODES);
const roundingPoint = fc.record({
  at: fc.constantFrom<RoundingPoint["at"]>("achievement", "points", "objective", "service", "area", "body"),
  decimals: fc.integer({ min: 0, max: 3 }),
  mode,
});

const statusBands: fc.Arbitrary<readonly StatusBand[]> = ends(0, 110).map((drawn) =>
  [...drawn, {}].map((end, at) => ({ id: `band-${at}`, label: { it: `fascia ${at}`, en: `band ${at}` }, ...end })),
);

const achievement: fc.Arbitrary<RuleSet["achievement"]> = fc.record({
  atLeast: fc.record({ method: fc.constantFrom("allOrNothing", "ratio", "baseline") }),
  atMost: fc.record({ method: fc.constantFrom("allOrNothing", "reciprocal", "complement", "baseline") }),
  exactly: fc.oneof(
    fc.record({ method: fc.constant("distance" as const) }),
    fc.record({ method: fc.constant("allOrNothing" as const), tolerance: fc.constantFrom("0", "0.5", "5") }, { requiredKeys: ["method"] }),
  ),
  between: fc.record({ method: fc.constantFrom("allOrNothing", "nearestBound") }),
  by: fc.oneof(
    fc.constant({ method: "allOrNothing" as const }),
    scale(-30, 60).map((one) => ({ method: "delay" as const, scale: one })),
  ),
  yesNo: fc.constant({ method: "allOrNothing" as const }),
  zeroTarget: fc.constantFrom("side", "notComputable"),
  negativeTarget: fc.constantFrom("mirror", "notComputable"),
  missingBaseline: fc.constantFrom("allOrNothing", "notComputable"),
});

/** Valid rule sets over all options. */
export const ruleSet: fc.Arbitrary<RuleSet> = fc
  .record({
    format: fc.constant("traguardo.rules/1" as const),
    id: fc.constant("drawn"),
    version: fc.constant("1.0.0"),
    title: fc.constant({ it: "Estratte a sorte", en: "Drawn by lot" }),
    sources: fc.constant([]),
    plainTarget: fc.constantFrom("atLeast", "exactly", "refuse"),
    achievement,
    points,
    missing: fc.record({
      notMeasured: phases,
      notAvailable: phases,
      notAssessable: phases,
      cancelled: phases,
      noTarget: phases,
      notComputable: phases,
    }),
    weights: fc.record({
      total: fc.constantFrom("100", "100", "1", "33.3"),
      tolerance: fc.constantFrom("0", "0.01"),
      absent: fc.constantFrom("equal", "refuse"),
    }),
    aggregation: fc.record({ objective: level, service: level, area: level, body: level }),
    rounding: fc.uniqueArray(roundingPoint, { selector: ({ at }) => at, maxLength: 3 }),
    display: fc.record({ decimals: fc.integer({ min: 0, max: 4 }), mode }),
    status: fc.record({ on: fc.constantFrom("displayed", "exact"), bands: statusBands }),
  })
  .map((drawn) =>
    drawn.achievement.atMost.method === "reciprocal" ? { ...drawn, points: { ...drawn.points, cap: drawn.points.cap ?? "130" } } : drawn,
  );
