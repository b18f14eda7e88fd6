import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/rules/fingerprint.ts";
import { cameraleComplement } from "../../src/rules/presets/camerale-complement.ts";
import { cameraleStandard } from "../../src/rules/presets/camerale-standard.ts";
import { type RuleSetBases, resolveRuleSet, safeResolveRuleSet } from "../../src/rules/resolve.ts";
import type { RuleSet, RuleSetDocument, RuleSetExtension } from "../../src/rules/rule-set.ts";
import { ruleSets } from "../../src/rules/rule-sets.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { unfilled } from "../tools/unfilled.ts";

const names = { id: "cciaa-esempio", version: "2.1.0", title: { it: "Nostre", en: "Ours" }, sources: [] } as const;
const standard = { id: "camerale-standard", version: "1.0.0" };
const extending = (changes: Partial<RuleSetExtension> = {}, base: object = standard) =>
  deepFreeze({ ...names, extends: base, ...changes } as RuleSetExtension);

describe("merges", () => {
  const { achievement, points, status } = cameraleStandard;

  it.each<[string, Partial<RuleSetExtension>, Partial<RuleSet>]>([
    ["nothing but the names", {}, {}],
    ["one option", { plainTarget: "refuse" }, { plainTarget: "refuse" }],
    [
      "an option within others",
      { achievement: { atMost: { method: "complement" } } },
      { achievement: { ...achievement, atMost: { method: "complement" } } },
    ],
    [
      "an option that the base leaves out",
      { points: { scale: { bands: [{ points: "1" }] } } },
      { points: { ...points, scale: { bands: [{ points: "1" }] } } },
    ],
    [
      "several levels at once",
      { missing: { cancelled: { final: "zero" } }, display: { decimals: 0 } },
      {
        missing: { ...cameraleStandard.missing, cancelled: { interim: "exclude", final: "zero" } },
        display: { decimals: 0, mode: "halfUp" },
      },
    ],
    ["a list, whole", { status: { bands: status.bands.slice(2) } }, { status: { on: "displayed", bands: status.bands.slice(2) } }],
    ["an empty list", { rounding: [] }, { rounding: [] }],
    [
      "another shape of a method",
      { achievement: { by: { method: "delay", scale: { bands: [{ points: "1" }] } } } },
      {
        achievement: { ...achievement, by: { method: "delay", scale: { bands: [{ points: "1" }] } } },
      },
    ],
    [
      "null, which leaves out",
      { achievement: { exactly: { method: "distance", tolerance: null } }, points: { floor: null } },
      {
        achievement: { ...achievement, exactly: { method: "distance" } },
        points: { cap: "100" },
      },
    ],
    ["a validity of its own", { validity: { from: "2022-01-01" } }, { validity: { from: "2022-01-01" } }],
    ["its format", { format: "traguardo.rules/1" }, {}],
  ])("%s", (_what, changes, expected) => {
    expect(resolveRuleSet(extending(changes))).toEqual({ ...cameraleStandard, ...names, ...expected });
  });

  it("its own names, none of the base's", () => {
    const resolved = resolveRuleSet(extending({}, { id: "izsler-2022", version: "1.0.0" }));
    expect(resolved).toEqual({ ...ruleSets.izsler2022, ...names });
    expect(resolved).not.toHaveProperty("extends");
  });

  it("into a set that shares nothing with the base, which stays as it was", () => {
    const before = structuredClone(cameraleStandard);
    expect(resolveRuleSet(extending({ points: { cap: "120" } })).points).toEqual({ floor: "0", cap: "120" });
    expect(cameraleStandard).toEqual(before);
  });

  it("a whole set with nothing, however often", () => {
    expect(resolveRuleSet(cameraleStandard)).toEqual(cameraleStandard);
    const once = resolveRuleSet(extending({ points: { cap: "120" } }));
    expect(resolveRuleSet(once)).toEqual(once);
  });
});

describe("finds the base", () => {
  const newer: RuleSet = { ...cameraleStandard, version: "1.1.0", points: { floor: "0", cap: "110" } };
  const middle = extending({ points: { cap: "120" } });
  const bases: RuleSetBases = { any: cameraleStandard, name: newer, middle };

  it.each([
    ["1.0.0", "100"],
    ["1.1.0", "110"],
  ])("by id and version: %s", (version, cap) => {
    expect(resolveRuleSet(extending({}, { id: "camerale-standard", version }), bases).points.cap).toBe(cap);
  });

  it("that extends another in its turn", () => {
    const top = { ...extending({ points: { floor: "10" } }, { id: names.id, version: names.version }), id: "top" };
    expect(resolveRuleSet(top, bases)).toMatchObject({ id: "top", points: { floor: "10", cap: "120" }, plainTarget: "atLeast" });
  });

  it("with the fingerprint that was meant", () => {
    const meant = { ...standard, fingerprint: fingerprint(cameraleStandard) };
    expect(resolveRuleSet(extending({}, meant)).points.cap).toBe("100");
    // The same options under other labels are the same rules.
    expect(resolveRuleSet(extending({}, meant), { a: { ...cameraleStandard, title: { it: "a", en: "b" } } }).points.cap).toBe("100");
  });
});

describe("refuses", () => {
  const issuesOf = (document: RuleSetDocument, bases?: RuleSetBases) => {
    const read = safeResolveRuleSet(document, bases);
    if (!read.success) expect(unfilled(read.issues)).toEqual([]);
    return read.success ? [] : read.issues.map(({ code, path }) => `${code} ${path?.join(".")}`);
  };

  it.each<[string, object, string[]]>([
    ["an unknown base", { id: "camerale", version: "1.0.0" }, ["ruleSet.unknownBase extends.id"]],
    ["an unknown version", { id: "camerale-standard", version: "1.0.1" }, ["ruleSet.baseVersion extends.version"]],
    ["another fingerprint", { ...standard, fingerprint: fingerprint(cameraleComplement) }, ["ruleSet.baseFingerprint extends.fingerprint"]],
    ["a fingerprint with more before it", { ...standard, fingerprint: ` ${fingerprint(cameraleStandard)}` }, ["schema.format extends.fingerprint"]],
    ["a fingerprint with more behind it", { ...standard, fingerprint: `${fingerprint(cameraleStandard)}0` }, ["schema.format extends.fingerprint"]],
    ["a fingerprint in capitals", { ...standard, fingerprint: `sha256:${"A".repeat(64)}` }, ["schema.format extends.fingerprint"]],
    ["a short fingerprint", { ...standard, fingerprint: "sha256:a" }, ["schema.format extends.fingerprint"]],
    ["a text that is no fingerprint", { ...standard, fingerprint: "370b1636" }, ["schema.format extends.fingerprint"]],
    ["a reference without version", { id: "camerale-standard" }, ["schema.missing extends.version"]],
    ["a reference with more", { ...standard, sha: "" }, ["schema.unknownKey extends.sha"]],
    ["a name alone", "camerale-standard" as unknown as object, ["schema.type extends"]],
  ])("%s", (_what, base, expected) => {
    expect(issuesOf(extending({}, base))).toEqual(expected);
  });

  it("one whose fingerprint nobody can compute, as a band's id holds half a character", () => {
    const status = { on: "exact", bands: [{ id: "\uD800", label: { it: "a", en: "a" } }] } as const;
    const base = { ...cameraleStandard, id: "x", status };
    const read = safeResolveRuleSet(extending({}, { id: "x", version: "1.0.0", fingerprint: fingerprint(cameraleStandard) }), { base });
    expect(read.success ? [] : read.issues.map(({ code }) => code)).toEqual(["fingerprint.value"]);
  });

  it("with the names that are known, and what to do", () => {
    const read = safeResolveRuleSet(extending({}, { id: "x", version: "1.0.0" }), {
      a: cameraleStandard,
      b: cameraleComplement,
      c: { ...cameraleStandard, version: "2.0.0" },
    });
    expect(read).toMatchObject({
      issues: [
        {
          expected: ["camerale-standard", "camerale-complement"],
          hint: expect.stringContaining("resolveRuleSet"),
          params: { id: "x", known: "camerale-standard, camerale-complement" },
        },
      ],
    });
    const other = { b: cameraleStandard, c: { ...cameraleStandard, version: "2.0.0" } };
    expect(safeResolveRuleSet(extending({}, { ...standard, version: "3.0.0" }), other)).toMatchObject({
      issues: [{ expected: ["1.0.0", "2.0.0"], params: { id: "camerale-standard", version: "3.0.0", known: "1.0.0, 2.0.0" } }],
    });
  });

  it.each<[string, object, string[]]>([
    ["no title", { title: undefined }, ["schema.missing title"]],
    ["no sources", { sources: undefined }, ["schema.missing sources"]],
    ["an unknown key", { achievement: { atmost: { method: "complement" } } }, ["schema.unknownKey achievement.atmost"]],
    ["a wrong value", { achievement: { atMost: { method: "ratio" } } }, ["schema.value achievement.atMost.method"]],
    ["null for what must be", { display: null }, ["schema.missing display"]],
    ["null for its title", { title: null }, ["schema.missing title"]],
    ["null where nothing is", { validity: null, points: { scale: null } }, ["ruleSet.needlessNull validity", "ruleSet.needlessNull points.scale"]],
    ["null for a misspelt key", { points: { capp: null } }, ["ruleSet.needlessNull points.capp"]],
    ["a contradiction with the base", { points: { cap: null } }, ["ruleSet.reciprocalCap points.cap"]],
    ["a leftover of the base", { achievement: { exactly: { method: "distance" } } }, ["ruleSet.tolerance achievement.exactly.tolerance"]],
    [
      "what would be inherited by every object",
      JSON.parse('{ "__proto__": {}, "points": { "constructor": {} } }') as object,
      ["schema.unknownKey points.constructor", "schema.unknownKey __proto__"],
    ],
  ])("%s", (_what, changes, expected) => {
    expect(issuesOf(extending(changes as Partial<RuleSetExtension>))).toEqual(expected);
  });

  it("circles, of one set, of two and of three", () => {
    const set = (id: string, base: string): RuleSetExtension => ({ ...names, id, version: "1.0.0", extends: { id: base, version: "1.0.0" } });
    expect(issuesOf(set("a", "a"), { a: set("a", "a") })).toEqual(["ruleSet.cycle extends.id"]);
    expect(issuesOf(set("a", "b"), { a: set("a", "b"), b: set("b", "a") })).toEqual(["ruleSet.cycle extends.extends.id"]);
    const read = safeResolveRuleSet(set("a", "b"), { b: set("b", "c"), c: set("c", "b") });
    expect(read).toMatchObject({ issues: [{ code: "ruleSet.cycle", params: { sets: "a 1.0.0 → b 1.0.0 → c 1.0.0 → b 1.0.0" } }] });
  });

  it("a base that is broken, at its place", () => {
    const broken = { ...cameraleStandard, plainTarget: "no" } as unknown as RuleSet;
    expect(issuesOf(extending(), { broken })).toEqual(["schema.value extends.plainTarget"]);
  });

  it("objects that throw when they are read, and nesting without end", () => {
    const deep = JSON.parse(`${'{"points":'.repeat(5000)}1${"}".repeat(5000)}`) as object;
    expect(issuesOf(extending(deep)).length).toBeGreaterThan(0);
    const hostile = {
      ...extending(),
      get points(): never {
        throw new Error("no");
      },
    };
    expect(safeResolveRuleSet(hostile)).toMatchObject({ success: false, issues: [{ code: "schema.unreadable" }] });
    expect(() => resolveRuleSet(hostile)).toThrow("schema.unreadable");
  });
});

it("names the key that null takes nothing out of", () => {
  const read = safeResolveRuleSet(extending({ validity: null }));
  expect(read).toMatchObject({ success: false, issues: [{ code: "ruleSet.needlessNull", params: { key: "validity" } }] });
});
