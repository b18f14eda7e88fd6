import fc from "fast-check";
import { expect, it } from "vitest";
import { isPlainJson } from "../../src/plan/plain-json.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";

const getter = Object.defineProperty({}, "text", { enumerable: true, get: () => "Avvio" });
const cyclic: unknown[] = [];
cyclic.push({ cyclic });

it.each([[null], [undefined], ["text"], [5], [true], [{}], [[]], [[{ target: { text: "Avvio" }, year: 2021 }]], [Object.create(null)]])(
  "%j is plain",
  (value) => {
    expect(isPlainJson(value)).toBe(true);
  },
);

it.each<[string, unknown]>([
  ["a getter", getter],
  ["a getter that no loop shows", Object.defineProperty({}, "text", { get: () => "Avvio" })],
  ["a getter in a list", Object.defineProperty([1], "0", { get: () => 1 })],
  ["a getter far below", [{ a: [{ b: getter }] }]],
  ["inherited keys", Object.create({ text: "Avvio" })],
  ["a date", new Date(0)],
  ["a Map", new Map()],
  ["a class of lists", new (class extends Array<string> {})()],
  ["itself", cyclic],
  ["10,000 values", Array.from({ length: 10_000 }, () => 1)],
])("%s is not", (_what, value) => {
  expect(isPlainJson(value)).toBe(false);
});

it("of all JSON, and runs nothing", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => isPlainJson(deepFreeze(value))));
  let reads = 0;
  isPlainJson(Object.defineProperty({}, "text", { enumerable: true, get: () => (reads += 1) }));
  expect(reads).toBe(0);
});
