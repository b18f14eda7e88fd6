import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { fraction, sumOf } from "../../src/decimal/fraction.ts";
import { ROUNDING_MODES, roundToUnits } from "../../src/decimal/rounding.ts";
import { Decimal } from "../../src/decimal/decimal.ts";
import { powerOfTen, quotientOf, roundQuotient, SAFE, SafeSum, UNIT_ROUNDOFF, unitsOf } from "../../src/decimal/quotient.ts";

// 63/8 is 7,875: a tie of hundredths; 600/7 is 85,714…
it.each([
  ["halfUp", 788, 8571],
  ["halfDown", 787, 8571],
  ["halfEven", 788, 8571],
  ["up", 788, 8572],
  ["ceil", 788, 8572],
  ["down", 787, 8571],
  ["floor", 787, 8571],
] as const)("rounds 63/8 and 600/7 %s to %i and %i hundredths", (mode, tie, other) => {
  expect([roundQuotient(63, 8, { decimals: 2, mode }), roundQuotient(600, 7, { decimals: 2, mode })]).toEqual([tie, other]);
});

// 61/8 is 7,625: a tie below which stands an even hundredth.
it.each([
  ["halfUp", 763],
  ["halfDown", 762],
  ["halfEven", 762],
] as const)("rounds 61/8 %s to %i hundredths", (mode, tie) => {
  expect(roundQuotient(61, 8, { decimals: 2, mode })).toBe(tie);
});

it.each([
  ["up", 9000, 67],
  ["ceil", 9000, 67],
  ["halfUp", 9000, 67],
  ["halfEven", 9000, 67],
  ["halfDown", 9000, 67],
  ["down", 9000, 66],
  ["floor", 9000, 66],
] as const)("rounds 90/1 and 2/3 %s to %i and %i hundredths", (mode, whole, other) => {
  expect([roundQuotient(90, 1, { decimals: 2, mode }), roundQuotient(2, 3, { decimals: 2, mode })]).toEqual([whole, other]);
});

// 9007199254740983000 ÷ 1017 is 8856636435340199,6…; that product is no double.
it("rounds a quotient whose thousandths doubles do not hold", () => {
  expect(roundQuotient(9_007_199_254_740_983, 1017, { decimals: 3, mode: "halfUp" })).toBe(8_856_636_435_340_200);
});

// 10^23 is no double, but what is 0 is 0 in whatever units.
it("rounds 0 to more decimals than a double has digits", () => {
  expect(roundQuotient(0, 7, { decimals: 40, mode: "up" })).toBe(0);
});

it("leaves no sign at 0", () => {
  expect(roundQuotient(-1, 1000, { decimals: 2, mode: "halfUp" })).toBe(0);
});

it("equals the rounding of the fraction, in every mode and size", () => {
  const integer = fc.oneof(fc.integer(), fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 }));
  const positive = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 2 ** 53 - 1 }));
  fc.assert(
    fc.property(integer, positive, fc.integer({ min: 0, max: 8 }), fc.constantFrom(...ROUNDING_MODES), (top, bottom, decimals, mode) => {
      const rounding = { decimals, mode };
      const whole = fraction(BigInt(top), BigInt(bottom));
      expect(BigInt(roundQuotient(top, bottom, { decimals: 0, mode }))).toBe(roundToUnits(whole, { decimals: 0, mode }));
      expect(roundQuotient(top, bottom, rounding)).toBe(Number(roundToUnits(whole, rounding)));
    }),
    { numRuns: 2000 },
  );
});

it("is exact where the quotient of doubles is next to an integer, as large as it comes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 53 - 1 }), fc.integer({ min: -1, max: 1 }), fc.constantFrom(50, 51, 52, 53), (bottom, off, bits) => {
      const top = Math.min(Math.floor(2 ** bits / bottom) * bottom + off, SAFE - 1);
      const whole = { numerator: BigInt(top), denominator: BigInt(bottom) };
      expect(roundQuotient(top, bottom, { decimals: 0, mode: "down" })).toBe(Number(roundToUnits(whole, { decimals: 0, mode: "down" })));
    }),
    { numRuns: 5000 },
  );
});

it.each([
  [0, 1],
  [2, 100],
  [22, 1e22],
])("ten to the power of %i is %d", (exponent, power) => {
  expect(powerOfTen(exponent)).toBe(power);
});

describe("unitsOf", () => {
  it.each([
    ["0", 2, 0],
    ["90", 0, 90],
    ["90", 2, 9000],
    ["92.5", 2, 9250],
    ["0.05", 2, 5],
    ["0.0000001", 7, 1],
    ["9999999.99", 2, 999_999_999],
    ["33.3333333", 7, 333_333_333],
  ])("of %s with %i decimals is %i", (text, scale, units) => {
    expect(unitsOf(new Decimal(text), scale)).toBe(units);
  });

  it.each([
    ["below 0", "-1", 0],
    ["of more decimals than asked for", "92.55", 1],
    ["that are large", "10000000", 0],
    ["of more than seven decimals", "0.00000001", 7],
    ["of more than seven decimals, from 1 on", "1.00000001", 7],
    ["to more than seven decimals", "1", 8],
    ["of 40 digits", "1234567.123456789012345678901234567890123", 7],
  ])("leaves numbers %s to fractions", (_what, text, scale) => {
    expect(unitsOf(new Decimal(text), scale)).toBeUndefined();
  });

  it("is that of any Decimal that it takes", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 16n }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        (digits, decimals, scale) => {
          const value = new Decimal(`${digits}e-${decimals}`);
          const units = unitsOf(value, scale);
          expect(units === undefined || new Decimal(`${units}e-${scale}`).eq(value)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("a sum of quotients", () => {
  it("is exact, in lowest terms where they are large", () => {
    const sum = new SafeSum();
    sum.add(30, 700, 30);
    sum.add(70, 100, 80);
    expect(sum.divideBy(0)).toBe(true);
    // 787,5 ÷ 100
    expect(sum.top / sum.bottom).toBe(7.875);
    expect(fraction(BigInt(sum.top), BigInt(sum.bottom))).toEqual({ numerator: 63n, denominator: 8n });
  });

  it("brings terms next to the largest to lowest ones", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 2 ** 26 }), fc.integer({ min: 1, max: 2 ** 53 - 1 }), (shared, size) => {
        const sum = new SafeSum();
        const bottom = Math.floor(size / shared) * shared + shared;
        fc.pre(bottom < SAFE);
        sum.add(1, bottom - shared, bottom);
        expect(sum.divideBy(0)).toBe(true);
        const exact = fraction(BigInt(bottom - shared), BigInt(bottom));
        expect(fraction(BigInt(sum.top), BigInt(sum.bottom))).toEqual(exact);
        expect(bottom < 2 ** 20 || BigInt(sum.bottom) === exact.denominator).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("says where it is not", () => {
    const sum = new SafeSum();
    sum.add(2, SAFE - 1, 1);
    expect(sum.divideBy(0)).toBe(false);
    expect(sum.restart().divideBy(0)).toBe(false);
    sum.restart().add(1, 1, SAFE - 1);
    sum.add(1, 1, SAFE - 2);
    expect(sum.isSafe).toBe(false);
  });

  it.each<[string, readonly (readonly [weight: number, top: number, bottom: number])[]]>([
    ["a term", [[1, SAFE, 1]]],
    [
      "a term that another takes back",
      [
        [1, -(SAFE - 1), 1],
        [2, SAFE - 1, 1],
      ],
    ],
    [
      "a sum of two terms",
      [
        [1, SAFE - 1, 1],
        [1, 1, 1],
      ],
    ],
    [
      "a shared denominator",
      [
        [1, 1, 1],
        [1, 1, SAFE],
      ],
    ],
    [
      // 3e25 ÷ 3 is rounded up to an integer: 3 times that is more than 3e25
      "a denominator of more digits than doubles hold",
      [
        [1, 1, 3],
        [1, 1, 3e25],
      ],
    ],
  ])("is not safe with %s that is no more below 2^53", (_what, terms) => {
    const sum = new SafeSum();
    for (const [weight, top, bottom] of terms) sum.add(weight, top, bottom);
    expect([sum.isSafe, sum.divideBy(0)]).toEqual([false, false]);
  });

  it.each([
    [1, SAFE],
    [3, SAFE - 1],
  ])("says where 1/%i divided by %i is not exact", (bottom, divisor) => {
    const sum = new SafeSum();
    sum.add(1, 1, bottom);
    expect([sum.isSafe, sum.divideBy(divisor)]).toEqual([true, false]);
  });

  it("starts afresh", () => {
    const sum = new SafeSum();
    sum.add(1, SAFE, 1);
    sum.restart().add(2, 3, 4);
    expect([sum.isSafe, sum.top, sum.bottom, sum.total]).toEqual([true, 6, 4, 2]);
  });

  // 1/6 + 1/4 = 5/12
  it("takes the least denominator that the terms share", () => {
    const sum = new SafeSum();
    sum.add(1, 1, 6);
    sum.add(1, 1, 4);
    expect([sum.top, sum.bottom]).toEqual([5, 12]);
  });

  // 2 · 2/2^19 over 2: 4/2^20 is 1/2^18; below 2^20 it stays as it is.
  it("brings a denominator from 2^20 on to lowest terms", () => {
    const sum = new SafeSum();
    sum.add(2, 2, 2 ** 19);
    expect([sum.divideBy(0), sum.top, sum.bottom]).toEqual([true, 1, 2 ** 18]);
    sum.restart().add(2, 2, 2 ** 18);
    expect([sum.divideBy(0), sum.top, sum.bottom]).toEqual([true, 4, 2 ** 19]);
  });

  it("ends where its denominator would grow without end", () => {
    const sum = new SafeSum();
    for (let bottom = 2; bottom < 400; bottom += 1) sum.add(1, 1, bottom);
    expect([sum.isSafe, sum.divideBy(0)]).toEqual([false, false]);
  });

  it("takes a divisor of its own, and nothing from what weighs nothing", () => {
    const sum = new SafeSum();
    sum.add(50, 100, 1);
    sum.add(0, 7, 3);
    expect([sum.divideBy(100), sum.top, sum.bottom]).toEqual([true, 5000, 100]);
  });

  it("is that of fractions wherever it is safe", () => {
    const term = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 9999 }));
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 8 }), (terms) => {
        const sum = new SafeSum();
        for (const [weight, top, bottom] of terms) sum.add(weight, top, bottom);
        const exact = sumOf(terms.map(([weight, top, bottom]) => fraction(BigInt(weight * top), BigInt(bottom))));
        const found = sum.isSafe ? fraction(BigInt(sum.top), BigInt(sum.bottom)) : exact;
        expect(found).toEqual(exact);
      }),
      { numRuns: 1000 },
    );
  });
});

it.each([
  [
    { numerator: 600n, denominator: 7n },
    { top: 600, bottom: 7 },
  ],
  [{ numerator: BigInt(SAFE), denominator: 1n }, undefined],
  [{ numerator: 1n, denominator: BigInt(SAFE) }, undefined],
])("takes over small fractions only", (fractionValue, quotient) => {
  expect(quotientOf(fractionValue)).toEqual(quotient);
});

it("knows what doubles hold", () => {
  expect([SAFE, UNIT_ROUNDOFF]).toEqual([Number.MAX_SAFE_INTEGER + 1, Number.EPSILON / 2]);
});

it.each([
  [false, 63, 8, 788],
  [false, 0, 7, 0],
  [true, SAFE - 1, SAFE - 1, 100],
])("needs integers of any size only where a product is not below 2^53, %s: %i/%i is %i hundredths", (needed, top, bottom, units) => {
  const large = vi.spyOn(globalThis, "BigInt");
  const found = roundQuotient(top, bottom, { decimals: 2, mode: "halfUp" });
  const calls = large.mock.calls.length;
  large.mockRestore();
  expect([found, calls > 0]).toEqual([units, needed]);
});
