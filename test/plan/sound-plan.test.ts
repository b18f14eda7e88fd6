import { expect, it } from "vitest";
import { Decimal } from "../../src/decimal/decimal.ts";
import { PlanError } from "../../src/error/plan-error.ts";
import { parsePlan } from "../../src/plan/parse.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { soundPlan } from "../../src/plan/sound-plan.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { PLAN_JSON } from "../tools/public-calls.ts";

const plan = parsePlan(PLAN_JSON);
const planOf = (areas: unknown, keys: object = {}) => ({ id: "b", body: "B", year: 2021, areas, ...keys }) as unknown as Plan;
const indicatorOf = (keys: object) =>
  planOf([{ id: "a", name: "A", objectives: [{ id: "o", title: "O", indicators: [{ id: "i", name: "I", target: { kind: "none" }, ...keys }] }] }]);

function issuesOf(given: Plan): readonly string[] {
  try {
    soundPlan(given);
    return [];
  } catch (error) {
    return error instanceof PlanError ? error.issues.map(({ code, path }) => `${code} ${path?.join(".") ?? ""}`) : [String(error)];
  }
}

it("gives a plan back as it is, also a frozen copy", () => {
  expect(soundPlan(plan)).toBe(plan);
  const copy = deepFreeze(structuredCopy(plan)) as Plan;
  expect(soundPlan(copy)).toBe(copy);
});

/** A copy whose Decimals are the same. */
function structuredCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCopy);
  if (typeof value !== "object" || value === null || value instanceof Decimal) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, structuredCopy(part)]));
}

const boom = (): never => {
  throw new Error("no");
};
const cyclic: Record<string, unknown> = { id: "o", title: "O" };
cyclic["objectives"] = [cyclic, cyclic];
const IN = "areas.0.objectives.0.indicators.0";

it.each<[string, Plan, readonly string[]]>([
  ["a hole in a list", planOf(Array(1)), ["value.foreign areas.0"]],
  ["more nodes than are read", planOf(Object.assign([], { length: 4e9 })), ["schema.tooLarge areas"]],
  ["a node in itself", planOf([{ id: "a", name: "A", objectives: [cyclic] }]), [`schema.tooDeep areas.0${".objectives.0".repeat(31)}`]],
  [
    "a getter that throws",
    planOf([Object.defineProperty({ id: "a", name: "A" }, "services", { get: boom })]),
    Array(2).fill("schema.unreadable areas.0.services") as string[],
  ],
  ["points that throw", planOf(indicatorOf(Object.defineProperty({}, "points", { enumerable: true, value: 5 })).areas), [`schema.type ${IN}.points`]],
  ["points that cannot be read", indicatorOf({ points: { cap: "x" } }), [`rule.number ${IN}.points.cap`]],
  ["a strategy that is none", planOf([], { strategy: [{ code: 1 }] }), ["value.foreign strategy"]],
  ["a version that is none", indicatorOf({ target: [{ target: "SI" }] }), [`value.foreign ${IN}.target`]],
  ["a year that is none", planOf([], { year: 20210 }), ["value.foreign year"]],
  [
    "all that is wrong",
    indicatorOf({ weight: 5, actual: {}, baseline: 5, gate: 1, code: 5 }),
    ["code", "weight", "actual", "baseline", "gate"].map((key) => `value.foreign ${IN}.${key}`),
  ],
])("refuses %s", (_what, given, issues) => {
  expect(issuesOf(given)).toEqual(issues);
});

it("keeps the first 1,000 issues, and counts the rest", () => {
  const issues = issuesOf(planOf(Array.from({ length: 3_000 }, () => null)));
  expect([issues.length, issues[0], issues.at(-1)]).toEqual([1_001, "value.foreign areas.0", "issues.tooMany "]);
});

it("knows an indicator whose points throw", () => {
  const indicator = Object.defineProperty({ id: "i", name: "I", target: { kind: "none" } }, "points", { get: boom });
  expect(issuesOf(planOf([{ id: "a", name: "A", objectives: [{ id: "o", title: "O", indicators: [indicator] }] }]))).toEqual([
    `schema.unreadable ${IN}.points`,
  ]);
});
