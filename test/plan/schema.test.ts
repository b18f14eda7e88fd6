import * as z from "zod";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { PlanJson } from "../../src/plan/json.ts";
import { encodePlan, parsePlan, safeParsePlan } from "../../src/plan/parse.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { planSchema } from "../../src/plan/schema.ts";
import { fromZod } from "../../src/error/from-zod.ts";
import seed from "../../examples/massa-carrara-2021.json" with { type: "json" };

it("is of the documented types", () => {
  expectTypeOf<z.output<typeof planSchema>>().toEqualTypeOf<Plan>();
  expectTypeOf<z.input<typeof planSchema>>().toEqualTypeOf<PlanJson>();
});

it("reads like parsePlan and writes like encodePlan", () => {
  const plan = planSchema.parse(seed);
  expect(plan).toEqual(parsePlan(seed));
  expect(z.encode(planSchema, plan)).toEqual(encodePlan(plan));
});

describe("what it refuses", () => {
  let deep: object = { title: "t" };
  for (let level = 0; level < 10_000; level += 1) deep = { title: "t", objectives: [deep] };
  const own: { title: string; objectives: object[] } = { title: "t", objectives: [] };
  own.objectives.push(own);

  it.each([
    ["an empty object", {}],
    ["10,000 levels", { body: "B", year: 2021, areas: [{ name: "A", objectives: [deep] }] }],
    ["a cycle", { body: "B", year: 2021, areas: [{ name: "A", objectives: [own] }] }],
    ["two ids", { body: "B", year: 2021, areas: [{ name: "A" }, { name: "a" }] }],
    ["nothing", undefined],
    ["text", "{}"],
  ])("is what parsePlan refuses: %s", (_what, input) => {
    const ours = safeParsePlan(input);
    const zods = planSchema.safeParse(input);
    expect(zods.success).toBe(false);
    const issues = ours.success ? [] : ours.issues.map((issue) => ({ ...issue, path: issue.path ?? [] }));
    expect(fromZod(zods.error?.issues ?? [])).toEqual(issues);
  });

  it("stands at its place in another schema", () => {
    const read = z.strictObject({ plans: z.array(planSchema) }).safeParse({ plans: [{ body: "B", year: 2021, areas: [{ name: 5 }] }] });
    expect(read.error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [["plans", 0, "areas", 0, "name"], "Here stands a number, not text"],
    ]);
  });

  it("is not written either", () => {
    expect(z.safeEncode(planSchema, { id: "b" } as unknown as Plan).success).toBe(false);
  });
});
