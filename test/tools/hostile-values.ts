import { Decimal } from "../../src/decimal/decimal.ts";
import type { ScoreOptions } from "../../src/index.ts";

const boom = (): never => {
  throw new Error("hostile");
};

function cyclic(): object {
  const self: Record<string, unknown> = {};
  self["actual"] = self;
  self["correction"] = self;
  return self;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const trap = { get: boom, has: boom, ownKeys: boom, getPrototypeOf: boom, getOwnPropertyDescriptor: boom };
const measured = (value: unknown, decimals: unknown = 0, unit: unknown = "percent") => ({ kind: "measured", quantity: { value, unit, decimals } });

/** Values that no caller should give as an actual, and some that look as if they were one. */
export const hostileValues: readonly (() => unknown)[] = [
  () => null,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Symbol("81 %"),
  () => 10n ** 50n,
  () => boom,
  () => [["81 %"]],
  () => new Date(Number.NaN),
  () => new Map([["actual", "81 %"]]),
  cyclic,
  revoked,
  () => new Proxy({}, trap),
  () => new Proxy([], trap),
  () => JSON.parse('{"__proto__":{"actual":"81 %"}}') as unknown,
  () => Object.defineProperty({}, "actual", { enumerable: true, get: boom }),
  () => Object.defineProperty({ actual: "81 %" }, "correction", { enumerable: true, get: boom }),
  () => Object.defineProperty({}, "kind", { enumerable: true, get: boom }),
  () => "9".repeat(300),
  () => "1e999999999",
  () => "\u0000\u{1F600}",
  () => "7/0",
  () => "31/02/2021",
  () => measured(new Decimal(Number.NaN)),
  () => measured(new Decimal(Number.POSITIVE_INFINITY)),
  () => measured(new Decimal("1e9000")),
  () => measured(new Decimal(81), 1e9),
  () => measured(new Decimal(81), -1),
  () => measured(new Decimal(81), 0, "parsec"),
  () => measured({ s: 1, e: 0, d: [Number.NaN] }),
  () => measured({ toFixed: boom }),
  () => ({ kind: "fraction", numerator: new Decimal(1), denominator: new Decimal(0) }),
  () => ({ kind: "date", date: { month: 13, day: 99 } }),
  () => ({ kind: "date", date: { year: 1e9, month: 1, day: 1 } }),
  () => ({ kind: "date", date: { month: 2, day: 29 } }),
  () => ({ kind: "missing", reason: "__proto__" }),
  () => ({ kind: "toString" }),
  () => ({ actual: "81 %", correction: { kind: "forced", points: "1e999", note: "x" } }),
  () => ({ actual: "81 %", correction: { kind: "exogenous", share: Number.NaN, note: "x" } }),
  () => ({ actual: "81 %", correction: new Proxy({}, trap) }),
  () => ({ correction: { kind: "forced", points: `-${"9".repeat(40)}`, note: "x" } }),
];

/** Ways to hand over results, of which some are no record and no Map. */
const CARRIERS: readonly ((entries: readonly (readonly [string, unknown])[]) => unknown)[] = [
  (entries) => Object.fromEntries(entries),
  (entries) => Object.assign(Object.create(null), Object.fromEntries(entries)) as unknown,
  (entries) => new Map(entries),
  (entries) => new Map<unknown, unknown>([...entries, [Symbol("key"), 1], [revoked(), 2], [Number.NaN, 3], [undefined, 4]]),
  (entries) => Object.defineProperty(Object.fromEntries(entries), "getter", { enumerable: true, get: boom }),
  (entries) => new Proxy(Object.fromEntries(entries), { get: boom }),
  (entries) => entries,
  () => new Proxy({}, trap),
  () => new Proxy(new Map(), trap),
  revoked,
  () => "81 %",
  () => boom,
  () => null,
];

const PHASES: readonly unknown[] = [undefined, "interim", "final", "", null, 0, Symbol("interim"), {}, "__proto__"];
const YEARS: readonly unknown[] = [undefined, 2020, Number.NaN, -1, 0, 1e9, 2021.5, "2021", 2021n, null];
const DAYS: readonly unknown[] = [undefined, "2021-06-30", "2021-02-30", "", "oggi", 20210630, new Date(0), null, Symbol("day")];

/** Values of every kind that no caller should give where something else is asked for; each made afresh. */
export const HOSTILE: readonly (readonly [what: string, make: () => unknown])[] = [
  ["undefined", () => undefined],
  ["null", () => null],
  ["NaN", () => Number.NaN],
  ["Infinity", () => Number.POSITIVE_INFINITY],
  ["-0", () => -0],
  ["a broken number", () => 0.1],
  ["2 ** 53", () => 2 ** 53],
  ["true", () => true],
  ["a BigInt", () => 10n ** 50n],
  ["a Symbol", () => Symbol("81 %")],
  ["a function", () => boom],
  ["a class", () => Decimal],
  ["the empty text", () => ""],
  ["a text", () => "81 %"],
  ["__proto__", () => "__proto__"],
  ["constructor", () => "constructor"],
  ["toString", () => "toString"],
  ["half a character", () => "\uD800"],
  ["a text of a million characters", () => "9".repeat(1_000_000)],
  ["an exponent of doom", () => "1e999999999"],
  ["31/02/2021", () => "31/02/2021"],
  ["year 0", () => "0000-01-01"],
  ["a day", () => "2021-02-29"],
  ["an empty object", () => ({})],
  ["an object without prototype", () => Object.create(null) as unknown],
  ["a frozen object", () => Object.freeze({ kind: "plain", areas: [] })],
  ["an object of __proto__", () => JSON.parse('{"__proto__":{"kind":"measured","areas":[]},"constructor":1,"toString":2}') as unknown],
  ["an object that contains itself", cyclic],
  ["an empty list", () => []],
  ["a list of null", () => [null]],
  ["a list of itself", cyclicList],
  ["a sparse list", () => Object.assign([], { 5: "81 %" })],
  ["a list of 100,000", () => Array.from({ length: 100_000 }, () => "1")],
  ["a list with a getter that throws", () => Object.defineProperty(["1"], 0, { enumerable: true, get: boom })],
  ["10,000 levels of JSON lists", () => JSON.parse("[".repeat(10_000) + "]".repeat(10_000)) as unknown],
  ["10,000 levels of a plan", () => deepPlan(10_000)],
  ["a Date", () => new Date(Number.NaN)],
  ["a Map", () => new Map([["actual", "81 %"]])],
  ["a Set", () => new Set(["81 %"])],
  ["a Promise", () => Promise.resolve("81 %")],
  ["an Error", () => new Error("81 %")],
  ["a RegExp", () => /81 %/],
  ["bytes", () => new Uint8Array(8)],
  ["a boxed text", () => Object("81 %") as unknown],
  ["a Decimal", () => new Decimal("81")],
  ["a Decimal that is NaN", () => new Decimal(Number.NaN)],
  ["a Decimal too large to write", () => new Decimal("1e100000000")],
  ["a forged Decimal", () => ({ s: 1, e: 0, d: [5], [Symbol.toStringTag]: "Decimal" })],
  ["a forged Decimal of text", () => Object.assign(Object.create(Decimal.prototype) as object, { s: 1, e: 0, d: ["<.b>x</b>"] })],
  ["a forged fraction", () => ({ numerator: 1n, denominator: 0n })],
  ["a forged target", () => ({ kind: "atLeast", quantity: { value: "90", unit: "percent", decimals: 0 } })],
  ["a forged change", () => ({ kind: "change", quantity: null, direction: "up" })],
  ["a forged actual", () => measured({ s: 1, e: 0, d: [Number.NaN] })],
  ["a forged absence", () => ({ kind: "missing", reason: "__proto__" })],
  ["a forged day", () => ({ kind: "by", date: { month: 13, day: 99 } })],
  ["a forged plan", () => ({ id: "x", body: "x", year: 2021, areas: [null] })],
  [
    "a forged plan of nothing",
    () => ({ id: "x", body: "x", year: 2021, areas: [{ id: "a", name: "a", objectives: [{ id: "o", title: "o", indicators: [{}] }] }] }),
  ],
  [
    "a forged score",
    () => ({ kind: "body", id: "x", state: "scored", points: { numerator: 1n, denominator: 1n }, children: [], issues: [], steps: [], excluded: [] }),
  ],
  ["a forged rule set", () => ({ format: "traguardo.rules/1", id: "x", version: "1.0.0" })],
  ["an object whose toString throws", () => ({ toString: boom, valueOf: boom, [Symbol.toPrimitive]: boom })],
  [
    "an object with getters that throw",
    () => throwing("kind", "actual", "areas", "year", "body", "id", "extends", "goal", "asOf", "step", "plan", "points"),
  ],
  [
    "an object of options that throw",
    () => throwing("locale", "depth", "format", "unit", "holidays", "phase", "actuals", "baseline", "total", "decimals", "method", "signal"),
  ],
  ["an iterable that throws", () => ({ [Symbol.iterator]: boom })],
  ["a revoked proxy", revoked],
  ["a proxy that throws", () => new Proxy({}, trap)],
  ["a proxy of a list that throws", () => new Proxy([], trap)],
];

function cyclicList(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

function throwing(...names: readonly string[]): object {
  return Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, { enumerable: true, get: boom }])));
}

/** A plan of so many objectives in one another. */
export function deepPlan(levels: number): object {
  let below: object = { title: "O", indicators: [{ name: "I", target: "5" }] };
  for (let at = 0; at < levels; at += 1) below = { title: "O", objectives: [below] };
  return { body: "Ente", year: 2021, areas: [{ name: "A", objectives: [below] }] };
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T; // no list is empty

/** Options made of junk, another set for each number. */
export function hostileOptions(names: readonly string[], at: number): ScoreOptions {
  if (at % 50 === 49) return pick([null, 5, "options", revoked(), new Proxy({}, trap)], Math.floor(at / 50)) as never;
  const entries = ["__proto__", "constructor", ...names].map((name, index) => [name, pick(hostileValues, at + index * 7)()] as const);
  const options = { phase: pick(PHASES, at), year: pick(YEARS, at >> 2), asOf: pick(DAYS, at >> 3), actuals: pick(CARRIERS, at >> 1)(entries) };
  return options as ScoreOptions;
}
