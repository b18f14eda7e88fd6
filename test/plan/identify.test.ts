import { describe, expect, it } from "vitest";
import { identify } from "../../src/plan/identify.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";

const planOf = (...objectives: unknown[]) => ({ body: "B", areas: [{ name: "A", objectives }] });

const codesOf = (input: unknown) => identify(input).issues.map(({ code, path }) => `${code} ${path?.join(".")}`);

describe("ids", () => {
  it("are the written one, else the parent's and the own key; an area has no prefix", () => {
    const input = deepFreeze({
      body: "Camera di Commercio",
      areas: [
        { name: "Area Uno", services: [{ name: "Servizio", objectives: [{ code: "2.1.1", indicators: [{ code: "Percent_X" }] }] }] },
        { id: "area/due", name: "x", objectives: [{ title: "Un titolo", indicators: [{ id: "mio", code: "Y" }, { name: "Nome" }] }] },
      ],
    });
    expect(identify(input)).toEqual({
      issues: [],
      document: {
        id: "camera-di-commercio",
        body: "Camera di Commercio",
        areas: [
          {
            id: "area-uno",
            name: "Area Uno",
            services: [
              {
                id: "area-uno/servizio",
                name: "Servizio",
                objectives: [
                  {
                    id: "area-uno/servizio/2.1.1",
                    code: "2.1.1",
                    indicators: [{ id: "area-uno/servizio/2.1.1/Percent_X", code: "Percent_X" }],
                  },
                ],
              },
            ],
          },
          {
            id: "area/due",
            name: "x",
            objectives: [
              {
                id: "area/due/un-titolo",
                title: "Un titolo",
                indicators: [
                  { id: "mio", code: "Y" },
                  { id: "area/due/un-titolo/nome", name: "Nome" },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  it.each([
    ["two codes", planOf({ code: "1.1.1" }, { code: "1.1.1" }), ["plan.duplicateId areas.0.objectives.1.code"]],
    ["two names", planOf({ title: "A b" }, { title: "a-B" }), ["plan.duplicateId areas.0.objectives.1.title"]],
    ["a written and a derived one", planOf({ id: "a/x", title: "y" }, { title: "x" }), ["plan.duplicateId areas.0.objectives.1.title"]],
    ["two written ones", planOf({ id: "x", title: "y" }, { id: "x", title: "z" }), ["plan.duplicateId areas.0.objectives.1.id"]],
    [
      "three",
      planOf({ id: "x" }, { id: "x" }, { id: "x" }),
      ["plan.duplicateId areas.0.objectives.1.id", "plan.duplicateId areas.0.objectives.2.id"],
    ],
    ["the body's", { body: "Staff", areas: [{ name: "staff" }] }, ["plan.duplicateId areas.0.name"]],
    ["__proto__ twice", planOf({ code: "__proto__" }, { code: "__proto__" }), ["plan.duplicateId areas.0.objectives.1.code"]],
    ["a name of signs", planOf({ title: "!?" }), ["plan.emptyId areas.0.objectives.0.title"]],
  ])("are refused: %s", (_what, input, expected) => {
    expect(codesOf(input)).toEqual(expected);
  });

  it("say who was first", () => {
    expect(identify(planOf({ id: "x" }, { id: "x" })).issues[0]?.params).toEqual({ id: "x", first: "areas[0].objectives[0]" });
    expect(identify({ body: "Staff", areas: [{ name: "staff" }] }).issues[0]?.params).toEqual({ id: "staff", first: "body" });
  });

  it.each([
    ["blank names, the schema's", planOf({ title: " " }, {})],
    ["parts of nodes without name", { body: "B", areas: [{ objectives: [{ code: "1" }] }, { objectives: [{ code: "1" }] }] }],
    ["what is no node", { body: "B", areas: [null, 5, "x", [], { name: "A", services: "none", objectives: { a: 1 } }] }],
    ["no object at all", "text"],
  ])("raise no issue of their own for %s", (_what, input) => {
    expect(codesOf(input)).toEqual([]);
  });
});

describe("weights", () => {
  it.each([
    ["all", planOf({ code: "1", weight: "50" }, { code: "2", weight: "50" }), []],
    ["none", planOf({ code: "1" }, { code: "2" }), []],
    ["one lacks it", planOf({ code: "1", weight: "50" }, { code: "2" }), ["plan.weightMissing areas.0.objectives.1.weight"]],
    ["a broken one counts", planOf({ code: "1", weight: null }, { code: "2" }), ["plan.weightMissing areas.0.objectives.1.weight"]],
    [
      "services and objectives are siblings",
      { body: "B", areas: [{ name: "A", services: [{ name: "S", weight: "50" }], objectives: [{ code: "1" }] }] },
      ["plan.weightMissing areas.0.objectives.0.weight"],
    ],
    [
      "indicators and objectives are siblings",
      planOf({ code: "1", objectives: [{ code: "2", weight: "5" }], indicators: [{ code: "3" }] }),
      ["plan.weightMissing areas.0.objectives.0.indicators.0.weight"],
    ],
    ["what is no node has none to miss", planOf({ code: "1", weight: "50" }, null), []],
  ])("of siblings: %s", (_what, input, expected) => {
    expect(codesOf(input)).toEqual(expected);
  });
});
