/** Plans and rule sets that were made by hand: one wrong value anywhere ends in one PlanError with its path before anything is computed, or the score is right. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as traguardo from "../src/index.ts";
import { deepFreeze } from "./tools/deep-freeze.ts";
import { HOSTILE } from "./tools/hostile-values.ts";
import { codesOf, outcomeOf } from "./tools/outcome.ts";
import { type Place, withValue as changedAt } from "./tools/places.ts";
import { PLAN_JSON } from "./tools/public-calls.ts";

const PLAN = traguardo.parsePlan(PLAN_JSON);
const RULES = traguardo.ruleSets.izsler2022;
const OTHER = traguardo.ruleSets.cameraleStandard;
const ACTUALS = { Corsi: "9 N." };

const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null && !("toFixed" in value);

function placesIn(value: unknown, path: Place = []): readonly Place[] {
  if (!isHolder(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, Array.isArray(value) ? Number(key) : key]))];
}

/** A copy in which something else stands at one place; what is on the way there is new, as a caller would make it. */
const withValue = (value: unknown, place: Place, other: unknown): unknown => changedAt(value, place, () => other);

/** Every value of a score, each of which is made when it is read. */
function readAll(score: traguardo.BodyScore): unknown {
  const nodes = (node: traguardo.Score): readonly traguardo.Score[] => [node, ...node.children.flatMap(nodes)];
  const read = nodes(score).map(({ value, points, steps, outlook, status, coverage, issues, excluded, state }) => [
    value,
    points,
    steps,
    outlook,
    status,
    coverage,
    issues,
    excluded,
    state,
  ]);
  return [read, traguardo.explain(score), traguardo.scoreToJSON(score), traguardo.contributions(score), traguardo.strategicMap(score)];
}

function askAll(scorer: traguardo.Scorer): unknown {
  const body = scorer.score();
  return [body, scorer.update("Corsi", "7 N."), scorer.value("ente"), scorer.points("staff"), scorer.value("promozione")];
}

type Use = (plan: traguardo.Plan, rules: traguardo.RuleSet) => unknown;

/** What is done with a plan and a rule set. */
const USES: readonly (readonly [string, Use])[] = [
  ["scorePlan", (plan, rules) => readAll(traguardo.scorePlan(plan, rules, { actuals: ACTUALS }))],
  ["scorePlan, during the year", (plan, rules) => readAll(traguardo.scorePlan(plan, rules, { phase: "interim" }))],
  ["rescore", (plan, rules) => readAll(traguardo.rescore(traguardo.scorePlan(plan, rules), ACTUALS))],
  ["prepareScorer", (plan, rules) => askAll(traguardo.prepareScorer(plan, rules, { actuals: ACTUALS }))],
  ["scorePlans", (plan, rules) => traguardo.scorePlans([plan], rules)],
  ["checkPlan", (plan, rules) => traguardo.checkPlan(plan, rules)],
  ["walkPlan", (plan) => [...traguardo.walkPlan(plan)]],
  ["encodePlan", (plan) => traguardo.encodePlan(plan)],
  ["fingerprintPlan", (plan) => traguardo.fingerprintPlan(plan)],
  ["compareRuleSets", (plan, rules) => traguardo.compareRuleSets(plan, rules, OTHER, { actuals: ACTUALS })],
  ["diffRuleSets", (_plan, rules) => traguardo.diffRuleSets(rules, OTHER)],
  ["fingerprint", (_plan, rules) => traguardo.fingerprint(rules)],
  ["scoreIndicator", (_plan, rules) => traguardo.scoreToJSON(traguardo.scoreIndicator(traguardo.parseTarget(">= 90 %"), "81 %", rules))],
  ["sealScore", (plan, rules) => traguardo.sealScore(traguardo.scorePlan(plan, rules, { actuals: ACTUALS }))],
];

async function isAnswered(use: Use, plan: unknown, rules: unknown): Promise<readonly unknown[]> {
  const outcome = await outcomeOf(() => use(plan as traguardo.Plan, rules as traguardo.RuleSet));
  if (outcome.kind === "exception") return [String(outcome.error)];
  return outcome.kind === "planError" && outcome.issues.some(({ hint }) => hint === "") ? ["an issue without hint"] : [];
}

const VALUES = HOSTILE.filter(([what]) => !/million|100,000|10,000/.test(what));
const MORE: readonly (readonly [string, () => unknown])[] = [
  ["-5", () => new traguardo.Decimal(-5)],
  ["100 / 3", () => new traguardo.Decimal(100).div(3)],
  ["a year 0", () => 0],
  ["0", () => "0"],
  ["-1", () => "-1"],
  ["Infinity", () => "Infinity"],
  ["a list of the empty object", () => [{}]],
];

describe.each([
  { name: "a plan", whole: PLAN as unknown, given: (other: unknown) => [other, RULES] as const },
  { name: "a rule set", whole: RULES as unknown, given: (other: unknown) => [PLAN, other] as const },
  { name: "another rule set", whole: OTHER as unknown, given: (other: unknown) => [PLAN, other] as const },
])("$name with one wrong value", ({ whole, given }) => {
  const places = placesIn(whole);

  it.each(USES)("%s", async (_name, use) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.constantFrom(...VALUES, ...MORE), async (place, [what, make]) => {
        const [plan, rules] = given(withValue(whole, place, make()));
        expect([what, ...(await isAnswered(use, plan, rules))]).toEqual([what]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("is refused with its path, before anything is computed", () => {
  it.each<[Place, unknown, string]>([
    [["areas", 0, "weight"], 60, "value.foreign areas.0.weight: a weight"],
    [["areas", 0, "weight"], new traguardo.Decimal(-5), "value.foreign areas.0.weight: a weight"],
    [["areas", 0, "weight"], { s: 1, e: 0, d: [5], [Symbol.toStringTag]: "Decimal" }, "schema"],
    [["areas", 1, "name"], 5, "value.foreign areas.1.name: text"],
    [["areas", 1], null, "value.foreign areas.1: an object"],
    [["areas", 1, "objectives"], {}, "value.foreign areas.1.objectives: a list"],
    [
      ["areas", 1, "objectives", 0, "objectives", 0, "indicators", 0, "target"],
      "SI",
      "value.foreign areas.1.objectives.0.objectives.0.indicators.0.target: a target",
    ],
    [
      ["areas", 1, "objectives", 0, "objectives", 0, "indicators", 0, "points"],
      { cap: 5 },
      "schema.text areas.1.objectives.0.objectives.0.indicators.0.points.cap: ",
    ],
    [["year"], 21, "value.foreign year: a year"],
  ])("at %j: %j", (place, value, expected) => {
    const plan = withValue(PLAN, place, value) as traguardo.Plan;
    const caught = (() => {
      try {
        return traguardo.scorePlan(plan, OTHER);
      } catch (error) {
        return error;
      }
    })();
    expect(caught).toBeInstanceOf(traguardo.PlanError);
    const [issue] = (caught as traguardo.PlanError).issues;
    expect(`${issue?.code} ${issue?.path?.join(".")}: ${issue?.params["expected"] ?? ""}`.startsWith(expected.replace(/^schema$/, ""))).toBe(true);
    expect(issue?.path).toEqual(expect.arrayContaining(place.slice(0, 1)));
  });

  it.each<[Place, unknown, string]>([
    [["points", "cap"], 100, "value.foreign points.cap"],
    [["points", "cap"], "-1", "points.capBelowFloor points.cap"],
    [["achievement", "atMost", "method"], "inverse", "value.foreign achievement.atMost.method"],
    [["weights", "total"], "0", "value.foreign weights.total"],
    [["status", "bands"], [], "value.foreign status.bands"],
    [["display", "decimals"], 1e9, "value.foreign display.decimals"],
  ])("in a rule set at %j: %j", (place, value, expected) => {
    const rules = withValue(OTHER, place, value) as traguardo.RuleSet;
    const caught = (() => {
      try {
        return traguardo.scorePlan(PLAN, rules);
      } catch (error) {
        return error;
      }
    })();
    const issues = caught instanceof traguardo.PlanError ? caught.issues : [];
    expect(issues.map(({ code, path }) => `${code} ${path?.join(".")}`)).toEqual([expected]);
  });
});

it("tells of every wrong value at once", () => {
  const plan = withValue(withValue(PLAN, ["areas", 0, "weight"], 5), ["areas", 1, "name"], null) as traguardo.Plan;
  expect(codesOf(() => traguardo.scorePlan(plan, OTHER))).toEqual(["value.foreign", "value.foreign"]);
});

it("scores a copy, and a copy of its rules, as it scores the plan itself", () => {
  const copy = withValue(PLAN, ["areas", 0, "services", 0, "objectives", 0, "indicators", 0, "weight"], new traguardo.Decimal("50"));
  const scored = (plan: unknown, rules: unknown) => traguardo.scoreToJSON(traguardo.scorePlan(plan as traguardo.Plan, rules as traguardo.RuleSet));
  expect(scored(deepFreeze(copy), { ...OTHER })).toEqual(scored(PLAN, OTHER));
});
