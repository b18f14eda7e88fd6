import { expect, it } from "vitest";
import { looksLike, type Outline } from "../../src/error/outline.ts";

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
