import { describe, expect, it } from "vitest";
import { hashOf } from "../../../src/rules/options.ts";
import { parsePlan, type Plan, ruleSets, scorePlan, type Seal, sealScore, type SealVerification, verifySeal } from "../../../src/index.ts";
import { deepFreeze } from "../../tools/deep-freeze.ts";
import { planOf, rulesWith } from "../../tools/scoring.ts";

const rules = rulesWith({ missing: { notComputable: { final: "zero" } } });
const plan = planOf(
  {
    code: "1.1.1",
    weight: "40",
    indicators: [
      { code: "A", name: "A", weight: "30", target: "<= 180 gg" },
      {
        code: "B",
        name: "B",
        weight: "70",
        target: [
          { target: ">= 10 N.", from: "2021-01-01" },
          { target: ">= 20 N.", from: "2021-10-01" },
        ],
      },
    ],
  },
  {
    code: "1.1.2",
    weight: "60",
    indicators: [
      { code: "C", name: "C", target: "entro il 30/11" },
      { code: "D", name: "D", target: ">= 90 %" },
      { code: "E", name: "E", target: "SI" },
    ],
  },
);
const actuals = {
  A: "210 gg",
  B: { actual: "7 N.", correction: { kind: "exogenous" as const, share: "12.5", note: "Delibera 3" } },
  C: { actual: "15/12/2021", correction: { kind: "forced" as const, points: "61.25", note: "Delibera 4" } },
  D: "43/45",
  E: "x",
};
const seal = deepFreeze(sealScore(scorePlan(plan, rules, { asOf: "2021-06-30", actuals })));

type Path = readonly (string | number)[];
type Json = Record<string | number, unknown>;

/** A copy of the seal with another value at a path. */
function changed(path: Path, value: unknown): Seal {
  const copy = JSON.parse(JSON.stringify(seal)) as Json;
  const holder = path.slice(0, -1).reduce((node, key) => node[key] as Json, copy);
  const last = path.at(-1) ?? "";
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy as unknown as Seal;
}

/** The same with the hash of what it then says. */
function rehashed(forged: Seal): Seal {
  const { hash: _old, ...content } = forged;
  const hash = hashOf(content);
  return { ...forged, hash: hash.success ? hash.data : "" };
}

/** All values of a seal that are no lists or objects, with their paths. */
function leavesOf(value: unknown, path: Path = []): readonly (readonly [Path, unknown])[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, Array.isArray(value) ? Number(key) : key]));
}

const verified = (forged: unknown, own: Plan = plan, by = rules): SealVerification => verifySeal(forged, own, by);
const placesOf = ({ differences }: SealVerification): readonly string[] => differences.map(({ path }) => path.join("."));

/** Every text with one of its characters changed, digits to digits; every number one more. */
function flips(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [value + 1];
  if (typeof value !== "string") return ["1"];
  if (value === "") return ["1"];
  return Array.from(value, (character, at) => {
    const other = /\d/.test(character) ? String((Number(character) + 1) % 10) : character === "x" ? "y" : "x";
    return value.slice(0, at) + other + value.slice(at + 1);
  });
}

describe("any change of one character", () => {
  const leaves = leavesOf(seal);

  it("can be made in many places", () => {
    expect(leaves.length).toBeGreaterThan(60);
    expect(seal.nodes.map(({ state }) => state)).toEqual(seal.nodes.map(() => "scored"));
  });

  it.each(leaves.map(([path, value]) => [path.join("."), path, value] as const))("is found in %s", (_name, path, value) => {
    const unnoticed = flips(value).filter((flipped) => verified(changed(path, flipped)).valid);
    expect(unnoticed).toEqual([]);
  });

  // What a seal says of actuals and options is what it was computed with; the version is that of the library which computed it.
  const figures = leaves.filter(([[part]]) => part === "plan" || part === "ruleSet" || part === "nodes" || part === "format");

  it.each(figures.map(([path, value]) => [path.join("."), path, value] as const))(
    "is found in %s, also where the hash was made anew",
    (_name, path, value) => {
      const answers = flips(value).map((flipped) => verified(rehashed(changed(path, flipped))));
      expect(answers.filter(({ valid }) => valid)).toEqual([]);
      const misplaced = answers.filter(
        ({ issues, differences }) => issues.length === 0 && !differences.some((one) => one.path.join(".") === path.join(".")),
      );
      expect(misplaced).toEqual([]);
    },
  );

  it.each([
    [
      "actuals.0.actual",
      "190 gg",
      [
        "nodes.0.points",
        "nodes.0.value",
        "nodes.1.points",
        "nodes.1.value",
        "nodes.2.points",
        "nodes.2.value",
        "nodes.3.points",
        "nodes.3.value",
        "nodes.3.status",
      ],
    ],
    [
      "actuals.2.correction.points",
      "70",
      [
        "nodes.0.points",
        "nodes.0.value",
        "nodes.1.points",
        "nodes.1.value",
        "nodes.5.points",
        "nodes.5.value",
        "nodes.6.points",
        "nodes.6.value",
        "nodes.6.status",
      ],
    ],
    ["actuals.3.actual", "43 / 45", ["actuals.3.actual"]], // not the canonical form
    ["actuals.4.actual", "x", ["actuals.4.actual"]], // unreadable is null
    ["actuals.4.id", "a/1.1.2/D", ["actuals.4.id"]],
    ["options.asOf", "2021-10-01", ["nodes.0.points"]],
    ["options.year", 20, ["options.year"]],
    ["options.asOf", undefined, ["nodes.0.points"]],
  ])("of %s to %j is found in the figures, also where the hash was made anew", (path, value, places) => {
    const keys = path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    expect(placesOf(verified(rehashed(changed(keys, value))))).toEqual(expect.arrayContaining(places));
  });
});

describe("what is found", () => {
  it("is told with both values, in the order of the seal", () => {
    const { valid, differences, issues } = verified(changed(["nodes", 0, "value"], "99.99"));
    expect([valid, issues]).toEqual([false, []]);
    expect(differences).toEqual([
      { path: ["nodes", 0, "value"], sealed: "99.99", computed: seal.nodes[0]?.value },
      { path: ["hash"], sealed: seal.hash, computed: rehashed(changed(["nodes", 0, "value"], "99.99")).hash },
    ]);
  });

  it("is every difference: nodes and fields that are gone or too many", () => {
    const without = { ...seal, nodes: seal.nodes.slice(0, -1) };
    expect(placesOf(verified(rehashed(without)))).toEqual([`nodes.${seal.nodes.length - 1}`]);
    expect(placesOf(verified(rehashed({ ...seal, nodes: [...seal.nodes, seal.nodes[0]!] })))).toEqual([`nodes.${seal.nodes.length}`]);
    expect(placesOf(verified(rehashed({ ...seal, actuals: [] })))).toEqual(expect.arrayContaining(["actuals.0", "actuals.4", "nodes.0.points"]));
    expect(placesOf(verified(rehashed(changed(["nodes", 0, "status"], undefined))))).toEqual(["nodes.0.status"]);
  });

  it("is another plan", () => {
    const other = parsePlan({ body: "Ente", year: 2021, areas: [{ name: "A" }] });
    expect(placesOf(verified(seal, other))).toEqual(expect.arrayContaining(["plan.fingerprint", "actuals.0", "nodes.0.state"]));
    expect(placesOf(verified(seal, { ...plan, year: 2022 }))).toEqual(expect.arrayContaining(["plan.year", "plan.fingerprint"]));
  });

  it("is another rule set, by its options and by its name", () => {
    expect(placesOf(verified(seal, plan, ruleSets.cameraleComplement))).toEqual(
      expect.arrayContaining(["ruleSet.id", "ruleSet.fingerprint", "nodes.0.points"]),
    );
    expect(placesOf(verified(seal, plan, { ...rules, version: "1.0.1" }))).toEqual(["ruleSet.version"]);
  });

  it("is nothing where another version of the library computed the same", () => {
    expect(verified(rehashed(changed(["library", "version"], "0.0.9")))).toMatchObject({ valid: true });
    expect(placesOf(verified(changed(["library", "version"], "0.0.9")))).toEqual(["hash"]);
  });
});

it("takes a rule set that extends a shipped one", () => {
  const own = {
    extends: { id: "camerale-standard", version: "1.0.0" },
    id: "ours",
    version: "1.0.0",
    title: { it: "Nostre", en: "Ours" },
    sources: [],
  };
  const sealed = sealScore(scorePlan(plan, { ...ruleSets.cameraleStandard, id: "ours" }));
  expect(verifySeal(sealed, plan, own)).toEqual({ valid: true, differences: [], issues: [] });
});

describe("what cannot be verified", () => {
  const boom = (): never => {
    throw new Error("hostile");
  };
  const cyclic: Record<string, unknown> = { ...seal };
  cyclic["nodes"] = [cyclic];
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const trap = { get: boom, has: boom, ownKeys: boom, getPrototypeOf: boom, getOwnPropertyDescriptor: boom };

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", JSON.stringify(seal)],
    ["a list", [seal]],
    ["an empty object", {}],
    ["a function", boom],
    ["an object in itself", cyclic],
    ["a revoked proxy", revoked.proxy],
    ["a proxy that throws", new Proxy({}, trap)],
    ["a proxy of a seal that throws", new Proxy(seal, { get: boom })],
    ["a getter that throws", Object.defineProperty({ ...seal }, "hash", { enumerable: true, get: boom })],
    ["nodes that are a proxy", { ...seal, nodes: new Proxy([], trap) }],
    ["a prototype in place of fields", JSON.parse(`{"__proto__":${JSON.stringify(seal)}}`)],
    ["a key too many", { ...seal, constructor: 1 }],
    ["half a character", changed(["plan", "body"], "\uD800")],
    ["a long number", changed(["nodes", 0, "points"], `1/${"0".repeat(100_000)}`)],
    ["NaN", changed(["plan", "year"], Number.NaN)],
  ])("is %s, with issues", (_what, value) => {
    const { valid, differences, issues } = verified(value);
    expect([valid, differences]).toEqual([false, []]);
    expect(issues.length).toBeGreaterThan(0);
  });

  it.each<[string, unknown]>([
    ["actuals of long texts", changed(["actuals", 0, "actual"], "9".repeat(100_000))],
    ["actuals that are no numbers", changed(["actuals", 0, "actual"], "1e999999999")],
    ["corrections of long numbers", changed(["actuals", 2, "correction", "points"], "9".repeat(100_000))],
    ["ids that every object has", changed(["actuals", 0, "id"], "__proto__")],
    ["a long list", { ...seal, nodes: Array.from({ length: 20_000 }, () => seal.nodes[0]) }],
  ])("but %s can, and is wrong", (_what, value) => {
    const { valid, differences, issues } = verified(value);
    expect([valid, issues]).toEqual([false, []]);
    expect(differences.length).toBeGreaterThan(0);
  });

  it.each<[string, unknown, unknown]>([
    ["a plan that is none", null, rules],
    ["a plan that is none", {}, rules],
    ["a plan that throws", new Proxy({}, trap), rules],
    ["a plan whose text holds half a character", parsePlan({ body: "Ente \uD800", year: 2021, areas: [] }), rules],
    ["a rule set that is none", plan, {}],
    ["a rule set that is none", plan, null],
    ["a rule set that contradicts itself", plan, { ...rules, points: { floor: "0" } }],
  ])("is %s, with issues", (...[, own, by]) => {
    const { valid, differences, issues } = verifySeal(seal, own as Plan, by as typeof rules);
    expect([valid, differences]).toEqual([false, []]);
    expect(issues.length).toBeGreaterThan(0);
  });
});
