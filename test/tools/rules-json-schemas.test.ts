import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeSealScore, sealScore } from "../../src/answers/seal/seal-score.ts";
import { sealShape } from "../../src/answers/seal/seal-shape.ts";
import { readWith } from "../../src/error/read-with.ts";
import { parsePlan, safeParsePlan } from "../../src/plan/parse.ts";
import { safeParseRuleSet } from "../../src/rules/parse.ts";
import { ruleSets } from "../../src/rules/rule-sets.ts";
import { scorePlan } from "../../src/score/score-plan.ts";
import { oracleCase } from "./oracle-cases.ts";
import { planJson } from "./plan-arbitrary.ts";
import { planJsonSchema, ruleSetJsonSchema, sealJsonSchema } from "./rules-json-schemas.ts";
import { withChange } from "./rules-with-change.ts";
import dates from "../../examples/date-2021.json" with { type: "json" };
import seed from "../../examples/massa-carrara-2021.json" with { type: "json" };

// Formats are annotations in draft 2020-12; the patterns beside them are what refuses.
const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
const isRuleSet = ajv.compile(ruleSetJsonSchema());
const isPlan = ajv.compile(planJsonSchema());
const isSeal = ajv.compile(sealJsonSchema());

/** What both say of a document: [zod, JSON Schema]. */
const ofRuleSet = (document: unknown) => [safeParseRuleSet(document).success, isRuleSet(document)];
const ofPlan = (document: unknown) => [safeParsePlan(document).success, isPlan(document)];
const ofSeal = (document: unknown) => [readWith(sealShape, document).success, isSeal(document)];

const BOTH_ACCEPT = [true, true];
const BOTH_REFUSE = [false, false];
/** JSON Schema sees one value at a time, and not how texts are read. */
const ZOD_REFUSES = [false, true];

const delay = {
  method: "delay",
  scale: { bands: [{ upTo: "0", points: "100" }, { below: "10.5", points: { from: "100", to: "0" } }, { points: "0" }] },
};
const extension = {
  extends: { id: "camerale-standard", version: "1.0.0" },
  id: "cciaa-esempio",
  version: "1.0.0",
  title: { it: "Regole nostre", en: "Our rules" },
  sources: [],
};

describe("rule sets", () => {
  it.each(Object.entries(ruleSets))("both accept %s", (_name, ruleSet) => {
    expect(ofRuleSet(ruleSet)).toEqual(BOTH_ACCEPT);
  });

  it.each<[string, unknown]>([
    ["validity.from", "2021-01-01"],
    ["validity", { from: "2020-02-29", to: "2021-12-31" }],
    ["points.cap", "0.5"],
    ["points.floor", "-0.5"],
    ["points.floor", `-${"9".repeat(39)}.5`],
    ["achievement.by", delay],
    ["achievement.exactly", { method: "distance" }],
    ["achievement.exactly", { method: "allOrNothing" }],
    ["aggregation.body", { method: "leafMean", scale: delay.scale, floor: "0", cap: "100" }],
    ["rounding", [{ at: "body", decimals: 40, mode: "halfEven" }]],
    ["weights.tolerance", "0.01"],
    ["sources", []],
    ["sources.0.url", "https://example.org/"],
  ])("both accept %s as %j", (path, value) => {
    expect(ofRuleSet(withChange({ [path]: value }))).toEqual(BOTH_ACCEPT);
  });

  it.each<[string, unknown]>([
    ["pseo", 1],
    ["points.max", "100"],
    ["status", undefined],
    ["achievement.atMost", undefined],
    ["format", "traguardo.rules/2"],
    ["version", "1.0"],
    ["id", " "],
    ["title.en", undefined],
    ["sources.0.confidence", "official"],
    ["sources.0.year", 2021.5],
    ["validity.from", "2021-02-30"],
    ["plainTarget", "atMost"],
    ["achievement.atLeast.method", "reciprocal"],
    ["achievement.by.method", "delay"],
    ["achievement.exactly", { method: "distance", tolerance: "0" }],
    ["achievement.exactly.tolerance", "-1"],
    ["points.cap", undefined],
    ["points.cap", 100],
    ["points.cap", "0.50"],
    ["points.cap", ".5"],
    ["points.cap", "5e1"],
    ["points.cap", "+5"],
    ["points.cap", "05"],
    ["points.cap", "-0"],
    ["points.cap", "1,5"],
    ["points.cap", "9".repeat(41)],
    ["points.scale", { bands: [] }],
    ["points.scale", { on: "value", bands: [{ points: "0" }] }],
    ["points.scale", { bands: [{ points: "none" }] }],
    ["points.scale", { bands: [{ points: { from: "0" } }] }],
    ["missing.cancelled.final", "skip"],
    ["weights.total", "0"],
    ["weights.tolerance", "-0.01"],
    ["aggregation.body.method", "median"],
    ["rounding", [{ at: "indicator", decimals: 2, mode: "halfUp" }]],
    ["display.decimals", "2"],
    ["display.decimals", -1],
    ["status.bands", []],
    ["status.bands.0.id", ""],
  ])("both refuse %s as %j", (path, value) => {
    expect(ofRuleSet(withChange({ [path]: value }))).toEqual(BOTH_REFUSE);
  });

  it.each<[string, unknown]>([
    ["points.cap", "-1"], // below the floor
    ["points.scale", { bands: [{ below: "60", points: "0" }] }], // the last band has an end
    ["points.scale", { bands: [{ points: "0" }, { points: "1" }] }], // the first has none
    ["points.scale", { bands: [{ below: "60", upTo: "60", points: "0" }, { points: "1" }] }], // two ends
    ["points.scale", { bands: [{ below: "60", points: "0" }, { below: "50", points: "1" }, { points: "2" }] }], // not rising
    ["points.scale", { bands: [{ below: "60", points: { from: "0", to: "1" } }, { points: "2" }] }], // a linear first band
    [
      "rounding",
      [
        { at: "body", decimals: 1, mode: "up" },
        { at: "body", decimals: 2, mode: "up" },
      ],
    ], // twice at one point
    ["validity", { from: "2021-12-31", to: "2021-01-01" }], // it ends before it begins
    ["status.bands.1.id", "red"], // two bands of one id
  ])("only zod refuses %s as %j", (path, value) => {
    expect(ofRuleSet(withChange({ [path]: value }))).toEqual(ZOD_REFUSES);
  });

  it.each<[string, object]>([
    ["nothing but its own names", {}],
    ["a format", { format: "traguardo.rules/1" }],
    ["a part of an option", { achievement: { atMost: { method: "complement" } }, missing: { cancelled: { final: "zero" } } }],
    ["an optional key left out", { achievement: { exactly: { method: "distance", tolerance: null } }, points: { floor: null } }],
    ["a whole list", { rounding: [{ at: "body", decimals: 1, mode: "halfUp" }] }],
    ["a method with its scale", { achievement: { by: delay } }],
  ])("both accept one that extends another with %s", (_what, changes) => {
    expect(ofRuleSet({ ...extension, ...changes })).toEqual(BOTH_ACCEPT);
  });

  it.each<[string, object]>([
    ["an unknown key", { pseo: 1 }],
    ["an unknown key within", { points: { max: "100" } }],
    ["an unknown key left out", { points: { capp: null } }],
    ["a needed key left out", { plainTarget: null }],
    ["a needed key within left out", { aggregation: { body: { method: null } } }],
    ["a wrong value", { achievement: { atMost: { method: "ratio" } } }],
    ["part of a list", { status: { bands: [{ id: "red" }] } }],
    ["a reference without version", { extends: { id: "camerale-standard" } }],
    ["a fingerprint that is none", { extends: { ...extension.extends, fingerprint: "sha256:00" } }],
    ["part of a title", { title: { it: "Regole" } }],
    ["no reference", { extends: null }],
  ])("both refuse one that extends another with %s", (_what, changes) => {
    expect(ofRuleSet({ ...extension, ...changes })).toEqual(BOTH_REFUSE);
  });

  it.each<[string, object]>([
    ["an unknown base", { extends: { id: "x", version: "1.0.0" } }],
    [
      "what the base does not have left out",
      { validity: null, points: { scale: null }, achievement: { by: { method: "allOrNothing", scale: null } } },
    ],
    ["a contradiction with the base", { points: { cap: null } }],
  ])("only zod refuses one that extends another with %s", (_what, changes) => {
    expect(ofRuleSet({ ...extension, ...changes })).toEqual(ZOD_REFUSES);
  });

  it.each([["rule set"], [null], [[]], [5]])("both refuse %j", (document) => {
    expect(ofRuleSet(document)).toEqual(BOTH_REFUSE);
  });
});

/** A plan with one indicator. */
const planWith = (indicator: object, objective: object = {}) => ({
  body: "CCIAA",
  year: 2021,
  areas: [{ name: "Area", objectives: [{ title: "Obiettivo", indicators: [{ name: "Indicatore", target: "SI", ...indicator }], ...objective }] }],
});

describe("plans", () => {
  it.each([
    ["the published plan", seed],
    ["the example of dates", dates.plan],
    ["a plan without areas", { body: "CCIAA", year: 2021, areas: [] }],
  ])("both accept %s", (_what, plan) => {
    expect(ofPlan(plan)).toEqual(BOTH_ACCEPT);
  });

  it("both accept plans of every shape", () => {
    fc.assert(
      fc.property(planJson, (plan) => {
        expect(ofPlan(plan)).toEqual(BOTH_ACCEPT);
      }),
      { endOnFailure: true }, // what shrinks a plan of this kind takes more memory than there is
    );
  });

  it.each<[string, unknown]>([
    ["weight", "14,29%"],
    ["weight", " 14.29 % "],
    ["weight", "0"],
    ["target", { text: "Avvio" }],
    ["target", [{ target: ">= 90,00 %", year: 2021, from: "2021-07-01", act: "" }, { target: { text: "Avvio" } }]],
    ["actual", "43/45"],
    ["baseline", "240 gg"],
    ["gate", true],
    ["points", { scale: { on: "value", bands: [{ upTo: "5", points: "0" }, { points: "same" }] }, cap: "100" }],
    ["description", ""],
    ["id", "il mio/id"],
  ])("both accept an indicator's %s as %j", (key, value) => {
    expect(ofPlan(planWith({ [key]: value }))).toEqual(BOTH_ACCEPT);
  });

  it.each<[string, unknown]>([
    ["pseo", "5"],
    ["name", " \n"],
    ["code", "a/b"],
    ["code", " "],
    ["weight", 14.29],
    ["weight", "-5"],
    ["weight", "1.500,5"],
    ["weight", "5 %%"],
    ["weight", "9".repeat(41)],
    ["target", 90],
    ["target", []],
    ["target", { text: "" }],
    ["target", { text: "Avvio", note: "" }],
    ["target", [{ target: "SI", year: "2021" }]],
    ["target", [{ target: "SI", from: "01/07/2021" }]],
    ["target", "x".repeat(257)],
    ["gate", "SI"],
    ["points", { cap: "1.50" }],
    ["points", { scale: { on: "delay", bands: [{ points: "0" }] } }],
  ])("both refuse an indicator's %s as %j", (key, value) => {
    expect(ofPlan(planWith({ [key]: value }))).toEqual(BOTH_REFUSE);
  });

  it.each<[string, unknown]>([
    ["target", "quanto prima"],
    ["target", [{ target: "quanto prima" }]],
    ["actual", ">= 5"],
    ["baseline", "SI"],
    ["points", { floor: "5", cap: "0" }],
  ])("only zod refuses an indicator's %s as %j", (key, value) => {
    expect(ofPlan(planWith({ [key]: value }))).toEqual(ZOD_REFUSES);
  });

  it.each<[string, unknown, boolean[]]>([
    ["no year", { body: "CCIAA", areas: [] }, BOTH_REFUSE],
    ["a year out of range", { body: "CCIAA", year: 1899, areas: [] }, BOTH_REFUSE],
    ["a service among indicators", planWith({}, { services: [] }), BOTH_REFUSE],
    ["an objective in an objective", planWith({}, { objectives: [{ title: "T" }] }), BOTH_ACCEPT],
    ["a wrong objective in an objective", planWith({}, { objectives: [{ title: "T", objectives: [{}] }] }), BOTH_REFUSE],
    ["two nodes of one id", { body: "CCIAA", year: 2021, areas: [{ name: "A" }, { name: "A" }] }, ZOD_REFUSES],
    ["weights of some siblings only", { body: "CCIAA", year: 2021, areas: [{ name: "A", weight: "50" }, { name: "B" }] }, ZOD_REFUSES],
    ["a name without letters and digits", { body: "CCIAA", year: 2021, areas: [{ name: "—" }] }, ZOD_REFUSES],
  ])("%s", (_what, plan, expected) => {
    expect(ofPlan(plan)).toEqual(expected);
  });
});

describe("seals", () => {
  const correction = { kind: "forced" as const, points: "70.5", note: "Delibera 3" };
  const score = scorePlan(parsePlan(dates.plan), ruleSets.cameraleStandard, { asOf: "2021-06-30", actuals: { Data_Ordinanze: { correction } } });
  const seal = JSON.parse(JSON.stringify(sealScore(score))) as Record<string, unknown>;
  const [body] = seal["nodes"] as object[];

  it("both accept seals of every kind", () => {
    expect(ofSeal(seal)).toEqual(BOTH_ACCEPT);
    fc.assert(
      fc.property(oracleCase, ({ plan, rules, options }) => {
        const drawn = safeSealScore(scorePlan(parsePlan(plan), rules, options));
        fc.pre(drawn.success);
        expect(ofSeal(drawn.success ? drawn.data : undefined)).toEqual(BOTH_ACCEPT);
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });

  it.each<[string, object]>([
    ["an unknown key", { pseo: 1 }],
    ["another format", { format: "traguardo.seal/2" }],
    ["no hash", { hash: undefined }],
    ["a short hash", { hash: "sha256:00" }],
    ["another library", { library: { name: "another", version: "1.0.0" } }],
    ["no list of actuals", { actuals: {} }],
    ["an actual that is a number", { actuals: [{ id: "a", actual: 5 }] }],
    ["a correction of no kind", { actuals: [{ id: "a", actual: "", correction: { kind: "other", points: "5", note: "" } }] }],
    ["a correction without its number", { actuals: [{ id: "a", actual: "", correction: { kind: "forced", share: "5", note: "" } }] }],
    ["points that are a number", { nodes: [{ ...body, points: 50 }] }],
    ["points that are divided by 0", { nodes: [{ ...body, points: "1/0" }] }],
    ["a value with a comma", { nodes: [{ ...body, value: "94,92" }] }],
    ["a node of no kind", { nodes: [{ ...body, kind: "office" }] }],
    ["a phase that is none", { options: { phase: "middle", year: 2021 } }],
    ["a day that does not exist", { options: { phase: "final", year: 2021, asOf: "2021-02-30" } }],
    ["a year that is text", { options: { phase: "final", year: "2021" } }],
  ])("both refuse one with %s", (_what, changes) => {
    expect(ofSeal(JSON.parse(JSON.stringify({ ...seal, ...changes })))).toEqual(BOTH_REFUSE);
  });
});

/** Every schema within a schema, with its path. */
function* partsOf(value: unknown, path = ""): Generator<readonly [path: string, part: Record<string, unknown>]> {
  if (typeof value !== "object" || value === null) return;
  yield [path, value as Record<string, unknown>];
  for (const [key, part] of Object.entries(value)) yield* partsOf(part, `${path}/${key}`);
}

describe.each([
  ["rule sets", ruleSetJsonSchema(), "urn:traguardo:schema:rule-set:1"],
  ["plans", planJsonSchema(), "urn:traguardo:schema:plan:1"],
  ["seals", sealJsonSchema(), "urn:traguardo:schema:seal:1"],
])("the schema of %s", (_what, schema, id) => {
  const parts = [...partsOf(schema)];

  it("says what it is", () => {
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", $id: id, title: expect.any(String) });
  });

  it("describes every property", () => {
    const properties = parts.filter(([path]) => /\/properties\/\w+$/.test(path) && !/\/not\//.test(path));
    expect(properties.length).toBeGreaterThan(20);
    expect(properties.filter(([, part]) => typeof part["description"] !== "string").map(([path]) => path)).toEqual([]);
  });

  it("refers to nothing outside itself", () => {
    expect(parts.flatMap(([, part]) => (typeof part["$ref"] === "string" ? part["$ref"] : [])).filter((ref) => !ref.startsWith("#/$defs/"))).toEqual(
      [],
    );
  });

  it("has patterns that long texts do not slow down", () => {
    const patterns = new Set(parts.flatMap(([, part]) => (typeof part["pattern"] === "string" ? part["pattern"] : [])));
    const long = ["1", " ", "a", "1.", "0,"].map((piece) => `1${piece.repeat(200_000)}x`);
    expect(patterns.size).toBeGreaterThan(3);
    const start = performance.now();
    for (const pattern of patterns) for (const text of long) new RegExp(pattern, "u").test(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
