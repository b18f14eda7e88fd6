import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonDifferences, type JsonValue } from "../../../src/answers/seal/json-difference.ts";
import { canonicalJson } from "../../../src/rules/canonical-json.ts";

it.each<[string, JsonValue, JsonValue, unknown]>([
  ["nothing", { a: [1, "b", null, true] }, { a: [1, "b", null, true] }, []],
  ["the order of keys", { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ["a text", "a", "b", [{ path: [], a: "a", b: "b" }]],
  ["a number and its text", { a: 1 }, { a: "1" }, [{ path: ["a"], a: 1, b: "1" }]],
  ["a value deep inside", { a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 1 }, { b: 3 }] }, [{ path: ["a", 1, "b"], a: 2, b: 3 }]],
  ["a key that is gone", { a: 1, b: 2 }, { a: 1 }, [{ path: ["b"], a: 2 }]],
  ["a key that is new", { a: 1 }, { b: null, a: 1 }, [{ path: ["b"], b: null }]],
  ["the length of a list", { a: [1, 2] }, { a: [1, 2, [3]] }, [{ path: ["a", 2], b: [3] }]],
  ["a list and an object", { a: [1] }, { a: { 0: 1 } }, [{ path: ["a"], a: [1], b: { 0: 1 } }]],
  ["an object and null", { a: {} }, { a: null }, [{ path: ["a"], a: {}, b: null }]],
  ["an empty list and an empty object", [], {}, [{ path: [], a: [], b: {} }]],
  [
    "several, in the order of the first",
    { b: 1, a: 1 },
    { a: 2, b: 2, c: 3 },
    [
      { path: ["b"], a: 1, b: 2 },
      { path: ["a"], a: 1, b: 2 },
      { path: ["c"], b: 3 },
    ],
  ],
  ["a key that every object has a value for", JSON.parse('{"__proto__":1}') as JsonValue, {}, [{ path: ["__proto__"], a: 1 }]],
])("finds %s", (...[, a, b, expected]) => {
  expect(jsonDifferences(a, b)).toEqual(expected);
});

it("finds something exactly where two values have another canonical text", () => {
  const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as JsonValue);
  const pairs = fc.oneof(
    fc.tuple(json, json),
    json.map((one): [JsonValue, JsonValue] => [one, one]),
  );
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const [left, right] = [canonicalJson(a), canonicalJson(b)];
      fc.pre(left.success && right.success);
      const isSame = left.success && right.success && left.data === right.data;
      expect(jsonDifferences(a, b).length === 0).toBe(isSame);
      expect(jsonDifferences(b, a).length).toBe(jsonDifferences(a, b).length);
    }),
    { numRuns: 500 },
  );
});
