/** The rule sets that vectors name. Those that are accepted here; those that must be refused, with the reason, in `rule-set-validity.ts`. */
import type { RuleSetChanges, RuleSet, RuleSetDocument, RoundingPoint, MissingPolicy } from "../../../src/rules/rule-set.ts";
import { ruleSets } from "../../../src/rules/rule-sets.ts";
import { ROUNDING_MODES } from "../../../src/decimal/rounding.ts";

/** What identifies a set that extends another one by name. */
export function extending(id: string, changes: object, base = "camerale-standard"): object {
  return { extends: { id: base, version: "1.0.0" }, id, version: "1.0.0", title: { it: id, en: id }, sources: [], ...changes };
}

type Changes = RuleSetChanges<Omit<RuleSet, "id" | "version" | "title" | "sources">>;

/** By name: what differs from `camerale-standard`, or from the one that is named beside. */
const CHANGES: Readonly<Record<string, Changes | readonly [base: string, Changes]>> = {
  // points
  unlimited: { achievement: { atMost: { method: "complement" } }, points: { floor: null, cap: null } },
  "cap-120": { points: { cap: "120" } },
  "cap-90": { points: { cap: "90" } },
  "floor-10": { points: { floor: "10" } },
  steps: {
    points: {
      scale: {
        bands: [{ below: "60", points: "0" }, { below: "80", points: "50" }, { upTo: "99", points: "80" }, { points: "100" }],
      },
    },
  },
  linear: {
    achievement: { atMost: { method: "complement" } },
    points: {
      scale: {
        bands: [
          { below: "90", points: "0" },
          { upTo: "110", points: { from: "60", to: "80" } },
          { below: "131", points: { from: "80", to: "95" } },
          { points: "100" },
        ],
      },
    },
  },
  "one-value": {
    points: { scale: { bands: [{ below: "100", points: "50" }, { upTo: "100", points: "75" }, { points: "100" }] } },
  },
  "printed-bands": {
    points: {
      scale: { bands: [{ below: "38", points: "0" }, { upTo: "75", points: "40" }, { upTo: "90", points: "80" }, { points: "100" }] },
    },
  },
  "bands-beyond-limits": {
    points: { scale: { bands: [{ below: "50", points: "-20" }, { below: "80", points: "same" }, { points: "150" }] } },
  },
  "up-to-a-third": { points: { scale: { bands: [{ upTo: "33.33", points: "0" }, { points: "100" }] } } },

  // achievement
  baseline: { achievement: { atLeast: { method: "baseline" }, atMost: { method: "baseline" } } },
  "baseline-unlimited": ["baseline", { points: { floor: null, cap: null } }],
  "baseline-required": ["baseline", { achievement: { missingBaseline: "notComputable" } }],
  "mirror-into-baseline": { achievement: { atLeast: { method: "baseline" } } },
  distance: { achievement: { exactly: { method: "distance", tolerance: null } } },
  "distance-unlimited": ["unlimited", { achievement: { exactly: { method: "distance", tolerance: null } } }],
  "tolerance-5": { achievement: { exactly: { tolerance: "5" } } },
  "tolerance-absent": { achievement: { exactly: { tolerance: null } } },
  "between-all-or-nothing": { achievement: { between: { method: "allOrNothing" } } },
  "nearest-bound-on-off": { achievement: { atLeast: { method: "allOrNothing" }, atMost: { method: "allOrNothing" } } },
  delay: {
    achievement: {
      by: {
        method: "delay",
        scale: { bands: [{ upTo: "0", points: "100" }, { upTo: "30", points: { from: "100", to: "50" } }, { points: "0" }] },
      },
    },
  },
  "delay-bonus": {
    achievement: {
      by: {
        method: "delay",
        scale: {
          bands: [{ below: "-30", points: "110" }, { upTo: "0", points: "100" }, { upTo: "10", points: { from: "100", to: "80" } }, { points: "40" }],
        },
      },
    },
    points: { cap: "110" },
  },
  "zero-refused": { achievement: { zeroTarget: "notComputable", exactly: { method: "distance", tolerance: null } } },
  "negative-refused": { achievement: { negativeTarget: "notComputable" } },
  "plain-exactly": { plainTarget: "exactly" },
  "plain-refused": { plainTarget: "refuse" },
  "plain-refused-excluded": { plainTarget: "refuse", missing: { notComputable: { final: "exclude" } } },

  // missing data: one policy for every reason and phase, and the two phases told apart
  ...Object.fromEntries(
    (["exclude", "zero", "zeroActual", "full", "block"] as const).map((policy) => [`missing-${policy}`, { missing: everyReason(policy, policy) }]),
  ),
  "missing-full-then-zero": { missing: everyReason("full", "zero") },
  "missing-zero-floor-10": ["missing-zero", { points: { floor: "10" } }],
  "missing-exclude-floor-10": ["missing-exclude", { points: { floor: "10" } }],
  "missing-full-cap-90": ["missing-full", { points: { cap: "90" } }],
  "missing-full-cap-120": ["missing-full", { points: { cap: "120" } }],
  "missing-full-no-cap": ["missing-full", { achievement: { atMost: { method: "complement" } }, points: { cap: null } }],
  "missing-zeroActual-complement": ["missing-zeroActual", { achievement: { atMost: { method: "complement" } } }],
  "missing-zeroActual-steps": [
    "missing-zeroActual",
    {
      achievement: { by: { method: "delay", scale: { bands: [{ points: "70" }] } } },
      points: { scale: { bands: [{ below: "50", points: "15" }, { points: "same" }] } },
    },
  ],

  // weights
  "weights-tolerance": { weights: { tolerance: "0.05" } },
  "weights-total-1": { weights: { total: "1" } },
  "weights-wanted": { weights: { absent: "refuse" } },

  // aggregation
  "weighted-sum": everyLevel({ method: "weightedSum" }),
  "weighted-sum-total-1": ["weighted-sum", { weights: { total: "1" } }],
  mean: everyLevel({ method: "mean" }),
  minimum: everyLevel({ method: "minimum" }),
  "all-or-nothing-above": everyLevel({ method: "allOrNothing" }),
  "leaf-mean": everyLevel({ method: "leafMean" }),
  "leaf-mean-of-the-body": { aggregation: { body: { method: "leafMean" } } },
  "leaf-mean-rounded-rows": [
    "leaf-mean-of-the-body",
    {
      rounding: [
        { at: "points", decimals: 0, mode: "halfUp" },
        { at: "area", decimals: 0, mode: "up" },
      ],
    },
  ],
  "objective-steps": {
    aggregation: { objective: { scale: { bands: [{ below: "60", points: "0" }, { below: "90", points: "same" }, { points: "100" }] } } },
  },
  "objective-limits": { aggregation: { objective: { floor: "20", cap: "80" } } },
  "area-linear": {
    aggregation: {
      area: {
        scale: { bands: [{ below: "50", points: "10" }, { upTo: "90", points: { from: "20", to: "100" } }, { points: "120" }] },
        cap: "110",
      },
    },
  },
  "mixed-levels": {
    aggregation: { objective: { method: "minimum" }, service: { method: "mean" }, area: { method: "weightedSum" }, body: { method: "allOrNothing" } },
  },

  // rounding and display
  "round-achievement": { rounding: [{ at: "achievement", decimals: 0, mode: "halfUp" }] },
  "round-achievement-then-steps": ["steps", { rounding: [{ at: "achievement", decimals: 0, mode: "halfUp" }] }],
  "round-points-down": { rounding: [{ at: "points", decimals: 0, mode: "down" }] },
  "round-points-half-even": { rounding: [{ at: "points", decimals: 1, mode: "halfEven" }] },
  "round-every-level": {
    rounding: (["points", "objective", "service", "area", "body"] as const).map((at) => ({ at, decimals: 0, mode: "halfUp" as const })),
  },
  ...Object.fromEntries(
    ROUNDING_MODES.map((mode) => [`objective-${mode}`, { rounding: [{ at: "objective", decimals: 1, mode }] satisfies RoundingPoint[] }]),
  ),
  ...Object.fromEntries(ROUNDING_MODES.map((mode) => [`display-${mode}`, ["unlimited", { display: { decimals: 1, mode } }] as const])),
  "display-whole-down": { display: { decimals: 0, mode: "down" } },
  "display-none-rounded": { display: { decimals: 40, mode: "halfUp" } },
  "status-exact": { status: { on: "exact" } },
  "status-included-ends": {
    status: {
      bands: [
        { id: "low", upTo: "70", label: { it: "basso", en: "low" } },
        { id: "high", label: { it: "alto", en: "high" } },
      ],
    },
  },

  // at a border of what is refused
  "border-cap-equals-floor": { points: { floor: "50", cap: "50" } },
  "border-one-open-band": { points: { scale: { bands: [{ points: "same" }] } } },
  "border-falling-bands": {
    points: { scale: { bands: [{ below: "-0.5", points: "100" }, { upTo: "0", points: { from: "80", to: "20" } }, { points: "-5" }] } },
  },
  "border-forty-digits": { points: { cap: "1234567890123456789012345678901234567890" } },
  "border-validity-of-a-day": { validity: { from: "2021-12-31", to: "2021-12-31" } },
  "border-fingerprint-of-the-base": {
    extends: { id: "camerale-standard", version: "1.0.0", fingerprint: "sha256:370b16360aa221d6aedda0bf69a0e0f2735ffe5f74e865697625716fd301d4fc" },
    points: { cap: "110" },
  } as Changes,

  // the same options under other names, and names that hashing must not change
  "renamed-standard": { validity: { from: "2021-01-01", to: "2021-12-31" } },
  "complement-by-extension": { achievement: { atMost: { method: "complement" } } },
  "status-ids-in-all-scripts": {
    status: {
      bands: [
        { id: 'più basso "a"', below: "50", label: { it: "basso", en: "low" } },
        { id: "a\\b/c\n\u0007\u2028", below: "70", label: { it: "medio", en: "middle" } },
        { id: "€ 𝔘 😀", label: { it: "alto", en: "high" } },
      ],
    },
  },
};

function everyReason(interim: MissingPolicy, final: MissingPolicy) {
  const phases = { interim, final };
  return { notMeasured: phases, notAvailable: phases, notAssessable: phases, cancelled: phases, noTarget: phases, notComputable: phases };
}

function everyLevel(rule: RuleSet["aggregation"]["body"]): Changes {
  return { aggregation: { objective: rule, service: rule, area: rule, body: rule } };
}

/** A whole set again, with the keys of every object the other way round. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, reordered(part)]),
  );
}

/** The presets, whole, then the sets that extend one of them or each other. */
export const RULE_SETS: Readonly<Record<string, RuleSetDocument>> = Object.fromEntries([
  ...Object.values(ruleSets).map((preset) => [preset.id, preset] as const),
  ["reordered-standard", reordered({ ...ruleSets.cameraleStandard, id: "reordered-standard" }) as RuleSetDocument] as const, // the same keys
  ...Object.entries(CHANGES).map(([id, change]) => {
    const [base, changes] = isFromBase(change) ? change : ["camerale-standard", change];
    return [id, extending(id, changes, base) as RuleSetDocument] as const; // Changes are typed above
  }),
]);

function isFromBase(change: Changes | readonly [string, Changes]): change is readonly [string, Changes] {
  return Array.isArray(change);
}
