import canonicalize from "canonicalize";
import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson } from "../../src/rules/canonical-json.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";

it.each<[unknown, string]>([
  [{}, "{}"],
  [[], "[]"],
  [{ b: 1, a: [true, null, "x"] }, '{"a":[true,null,"x"],"b":1}'],
  [{ a: { d: 1, c: 2 } }, '{"a":{"c":2,"d":1}}'],
  [[{ b: 0, a: -0 }], '[{"a":0,"b":0}]'],
  // By UTF-16 units: the surrogates of 😀 (D83D) stand before the one unit of ﬁ (FB01), which by code points would come first.
  [{ ﬁ: 1, "😀": 2, é: 3, z: 4, "": 5, "10": 6, "9": 7 }, '{"":5,"10":6,"9":7,"z":4,"é":3,"😀":2,"ﬁ":1}'],
  ['"\\/\u0008\u000b\n€\u2028', '"\\"\\\\/\\b\\u000b\\n€\u2028"'],
  [[1e21, 1e-7, 0.1, 100], "[1e+21,1e-7,0.1,100]"],
  [JSON.parse('{"__proto__":{"b":1},"a":2}'), '{"__proto__":{"b":1},"a":2}'],
])("writes %j", (value, text) => {
  expect(canonicalJson(deepFreeze(value))).toEqual({ success: true, data: text });
});

it.each<[string, unknown, (string | number)[]]>([
  ["NaN", { a: Number.NaN }, ["a"]],
  ["an infinity", [1, Number.NEGATIVE_INFINITY], [1]],
  ["undefined", { a: { b: undefined } }, ["a", "b"]],
  ["a big integer", 5n, []],
  ["a function", [() => 1], [0]],
  ["the first half of a character", { a: "\ud83d" }, ["a"]],
  ["the second half of a character", { a: ["x", "\ude00\ud83d"] }, ["a", 1]],
  ["half a character in a key", { "\ud83d": 1 }, ["\ud83d"]],
])("refuses %s", (_what, value, path) => {
  expect(canonicalJson(value)).toMatchObject({ success: false, issues: [{ code: "fingerprint.value", path }] });
});

it("tells of the first place of many", () => {
  expect(canonicalJson({ b: Number.NaN, a: [1n] })).toMatchObject({ issues: [{ path: ["a", 0] }] });
});

it("writes any JSON as the canonicalize package does", () => {
  const characters = fc.string({ unit: "binary", maxLength: 8 });
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(null, true, false),
      characters,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.array(tie("json"), { maxLength: 4 }),
      fc.dictionary(characters, tie("json"), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(json, (value) => {
      const written = canonicalJson(value);
      expect(written).toEqual({ success: true, data: canonicalize(value) });
    }),
    { numRuns: 2000 },
  );
});
