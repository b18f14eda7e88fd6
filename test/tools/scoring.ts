import { Decimal } from "../../src/decimal/decimal.ts";
import { type Fraction, fraction, fractionText } from "../../src/decimal/fraction.ts";
import type { IndicatorJson, ObjectiveJson } from "../../src/plan/json.ts";
import { parsePlan } from "../../src/plan/parse.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { parseRuleSet } from "../../src/rules/parse.ts";
import { cameraleStandard } from "../../src/rules/presets/camerale-standard.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { deepFreeze } from "./deep-freeze.ts";

/** Some options of a rule set; `undefined` takes one out. */
type Changes<T> = T extends readonly unknown[] ? T : T extends object ? { readonly [Key in keyof T]?: Changes<T[Key]> | undefined } : T;

/** The base rules with some options changed, read again so that they are sound. */
export function rulesWith(changes: Changes<RuleSet> = {}): RuleSet {
  return deepFreeze(parseRuleSet(merged(cameraleStandard, changes)));
}

function merged(base: unknown, changes: unknown): unknown {
  if (!isRecord(base) || !isRecord(changes)) return changes;
  const entries = Object.entries({ ...base, ...changes }).map(
    ([key]) => [key, key in changes ? merged(base[key], changes[key]) : base[key]] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** One policy for every reason, in both phases. */
export function everyPolicy(policy: "exclude" | "zero" | "zeroActual" | "full" | "block"): RuleSet["missing"] {
  const phases = { interim: policy, final: policy };
  return { notMeasured: phases, notAvailable: phases, notAssessable: phases, cancelled: phases, noTarget: phases, notComputable: phases };
}

/** An exact number: `"600/7"`, `"-0.5"`. */
export function exact(text: string): Fraction {
  const [top = "", bottom = "1"] = text.split("/");
  const decimals = new Decimal(top).decimalPlaces();
  return fraction(BigInt(new Decimal(top).times(new Decimal(10).pow(decimals)).toFixed()), 10n ** BigInt(decimals) * BigInt(bottom));
}

/** How an exact number is written; nothing where there is none. */
export function written(value: Fraction | undefined): string | undefined {
  return value === undefined ? undefined : fractionText(value);
}

/** A plan of one area whose objectives are these. */
export function planOf(...objectives: readonly Omit<ObjectiveJson, "title">[]): Plan {
  const titled = objectives.map((objective, at) => ({ title: `O${at + 1}`, ...objective }));
  return deepFreeze(parsePlan({ body: "Ente", year: 2021, areas: [{ name: "A", objectives: titled }] }));
}

/** A plan of one objective whose indicators are these: `I1`, `I2` … */
export function planWith(...indicators: readonly (Partial<IndicatorJson> & Pick<IndicatorJson, "target">)[]): Plan {
  return planOf({ indicators: indicators.map((indicator, at) => ({ code: `I${at + 1}`, name: `I${at + 1}`, ...indicator })) });
}
