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

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T; // no list is empty

/** Options made of junk, another set for each number. */
export function hostileOptions(names: readonly string[], at: number): ScoreOptions {
  if (at % 50 === 49) return pick([null, 5, "options", revoked(), new Proxy({}, trap)], Math.floor(at / 50)) as never;
  const entries = ["__proto__", "constructor", ...names].map((name, index) => [name, pick(hostileValues, at + index * 7)()] as const);
  const options = { phase: pick(PHASES, at), year: pick(YEARS, at >> 2), asOf: pick(DAYS, at >> 3), actuals: pick(CARRIERS, at >> 1)(entries) };
  return options as ScoreOptions;
}
