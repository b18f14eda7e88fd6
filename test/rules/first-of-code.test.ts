import fc from "fast-check";
import { expect, it } from "vitest";
import type { Indicator, NodeId } from "../../src/plan/plan.ts";
import { parseTarget } from "../../src/target/parse.ts";
import { FirstOfCode } from "../../src/rules/first-of-code.ts";

const target = parseTarget("SI");
const indicatorOf = (code: string): Indicator => ({ id: "i" as NodeId, code, name: "I", target });

/** For each code the place of the first indicator that came with it, as the table has it. */
function firstsOf(expected: number, codes: readonly string[]): readonly number[] {
  const table = new FirstOfCode(expected);
  const indicators = codes.map(indicatorOf);
  return indicators.map((indicator, at) => indicators.indexOf(table.of(codes[at]!, indicator)));
}

/** The same, as a Map has it. */
function firstsByMap(codes: readonly string[]): readonly number[] {
  const firsts = new Map<string, number>();
  return codes.map((code, at) => {
    const first = firsts.get(code) ?? at;
    firsts.set(code, first);
    return first;
  });
}

it.each<[string, number, readonly string[]]>([
  ["none twice", 4, ["A", "B", "C", "D"]],
  ["some twice", 4, ["A", "B", "A", "B", "B", ""]],
  ["the empty code", 0, ["", "", "a", ""]],
  ["what is no text", 0, [5, null, 5, Number.NaN, Number.NaN] as unknown as string[]],
  ["names of objects' own", 0, ["__proto__", "constructor", "__proto__", "toString"]],
  [
    "the middle alone differs, so that there are more than there are slots in reach",
    100,
    Array.from({ length: 60 }, (_, at) => `Percent_${at % 30}_AggCicloPerf`),
  ],
  ["more codes than slots", 0, Array.from({ length: 400 }, (_, at) => `c${at % 200}`)],
])("gives the first indicator of each code: %s", (_what, expected, codes) => {
  expect(firstsOf(expected, codes)).toEqual(firstsByMap(codes));
});

it("gives the first indicator of each code, as a Map would", () => {
  const code = fc.oneof(fc.string({ maxLength: 3 }), fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 12 }));
  fc.assert(
    fc.property(fc.nat(200), fc.array(code, { maxLength: 300 }), (expected, codes) => {
      expect(firstsOf(expected, codes)).toEqual(firstsByMap(codes));
    }),
  );
});
