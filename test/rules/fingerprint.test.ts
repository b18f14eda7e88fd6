import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { describe, expect, it } from "vitest";
import { encodePlan, parsePlan } from "../../src/plan/parse.ts";
import { fingerprint, fingerprintPlan } from "../../src/rules/fingerprint.ts";
import { cameraleStandard } from "../../src/rules/presets/camerale-standard.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { ruleSets } from "../../src/rules/rule-sets.ts";
import seed from "../../examples/massa-carrara-2021.json" with { type: "json" };

/** The same by other means: the package canonicalize and Node's own SHA-256. */
const hash = (value: object) =>
  `sha256:${createHash("sha256")
    .update(String(canonicalize(value)))
    .digest("hex")}`;

describe("of rule sets", () => {
  it("is, for the rule set of the specification, what Python's json and hashlib give", () => {
    // hashlib.sha256(json.dumps(options, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()).hexdigest()
    expect(fingerprint(cameraleStandard)).toBe("sha256:370b16360aa221d6aedda0bf69a0e0f2735ffe5f74e865697625716fd301d4fc");
  });

  it.each(Object.entries(ruleSets))("of %s is the hash of its options", (_name, ruleSet) => {
    const { format: _format, id: _id, version: _version, title: _title, sources: _sources, status, ...options } = ruleSet;
    const bands = status.bands.map(({ id, below }) => (below === undefined ? { id } : { id, below }));
    expect(fingerprint(ruleSet)).toBe(hash({ ...options, status: { on: status.on, bands } }));
  });

  it("tells all ready rule sets apart", () => {
    expect(new Set(Object.values(ruleSets).map(fingerprint)).size).toBe(Object.keys(ruleSets).length);
  });

  const { bands } = cameraleStandard.status;

  it.each<[string, RuleSet]>([
    ["id, version, title and sources", { ...cameraleStandard, id: "x", version: "2.0.0", title: { it: "a", en: "b" }, sources: [] }],
    ["a validity", { ...cameraleStandard, validity: { from: "2021-01-01", to: "2021-12-31" } }],
    ["labels", { ...cameraleStandard, status: { on: "displayed", bands: bands.map((band) => ({ ...band, label: { it: "a", en: "b" } })) } }],
    ["the order of keys", Object.fromEntries(Object.entries(cameraleStandard).toReversed()) as unknown as RuleSet],
  ])("does not change with %s", (_what, ruleSet) => {
    expect(fingerprint(ruleSet)).toBe(fingerprint(cameraleStandard));
  });

  it.each<[string, RuleSet]>([
    ["a method", ruleSets.cameraleComplement],
    ["a cap", { ...cameraleStandard, points: { floor: "0", cap: "120" } }],
    ["no floor", { ...cameraleStandard, points: { cap: "100" } }],
    ["the display", { ...cameraleStandard, display: { decimals: 1, mode: "halfUp" } }],
    ["the id of a band", { ...cameraleStandard, status: { on: "displayed", bands: bands.map((band) => ({ ...band, id: `${band.id}-` })) } }],
    [
      "a tolerance left out, as written",
      { ...cameraleStandard, achievement: { ...cameraleStandard.achievement, exactly: { method: "allOrNothing" } } },
    ],
  ])("changes with %s", (_what, ruleSet) => {
    expect(fingerprint(ruleSet)).not.toBe(fingerprint(cameraleStandard));
  });

  it("of a set that extends another is that of the whole", () => {
    const { id, version, title, sources } = cameraleStandard;
    const base = { id: "camerale-standard", version: "1.0.0" };
    const extending = { extends: base, id, version: `9${version}`, title, sources, achievement: { atMost: { method: "complement" as const } } };
    expect(fingerprint(extending)).toBe(fingerprint(ruleSets.cameraleComplement));
  });

  it.each<[string, unknown, string]>([
    ["a set that is none", { ...cameraleStandard, plainTarget: "no" }, "schema.value"],
    ["an unknown base", { ...cameraleStandard, extends: { id: "x", version: "1.0.0" } }, "ruleSet.unknownBase"],
    [
      "half a character",
      { ...cameraleStandard, status: { on: "exact", bands: [{ id: "\ud83d", label: { it: "a", en: "b" } }] } },
      "fingerprint.value",
    ],
  ])("refuses %s", (_what, ruleSet, code) => {
    expect(() => fingerprint(ruleSet as RuleSet)).toThrow(code);
  });
});

describe("of plans", () => {
  it("is the hash of the plan's JSON", () => {
    const plan = parsePlan(seed);
    expect(fingerprintPlan(plan)).toBe(hash(encodePlan(plan)));
    expect(fingerprintPlan(plan)).toBe(fingerprintPlan(parsePlan(encodePlan(plan))));
  });

  it.each([
    ["the form of a weight", [{ name: "A", weight: "50%" }], [{ name: "A", weight: "50,00 %" }], true],
    ["a derived id, written", [{ name: "A" }], [{ name: "A", id: "a" }], true],
    ["an id of its own", [{ name: "A" }], [{ name: "A", id: "b" }], false],
    ["a name", [{ name: "A" }], [{ name: "À", id: "a" }], false],
    ["the order of siblings", [{ name: "A" }, { name: "B" }], [{ name: "B" }, { name: "A" }], false],
  ])("with %s", (_what, areas, others, same) => {
    const [a, b] = [areas, others].map((list) => fingerprintPlan(parsePlan({ body: "Ente", year: 2021, areas: list })));
    expect(a === b).toBe(same);
  });

  it("refuses half a character", () => {
    expect(() => fingerprintPlan(parsePlan({ body: "Ente \ud83d", year: 2021, areas: [] }))).toThrow("fingerprint.value");
  });
});
