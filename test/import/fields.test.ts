import { expect, it } from "vitest";
import { fieldOf, GROUP_LEVELS, headerOf, isField, kindOfLevel, levelPart, type TableField } from "../../src/import/fields.ts";
import { LIMITS } from "../../src/index.ts";

it.each<[TableField, string, string]>([
  ["body", "Ente", "Body"],
  ["area", "Area", "Area"],
  ["areaCode", "Codice area", "Area code"],
  ["serviceWeight", "Peso servizio", "Service weight"],
  ["objective", "Obiettivo", "Objective"],
  ["objective2", "Obiettivo 2", "Objective 2"],
  ["objective30Id", "Id obiettivo 30", "Objective 30 id"],
  ["indicator", "Indicatore", "Indicator"],
  ["unit", "Unità di misura", "Unit"],
])("%s is written %s, in English %s", (field, italian, english) => {
  expect(isField(field)).toBe(true);
  expect([headerOf(field, "it"), headerOf(field, "en")]).toEqual([italian, english]);
});

it.each(["", "Area", "areas", "objective1", "objective31", "objective2code", "indicatorName", "toString", "__proto__", "note"])(
  "%j is no field",
  (text) => {
    expect(isField(text)).toBe(false);
  },
);

it("tells level and part of a field", () => {
  expect(levelPart("objective2Weight")).toEqual({ level: "objective2", part: "Weight" });
  expect(levelPart("indicator")).toEqual({ level: "indicator", part: "" });
  expect(levelPart("target")).toBeUndefined();
  expect(fieldOf("service", "Code")).toBe("serviceCode");
});

it("has as many levels of objectives as a plan may have, below the body and an area", () => {
  expect(GROUP_LEVELS.slice(0, 4)).toEqual(["area", "service", "objective", "objective2"]);
  expect(GROUP_LEVELS.filter((level) => kindOfLevel(level) === "objective")).toHaveLength(LIMITS.depth - 2);
  expect((["area", "service", "objective", "objective7", "indicator"] as const).map(kindOfLevel)).toEqual([
    "area",
    "service",
    "objective",
    "objective",
    "indicator",
  ]);
});
