import { expect, it } from "vitest";
import { Kind, looksLike, type Outline, outlineIssues } from "../../src/error/outline.ts";

const boom = (): never => {
  throw new Error("hostile");
};

it.each<[Outline, unknown]>([
  ["string", ""],
  ["number", Number.NaN],
  ["list", []],
  [{}, {}],
  [{}, []],
  [
    { a: "string", b: { c: "list" } },
    { a: "x", b: { c: [1] }, d: 5 },
  ],
  [{ length: "number" }, []],
])("%j is met by %j", (outline, value) => {
  expect(looksLike(value, outline)).toBe(true);
});

it.each<[Outline, unknown]>([
  ["string", 5],
  ["number", "5"],
  ["list", {}],
  ["list", { length: 0 }],
  [{}, null],
  [{}, undefined],
  [{}, boom],
  [{}, "text"],
  [{ length: "number" }, "text"],
  [{ a: "string" }, {}],
  [{ a: "string", b: "string" }, { a: "x" }],
  [{ a: "string", b: "string" }, { b: "x" }],
  [{ a: { b: "list" } }, { a: { b: 5 } }],
])("%j is not met by %j", (outline, value) => {
  expect(looksLike(value, outline)).toBe(false);
});

it("is not met by what throws when it is looked at", () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  expect(looksLike(proxy, "list")).toBe(false);
  expect(looksLike(Object.defineProperty({}, "a", { get: boom }), { a: "string" })).toBe(false);
});

const SHAPE: Outline = { a: "string", b: { c: "list", d: new Kind("a weight", (value) => value === 5) }, e: "number" };

it.each<[string, unknown, readonly string[]]>([
  ["nothing where all fits", { a: "x", b: { c: [], d: 5 }, e: 1 }, []],
  [
    "each part that does not fit",
    { a: 5, b: { c: {}, d: 6 } },
    ["value.foreign a: text", "value.foreign b.c: a list", "value.foreign b.d: a weight", "value.foreign e: a number"],
  ],
  ["a part that is no object", { a: "x", b: null, e: 1 }, ["value.foreign b: an object"]],
  ["the whole where it is no object", 5, ["value.foreign : an object"]],
  ["a part that throws", Object.defineProperty({ b: { c: [], d: 5 }, e: 1 }, "a", { get: boom }), ["schema.unreadable a: "]],
])("tells of %s", (_what, value, issues) => {
  expect(outlineIssues(value, SHAPE).map(({ code, path, params }) => `${code} ${path?.join(".") ?? ""}: ${params["expected"] ?? ""}`)).toEqual(
    issues,
  );
});

it("tells of a value whose kind throws, and of one that throws no Error", () => {
  const throwing = new Kind("a weight", () => boom());
  expect(outlineIssues(5, throwing)).toMatchObject([{ code: "schema.unreadable", params: { reason: "hostile" } }]);
  const odd = Object.defineProperty({}, "a", {
    get: () => {
      throw "x";
    },
  }); // oxlint-disable-line no-throw-literal -- as a host may do
  expect(outlineIssues(odd, { a: "string" })).toMatchObject([{ code: "schema.unreadable", params: { reason: "it throws" } }]);
});
