import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROUNDING_MODES } from "../src/decimal/rounding.ts";
import { RULE_CODES } from "../src/error/codes/rules.ts";
import { SCALE_CODES } from "../src/error/codes/scale.ts";
import {
  parsePlan,
  resolveRuleSet,
  type RuleSetBases,
  type RuleSetDocument,
  ruleSets,
  scoreIndicator,
  scoreToJSON,
  parseTarget,
  type Correction,
} from "../src/index.ts";
import { SAME_RULE_SETS } from "./tools/conformance-inputs/fingerprints.ts";
import { REFUSED_RULE_SETS } from "./tools/conformance-inputs/rule-set-validity.ts";
import { comparable, independentAnswers } from "./tools/conformance-independent.ts";
import { libraryAnswers, ruleSetNamed } from "./tools/conformance-library.ts";
import { conformanceFiles } from "./tools/conformance-vectors.ts";
import { type Documents, type Level, LEVELS, type Plain, type PlainObject, type SingleInput, type Vector } from "./tools/conformance.ts";
import { listFiles, readText, ROOT } from "./tools/files.ts";

const read = (file: string): unknown => JSON.parse(readFileSync(`${ROOT}conformance/${file}.json`, "utf8"));

/** The files as they are committed: what somebody else's runner sees. */
const documents: Documents = { plans: read("plans") as Documents["plans"], ruleSets: read("rule-sets") as Documents["ruleSets"] };
const vectorsOf = <L extends Level>(level: L): readonly Vector<L>[] => (read(level) as { readonly vectors: readonly Vector<L>[] }).vectors;
const all = LEVELS.flatMap((level): readonly Vector[] => vectorsOf(level));
const independent = Object.keys(independentAnswers) as (keyof typeof independentAnswers)[];

describe("the files", () => {
  it("are what `npm run conformance` writes, and no others", () => {
    const generated = conformanceFiles();
    const committed = listFiles("conformance").filter((file) => file !== "conformance/README.md");
    expect(committed).toEqual([...generated.keys()].map((file) => `conformance/${file}`).toSorted());
    for (const [file, text] of generated) expect(readText(`conformance/${file}`)).toBe(text);
  });

  it("hold enough vectors, of every level, each with an id of its own that begins with its level", () => {
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const level of LEVELS) expect(vectorsOf(level).filter(({ id }) => !id.startsWith(`${level}/`))).toEqual([]);
    expect(LEVELS.filter((level) => vectorsOf(level).length < 25)).toEqual([]);
  });

  it("hold texts, yes and no, lists and objects, and never a number", () => {
    expect(all.flatMap(({ id, ...one }) => (isPlain(one) ? [] : [id]))).toEqual([]);
  });

  it("hold the presets as the library has them", () => {
    for (const preset of Object.values(ruleSets)) expect(documents.ruleSets[preset.id]).toEqual(preset);
  });

  it("hold plans and rule sets that are read, but for those that must not be", () => {
    for (const plan of Object.values(documents.plans)) expect(() => parsePlan(plan)).not.toThrow();
    const refused = Object.entries(documents.ruleSets).filter(([, document]) => !isAccepted(document));
    expect(refused.map(([name]) => name).toSorted()).toEqual(Object.keys(REFUSED_RULE_SETS).toSorted());
  });

  it("hold no document that no vector needs", () => {
    const named = new Set(all.flatMap(({ input }) => Object.values(input).filter((value) => typeof value === "string")));
    const bases = Object.values(documents.ruleSets).map((document) => (document as { readonly extends?: { readonly id: string } }).extends?.id);
    const known = new Set([...named, ...bases]);
    expect([...Object.keys(documents.plans), ...Object.keys(documents.ruleSets)].filter((name) => !known.has(name))).toEqual([
      "exact-b-encoded",
      "beside-80-in-words-encoded",
    ]);
  });

  it("are described, each of them and each of their fields", () => {
    const text = readText("conformance/README.md");
    const known = new Set((text.match(/`[^`\n]+`/g) ?? []).flatMap((code) => code.split(/[^\w.-]+/)));
    const files = [...LEVELS.map((level) => `${level}.json`), "plans.json", "rule-sets.json"];
    const fields = new Set(all.flatMap(({ input, expected }) => [...keysOf(input), ...keysOf(expected)]));
    expect([...files, ...fields].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("what the vectors cover", () => {
  it("refusing of rule sets: every code", () => {
    const codes = new Set(
      vectorsOf("rule-set-validity").flatMap(({ expected }) => (expected["issues"] as readonly PlainObject[]).map(({ code }) => code)),
    );
    const wanted = [...Object.keys(RULE_CODES), ...Object.keys(SCALE_CODES)].filter((code) => code !== "fingerprint.value");
    expect(wanted.filter((code) => !codes.has(code))).toEqual([]);
  });

  it("rounding: every mode, above zero and below", () => {
    const seen = new Set(vectorsOf("rounding").map(({ input }) => `${input.mode} ${input.value.startsWith("-")}`));
    expect(ROUNDING_MODES.flatMap((mode) => [`${mode} true`, `${mode} false`]).filter((one) => !seen.has(one))).toEqual([]);
  });

  it("fingerprints: one rule set under several names has one", () => {
    const byName = new Map(
      vectorsOf("fingerprints").map(({ input, expected }) => ["ruleSet" in input ? input.ruleSet : "", expected["fingerprint"]]),
    );
    expect(SAME_RULE_SETS.map(([a]) => byName.get(a))).toEqual(SAME_RULE_SETS.map(([, b]) => byName.get(b)));
  });
});

describe.each(LEVELS)("%s: the library answers as expected to", (level) => {
  it.each(vectorsOf(level))("$id", ({ input, expected }) => {
    expect(libraryAnswers[level](input as never, documents)).toEqual(expected); // a vector of this level
  });
});

describe.each(independent)("%s: an independent implementation answers as expected to", (level) => {
  it.each(vectorsOf(level))("$id", ({ input, expected }) => {
    expect(independentAnswers[level](input as never, documents)).toEqual(comparable(expected)); // a vector of this level
  });
});

describe("single-indicator: scoreIndicator answers as a plan of one indicator does to", () => {
  it.each(vectorsOf("single-indicator").filter(({ input }) => input.indicator.points === undefined && typeof input.indicator.target === "string"))(
    "$id",
    ({ input, expected }) => {
      const { points, state, issues } = scoreToJSON(scoreAlone(input));
      expect({ points, state, issues: issues.map(({ code }) => code) }).toEqual({
        points: expected["points"],
        state: expected["state"],
        issues: expected["issues"],
      });
    },
  );
});

function scoreAlone({ indicator, actual, correction, ruleSet, phase, year }: SingleInput) {
  const options = { baseline: indicator.baseline, correction: correction as Correction | undefined, phase, year: Number(year) }; // also corrections that are refused
  const { target } = indicator;
  return scoreIndicator(parseTarget(typeof target === "string" ? target : ""), actual, ruleSetNamed(ruleSet, documents), options);
}

function isAccepted(document: unknown): boolean {
  try {
    resolveRuleSet(document as RuleSetDocument, documents.ruleSets as RuleSetBases); // whatever they are
    return true;
  } catch {
    return false;
  }
}

function isPlain(value: unknown): value is Plain {
  if (typeof value === "string" || typeof value === "boolean") return true;
  return typeof value === "object" && value !== null && Object.values(value).every(isPlain);
}

/** The names of all fields, but for those of `actuals`, which are ids and codes. */
function keysOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(keysOf);
  return Object.entries(value).flatMap(([key, part]) => [key, ...(key === "actuals" ? Object.values(part as object).flatMap(keysOf) : keysOf(part))]);
}
