import fc from "fast-check";
import type { IndicatorJson, PlanJson, TargetJson } from "../../src/plan/json.ts";
import type { Indicator } from "../../src/plan/plan.ts";
import { parsePlan } from "../../src/plan/parse.ts";
import { walkPlan } from "../../src/plan/walk.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import type { OracleOptions } from "./oracle.ts";
import { planJson } from "./plan-arbitrary.ts";
import { ruleSet } from "./rule-set-arbitrary.ts";

/** A plan, a rule set, and what the call is told. */
export interface Case {
  readonly plan: PlanJson;
  readonly rules: RuleSet;
  readonly options: OracleOptions;
}

const NUMBERS = ["0", "1", "4,50", "5", "7", "9,99", "10", "12", "-5", "-12,5", "100,00", "150", "33,33"];
const number = fc.oneof(
  fc.constantFrom(...NUMBERS),
  fc.integer({ min: 0, max: 12_000 }).map((units) => (units / 100).toFixed(2).replace(".", ",")),
);
const unit = fc.constantFrom("", " %", " N.", " gg", " ore", " min", " mesi", " anni", " €");
const missing = fc.constantFrom("", "N/D", "non valutabile", "annullato");
const day = fc.constantFrom("30/11/2021", "01/12/2021", "15/10/2021", "29/11/2021", "31/12/2020");
const anything = fc.oneof(
  fc.tuple(number, unit).map((parts) => parts.join("")),
  fc.constantFrom("43/45", "0/7", "7/0", "SI", "NO"),
  day,
  missing,
);

/** An actual that meets the target more often than not. */
function actualFor(target: TargetJson): fc.Arbitrary<string> {
  const text = typeof target === "string" ? target : "";
  const own = /(?: %| N\.| gg| ore| min| mesi| anni| €)$/.exec(text.replace(" sulla base", ""))?.[0] ?? "";
  const meeting = text.startsWith("entro") ? day : /^(?:SI|NO)$/.test(text) ? fc.constantFrom("SI", "NO") : number.map((drawn) => drawn + own);
  return fc.oneof({ weight: 8, arbitrary: meeting }, { weight: 2, arbitrary: anything }, { weight: 1, arbitrary: missing });
}

const note = fc.constantFrom("Decisione dell'OIV", "Decisione dell'OIV", "", " ");
const correction = fc.oneof(
  fc.record({ kind: fc.constant("forced" as const), points: fc.constantFrom("85", "0", "100", "120.5", "-3"), note }),
  fc.record({ kind: fc.constant("exogenous" as const), share: fc.constantFrom("50", "0", "100", "33.3", "-1", "101"), note }),
);

function entryFor(target: TargetJson) {
  const actual = actualFor(target);
  return fc.oneof({ weight: 3, arbitrary: actual }, fc.record({ actual, correction }, { requiredKeys: [] }));
}

/** Results for some of the indicators, by id or by code, and for one that is not there. */
function actualsFor(plan: PlanJson): fc.Arbitrary<NonNullable<OracleOptions["actuals"]>> {
  const indicators: readonly Indicator[] = [...walkPlan(parsePlan(plan))].flatMap(({ kind, node }) => (kind === "indicator" ? [node] : []));
  const targets = targetsOf(plan);
  const entries = indicators.map(({ id, code }, at) => {
    const key = code === undefined ? fc.constant<string>(id) : fc.constantFrom(id, code);
    return fc.option(fc.tuple(key, entryFor(targets[at] ?? "N/D")), { freq: 6, nil: undefined });
  });
  return fc.tuple(...entries).map((drawn) => new Map([["nessuno", "1"] as const, ...drawn.filter((entry) => entry !== undefined)]));
}

/** The last target of each indicator, in the order of `walkPlan`. */
function targetsOf(node: object): readonly TargetJson[] {
  return Object.entries(node).flatMap(([key, list]): readonly TargetJson[] => {
    if (!["areas", "services", "objectives", "indicators"].includes(key)) return [];
    if (key !== "indicators") return (list as object[]).flatMap(targetsOf);
    return (list as IndicatorJson[]).map(({ target }) => (Array.isArray(target) ? target.at(-1)?.target : target) as TargetJson);
  });
}

/** Cases of every kind, in which most indicators can be compared. */
export const oracleCase: fc.Arbitrary<Case> = fc.tuple(planJson, ruleSet).chain(([plan, rules]) =>
  fc
    .record(
      {
        phase: fc.constantFrom("interim" as const, "final" as const),
        year: fc.constantFrom(2021, 2021, 2022),
        asOf: fc.constantFrom("2021-06-30", "2021-07-01", "2022-01-01"),
        actuals: actualsFor(plan),
      },
      { requiredKeys: ["actuals"] },
    )
    .map((options) => ({ plan, rules, options: options as OracleOptions })),
);
