import { expect, it } from "vitest";
import { LIMITS } from "../../src/error/limits.ts";
import { PlanError } from "../../src/error/plan-error.ts";
import { givenPlan, refuseTooDeep } from "../../src/plan/given-plan.ts";
import { parsePlan } from "../../src/plan/parse.ts";
import { codesOf } from "../tools/outcome.ts";

it("gives a plan back, as it is", () => {
  const plan = parsePlan({ body: "Ente", year: 2021, areas: [] });
  expect(givenPlan(plan)).toBe(plan);
});

it.each([
  ["nothing", undefined],
  ["null", null],
  ["a text", "Ente"],
  ["a list", []],
  ["no id", { body: "Ente", year: 2021, areas: [] }],
  ["no body", { id: "ente", year: 2021, areas: [] }],
  ["a year in text", { id: "ente", body: "Ente", year: "2021", areas: [] }],
  ["areas that are no list", { id: "ente", body: "Ente", year: 2021, areas: {} }],
])("refuses %s", (_what, plan) => {
  expect(codesOf(() => givenPlan(plan as never))).toEqual(["value.foreign"]);
});

it("lets the last level pass, and refuses the next one", () => {
  const path = Array.from({ length: 2 * LIMITS.depth - 2 }, (_, at) => at);
  expect(refuseTooDeep([])).toBeUndefined();
  expect(refuseTooDeep(path)).toBeUndefined();
  expect(codesOf(() => refuseTooDeep([...path, "objectives", 0]))).toEqual(["schema.tooDeep"]);
  expect(() => refuseTooDeep([...path, "objectives", 0])).toThrow(PlanError);
  expect(() => refuseTooDeep([...path, "objectives", 0])).toThrow("deeper than 32 levels");
});
