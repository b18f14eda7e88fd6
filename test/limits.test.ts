/** How large and how strange an input may be, and that no more than an issue comes of it. */
import { describe, expect, it } from "vitest";
import {
  encodePlan,
  type Issue,
  LIMITS,
  parsePlan,
  ruleSets,
  safeParseActual,
  safeParsePlan,
  safeParseRuleSet,
  safeParseTarget,
  sealScore,
  scorePlan,
  scoreToJSON,
  verifySeal,
  walkPlan,
} from "../src/index.ts";
import { deepPlan, HOSTILE } from "./tools/hostile-values.ts";
import { PLAN_JSON } from "./tools/public-calls.ts";

const planOf = (areas: unknown): unknown => ({ body: "Ente", year: 2021, areas });
const codesOf = (read: { readonly success: true } | { readonly success: false; readonly issues: readonly Issue[] }): readonly string[] =>
  read.success ? [] : read.issues.map(({ code }) => code);
const many = <T>(count: number, value: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => value(at));

it("the limits are those of the page, and nobody can move them", () => {
  expect(LIMITS).toEqual({ text: 256, digits: 40, depth: 32, nodes: 2_000_000, issues: 1_000 });
  expect(Object.isFrozen(LIMITS)).toBe(true);
});

describe("text", () => {
  const longest = `>= 5 ${"incontri ".repeat(30)}`.slice(0, 255);
  it.each([
    ["256 characters", `${longest}x`, []],
    ["257 characters", `${longest}xy`, ["text.tooLong"]],
    ["256 characters and a space, which counts", `${longest}x `, ["text.tooLong"]],
    ["ten million characters", "9".repeat(10_000_000), ["text.tooLong"]],
    ["ten million spaces", " ".repeat(10_000_000), ["text.tooLong"]],
  ])("of %s", (_what, text, codes) => {
    expect(codesOf(safeParseTarget(text))).toEqual(codes);
    expect(codesOf(safeParseActual(text)).includes("text.tooLong")).toBe(codes.length > 0);
  });

  it.each([
    [40, []],
    [41, ["target.digits"]],
    [200, ["target.digits"]],
  ])("of %i digits", (digits, codes) => {
    expect(codesOf(safeParseTarget(`>= ${"1".repeat(digits)}`))).toEqual(codes);
    expect(codesOf(safeParseTarget(`>= 0,${"1".repeat(digits - 1)}`))).toEqual(codes);
  });
});

describe("depth", () => {
  it.each([
    // The body, the area, and the objectives below it; the indicator is one level more.
    [29, []],
    [30, ["schema.tooDeep"]],
    [10_000, ["schema.tooDeep"]],
    [100_000, ["schema.tooDeep"]],
  ])("%i objectives in one another", (objectives, codes) => {
    expect(codesOf(safeParsePlan(deepPlan(objectives - 1)))).toEqual(codes);
  });

  it.each([
    ["a plan", (deep: unknown) => safeParsePlan(deep)],
    ["areas", (deep: unknown) => safeParsePlan(planOf(deep))],
    ["a target", (deep: unknown) => safeParsePlan(planOf([{ name: "A", objectives: [{ title: "O", indicators: [{ name: "I", target: deep }] }] }]))],
    ["a rule set", (deep: unknown) => safeParseRuleSet(deep)],
    ["an option", (deep: unknown) => safeParseRuleSet({ ...ruleSets.cameraleStandard, points: deep })],
    ["a list of bands", (deep: unknown) => safeParseRuleSet({ ...ruleSets.cameraleStandard, status: { on: "exact", bands: deep } })],
  ])("JSON of 10,000 levels as %s", (_what, read) => {
    const lists = JSON.parse("[".repeat(10_000) + "]".repeat(10_000)) as unknown;
    const objects = JSON.parse('{"extends":'.repeat(10_000) + "{}" + "}".repeat(10_000)) as unknown;
    for (const deep of [lists, objects]) expect(codesOf(read(deep)).length).toBeGreaterThan(0);
  });
});

describe("nodes and issues", { timeout: 120_000 }, () => {
  it("reads a million sound nodes", () => {
    const read = safeParsePlan(planOf(many(1_000_000, (at) => ({ name: `A${at}` }))));
    expect(read.success && read.data.areas.length).toBe(1_000_000);
  });

  it.each([
    ["a million broken areas", { ...PLAN_JSON, areas: many(1_000_000, () => null) }, 999_000],
    ["1,001 broken areas", { ...PLAN_JSON, areas: many(1_001, () => null) }, 1],
    ["100,000 unknown keys", { ...PLAN_JSON, ...Object.fromEntries(many(100_000, (at) => [`k${at}`, 1])) }, 99_000],
    ["100,000 broken strategic objectives", { ...PLAN_JSON, strategy: many(100_000, () => null) }, 99_000],
  ])("tells the first 1,000 issues of %s, and counts the rest", (_what, json, rest) => {
    const read = safeParsePlan(json);
    expect(codesOf(read).length).toBe(LIMITS.issues + 1);
    expect(read.success ? {} : read.issues.at(-1)).toMatchObject({ code: "issues.tooMany", params: { count: String(rest), limit: "1000" } });
  });

  it("counts nothing where there are just 1,000", () => {
    expect(codesOf(safeParsePlan({ ...PLAN_JSON, areas: many(1_000, () => null) }))).toEqual(many(1_000, () => "schema.type"));
  });

  it.each([
    ["one node too many", many(LIMITS.nodes, () => null)],
    ["a list that says it is long", Object.assign([], { length: 4_000_000_000 })],
  ])("refuses %s without a look at them", (_what, areas) => {
    const started = performance.now();
    expect(codesOf(safeParsePlan(planOf(areas)))).toEqual(["schema.tooLarge"]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("tells 1,000 results that belong to nothing, and counts the rest", () => {
    const actuals = Object.fromEntries(many(100_000, (at) => [`k${at}`, "1"]));
    const { issues } = scorePlan(parsePlan(PLAN_JSON), ruleSets.cameraleStandard, { actuals });
    expect([issues.length, issues.at(-1)?.code, issues.at(-1)?.params["count"]]).toEqual([1001, "issues.tooMany", "99000"]);
  });
});

describe("names that every object has", () => {
  const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

  it.each(NAMES)("%s as code, name, id and key of results", (name) => {
    const indicators = [{ code: name, name, target: ">= 10 N." }];
    const json = { id: `${name}-id`, body: name, year: 2021, areas: [{ id: `${name}-a`, name, objectives: [{ title: name, indicators }] }] };
    const plan = parsePlan(json);
    expect(encodePlan(plan)).toEqual(json);
    expect([...walkPlan(plan)].map(({ node }) => node.id)[0]).toBe(`${name}-id`);
    const actuals = [new Map([[name, "9 N."]]), JSON.parse(`{"${name}":"9 N."}`) as Record<string, string>];
    for (const given of actuals) {
      const score = scorePlan(plan, ruleSets.cameraleStandard, { actuals: given });
      expect([score.value?.toString(), score.issues]).toEqual(["90", []]);
      expect(verifySeal(JSON.parse(JSON.stringify(sealScore(score))), plan, ruleSets.cameraleStandard).valid).toBe(true);
    }
    // Nobody reported anything: what every object inherits is no result.
    expect(scorePlan(plan, ruleSets.cameraleStandard, { actuals: {}, phase: "interim" }).excluded.map(({ reason }) => reason)).toEqual([
      "notMeasured",
    ]);
  });

  it.each(NAMES)("%s as an unknown key, at every level", (name) => {
    const withKey = (json: string): unknown => JSON.parse(json.replaceAll('"name":', `"${name}":1,"name":`));
    const read = safeParsePlan(withKey(JSON.stringify(PLAN_JSON)));
    expect(new Set(codesOf(read))).toEqual(new Set(["schema.unknownKey"]));
    expect(codesOf(read).length).toBe(JSON.stringify(PLAN_JSON).split('"name":').length - 1);
    expect(codesOf(safeParseRuleSet(JSON.parse(JSON.stringify(ruleSets.cameraleStandard).replace("{", `{"${name}":1,`))))).toEqual([
      "schema.unknownKey",
    ]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("texts of half characters, and days that are none", () => {
  it("keeps half a character in a name, and refuses to seal it", () => {
    const plan = parsePlan({ ...PLAN_JSON, body: "Ente \uD800" });
    expect(encodePlan(plan).body).toBe("Ente \uD800");
    expect(JSON.stringify(scoreToJSON(scorePlan(plan, ruleSets.cameraleStandard))).length).toBeGreaterThan(0);
    expect(codesOf(verifySeal({}, plan, ruleSets.cameraleStandard).valid ? { success: true } : { success: false, issues: [] })).toEqual([]);
  });

  it.each([
    ["entro il 31/02/2021", "target.date"],
    ["entro il 29/02/2021", "target.date"],
    ["entro il 00/01/2021", "target.date"],
    ["entro il 30/11/0000", "target.year"],
    ["entro il 30/11/20211", "target.year"],
  ])("%s is refused", (text, code) => {
    expect(codesOf(safeParseTarget(text))).toEqual([code]);
  });

  it.each([0, -1, 21, 10_000, 2021.5, Number.NaN, "2021", 2021n])("the year %s is refused", (year) => {
    const read = safeParsePlan({ ...PLAN_JSON, year });
    expect(read.success ? [] : read.issues.map(({ path }) => path?.join("."))).toEqual(["year"]);
  });
});

/** Every place of a JSON value, the whole aside. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...placesIn(part, here)];
  });
}

/** A copy in which something else stands at one place. */
function planted(json: object, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(json);
  const holder = path.slice(0, -1).reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], copy);
  (holder as Record<string | number, unknown>)[path.at(-1)!] = value;
  return copy;
}

/** What stands for an issue without a place: where reading a value throws, nobody knows where. */
const ANYWHERE: Partial<Issue> = { code: "schema.unreadable" };

/** Whether an issue stands at a place, above it or below it. */
function isNear({ path = [], code }: Partial<Issue>, place: readonly (string | number)[]): boolean {
  if (code === ANYWHERE.code) return true;
  return path.length > 0 && path.every((key, index) => index >= place.length || key === place[index]);
}

/** Quick to make and to refuse. */
const PLANTED = HOSTILE.filter(([what]) => !/million|100,000/.test(what));

describe("whatever stands at one place of a document", () => {
  const cases = [
    { name: "a plan", json: PLAN_JSON as object, issuesOf: (json: unknown) => issuesOf(safeParsePlan(json)) },
    { name: "a rule set", json: ruleSets.cameraleStandard as object, issuesOf: (json: unknown) => issuesOf(safeParseRuleSet(json)) },
    {
      name: "a seal",
      json: JSON.parse(
        JSON.stringify(sealScore(scorePlan(parsePlan(PLAN_JSON), ruleSets.cameraleStandard, { actuals: { Corsi: "9 N." } }))),
      ) as object,
      issuesOf: (json: unknown) => {
        const { issues, differences } = verifySeal(json, parsePlan(PLAN_JSON), ruleSets.cameraleStandard);
        // Another actual shows in the figures that no longer follow from it.
        return differences.length > 0 ? [ANYWHERE, ...issues] : issues;
      },
    },
  ];
  const issuesOf = (read: ReturnType<typeof safeParsePlan> | ReturnType<typeof safeParseRuleSet>): readonly Partial<Issue>[] =>
    read.success ? [] : read.issues;

  it.each(cases.flatMap(({ name, json, issuesOf: find }) => placesIn(json).map((path) => ({ name, json, find, path, place: path.join(".") }))))(
    "in $name at $place is right, or has its issue there",
    ({ json, find, path }) => {
      for (const [what, make] of PLANTED) {
        const found = find(planted(json, path, make()));
        expect([what, found.length === 0 || found.some((one) => isNear(one, path))]).toEqual([what, true]);
      }
    },
  );
});
