import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/error/limits.ts";
import { readNodes } from "../../src/plan/read-nodes.ts";
import { snapshot } from "../../src/plan/snapshot.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { hostileValues } from "../tools/hostile-values.ts";
import { outcomeOf } from "../tools/outcome.ts";
import { planJson } from "../tools/plan-arbitrary.ts";
import { readWhole } from "../tools/read-whole.ts";
import { placesIn, withValue } from "../tools/places.ts";

function copyOf(input: unknown): unknown {
  const copy = snapshot(input);
  return copy.success ? copy.data : undefined;
}

/** Reads a document node by node, which must give what reading it as a whole does, to the last issue and in its order. */
function readBoth(input: unknown): ReturnType<typeof readNodes> {
  const read = readNodes(copyOf(input));
  expect(read).toStrictEqual(readWhole(copyOf(input)));
  return read;
}

const codesOf = (input: unknown): readonly string[] => {
  const read = readBoth(deepFreeze(input));
  return read.success ? [] : read.issues.map(({ code, path }) => `${code} ${path?.join(".") ?? ""}`);
};

const many = <T>(count: number, make: (at: number) => T): readonly T[] => Array.from({ length: count }, (_, at) => make(at));

describe("tells what is wrong in document order", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["no object", null, ["schema.type "]],
    ["nothing at all", undefined, ["schema.type "]],
    ["missing keys, in the schema's order", {}, ["schema.missing body", "schema.missing year", "schema.missing areas"]],
    [
      "what is beside a list before it and after it",
      { year: 5, areas: [{ name: 5 }, null], body: "" },
      ["schema.size year", "schema.text areas.0.name", "schema.type areas.1", "schema.empty body"],
    ],
    [
      "lists that are written in another order than they are read in",
      { body: "B", year: 2021, areas: [{ objectives: [{ title: 5 }], pseo: 1, services: [{ name: 5 }], name: 6 }] },
      ["schema.text areas.0.objectives.0.title", "schema.unknownKey areas.0.pseo", "schema.text areas.0.services.0.name", "schema.text areas.0.name"],
    ],
    [
      "of two nodes with one id the one that is read later, though it is written first",
      { body: "B", year: 2021, areas: [{ name: "A", objectives: [{ title: "x" }], services: [{ name: "x" }] }] },
      ["plan.duplicateId areas.0.objectives.0.title"],
    ],
    [
      "a missing weight, then the node's own missing keys",
      { body: "B", year: 2021, areas: [{ name: "A", weight: "5" }, {}] },
      ["plan.weightMissing areas.1.weight", "schema.missing areas.1.name"],
    ],
    ["a list that is none", { body: "B", year: 2021, areas: { 0: {} } }, ["schema.type areas"]],
    [
      "parts of nodes without name",
      {
        body: "B",
        year: 2021,
        areas: [
          {
            objectives: [
              { code: "1", title: "T" },
              { code: "1", title: "T" },
            ],
          },
        ],
      },
      ["schema.missing areas.0.name", "plan.duplicateId areas.0.objectives.1.code"],
    ],
  ])("%s", (_what, input, expected) => {
    expect(codesOf(input)).toEqual(expected);
  });
});

describe("of more than are reported", () => {
  it.each<[string, unknown, number]>([
    ["nodes that are none", many(1_500, () => null), 1_500],
    ["groups, the first of which has as many as are told", many(3, () => ({ name: "", services: many(LIMITS.issues, () => 5) })), 3_003],
    ["lists in another order", [{ objectives: many(700, () => 5), services: many(700, () => 5), name: "A" }], 1_400],
    ["ids that are taken", many(1_200, () => ({ name: "A" })), 1_199],
    ["versions of a target, of which the union tells", indicatorsOf(many(1_300, () => ({ target: 5 }))), 1_300],
  ])("counts the rest: %s", (_what, areas, count) => {
    const issues = codesOf({ body: "B", year: 2021, areas });
    const read = readNodes(copyOf({ body: "B", year: 2021, areas }));
    expect(issues).toHaveLength(LIMITS.issues + 1);
    expect(read.success ? undefined : read.issues.at(-1)?.params["count"]).toBe(String(count - LIMITS.issues));
  });
});

it("counts keys that nobody knows, of which no more are told", () => {
  const read = readNodes({ body: "B", year: 2021, areas: [Object.fromEntries(many(1_200, (at) => [`k${at}`, at]))] });
  const paths = read.success ? [] : read.issues.map(({ path }) => path?.at(-1));
  expect(paths).toEqual(["name", ...many(999, (at) => `k${at}`), undefined]);
  expect(read.success ? {} : read.issues.at(-1)?.params).toEqual({ count: "201", limit: "1000" });
});

function indicatorsOf(target: unknown): unknown {
  return [{ name: "A", objectives: [{ title: "O", indicators: [{ name: "I", target }] }] }];
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);
const KEYS = [
  "id",
  "code",
  "name",
  "title",
  "weight",
  "target",
  "actual",
  "points",
  "areas",
  "services",
  "objectives",
  "indicators",
  "pseo",
  "__proto__",
];
const VALUES = [
  undefined,
  null,
  "",
  " ",
  "5",
  "a/b",
  "—",
  5,
  true,
  [],
  {},
  [null],
  [{}],
  [{ name: "A" }, { name: "A" }],
  { text: "" },
  [{ target: 5 }],
];

const value = fc.oneof(fc.constantFrom<unknown>(...VALUES), fc.jsonValue());
const reversed = (object: object): object => Object.fromEntries(Object.entries(object).reverse());
const without = (object: object, key: string): object => Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

/** What may be done to a value of a document. */
const change: fc.Arbitrary<(old: unknown) => unknown> = fc.oneof(
  value.map((other) => () => other),
  fc.tuple(fc.constantFrom(...KEYS), value).map(
    ([key, other]) =>
      (old: unknown) =>
        isObject(old) ? { [key]: other, ...old } : old,
  ),
  fc.tuple(fc.constantFrom(...KEYS), value).map(
    ([key, other]) =>
      (old: unknown) =>
        isObject(old) ? { ...old, [key]: other } : old,
  ),
  fc.constantFrom(...KEYS).map((key) => (old: unknown) => (isObject(old) ? without(old, key) : old)),
  fc.constant((old: unknown) => (isObject(old) ? reversed(old) : old)),
  fc.constant((old: unknown) => (Array.isArray(old) ? [...(old as unknown[]), ...(old as unknown[])] : old)),
);

it("reads plans as a whole is read, whatever is broken in them and wherever", () => {
  fc.assert(
    fc.property(planJson, fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 12 }), (json, changes) => {
      let document: unknown = json;
      for (const [at, make] of changes) {
        const places = placesIn(document);
        document = withValue(document, places[at % places.length] ?? [], make);
      }
      readBoth(deepFreeze(document));
    }),
    { numRuns: 300 },
  );
});

it("reads sound plans, and those that the quick way leaves, as the schema does", () => {
  fc.assert(
    fc.property(planJson, (json) => {
      expect(readBoth(deepFreeze(json)).success).toBe(true);
    }),
  );
});

it.each(hostileValues.map((make, at) => [at, make] as const))("hostile value %i ends as it does when the whole is read", async (_at, make) => {
  for (const key of ["id", "code", "name", "weight", "target", "actual", "baseline", "gate", "points", "pseo"]) {
    const document = () => copyOf({ body: "B", year: 2021, areas: indicatorsOf(">= 5"), strategy: [], [key]: make(), ...wrap(key, make()) });
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const [one, whole] = [await outcomeOf(() => readNodes(document())), await outcomeOf(() => readWhole(document()))];
    expect(JSON.stringify(one, texts)).toBe(JSON.stringify(whole, texts));
  }
});

const wrap = (key: string, made: unknown): object => ({
  areas: [{ name: "A", objectives: [{ title: "O", indicators: [{ name: "I", target: ">= 5", [key]: made }] }] }],
});

/** What JSON cannot say, as a text. */
function texts(_key: string, part: unknown): unknown {
  if (typeof part === "bigint" || typeof part === "symbol" || typeof part === "function") return String(part);
  return part instanceof Error ? part.message : part;
}
