import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal/decimal.ts";
import {
  absolute,
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  fractionText,
  fromDecimal,
  fromPlainText,
  greatestCommonDivisor,
  HUNDRED,
  isZero,
  largest,
  multiply,
  negate,
  ONE,
  smallest,
  subtract,
  sumOf,
  ZERO,
} from "../../src/decimal/fraction.ts";

describe("fraction", () => {
  it.each([
    [600n, 7n, 600n, 7n],
    [6n, 4n, 3n, 2n],
    [-6n, 4n, -3n, 2n],
    [6n, -4n, -3n, 2n],
    [-6n, -4n, 3n, 2n],
    [0n, 5n, 0n, 1n],
    [0n, -5n, 0n, 1n],
    [100n, 1n, 100n, 1n],
    [10n ** 80n, 3n * 10n ** 80n, 1n, 3n],
  ])("%s over %s is %s/%s", (numerator, denominator, lowest, below) => {
    expect(fraction(numerator, denominator)).toEqual({ numerator: lowest, denominator: below });
  });

  it.each([
    [12n, 18n, 6n],
    [-12n, 18n, 6n],
    [12n, -18n, 6n],
    [7n, 5n, 1n],
    [0n, 5n, 5n],
    [5n, 0n, 5n],
    [0n, 0n, 1n],
  ])("the greatest common divisor of %s and %s is %s", (a, b, divisor) => {
    expect(greatestCommonDivisor(a, b)).toBe(divisor);
  });
});

describe("the greatest common divisor of long numbers", () => {
  const plain = (a: bigint, b: bigint): bigint => (b === 0n ? a : plain(b, a % b));
  const rest = 2n ** 122n + 12_345n;
  // The leading 128 bits are what stands before the shift. x = 5y + 5, so that after one division of the leading digits the lower end of the second rest is 0; then y = 7·rest + 7 for the upper end after two.
  const [one, two] = [5n * (rest + 1n), 5n * 7n * (rest + 1n) + rest];
  it.each([
    ["whose first rest is its own quotient", (one << 256n) + 987n, (rest << 256n) + 654n],
    ["whose second rest is its own quotient", (two << 256n) + 987n, ((7n * (rest + 1n)) << 256n) + 654n],
    ["of one factor", 3n ** 400n, 3n ** 300n * 7n],
    ["in the other order", 3n ** 300n * 7n, 3n ** 400n],
    ["that are the same", 7n ** 200n, 7n ** 200n],
    ["of which one is 2^256", 2n ** 256n, 2n ** 300n * 3n],
  ])("%s", (_what, a, b) => {
    expect(greatestCommonDivisor(a, b)).toBe(plain(a, b));
  });
});

describe("from numbers", () => {
  it.each([
    ["14.29", "1429/100"],
    ["0.5", "1/2"],
    ["-0.75", "-3/4"],
    ["0", "0"],
    ["90", "90"],
    ["-7", "-7"],
    ["0.0000000000000000000000000000000000000001", `1/1${"0".repeat(40)}`],
  ])("%s is %s", (text, expected) => {
    expect(fractionText(fromPlainText(text))).toBe(expected);
    expect(fractionText(fromDecimal(new Decimal(text)))).toBe(expected);
  });

  it("reads Decimals that are not in plain form", () => {
    expect(fromDecimal(new Decimal("-0"))).toEqual(ZERO);
    expect(fromDecimal(new Decimal("90.00"))).toEqual({ numerator: 90n, denominator: 1n });
    expect(fromDecimal(new Decimal("1e3"))).toEqual({ numerator: 1000n, denominator: 1n });
  });
});

describe("arithmetic", () => {
  const half = fraction(1n, 2n);
  const third = fraction(1n, 3n);

  it.each([
    ["1/2 + 1/3", add(half, third), "5/6"],
    ["1/2 + 1/2", add(half, half), "1"],
    ["1/2 + 0", add(half, ZERO), "1/2"],
    ["1/2 - 1/3", subtract(half, third), "1/6"],
    ["1/3 - 1/2", subtract(third, half), "-1/6"],
    ["1/2 - 1/2", subtract(half, half), "0"],
    ["1/2 · 1/3", multiply(half, third), "1/6"],
    ["1/2 · 0", multiply(half, ZERO), "0"],
    ["100 · 1/3", multiply(HUNDRED, third), "100/3"],
    ["1/2 ÷ 1/3", divide(half, third), "3/2"],
    ["1/2 ÷ -1/3", divide(half, negate(third)), "-3/2"],
    ["0 ÷ 1/3", divide(ZERO, third), "0"],
    ["-(1/2)", negate(half), "-1/2"],
    ["-0", negate(ZERO), "0"],
    ["|-1/2|", absolute(negate(half)), "1/2"],
    ["|1/2|", absolute(half), "1/2"],
    ["|0|", absolute(ZERO), "0"],
    ["1/3 · 3, which 20 digits do not give", multiply(third, fraction(3n, 1n)), "1"],
    // 50,00 × 14,29 × 33,33 %: 5000 · 1429 · 3333 / 10^10 = 23 814 285 000 / 10^10
    [
      "50.00 · 14.29 · 33.33 / 10000",
      divide(multiply(multiply(fromPlainText("50"), fromPlainText("14.29")), fromPlainText("33.33")), fromPlainText("10000")),
      "4762857/2000000",
    ],
  ])("%s", (_what, value, text) => {
    expect(fractionText(value)).toBe(text);
  });

  it.each([
    [half, third, 1],
    [third, half, -1],
    [half, fraction(2n, 4n), 0],
    [negate(half), third, -1],
    [negate(half), negate(third), -1],
    [ZERO, negate(ZERO), 0],
    // a third differs from its 40 digits
    [third, fromPlainText(`0.${"3".repeat(39)}`), 1],
  ])("%#: compares exactly", (a, b, order) => {
    expect(compare(a, b)).toBe(order);
    expect(compare(b, a)).toBe(order === 0 ? 0 : -order);
    expect(smallest(a, b)).toEqual(order <= 0 ? a : b);
    expect(largest(a, b)).toEqual(order >= 0 ? a : b);
  });

  it("keeps the first of two equal ones", () => {
    const same = fraction(1n, 2n);
    expect(smallest(half, same)).toBe(half);
    expect(largest(half, same)).toBe(half);
  });

  it("knows 0", () => {
    expect([ZERO, negate(ZERO), ONE, HUNDRED, negate(half)].map(isZero)).toEqual([true, true, false, false, false]);
  });

  it("has constants that nobody can change", () => {
    expect([ZERO, ONE, HUNDRED].map(fractionText)).toEqual(["0", "1", "100"]);
    expect([ZERO, ONE, HUNDRED].every(Object.isFrozen)).toBe(true);
  });
});

const euclid = (a: bigint, b: bigint): bigint => {
  let [left, right] = [a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
};

it("finds the divisor of numbers of thousands of bits that Euclid finds", () => {
  const large = fc.bigInt({ min: 1n, max: 2n ** 3000n });
  fc.assert(
    fc.property(large, large, large, (a, b, shared) => {
      expect(greatestCommonDivisor(a * shared, b * shared)).toBe(euclid(a * shared, b * shared));
      expect(greatestCommonDivisor(-a, b)).toBe(euclid(a, b));
    }),
    { numRuns: 300 },
  );
});

describe("sums, products and quotients", () => {
  it("are in lowest terms, whatever their parts share", () => {
    const part = fc.constantFrom(1n, 2n, 3n, 4n, 6n, 12n, 35n, 36n, 2n ** 70n, 6n ** 60n);
    const term = fc.tuple(part, part, fc.constantFrom(-1n, 0n, 1n)).map(([a, b, sign]) => fraction(sign * a, b));
    fc.assert(
      fc.property(term, term, (a, b) => {
        const [top, bottom] = [a.numerator * b.denominator, b.numerator * a.denominator];
        expect(add(a, b)).toEqual(fraction(top + bottom, a.denominator * b.denominator));
        expect(subtract(a, b)).toEqual(fraction(top - bottom, a.denominator * b.denominator));
        expect(multiply(a, b)).toEqual(fraction(a.numerator * b.numerator, a.denominator * b.denominator));
        expect(isZero(b) ? a : multiply(divide(a, b), b)).toEqual(a);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("sumOf", () => {
  it.each([
    ["nothing", [], "0"],
    ["0 and 0", ["0", "0"], "0"],
    ["three thirds of 100, as published", ["33.34", "33.33", "33.33"], "100"],
    ["seven sevenths of 100, as published", ["14.26", "14.29", "14.29", "14.29", "14.29", "14.29", "14.29"], "100"],
    ["a residue forgotten", ["33.33", "33.33", "33.33"], "9999/100"],
    ["tenths, which doubles miss", ["0.1", "0.2"], "3/10"],
    ["opposites", ["5", "-5"], "0"],
  ])("%s", (_what, values, total) => {
    expect(fractionText(sumOf(values.map(fromPlainText)))).toBe(total);
  });
});

const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const anyFraction: fc.Arbitrary<Fraction> = fc.tuple(whole, fc.bigInt({ min: 1n, max: 10n ** 12n })).map(([above, below]) => fraction(above, below));

const isLowest = ({ numerator, denominator }: Fraction): boolean => denominator > 0n && greatestCommonDivisor(numerator, denominator) === 1n;

it("every result is in lowest terms, its denominator above 0", () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      const results = [add(a, b), subtract(a, b), multiply(a, b), negate(a), absolute(a), sumOf([a, b]), ...(isZero(b) ? [] : [divide(a, b)])];
      expect(results.filter((one) => !isLowest(one))).toEqual([]);
    }),
  );
});

it("what was added or multiplied can be taken back", () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a);
      const divisor = isZero(b) ? ONE : b;
      expect(multiply(divide(a, divisor), divisor)).toEqual(a);
    }),
  );
});

it("the order of a sum never matters, and neither does its bracketing", () => {
  const shuffled = fc
    .array(anyFraction, { maxLength: 12 })
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(sumOf(other)).toEqual(sumOf(list));
      expect(list.reduce(add, ZERO)).toEqual(sumOf(list));
      expect(list.reduceRight(add, ZERO)).toEqual(sumOf(list));
    }),
  );
});

it("the order of two is that of their difference", () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      expect(Math.sign(compare(a, b))).toBe(Number(subtract(a, b).numerator > 0n) - Number(subtract(a, b).numerator < 0n));
    }),
  );
});
