import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal/decimal.ts";
import { fractionText, fromDecimal, sumOf } from "../../src/decimal/fraction.ts";
import { PlanError } from "../../src/error/plan-error.ts";
import { encodePlan, parsePlan, safeEncodePlan, safeParsePlan } from "../../src/plan/parse.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { childrenOf, walkPlan } from "../../src/plan/walk.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { planJson } from "../tools/plan-arbitrary.ts";
import seed from "../../examples/massa-carrara-2021.json" with { type: "json" };

const planOf = (...objectives: unknown[]) => ({ body: "B", year: 2021, areas: [{ name: "A", objectives }] });

/** A plan with one indicator. */
const indicatorOf = (keys: object) => planOf({ title: "T", indicators: [{ name: "I", target: "N/D", ...keys }] });

/** `code path` of each issue. */
function refusals(input: unknown): readonly string[] {
  const read = safeParsePlan(input);
  return read.success ? [] : read.issues.map(({ code, path }) => `${code} ${path?.join(".") ?? ""}`.trim());
}

const INDICATOR = "areas.0.objectives.0.indicators.0";

describe("the published plan", () => {
  const plan = parsePlan(deepFreeze(structuredClone(seed)));
  const indicators = [...walkPlan(plan)].flatMap(({ kind, node }) => (kind === "indicator" ? [node] : []));

  it("has six patterns of weights, and each sums to exactly 100", () => {
    const groups = [...walkPlan(plan)].map((walked) =>
      childrenOf(walked).flatMap(({ node }) => ("weight" in node && node.weight !== undefined ? [node.weight] : [])),
    );
    const weighted = groups.filter((weights) => weights.length > 0);
    expect(new Set(weighted.map((weights) => fractionText(sumOf(weights.map(fromDecimal)))))).toEqual(new Set(["100"]));
    // Equal shares are told by how many there are, the others by where their residue stands. 100 alone has none.
    const patterns = new Set(weighted.filter(({ length }) => length > 1).map((weights) => weights.slice(0, 2).join(" ") + ` of ${weights.length}`));
    expect(patterns).toEqual(new Set(["50 50 of 2", "33.34 33.33 of 3", "33.33 33.34 of 3", "20 20 of 5", "14.26 14.29 of 7", "11.12 11.11 of 9"]));
  });

  it("is read whole", () => {
    expect(plan).toMatchObject({ id: "camera-di-commercio-di-massa-carrara", body: seed.body, year: 2021 });
    expect(plan.areas[0]?.services?.[1]?.objectives?.[0]?.weight).toEqual(new Decimal("14.26"));
    expect(indicators).toHaveLength(48);
  });

  it("has the ids of the documentation", () => {
    const ids = [...walkPlan(plan)].map(({ node }) => node.id);
    expect(ids).toContain("area-promozione-ed-amministrazione/servizio-promozione/3.1.1/Attiv_Formative");
    expect(ids).toContain("staff-segretario-generale/servizio-aa-gg-e-risorse-umane");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has the weights of its service where no area has one", () => {
    expect(plan.areas.map((area) => Object.hasOwn(area, "weight"))).toEqual([false, false, false, false]);
  });

  it("has six patterns of weights, each of which sums to exactly 100, whatever the residue", () => {
    const patterns = new Map<string, string>();
    for (const parent of walkPlan(plan)) {
      const weights = childrenOf(parent).flatMap(({ node }) => ("weight" in node && node.weight !== undefined ? [node.weight] : []));
      const pattern = [...new Set(weights.map(String))].join(" ");
      const { numerator, denominator } = sumOf(weights.map(fromDecimal));
      if (weights.length > 0) patterns.set(`${weights.length}: ${pattern}`, `${numerator}/${denominator}`);
    }
    expect(Object.fromEntries(patterns)).toEqual({
      "1: 100": "100/1",
      "2: 50": "100/1",
      "3: 33.34 33.33": "100/1",
      "3: 33.33 33.34": "100/1",
      "5: 20": "100/1",
      "7: 14.26 14.29": "100/1",
      "9: 11.12 11.11": "100/1",
    });
  });

  it("is written as it was, but for the weights' form", () => {
    const plain = JSON.parse(JSON.stringify(seed), (key, value: unknown) =>
      key === "weight"
        ? String(value)
            .replace(",", ".")
            .replace("%", "")
            .replace(/\.?0+$/, (zeros) => (zeros.startsWith(".") ? "" : zeros))
        : value,
    ) as unknown;
    expect(encodePlan(plan)).toEqual(plain);
  });
});

describe("reads", () => {
  it("a plan with no area yet", () => {
    expect(parsePlan({ body: "CCIAA", year: 2021, areas: [] })).toEqual({ id: "cciaa", body: "CCIAA", year: 2021, areas: [] });
  });

  it("absent as absent, empty as empty, order as it is", () => {
    const plan = parsePlan(planOf({ title: "Z" }, { title: "A", indicators: [], objectives: [] }));
    expect(plan.areas[0]).toEqual({
      id: "a",
      name: "A",
      objectives: [
        { id: "a/z", title: "Z" },
        { id: "a/a", title: "A", indicators: [], objectives: [] },
      ],
    });
  });

  it("every key of an indicator", () => {
    const points = { scale: { on: "value", bands: [{ below: "60", points: "0" }, { points: "100" }] }, floor: "0", cap: "100" };
    const keys = { id: "x", code: "C", description: "", weight: "100", actual: "210 gg", baseline: "240 gg", gate: true, points };
    const [indicator] = parsePlan(indicatorOf({ ...keys, target: "<= 180 gg" })).areas[0]?.objectives?.[0]?.indicators ?? [];
    expect(indicator).toMatchObject({
      id: "x",
      code: "C",
      description: "",
      weight: new Decimal(100),
      target: { kind: "atMost" },
      actual: { kind: "measured", quantity: { value: new Decimal(210), unit: "day" } },
      baseline: { value: new Decimal(240), unit: "day" },
      gate: true,
      points,
    });
  });

  it("the strategic map", () => {
    const strategy = [
      { code: "2", title: "Ambito" },
      { code: "2.1", title: "Obiettivo strategico" },
    ];
    expect(parsePlan({ body: "B", year: 2021, strategy, areas: [] }).strategy).toEqual(strategy);
  });

  it("__proto__ as a code like any other", () => {
    const plan = parsePlan(indicatorOf({ code: "__proto__" }));
    expect(plan.areas[0]?.objectives?.[0]?.indicators?.[0]).toMatchObject({ code: "__proto__", id: "a/t/__proto__" });
    expect(encodePlan(plan).areas[0]?.objectives?.[0]?.indicators?.[0]).toEqual({ code: "__proto__", name: "I", target: "N/D" });
  });

  it("32 levels", () => {
    let objective: object = { title: "t" };
    for (let level = 4; level < 32; level += 1) objective = { title: "t", objectives: [objective] };
    const plan = parsePlan(planOf({ title: "t", objectives: [objective] }));
    expect([...walkPlan(plan)].at(-1)?.path).toHaveLength(62);
    expect(parsePlan(encodePlan(plan))).toEqual(plan);
  });
});

describe("refuses", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["no value", undefined, ["schema.type"]],
    ["null", null, ["schema.type"]],
    ["a number", Number.NaN, ["schema.type"]],
    ["a list", [], ["schema.type"]],
    ["JSON as text", JSON.stringify(seed), ["plan.text"]],
    ["an empty object", {}, ["schema.missing body", "schema.missing year", "schema.missing areas"]],
    ["an unknown key", { body: "B", year: 2021, areas: [], pseo: 1 }, ["schema.unknownKey pseo"]],
    ["a misspelt weight", indicatorOf({ pseo: "5" }), [`schema.unknownKey ${INDICATOR}.pseo`]],
    ["a key __proto__", JSON.parse('{"body":"B","year":2021,"areas":[],"__proto__":{"x":1}}'), ["schema.unknownKey __proto__"]],
    [
      "indicators of a service",
      { body: "B", year: 2021, areas: [{ name: "A", services: [{ name: "S", indicators: [] }] }] },
      ["schema.unknownKey areas.0.services.0.indicators"],
    ],
    ["areas that are no list", { body: "B", year: 2021, areas: {} }, ["schema.type areas"]],
    ["a list of nothing", { body: "B", year: 2021, areas: Array(2) }, ["schema.type areas.0", "schema.type areas.1"]],
    ["no target", planOf({ title: "T", indicators: [{ name: "I" }] }), [`schema.missing ${INDICATOR}.target`]],
    ["a weight as number", indicatorOf({ weight: 14.29 }), [`schema.text ${INDICATOR}.weight`]],
    ["NaN as weight", indicatorOf({ weight: Number.NaN }), [`schema.text ${INDICATOR}.weight`]],
    ["1e999999999 as weight", indicatorOf({ weight: "1e999999999" }), [`plan.weight ${INDICATOR}.weight`]],
    ["NaN as year", { body: "B", year: Number.NaN, areas: [] }, ["schema.type year"]],
    ["a gate as text", indicatorOf({ gate: "SI" }), [`schema.type ${INDICATOR}.gate`]],
    ["a cap below the floor", indicatorOf({ points: { floor: "5", cap: "4" } }), [`points.capBelowFloor ${INDICATOR}.points.cap`]],
    ["an empty timeline", indicatorOf({ target: [] }), [`plan.timelineEmpty ${INDICATOR}.target`]],
    ["an id that is empty", indicatorOf({ id: "" }), [`schema.empty ${INDICATOR}.id`]],
    ["an id that is a number", indicatorOf({ id: 5 }), [`schema.text ${INDICATOR}.id`]],
    ["a name without letters", { body: "—", year: 2021, areas: [] }, ["plan.emptyId body"]],
    ["a blank name", { body: " ", year: 2021, areas: [] }, ["schema.empty body"]],
    ["a slash in a code", indicatorOf({ code: "a/b" }), [`plan.codeSlash ${INDICATOR}.code`]],
  ])("%s", (_what, input, expected) => {
    expect(refusals(input)).toEqual(expected);
  });

  it.each([
    ["two commas", ">= 90,,0 %"],
    ["41 digits", `>= ${"1".repeat(41)} %`],
    ["300 characters", `>= 90,00 %${" ".repeat(290)}`],
    ["an exponent", "1e999999999"],
    ["NaN as text", "NaN"],
    ["prose", "Avvio dello sportello"],
  ])("a target with %s, telling the text", (_what, target) => {
    expect(safeParsePlan(indicatorOf({ target }))).toMatchObject({
      success: false,
      issues: [{ path: ["areas", 0, "objectives", 0, "indicators", 0, "target"], input: target }],
    });
  });

  it("everything at once, in document order: shapes, ids and weights", () => {
    const input = deepFreeze({
      year: 1899,
      areas: [
        {
          objectives: [
            { title: "T", weight: "50%", indicators: [{ target: ">= %", code: "C", weight: 5 }] },
            { title: "t", pseo: "50%" },
          ],
          name: "A",
        },
        { name: "a", services: [{ name: "!" }] },
      ],
      extra: 1,
    });
    expect(refusals(input)).toEqual([
      "schema.missing body",
      "schema.size year",
      "schema.missing areas.0.objectives.0.indicators.0.name",
      expect.stringMatching(/^target\.\w+ areas\.0\.objectives\.0\.indicators\.0\.target$/),
      "schema.text areas.0.objectives.0.indicators.0.weight",
      "plan.weightMissing areas.0.objectives.1.weight",
      "plan.duplicateId areas.0.objectives.1.title",
      "schema.unknownKey areas.0.objectives.1.pseo",
      "plan.duplicateId areas.1.name",
      "plan.emptyId areas.1.services.0.name",
      "schema.unknownKey extra",
    ]);
  });

  it("10,000 levels with one issue", () => {
    let objective: object = { title: "t" };
    for (let level = 0; level < 10_000; level += 1) objective = { title: "t", objectives: [objective] };
    expect(refusals(planOf(objective))).toEqual([expect.stringMatching(/^schema\.tooDeep areas\.0/)]);
  });

  it.each(["[", '{"body":', '{"areas":[', '{"body":"B","year":2021,"areas":['])("10,000 times %j without an exception", (opening) => {
    const closing = Array.from(opening)
      .reverse()
      .flatMap((sign) => (sign === "{" ? "}" : sign === "[" ? "]" : []))
      .join("");
    const input: unknown = JSON.parse(`${opening.repeat(10_000)}1${closing.repeat(10_000)}`);
    expect(refusals(input).length).toBeGreaterThan(0);
  });

  it("counts what it does not list", () => {
    const areas = Array.from({ length: 5000 }, (_, index) => ({ name: `Area ${index}`, pseo: 1 }));
    const read = safeParsePlan({ body: "B", year: 2021, areas });
    expect(read.success ? [] : read.issues).toHaveLength(1001);
    expect(read).toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ code: "issues.tooMany", params: { count: "4000", limit: "1000" } })]),
    });
  });

  it("what throws when it is read", () => {
    const getter = Object.defineProperty({}, "body", { enumerable: true, get: () => JSON.parse("{") as unknown });
    const proxy = new Proxy({}, { ownKeys: () => JSON.parse("{") as string[] });
    expect(refusals(getter)).toEqual(["schema.unreadable"]);
    expect(refusals(proxy)).toEqual(["schema.unreadable"]);
  });

  it.each([1n, Symbol("a"), () => 1, new Date(0), new Map(), new Decimal(5), Object.create(seed)])("%s, and the same as any value in it", (value) => {
    expect(refusals(value).length).toBeGreaterThan(0);
    for (const key of ["name", "weight", "target", "actual", "baseline", "gate", "id", "code", "description"]) {
      expect(refusals(indicatorOf({ [key]: value })).length).toBeGreaterThan(0);
    }
  });

  it("whatever JSON it is given without an exception", () => {
    fc.assert(fc.property(fc.jsonValue(), (input) => void safeParsePlan(deepFreeze(input))));
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (input) => void safeParsePlan({ body: "B", year: 2021, areas: [{ name: "A", objectives: input, services: [input] }] }),
      ),
    );
  });

  it("by throwing one PlanError from parsePlan", () => {
    expect(() => parsePlan({})).toThrow(PlanError);
  });
});

describe("encodePlan", () => {
  it("is the inverse of parsePlan, for plans of every shape", () => {
    fc.assert(
      fc.property(planJson, (json) => {
        const plan = parsePlan(deepFreeze(json));
        const written = encodePlan(deepFreeze(plan));
        expect(parsePlan(written)).toEqual(plan);
        expect(JSON.parse(JSON.stringify(written))).toEqual(written);
        expect(encodePlan(parsePlan(written))).toEqual(written);
      }),
      // A plan drawn step by step does not become smaller by shrinking: it is drawn anew, for ever.
      { endOnFailure: true },
    );
  });

  it("makes targets canonical", () => {
    const plan = parsePlan(indicatorOf({ target: "almeno 90%", actual: "= 81%", weight: "33,30 %", baseline: "50%" }));
    expect(encodePlan(plan).areas[0]?.objectives?.[0]?.indicators).toEqual([
      { name: "I", weight: "33.3", target: ">= 90 %", actual: "81 %", baseline: "50 %" },
    ]);
  });

  it("writes the ids that are not the derived ones", () => {
    const json = {
      id: "ente",
      body: "B",
      year: 2021,
      areas: [
        {
          id: "x",
          name: "A",
          services: [
            { id: "x/s", name: "S" },
            { id: "a/z", name: "Z" },
          ],
        },
      ],
    };
    expect(encodePlan(parsePlan(json))).toEqual({
      id: "ente",
      body: "B",
      year: 2021,
      areas: [{ id: "x", name: "A", services: [{ name: "S" }, { id: "a/z", name: "Z" }] }],
    });
  });

  it.each([{}, null, undefined, "x", { id: "b", body: "B", year: 2021, areas: [{ id: "a", name: "A", weight: 5 }] }])(
    "refuses %j, which is no plan",
    (value) => {
      expect(safeEncodePlan(value as unknown as Plan).success).toBe(false);
      expect(() => encodePlan(value as unknown as Plan)).toThrow(PlanError);
    },
  );
});
