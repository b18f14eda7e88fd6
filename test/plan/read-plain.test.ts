import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeParsePlan } from "../../src/plan/parse.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { readPlain } from "../../src/plan/read-plain.ts";
import { snapshot } from "../../src/plan/snapshot.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { hostileValues } from "../tools/hostile-values.ts";
import { mutationsOf } from "../tools/mutations.ts";
import { planJson } from "../tools/plan-arbitrary.ts";
import { readWhole } from "../tools/read-whole.ts";
import { placesIn, withValue } from "../tools/places.ts";
import seed from "../../examples/massa-carrara-2021.json" with { type: "json" };
import dates from "../../examples/date-2021.json" with { type: "json" };

type Json = Record<string, unknown>;

const planOf = (...objectives: unknown[]) => ({ body: "B", year: 2021, areas: [{ name: "A", objectives }] });
const indicatorOf = (keys: object) => planOf({ title: "T", indicators: [{ name: "I", target: "N/D", ...keys }] });

function copyOf(input: unknown): unknown {
  const copy = snapshot(input);
  return copy.success ? copy.data : undefined;
}

/** The plan in one pass, which must be the schema's to the last key, in its order; nothing where the schema is asked. */
function readBoth(input: unknown): Plan | undefined {
  const plain = readPlain(copyOf(input));
  if (plain === undefined) return undefined;
  const read = readWhole(copyOf(input));
  expect({ success: true, data: plain }).toStrictEqual(read);
  expect(JSON.stringify({ success: true, data: plain })).toBe(JSON.stringify(read));
  return plain;
}

describe("reads, as the schema does", () => {
  it.each<[string, unknown]>([
    ["the published plan", seed],
    ["the plan with dates", dates.plan],
    ["no area", { body: "B", year: 2021, areas: [] }],
    ["the strategic map", { body: "B", year: 2021, areas: [], strategy: [{ code: "2", title: "Ambito" }] }],
    ["written ids", { id: "x/y", body: "B", year: 2021, areas: [{ id: "B", name: "A", services: [{ id: "x", name: "S" }] }] }],
    ["keys in any order", { areas: [{ objectives: [], name: "A", code: "C" }], year: 2021, body: "B" }],
    ["services and objectives", { body: "B", year: 2021, areas: [{ name: "A", services: [{ name: "S" }], objectives: [{ title: "T" }] }] }],
    ["unusual spellings", indicatorOf({ target: "almeno 90%", actual: "= 81%", weight: " 33,30 % ", baseline: "50%" })],
    ["words", indicatorOf({ target: { text: "Avvio dello sportello" } })],
    [
      "a timeline",
      indicatorOf({
        target: [
          { target: "SI", year: 2021 },
          { target: { text: "Avvio" }, from: "2021-07-01", act: "D. 12" },
        ],
      }),
    ],
    ["points", indicatorOf({ points: { scale: { on: "value", bands: [{ below: "60", points: "0" }, { points: "same" }] }, cap: "100" } })],
    ["a gate", indicatorOf({ gate: false, description: "" })],
    ["__proto__ as a code", indicatorOf({ code: "__proto__" })],
    ["twenty siblings", planOf(...Array.from({ length: 20 }, (_, at) => ({ code: `${at}`, title: "T" })))],
    ["a null prototype", Object.assign(Object.create(null) as object, { body: "B", year: 2021, areas: [] })],
  ])("%s", (_what, input) => {
    expect(readBoth(deepFreeze(input))).toBeDefined();
  });

  it("plans of every shape", () => {
    fc.assert(
      fc.property(planJson, (json) => {
        expect(readBoth(deepFreeze(json))).toBeDefined();
      }),
      { endOnFailure: true },
    );
  });
});

it("makes the targets and results of each indicator anew, in one plan and the next", () => {
  const indicator = { name: "I", weight: "50%", target: ">= 180,00 gg", actual: "210,00 gg" };
  const plans = [1, 2].map(() => readBoth(planOf({ title: "T", indicators: [indicator, { ...indicator, code: "J" }] })));
  const indicators = plans.flatMap((plan) => plan?.areas[0]?.objectives?.[0]?.indicators ?? []);
  expect(indicators).toHaveLength(4);
  for (const key of ["target", "actual"] as const) expect(new Set(indicators.map((one) => one[key])).size).toBe(4);
});

it.each<[string, unknown]>([
  ["no object", "text"],
  ["a missing key", { body: "B", year: 2021 }],
  ["an unknown key", indicatorOf({ pseo: "5" })],
  ["a key that holds undefined", indicatorOf({ weight: undefined })],
  ["an own key __proto__", JSON.parse('{"body":"B","year":2021,"areas":[],"__proto__":{}}')],
  ["a year out of range", { body: "B", year: 2101, areas: [] }],
  ["a blank name", { body: "\u00a0", year: 2021, areas: [] }],
  ["a slash in a code", indicatorOf({ code: "a/b" })],
  ["a name without letters", { body: "B", year: 2021, areas: [{ name: "—" }] }],
  ["a blank id", indicatorOf({ id: " " })],
  ["an id that is no text", indicatorOf({ id: Symbol("x") })],
  ["two siblings with one key", planOf({ title: "A b" }, { title: "a-B" })],
  ["two of twenty siblings", planOf(...Array.from({ length: 20 }, (_, at) => ({ code: `${at % 19}`, title: "T" })))],
  ["a child of each kind with one key", { body: "B", year: 2021, areas: [{ name: "A", services: [{ name: "S" }], objectives: [{ title: "s" }] }] }],
  ["an area with the body's id", { body: "Staff", year: 2021, areas: [{ name: "staff" }] }],
  ["a written id that is another's", planOf({ id: "a", title: "T" })],
  ["a weight that one sibling lacks", planOf({ code: "1", title: "T", weight: "100" }, { code: "2", title: "T" })],
  ["a list with a hole", { body: "B", year: 2021, areas: Array(1) }],
  ["a target that cannot be read", indicatorOf({ target: ">= %" })],
  ["a baseline that is no quantity", indicatorOf({ baseline: "SI" })],
  ["a cap below its floor", indicatorOf({ points: { floor: "5", cap: "4" } })],
])("leaves %s to the schema", (_what, input) => {
  expect(readPlain(copyOf(input))).toBeUndefined();
  expect(readWhole(copyOf(input)).success).toBe(false);
});

/** Whether a document reads the same both ways, where it is read in one pass at all. */
const agree = (input: unknown): void => void readBoth(input);

describe("agrees with the schema", () => {
  const KEYS = ["id", "code", "name", "title", "weight", "target", "actual", "points", "services", "objectives", "indicators", "pseo", "__proto__"];
  const seedTexts = placesIn(seed).filter((path) => typeof path.reduce<unknown>((value, key) => (value as Json)[key], seed) === "string");
  const values = fc.oneof(fc.constantFrom<unknown>(undefined, null, "", " ", "5", "a/b", 5, true, [], {}, { text: "Avvio" }), fc.jsonValue());

  it("about documents with one wrong or another value", () => {
    fc.assert(
      fc.property(planJson, fc.nat(), values, (json, at, value) => {
        const places = placesIn(json);
        agree(withValue(json, places[at % places.length] ?? [], () => value));
      }),
      { endOnFailure: true },
    );
  });

  it("about documents with one key more, or the keys of a node in another order", () => {
    fc.assert(
      fc.property(planJson, fc.nat(), fc.constantFrom(...KEYS), values, (json, at, key, value) => {
        const places = placesIn(json);
        const change = (old: unknown): unknown => (typeof old === "object" && old !== null && !Array.isArray(old) ? { [key]: value, ...old } : old);
        agree(withValue(json, places[at % places.length] ?? [], change));
      }),
      { endOnFailure: true },
    );
  });

  it("about the published plan with a slip in one of its texts", () => {
    fc.assert(
      fc.property(fc.constantFrom(...seedTexts), fc.nat(), (path, at) => {
        const change = (text: unknown): unknown => fc.sample(mutationsOf(fc.constant(String(text))), { numRuns: 1, seed: at })[0];
        agree(withValue(seed, path, change));
      }),
    );
  });
});

describe("hostile values", () => {
  it.each(hostileValues.map((make, at) => [at, make] as const))("%i give the same at every key as they do with the schema alone", (_at, make) => {
    for (const key of ["id", "code", "name", "description", "weight", "target", "actual", "baseline", "gate", "points"]) {
      // Whatever throws when it is copied, or holds what cannot be read, is an issue in the end.
      expect(() => readPlain(copyOf(indicatorOf({ [key]: make() })))).not.toThrow();
      expect(safeParsePlan(indicatorOf({ [key]: make() })).success).toBe(readsBySchema(indicatorOf({ [key]: make() })));
    }
  });

  it("are read once, by a getter of a node in a document that is right", () => {
    const getter = once("A", 5);
    expect(safeParsePlan(withName(getter.read)).success).toBe(true);
    expect(getter.reads()).toBe(1);
  });

  it.each([
    ["wrong at first, wrong then", [5, 6], ["schema.text areas.0.name"]],
    ["wrong at first, right then", [5, "A"], []],
  ] as const)("are read afresh, by a getter of a node that is %s: what comes then is checked and counts", (_what, names, issues) => {
    const getter = once(names[0], names[1]);
    const read = safeParsePlan(withName(getter.read));
    expect(read.success ? [] : read.issues.map(({ code, path }) => `${code} ${path?.join(".")}`)).toEqual(issues);
    expect(read.success && read.data.areas[0]?.name).toBe(issues.length === 0 && "A");
    expect(getter.reads()).toBe(2);
  });

  it("are refused by what comes then, where the rest of the document is wrong", () => {
    const getter = once("A", 5);
    const read = safeParsePlan(withName(getter.read, { weight: "none" }));
    expect(read.success ? [] : read.issues.map(({ path }) => path?.join("."))).toEqual(["areas.0.weight", "areas.0.name"]);
    expect(getter.reads()).toBe(2);
  });

  it("are not read at all, by a getter below a node", () => {
    let reads = 0;
    const target = Object.defineProperty({}, "text", { enumerable: true, get: () => `Avvio ${(reads += 1)}` });
    expect(readPlain(copyOf(indicatorOf({ target })))).toBeUndefined();
    expect(reads).toBe(0);
  });

  it("count by own, enumerable keys alone, without symbols", () => {
    const symbol = Symbol("x");
    const area = Object.defineProperty({ name: "A", [symbol]: 1 }, "pseo", { value: 1, enumerable: false });
    expect(readBoth({ body: "B", year: 2021, areas: [area] })?.areas).toStrictEqual([{ id: "a", name: "A" }]);
    expect(readBoth({ body: "B", year: 2021, areas: [Object.create({ name: "A" })] })).toBeUndefined();
  });
});

/** A getter that gives one value, then for ever another. */
function once(first: unknown, then: unknown) {
  let count = 0;
  return { read: () => ((count += 1) === 1 ? first : then), reads: () => count };
}

/** A plan with an area whose name is what a getter gives. */
function withName(get: () => unknown, keys: object = {}): Json {
  return { body: "B", year: 2021, areas: [Object.defineProperty({ ...keys }, "name", { enumerable: true, get })] };
}

/** Whether the schema alone reads it; what throws is not read. */
function readsBySchema(input: unknown): boolean {
  try {
    return readWhole(copyOf(input)).success;
  } catch {
    return false;
  }
}
