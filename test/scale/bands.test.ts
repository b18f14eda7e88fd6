import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction, fractionText, fromPlainText } from "../../src/decimal/fraction.ts";
import { type BandEnd, bandAt, bandIssues, endOf, isPoint } from "../../src/scale/bands.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";

/** Below 60, exactly 60, up to 90 (included), below 100, from 100. */
const BANDS: readonly BandEnd[] = deepFreeze([{ below: "60" }, { upTo: "60" }, { upTo: "90" }, { below: "100" }, {}]);

describe("bandAt", () => {
  it.each([
    ["-1000000", 0],
    ["0", 0],
    ["59.9999999999999999999999999999999999999", 0],
    ["60", 1],
    ["60.0000000000000000000000000000000000001", 2],
    ["90", 2],
    ["90.5", 3],
    ["99.99", 3],
    ["100", 4],
    ["1000000", 4],
  ])("%s lies in band %i", (value, at) => {
    expect(bandAt(BANDS, fromPlainText(value))).toBe(at);
  });

  it("tells fractions from their decimals", () => {
    const bands: readonly BandEnd[] = [{ below: "33.33" }, {}];
    expect(bandAt(bands, fraction(100n, 3n))).toBe(1);
    expect(bandAt([{ upTo: "33.33" }, {}], fraction(100n, 3n))).toBe(1);
    expect(bandAt([{ below: "33.34" }, {}], fraction(100n, 3n))).toBe(0);
  });

  it("has one band for everything", () => {
    expect(bandAt([{}], fromPlainText("-5"))).toBe(0);
  });

  // published as 37,99 and 38,00, and as 76-90 and 91-100: neither leaves a gap here
  it.each([
    ["37.995", [{ below: "38" }, {}], 0],
    ["38", [{ below: "38" }, {}], 1],
    ["90.5", [{ below: "76" }, { upTo: "90" }, {}], 2],
    ["0", [{ below: "0" }, { upTo: "0" }, {}], 1],
    ["0", [{ below: "0" }, {}], 1],
    ["0", [{ upTo: "0" }, {}], 0],
  ] as const)("%s in %j", (value, bands, at) => {
    expect(bandAt(bands, fromPlainText(value))).toBe(at);
  });
});

it.each<[BandEnd | undefined, string | undefined]>([
  [{ below: "60" }, "60"],
  [{ upTo: "0.5" }, "1/2"],
  [{ below: "0" }, "0"],
  [{}, undefined],
  [undefined, undefined],
  [{ below: "sixty" }, undefined],
  [{ upTo: 60 as unknown as string }, undefined],
])("%j ends at %s", (band, end) => {
  const found = endOf(band);
  expect(found && fractionText(found)).toBe(end);
});

it.each<[BandEnd | undefined, BandEnd, boolean]>([
  [{ below: "60" }, { upTo: "60" }, true],
  [{ below: "0" }, { upTo: "0" }, true],
  [{ below: "60" }, { below: "60" }, false],
  [{ upTo: "60" }, { upTo: "60" }, false],
  [{ upTo: "60" }, { below: "60" }, false],
  [{ below: "60" }, { upTo: "61" }, false],
  [{ below: "60" }, {}, false],
  [undefined, { upTo: "60" }, false],
])("after %j, %j holds one value only: %s", (before, band, point) => {
  expect(isPoint(before, band)).toBe(point);
});

describe("bandIssues", () => {
  it.each<[readonly BandEnd[]]>([
    [BANDS],
    [[{}]],
    [[{ below: "60" }, {}]],
    [[{ upTo: "-1" }, { below: "0" }, {}]],
    [[{ below: "0" }, { upTo: "0" }, {}]],
    [[{ below: "9" }, { below: "10" }, {}]],
  ])("finds nothing in %j", (bands) => {
    expect(bandIssues(bands)).toEqual([]);
  });

  it.each<[readonly BandEnd[], readonly (readonly [string, readonly number[], string?])[]]>([
    [[{ below: "60" }], [["scale.lastBand", [0]]]],
    [[{ upTo: "60" }], [["scale.lastBand", [0]]]],
    [[{}, {}], [["scale.noEnd", [0]]]],
    [[{ below: "60" }, {}, {}], [["scale.noEnd", [1]]]],
    [[{ below: "60", upTo: "60" }, {}], [["scale.twoEnds", [0]]]],
    [
      [{ below: "60" }, { below: "50", upTo: "50" }],
      [
        ["scale.lastBand", [1]],
        ["scale.order", [1], "50"],
      ],
    ],
    [[{ below: "90" }, { below: "60" }, {}], [["scale.order", [1], "60"]]],
    [[{ below: "60" }, { below: "60" }, {}], [["scale.order", [1], "60"]]],
    [[{ upTo: "60" }, { upTo: "60" }, {}], [["scale.order", [1], "60"]]],
    [[{ upTo: "60" }, { below: "60" }, {}], [["scale.order", [1], "60"]]],
    [[{ below: "60" }, { upTo: "60" }, { upTo: "60" }, {}], [["scale.order", [2], "60"]]],
    [[{ below: "10" }, { below: "9" }, {}], [["scale.order", [1], "9"]]],
    [[{ below: "0" }, { below: "0" }, {}], [["scale.order", [1], "0"]]],
    [
      [{}, { below: "60" }, { below: "50" }],
      [
        ["scale.noEnd", [0]],
        ["scale.lastBand", [2]],
        ["scale.order", [2], "50"],
      ],
    ],
  ])("finds all in %j", (bands, expected) => {
    expect(bandIssues(deepFreeze(bands)).map(({ code, path, params }) => [code, path, params["end"]])).toEqual(
      expected.map(([code, path, end]) => [code, path, end]),
    );
  });
});

/** Bands with these ends, and the open one. */
function listOf(ends: readonly (readonly [number, "below" | "upTo"])[]): readonly BandEnd[] {
  const closed: readonly BandEnd[] = ends.map(([at, kind]) => ({ [kind]: String(at) }));
  return [...closed, {}];
}

it("bands without issues hold every value once", () => {
  const end = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.constantFrom("below" as const, "upTo" as const));
  const bands = fc.array(end, { maxLength: 4 }).map(listOf);
  const value = fc.tuple(fc.integer({ min: -30, max: 30 }), fc.constantFrom(2n, 3n)).map(([units, below]) => fraction(BigInt(units), below));
  /** Whether a value lies in the band, told by both its ends. */
  const holds = (list: readonly BandEnd[], at: number, { numerator, denominator }: ReturnType<typeof fraction>): boolean => {
    const order = (text: string): bigint => numerator - BigInt(text) * denominator;
    const isUnder = ({ below, upTo }: BandEnd): boolean => (below !== undefined ? order(below) < 0n : upTo === undefined || order(upTo) <= 0n);
    const [band, before] = [list[at], list[at - 1]];
    return band !== undefined && isUnder(band) && (before === undefined || !isUnder(before));
  };
  fc.assert(
    fc.property(bands, value, (list, drawn) => {
      fc.pre(bandIssues(list).length === 0);
      expect(list.flatMap((_, at) => (holds(list, at, drawn) ? [at] : []))).toEqual([bandAt(list, drawn)]);
    }),
    { numRuns: 1000 },
  );
});

it("every band of a list without issues holds some value", () => {
  const end = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom("below" as const, "upTo" as const));
  const bands = fc.array(end, { maxLength: 4 }).map(listOf);
  const quarters = Array.from({ length: 40 }, (_, at) => fraction(BigInt(at - 20), 4n));
  fc.assert(
    fc.property(bands, (list) => {
      const reached = new Set(quarters.map((value) => bandAt(list, value)));
      expect(bandIssues(list).length === 0).toBe(reached.size === list.length);
    }),
    { numRuns: 500 },
  );
});
