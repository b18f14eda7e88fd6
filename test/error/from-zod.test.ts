import * as z from "zod";
import { describe, expect, it } from "vitest";
import { carry, countZod, fromZod } from "../../src/error/from-zod.ts";
import { issue } from "../../src/error/plan-error.ts";
import { runSchema } from "../../src/error/read-with.ts";

const own = issue({ "made.up": { message: "Wrong", hint: "Mend it" } }, "made.up", { position: 2, suggestion: "b", path: ["in", 0] });

const isOwn = z.string().check((payload) => {
  payload.issues.push(...carry(payload.value, [own]));
});

const issuesOf = (schema: z.ZodType, input: unknown) => fromZod(schema.safeParse(input, { reportInput: true }).error?.issues ?? []);

const words = z.union([z.literal("same"), z.string().max(2), z.strictObject({ from: z.string(), to: z.string() })]);

it.each([
  ["text", z.string(), 5, { code: "schema.text", params: { found: "a number" }, path: [] }],
  ["text", z.string(), null, { code: "schema.text", params: { found: "null" } }],
  ["a list", z.array(z.string()), "x", { code: "schema.type", params: { found: "text", expected: "a list" } }],
  ["an object", z.strictObject({}), [], { code: "schema.type", params: { found: "a list", expected: "an object" } }],
  ["a whole number", z.int(), 1.5, { code: "schema.type", params: { found: "a number", expected: "a whole number" } }],
  ["a whole number", z.int(), Number.NaN, { code: "schema.type", params: { found: "NaN", expected: "a number" } }],
  ["a year", z.int().min(1900), 5, { code: "schema.size", params: { expected: "at least 1900" } }],
  ["a year", z.int().max(2100), 5000, { code: "schema.size", params: { expected: "at most 2100" } }],
  ["a key with one of some words", z.strictObject({ a: z.enum(["a", "b"]) }), {}, { code: "schema.missing", params: { key: "a" }, path: ["a"] }],
  ["a word", z.enum(["a", "b"]), "c", { code: "schema.value", params: { found: "c", expected: "a, b" } }],
  ["a key", z.strictObject({ a: z.string() }), {}, { code: "schema.missing", params: { key: "a" }, path: ["a"] }],
  ["a part", z.array(z.string()), [undefined], { code: "schema.text", params: { found: "nothing" }, path: [0] }],
  ["no other key", z.strictObject({}), { pseo: 1 }, { code: "schema.unknownKey", params: { key: "pseo" }, path: ["pseo"] }],
  ["no other key", z.strictObject({}), JSON.parse('{"__proto__": 1}'), { code: "schema.unknownKey", path: ["__proto__"] }],
  ["one of several", words, 5, { code: "schema.text" }],
  ["one of several", words, "long", { code: "schema.size", params: { expected: "at most 2" } }],
  ["one of several", words, { from: "1" }, { code: "schema.missing", path: ["to"] }],
  ["one of several", z.strictObject({ a: words }), {}, { code: "schema.missing", path: ["a"] }],
  ["another form", z.string().regex(/x/), "a", { code: "schema.format" }],
  ["what a foreign check asks for", z.string().refine(() => false, "no luck"), "a", { code: "schema.format", params: { expected: "no luck" } }],
])("asks for %s", (_what, schema: z.ZodType, input, expected) => {
  expect(issuesOf(schema, input)).toMatchObject([expected]);
  expect(runSchema(schema, input).faults?.count()).toBe(1);
});

it.each([
  ["keys that nobody knows", z.strictObject({}), Object.fromEntries(Array.from({ length: 1_500 }, (_, at) => [`k${at}`, 1])), 1_500],
  ["those of the alternative that came farthest", z.union([z.string(), z.array(z.int())]), [1, "2", null, 3.5], 3],
  ["a union of which no alternative tells anything", z.union([]), 5, 1],
])("counts %s, of which no more than are reported are told", (_what, schema: z.ZodType, input, count) => {
  const { error } = schema.safeParse(input, { reportInput: true });
  expect(countZod(error?.issues ?? [])).toBe(count);
  expect(fromZod(error?.issues ?? [])).toHaveLength(Math.min(count, 1_000));
});

describe("carry", () => {
  it("keeps our issues whole, with the path of the place", () => {
    expect(issuesOf(z.array(z.strictObject({ a: isOwn })), [{ a: "x" }])).toEqual([{ ...own, path: [0, "a", "in", 0] }]);
  });

  it("keeps them through a union", () => {
    expect(issuesOf(z.strictObject({ a: z.union([isOwn, z.array(z.string())]) }), { a: "x" })).toEqual([{ ...own, path: ["a", "in", 0] }]);
  });
});

it("tells every issue, in zod's order", () => {
  const schema = z.strictObject({ a: z.string(), b: z.array(z.int()) });
  expect(issuesOf(schema, { b: [1, "2", null], c: 1 }).map(({ code, path }) => `${code} ${path?.join(".")}`)).toEqual([
    "schema.missing a",
    "schema.type b.1",
    "schema.type b.2",
    "schema.unknownKey c",
  ]);
});
