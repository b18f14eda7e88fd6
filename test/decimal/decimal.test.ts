import { createRequire } from "node:module";
import { Decimal as HostDecimal } from "decimal.js";
import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CAN_BUILD, Decimal, fromDigits, fromScaled, ownDecimal, plainText, toScaled } from "../../src/decimal/decimal.ts";

/** Everything that a host could set, as far from decimal.js's own values as it goes. */
const HOSTILE: HostDecimal.Config = { precision: 1, rounding: 0, toExpNeg: 0, toExpPos: 0, minE: -1, maxE: 1, modulo: 9, crypto: false };

describe("a host that sets decimal.js for itself", () => {
  afterEach(() => {
    HostDecimal.set({ defaults: true });
  });

  it("changes nothing here", () => {
    HostDecimal.set(HOSTILE);
    expect(new HostDecimal("123.45").toString()).toBe("Infinity");
    expect(fromScaled(12345678901234567890n, 10).toString()).toBe("1234567890.123456789");
    expect(toScaled(new Decimal("-0.0000001"))).toEqual({ units: -1n, scale: 7 });
    expect(new Decimal("1234567.89").plus("0.1").toString()).toBe("1234567.99");
    expect(plainText(new Decimal("1e30"))).toBe("1000000000000000000000000000000");
  });

  it("changes nothing here either when the library is loaded afterwards", async () => {
    HostDecimal.set(HOSTILE);
    vi.resetModules();
    const fresh = await import("../../src/decimal/decimal.ts");
    expect(fresh.Decimal).not.toBe(Decimal);
    expect(new fresh.Decimal("123.45").plus("0.001").toString()).toBe("123.451");
    expect(new fresh.Decimal(1).div(3).toFixed(5)).toBe("0.33333");
    expect(fresh.fromScaled(1n, 20).toString()).toBe("0.00000000000000000001");
  });

  it.each(["modulo", "toExpNeg", "toExpPos", "minE", "maxE", "crypto"] as const)("cannot write our %s, which results rest on", (name) => {
    expect(() => Decimal.set({ [name]: name === "crypto" ? true : 0 })).toThrow(TypeError);
  });

  it("rules its own arithmetic by our working precision, and no result of the library", () => {
    const precision = Decimal.precision;
    try {
      Decimal.set({ precision: 1, rounding: 0 });
      expect(new Decimal("1.25").plus("0.125").toString()).toBe("2");
      expect(fromScaled(12345n, 2).toString()).toBe("123.45");
      expect(toScaled(new Decimal("123.45"))).toEqual({ units: 12345n, scale: 2 });
    } finally {
      Decimal.set({ precision, rounding: 4 });
    }
  });
});

it.each([
  ["90", 90n, 0, "90"],
  ["one decimal", 905n, 1, "90.5"],
  ["zeros behind the point", 9000n, 2, "90"],
  ["zeros before the digits", 5n, 3, "0.005"],
  ["below 0", -5n, 3, "-0.005"],
  ["below -1", -12345n, 2, "-123.45"],
  ["0", 0n, 0, "0"],
  ["0 of 5 decimals", 0n, 5, "0"],
  ["40 digits", 1234567890123456789012345678901234567890n, 39, "1.23456789012345678901234567890123456789"],
  ["41 digits", 12345678901234567890123456789012345678901n, 0, "12345678901234567890123456789012345678901"],
] as const)("fromScaled: %s", (_what, units, scale, text) => {
  expect(fromScaled(units, scale).toFixed()).toBe(text);
});

it.each([
  ["90", 90n, 0],
  ["90.50", 905n, 1],
  ["-0.005", -5n, 3],
  ["0", 0n, 0],
  ["-0", 0n, 0],
  ["0.000", 0n, 0],
  ["1e25", 10n ** 25n, 0],
  ["1e-25", 1n, 25],
] as const)("toScaled: %s", (text, units, scale) => {
  expect(toScaled(new Decimal(text))).toEqual({ units, scale });
});

it.each([
  ["90.00", "90"],
  ["0.0000001", "0.0000001"],
  ["-0", "0"],
  ["-0.50", "-0.5"],
  ["1e21", "1000000000000000000000"],
])("plainText: %s is %s", (text, plain) => {
  expect(plainText(new Decimal(text))).toBe(plain);
});

describe("ownDecimal", () => {
  const own = (value: unknown): string | undefined => ownDecimal(value, 40)?.toFixed();

  it.each([
    "0",
    "5",
    "-5",
    "14.29",
    "0.05",
    "0.0000001",
    "1234567",
    "12345678",
    "100000000000000000000",
    "0.123456789012345678901234567890123456789",
    "-123456789012345678901234567890.1234567891",
    "9999999999999999999999999999999999999999",
    "1000000000000000000000000000000000000000",
  ])("takes over %s, whoever made it", (text) => {
    const Foreign = HostDecimal.clone({ defaults: true, precision: 3, toExpNeg: 0, toExpPos: 0 });
    for (const made of [new Decimal(text), new HostDecimal(text), new Foreign(text)]) {
      expect(own(made)).toBe(text);
      expect(ownDecimal(made, 40)?.constructor).toBe(Decimal);
      expect(ownDecimal(made, 40)).not.toBe(made);
    }
  });

  it("takes over a number of another copy of decimal.js, which shares nothing with ours", () => {
    const Copy = createRequire(import.meta.url)("decimal.js") as typeof HostDecimal; // the CommonJS build of the same package
    const number = new Copy("-14.29");
    expect(number instanceof HostDecimal).toBe(false);
    expect(Object.getPrototypeOf(number)).not.toBe(HostDecimal.prototype);
    expect(own(number)).toBe("-14.29");
  });

  it("makes 0 of -0", () => {
    expect(ownDecimal(new Decimal("-0"), 40)?.isNegative()).toBe(false);
  });

  it("is not touched by what is done to the original", () => {
    const original = new HostDecimal("14.29");
    const copy = ownDecimal(original, 40);
    original.d[0] = 99;
    expect(copy?.toFixed()).toBe("14.29");
  });

  it.each([
    ["NaN", new Decimal(Number.NaN)],
    ["Infinity", new Decimal(Number.POSITIVE_INFINITY)],
    ["-Infinity", new Decimal(Number.NEGATIVE_INFINITY)],
    ["41 digits", new Decimal("12345678901234567890123456789012345678901")],
    ["41 digits, the zero before the point counted", new Decimal(`0.${"3".repeat(40)}`)],
    ["41 digits, the zeros at the end counted", new Decimal("1e40")],
    ["a third at 200 digits", new Decimal(1).div(3)],
    ["1e-40", new Decimal("1e-40")],
    ["a number too large to write", new Decimal("1e100000000")],
    ["a number too small to write", new Decimal("1e-100000000")],
  ])("refuses %s", (_what, value) => {
    expect(ownDecimal(value, 40)).toBeUndefined();
  });

  it.each([undefined, null, 5, "5", 5n, true, Symbol("5"), () => 5, {}, [], new Map(), Object.create(null)])("refuses %s", (value) => {
    expect(ownDecimal(value, 40)).toBeUndefined();
  });
});

describe("ownDecimal and forgeries", () => {
  /** An object with the given fields that inherits what every number of decimal.js inherits. */
  const forged = (fields: object): object => Object.assign(Object.create(HostDecimal.prototype) as object, fields);

  it.each([
    ["of JSON", { s: 1, e: 0, d: [5] }],
    ["of JSON, with the tag", { toStringTag: "[object Decimal]", s: 1, e: 0, d: [5] }],
    [
      "of another library, where the exponent counts groups",
      Object.assign(Object.create({ toFixed: () => "123456789" }), { s: 1, e: 1, d: [12, 3456789] }),
    ],
    ["of another kind", { [Symbol.toStringTag]: "BigNumber", s: 1, e: 0, d: [5] }],
    ["of text that would print", forged({ s: 1, e: 0, d: ["<.b>x</b>"] })],
    ["without fields", forged({})],
    ["without digits", forged({ s: 1, e: 0, d: [] })],
    ["with null for digits", forged({ s: 1, e: 0, d: null })],
    ["with a sign of 0", forged({ s: 0, e: 0, d: [5] })],
    ["with a sign of 2", forged({ s: 2, e: 0, d: [5] })],
    ["with a sign in text", forged({ s: "1", e: 0, d: [5] })],
    ["with a broken exponent", forged({ s: 1, e: 0.5, d: [5] })],
    ["with an exponent in text", forged({ s: 1, e: "0", d: [5] })],
    ["with NaN as exponent", forged({ s: 1, e: Number.NaN, d: [5] })],
    ["with a group below 0", forged({ s: 1, e: 0, d: [-5] })],
    ["with a broken group", forged({ s: 1, e: 0, d: [0.5] })],
    ["with a later group below 0", forged({ s: 1, e: 0, d: [5, -5] })],
    ["with a later group that is broken", forged({ s: 1, e: 0, d: [5, 0.5] })],
    ["with a later group that is NaN", forged({ s: 1, e: 0, d: [5, Number.NaN] })],
    ["with a later group in text", forged({ s: 1, e: 0, d: [5, "x"] })],
    ["with a later group in digits of text", forged({ s: 1, e: 0, d: [5, "5000000"] })],
    ["with a group of eight digits", forged({ s: 1, e: 0, d: [5, 10_000_000] })],
    ["with a hole", forged({ s: 1, e: 0, d: Object.assign([5], { length: 2 }) })],
    ["whose exponent does not fit its digits", forged({ s: 1, e: 0, d: [14] })],
    ["with a million groups", forged({ s: 1, e: 0, d: Array.from({ length: 1_000_000 }, () => 1) })],
    ["with an object like a list", forged({ s: 1, e: 0, d: { length: 1, 0: 5, every: () => true, map: () => ["5"] } })],
  ])("refuses one %s", (_what, value) => {
    expect(ownDecimal(value, 40)).toBeUndefined();
  });

  it.each(["s", "e", "d", Symbol.toStringTag])("answers where reading %s throws", (name) => {
    const fields = { s: 1, e: 0, d: [5] };
    const value = Object.defineProperty(forged(fields), name, {
      get: () => {
        throw new Error("no");
      },
    });
    expect(ownDecimal(value, 40)).toBeUndefined();
  });

  it("answers where everything throws", () => {
    const refuse = (): never => {
      throw new Error("no");
    };
    expect(ownDecimal(new Proxy({}, { get: refuse, has: refuse, getOwnPropertyDescriptor: refuse }), 40)).toBeUndefined();
    const list = new Proxy([5], { get: refuse });
    expect(ownDecimal(forged({ s: 1, e: 0, d: list }), 40)).toBeUndefined();
  });

  it("reads a list that lies about its length once, and believes what it read", () => {
    let reads = 0;
    const growing = new Proxy([5], { get: (list, key) => (key === "length" ? 10 ** (9 * reads++) : Reflect.get(list, key)) });
    expect(ownDecimal(forged({ s: 1, e: 0, d: growing }), 40)?.toFixed()).toBe("5");
    expect(reads).toBe(1);
    const endless = new Proxy([5], { get: (list, key) => (key === "length" ? Number.POSITIVE_INFINITY : Reflect.get(list, key)) });
    expect(ownDecimal(forged({ s: 1, e: 0, d: endless }), 40)).toBeUndefined();
  });

  it("does not use the list's own methods", () => {
    const list = Object.assign([5], { every: () => true, map: () => ["<b>"], slice: () => ["<b>"], [Symbol.iterator]: () => [].values() });
    expect(ownDecimal(forged({ s: 1, e: 0, d: list }), 40)?.toFixed()).toBe("5");
    const text = Object.assign(["x"], { every: () => true });
    expect(ownDecimal(forged({ s: 1, e: 0, d: text }), 40)).toBeUndefined();
  });
});

const numbers = fc.tuple(fc.bigInt({ min: -(10n ** 39n), max: 10n ** 39n }), fc.integer({ min: 0, max: 38 }));

it("an integer with a scale survives the Decimal, with the spare zeros gone", () => {
  fc.assert(
    fc.property(numbers, ([units, scale]) => {
      const read = toScaled(fromScaled(units, scale));
      expect(read.units * 10n ** BigInt(scale - read.scale)).toBe(units);
      expect(read.scale === 0 || read.units % 10n !== 0n).toBe(true);
    }),
  );
});

it.each([
  ["1234567.8901", 10, undefined],
  ["1234567.8901", 11, "1234567.8901"],
  ["1234567.8901234", 13, undefined],
  ["1234567.8901234", 14, "1234567.8901234"],
  ["1.12345678", 40, "1.12345678"],
  ["12345678.9", 40, "12345678.9"],
  ["1.5", 1, undefined],
  ["1.5", 2, "1.5"],
])("ownDecimal of %s, of at most %i digits, is %s", (text, digits, own) => {
  expect(ownDecimal(new Decimal(text), digits)?.toFixed()).toBe(own);
});

it("a number of at most 40 digits survives ownDecimal, any other is refused", () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 45 }), ([units, scale], digits) => {
      const value = fromScaled(units, scale);
      const count = value.toFixed().replace(/\D/g, "").length;
      expect(ownDecimal(value, digits)?.toFixed()).toBe(count <= digits ? value.toFixed() : undefined);
    }),
  );
});

it("any fields give a number that decimal.js would print the same, or nothing", () => {
  const group = fc.oneof(fc.integer({ min: -1, max: 10_000_001 }), fc.anything());
  const fields = fc.record({
    s: fc.constantFrom(1, -1, 0),
    e: fc.integer({ min: -50, max: 50 }),
    d: fc.oneof(fc.array(group, { maxLength: 8 }), fc.anything()),
  });
  fc.assert(
    fc.property(fields, (drawn) => {
      const value = Object.assign(Object.create(HostDecimal.prototype) as HostDecimal, drawn);
      expect(ownDecimal(value, 40)?.eq(value.toFixed()) ?? true).toBe(true);
    }),
  );
});

it("decimal.js keeps numbers as they are built here, so that the short way is taken", () => {
  expect(CAN_BUILD()).toBe(true);
});

it("has all settings of its own", () => {
  const { modulo, toExpNeg, toExpPos, minE, maxE, crypto } = Decimal;
  expect({ modulo, toExpNeg, toExpPos, minE, maxE, crypto }).toEqual({
    modulo: 1,
    toExpNeg: -9e15,
    toExpPos: 9e15,
    minE: -9e15,
    maxE: 9e15,
    crypto: false,
  });
});

describe("fromDigits", () => {
  it.each([
    [0, 0, 0, "0"],
    [10, 0, 0, "10"],
    [1000, 0, 0, "1000"],
    [0, 1000, 4, "0.1"],
    [90, 0, 2, "90"],
    [92, 50, 2, "92.5"],
    [90, 5, 2, "90.05"],
    [90, 5, 1, "90.5"],
    [0, 5, 1, "0.5"],
    [0, 5, 3, "0.005"],
    [9_999_999, 0, 0, "9999999"],
    [9_999_999, 99, 2, "9999999.99"],
    [10_000_000, 0, 0, "10000000"],
    [10_000_000, 0, 2, "10000000"],
    [12_345_678, 0, 0, "12345678"],
    [12_345_678_901, 23, 2, "12345678901.23"],
    [1, 1, 7, "1.0000001"],
    [1, 23_456_789, 8, "1.23456789"],
    [1, 5, 8, "1.00000005"],
    [0, 1, 7, "0.0000001"],
    [0, 9_999_999, 7, "0.9999999"],
    [0, 0, 2, "0"],
    [0, 0, 9, "0"],
  ])("makes of %i and %i of %i decimals %s, as from text", (whole, rest, decimals, text) => {
    const [made, read] = [fromDigits(whole, rest, decimals), new Decimal(text)];
    expect(Object.entries(made)).toEqual(Object.entries(read));
  });

  it("makes what decimal.js makes: fields, their order and what they inherit", () => {
    const digits = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.array(digits, { maxLength: 15 }), (whole, places) => {
        const rest = places.join("");
        const [made, read] = [fromDigits(whole, Number(rest), places.length), new Decimal(`${whole}.${rest}0`)];
        expect(Object.entries(made)).toEqual(Object.entries(read));
        expect(Object.getPrototypeOf(made)).toBe(Object.getPrototypeOf(read));
        expect(made.plus("0.1").toFixed()).toBe(read.plus("0.1").toFixed());
      }),
    );
  });
});

describe("without a text", () => {
  /** Whether work is done without big integers, of which texts are made. */
  function isQuick(work: () => unknown): boolean {
    const spy = vi.spyOn(globalThis, "BigInt");
    try {
      work();
      return spy.mock.calls.length === 0;
    } finally {
      spy.mockRestore();
    }
  }

  it.each([
    [0, 0, 0],
    [0, 5, 2],
    [1, 0, 0],
    [90, 0, 2],
    [92, 50, 2],
    [180, 0, 0],
    [9_999_999, 9_999_999, 7],
  ])("%i and %i of %i decimals are made into a number", (whole, rest, decimals) => {
    expect(isQuick(() => fromDigits(whole, rest, decimals))).toBe(true);
  });

  it.each([
    [10_000_000, 0, 0],
    [1, 5, 8],
  ])("%i and %i of %i decimals are not", (whole, rest, decimals) => {
    expect(isQuick(() => fromDigits(whole, rest, decimals))).toBe(false);
  });

  it.each(["1", "5.5", "100", "1234567.0000001"])("%s of another copy of decimal.js becomes ours", (text) => {
    const foreign = new HostDecimal(text);
    expect(isQuick(() => ownDecimal(foreign, 40))).toBe(true);
    expect(Object.entries(ownDecimal(foreign, 40) ?? {})).toEqual(Object.entries(new Decimal(text)));
  });

  it("one of as many digits as are allowed, in two groups, becomes ours", () => {
    const foreign = new HostDecimal("1234567.8901234");
    expect(isQuick(() => ownDecimal(foreign, 14))).toBe(true);
  });

  it.each(["0", "-5", "0.5", "1.00000010000001", "123456789"])("%s of another copy does not", (text) => {
    const foreign = new HostDecimal(text);
    expect(isQuick(() => ownDecimal(foreign, 40))).toBe(false);
    expect(Object.entries(ownDecimal(foreign, 40) ?? {})).toEqual(Object.entries(new Decimal(text)));
  });
});
