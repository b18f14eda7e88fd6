import { expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { timelineEntryShape } from "../../src/plan/fields.ts";
import type { AreaJson, IndicatorJson, ObjectiveJson, PlanJson, ServiceJson, StrategyItemJson, TimelineEntryJson } from "../../src/plan/json.ts";
import type { Area, Indicator, Objective, Plan, Service, StrategyItem, TimelineEntry } from "../../src/plan/plan.ts";
import { type areaShape, type bodyShape, type indicatorShape, type objectiveShape, type serviceShape, planShape } from "../../src/plan/shape.ts";

/** The levels' children are compared at their own level. */
type Level<T> = { -readonly [Key in keyof T as Key extends "areas" | "services" | "objectives" | "indicators" | "strategy" ? never : Key]: T[Key] };

/** What a document may leave out is there once `identify` has been over it. */
type Identified<T extends { readonly id?: string }> = Level<Omit<T, "id"> & { readonly id: string }>;

it("has at each level the keys and types of the documented interfaces, read and written", () => {
  type Of<Shape extends () => z.ZodType> = [Level<z.output<ReturnType<Shape>>>, Level<z.input<ReturnType<Shape>>>];
  expectTypeOf<Of<typeof bodyShape>>().toEqualTypeOf<[Level<Plan>, Identified<PlanJson>]>();
  expectTypeOf<Of<typeof areaShape>>().toEqualTypeOf<[Level<Area>, Identified<AreaJson>]>();
  expectTypeOf<Of<typeof serviceShape>>().toEqualTypeOf<[Level<Service>, Identified<ServiceJson>]>();
  expectTypeOf<Of<typeof objectiveShape>>().toEqualTypeOf<[Level<Objective>, Identified<ObjectiveJson>]>();
  expectTypeOf<Of<typeof indicatorShape>>().toEqualTypeOf<[Level<Indicator>, Identified<IndicatorJson>]>();
  expectTypeOf<Of<typeof timelineEntryShape>>().toEqualTypeOf<[Level<TimelineEntry>, Level<TimelineEntryJson>]>();
  type Strategy = NonNullable<z.output<ReturnType<typeof bodyShape>>["strategy"]>[number];
  expectTypeOf<Strategy>().toEqualTypeOf<StrategyItem>();
  expectTypeOf<Strategy>().toEqualTypeOf<StrategyItemJson>();
});

it("reads a document that has its ids", () => {
  const document = { id: "b", body: "B", year: 2021, areas: [{ id: "a", name: "A" }] };
  expect(planShape.parse(document)).toEqual(document);
});
