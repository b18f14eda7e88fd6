import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Actual,
  type ActualInput,
  type ActualInputs,
  Decimal,
  fingerprint,
  fingerprintPlan,
  parsePlan,
  ruleSets,
  safeSealScore,
  scorePlan,
  scoreToJSON,
  type ScoreJson,
  type Seal,
  sealScore,
  verifySeal,
} from "../../../src/index.ts";
import { ROOT } from "../../tools/files.ts";
import { oracleCase } from "../../tools/oracle-cases.ts";
import { planWith, rulesWith } from "../../tools/scoring.ts";

const seedPlan = parsePlan(JSON.parse(readFileSync(`${ROOT}examples/massa-carrara-2021.json`, "utf8")));
const { actuals: seedActuals } = JSON.parse(readFileSync(`${ROOT}examples/actuals-2021.json`, "utf8")) as { readonly actuals: ActualInputs };
const seed = scorePlan(seedPlan, ruleSets.cameraleStandard, { actuals: seedActuals });

/** The hash of a seal, computed apart from the library: canonical JSON by `canonicalize`, SHA-256 by Node. */
const hashOf = ({ hash: _own, ...content }: Seal): string =>
  `sha256:${createHash("sha256")
    .update(canonicalize(content) ?? "")
    .digest("hex")}`;

describe("the seal of the published plan with the invented results", () => {
  const seal = sealScore(seed);

  it("names its format, the library, the plan, the rules and the options", () => {
    const { actuals: _actuals, nodes: _nodes, hash: _hash, library, ...rest } = seal;
    expect(library.name).toBe("traguardo");
    expect(rest).toEqual({
      format: "traguardo.seal/1",
      plan: { id: seedPlan.id, body: seedPlan.body, year: 2021, fingerprint: fingerprintPlan(seedPlan) },
      ruleSet: { id: "camerale-standard", version: "1.0.0", fingerprint: fingerprint(ruleSets.cameraleStandard) },
      options: { phase: "final", year: 2021 },
    });
  });

  it("holds the actuals that were used, 48 of them, with their corrections", () => {
    expect(seal.actuals).toHaveLength(48);
    expect(
      seal.actuals.filter(({ id }) => /Statistiche_Sito|N_ImpPesatInd|ProgPMIMerc|PartecAttivFormat/.test(id)).map(({ id: _id, ...rest }) => rest),
    ).toEqual([
      { actual: "210 gg" },
      { actual: "annullato" },
      { actual: "86 N.", correction: { kind: "exogenous", share: "50", note: expect.stringContaining("verbale OIV n. 3") as string } },
      { actual: "N/D" },
    ]);
  });

  it("holds the exact and the shown points of every node", () => {
    expect(seal.nodes).toHaveLength(1 + 4 + 6 + 34 + 48);
    expect(seal.nodes[0]).toEqual({
      kind: "body",
      id: seedPlan.id,
      state: "scored",
      points: "290584154588412959/3061371600000000",
      value: "94.92",
      status: "green",
    });
  });

  it("has the hash that others compute", () => {
    expect(seal.hash).toBe(hashOf(seal));
  });

  it("verifies", () => {
    expect(verifySeal(seal, seedPlan, ruleSets.cameraleStandard)).toEqual({ valid: true, differences: [], issues: [] });
    expect(verifySeal(JSON.parse(JSON.stringify(seal)), seedPlan, ruleSets.cameraleStandard).valid).toBe(true);
  });
});

it("is the same to the byte in every time zone and language", () => {
  const script = `
    import { readFileSync } from "node:fs";
    import { parsePlan, ruleSets, scorePlan, sealScore } from "traguardo";
    const read = (name) => JSON.parse(readFileSync(${JSON.stringify(`${ROOT}examples/`)} + name, "utf8"));
    const { plan, actuals } = read("date-2021.json");
    const seals = [[read("massa-carrara-2021.json"), read("actuals-2021.json").actuals], [plan, actuals]];
    for (const [json, results] of seals) console.log(JSON.stringify(sealScore(scorePlan(parsePlan(json), ruleSets.cameraleStandard, { actuals: results }))));`;
  const run = (env: object) =>
    spawnSync(process.execPath, ["--import", `${ROOT}test/tools/demo-source.ts`, "--input-type=module", "--eval", script], {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, ...env },
    });
  const outputs = [
    { TZ: "Europe/Rome", LANG: "it_IT.UTF-8", LC_ALL: "it_IT.UTF-8" },
    { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    { TZ: "America/New_York", LANG: "C", LC_ALL: "C" },
  ].map(run);
  expect(outputs.map(({ status, stderr }) => [status, stderr])).toEqual(outputs.map(() => [0, ""]));
  expect(outputs[0]?.stdout.split("\n")[0]).toBe(JSON.stringify(sealScore(seed)));
  expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
});

describe("what was used", () => {
  const plan = planWith({ target: ">= 10 N.", actual: "5 N." }, { target: ">= 10 N." });
  const first = (actual: ActualInput) => safeSealScore(scorePlan(plan, rulesWith(), { actuals: { I1: actual } }));
  const actualOf = (given: ActualInput) => {
    const sealed = first(given);
    return sealed.success ? sealed.data.actuals[0] : sealed.issues.map(({ code }) => code);
  };
  const forced = (points: string | Decimal) => ({ correction: { kind: "forced" as const, points, note: "Delibera 3" } });

  it.each<[string, ActualInput, object]>([
    ["a text, in canonical form", " 7,50  n. ", { actual: "7,50 N." }],
    ["nothing measured", "", { actual: "" }],
    ["a fraction", "43 / 45", { actual: "43/45" }],
    ["what cannot be read", ">= 5 N.", { actual: null }],
    ["what is no actual at all", null as never, { actual: null }],
    ["an actual made by hand", { kind: "date", date: { year: 2021, month: 1, day: 5 } }, { actual: "05/01/2021" }],
    ["a day without its year", { kind: "date", date: { month: 11, day: 30 } }, { actual: "30 novembre" }],
    [
      "a correction beside the plan's own actual",
      forced("85,50"),
      { actual: "5 N.", correction: { kind: "forced", points: "85.5", note: "Delibera 3" } },
    ],
    [
      "a correction with a Decimal",
      forced(new Decimal("-0.001")),
      { actual: "5 N.", correction: { kind: "forced", points: "-0.001", note: "Delibera 3" } },
    ],
    [
      "a correction of many digits",
      forced(`0.${"1".repeat(40)}`),
      { actual: "5 N.", correction: { kind: "forced", points: `0.${"1".repeat(40)}`, note: "Delibera 3" } },
    ],
    ["no correction that was ignored", { correction: { kind: "forced", points: "85", note: "" } }, { actual: "5 N." }],
  ])("is sealed: %s", (_what, given, expected) => {
    expect(actualOf(given)).toEqual({ id: "a/o1/I1", ...expected });
    const sealed = first(given);
    expect(sealed.success && verifySeal(sealed.data, plan, rulesWith()).differences).toEqual([]);
  });

  it.each<[string, Actual]>([
    ["a label that is a unit", { kind: "measured", quantity: { value: new Decimal(4), unit: "count", label: "gg", decimals: 0 } }],
    ["a label that holds a sign", { kind: "measured", quantity: { value: new Decimal(4), unit: "count", label: "> 5", decimals: 0 } }],
    ["more decimals than are read", { kind: "measured", quantity: { value: new Decimal(4), unit: "count", decimals: 40 } }],
  ])("cannot be sealed where no text says it: %s", (_what, given) => {
    expect(first(given)).toMatchObject({
      success: false,
      issues: [{ code: "answers.sealedActual", path: ["actuals", "a/o1/I1"], params: { name: "a/o1/I1" } }],
    });
    expect(() => sealScore(scorePlan(plan, rulesWith(), { actuals: { I1: given } }))).toThrow("answers.sealedActual");
  });

  it.each([
    { year: 2021, month: 13, day: 5 },
    { month: 13, day: 5 },
  ])("are nothing where the day is one that no calendar has: %j", (date) => {
    const read = first({ kind: "date", date });
    expect(read.success && read.data.actuals[0]).toEqual({ id: "a/o1/I1", actual: null });
  });

  it("are the options, as far as they were used", () => {
    const optionsOf = (options: object) => sealScore(scorePlan(plan, rulesWith(), options)).options;
    expect(optionsOf({ phase: "interim", year: 2022, asOf: "2022-06-30" })).toEqual({ phase: "interim", year: 2022, asOf: "2022-06-30" });
    expect(optionsOf({ phase: "middle", year: 20, asOf: "oggi" })).toEqual({ phase: "final", year: 2021 });
  });
});

it("of a rule set made by hand that throws when all of it is read is none", () => {
  const points = Object.defineProperty({}, "note", {
    enumerable: true,
    get: () => {
      throw new Error("hostile");
    },
  });
  const score = scorePlan(seedPlan, { ...ruleSets.cameraleStandard, points });
  expect(safeSealScore(score)).toMatchObject({ success: false, issues: [{ code: "schema.unreadable", params: { reason: "hostile" } }] });
});

it("does not seal texts that hold half a character", () => {
  const plan = parsePlan({ body: "Ente \uDC00", year: 2021, areas: [] });
  const rules = { ...ruleSets.cameraleStandard, id: "\uD800" };
  expect(safeSealScore(scorePlan(plan, ruleSets.cameraleStandard))).toMatchObject({ success: false, issues: [{ code: "fingerprint.value" }] });
  expect(safeSealScore(scorePlan(parsePlan({ body: "Ente", year: 2021, areas: [] }), rules))).toMatchObject({
    success: false,
    issues: [{ code: "fingerprint.value" }],
  });
});

/** The figures of all nodes, as `scoreToJSON` writes them. */
function figuresOf({ kind, id, state, points, value, status, children }: ScoreJson): readonly unknown[] {
  return [{ kind, id, state, points, value, status: status?.id }, ...children.flatMap(figuresOf)];
}

it("seals every score of text actuals, says what scoreToJSON says, and verifies, whatever the plan and the rules", () => {
  fc.assert(
    fc.property(oracleCase, ({ plan: json, rules, options }) => {
      const plan = parsePlan(json);
      const score = scorePlan(plan, rules, options);
      const sealed = safeSealScore(score);
      fc.pre(sealed.success || sealed.issues[0]?.code !== "fingerprint.value");
      const seal = sealed.success ? sealed.data : undefined;
      expect(seal?.nodes).toEqual(figuresOf(scoreToJSON(score)));
      expect(seal && hashOf(seal)).toBe(seal?.hash);
      expect(verifySeal(JSON.parse(JSON.stringify(seal)), plan, rules)).toEqual({ valid: true, differences: [], issues: [] });
    }),
    { numRuns: 200 },
  );
});
