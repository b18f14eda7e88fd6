import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, fraction, fractionText, fromPlainText } from "../../src/decimal/fraction.ts";
import { applyScale, type Scale } from "../../src/scale/scale.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";

const pointsOf = (scale: Scale, input: string): string => {
  const [above = "", below = "1"] = input.split("/");
  return fractionText(applyScale(scale, below === "1" ? fromPlainText(above) : fraction(BigInt(above), BigInt(below))));
};

/** Below 60 nothing, above 99 everything, between them the achievement itself. */
const STEPS: Scale = deepFreeze({ bands: [{ below: "60", points: "0" }, { upTo: "99", points: "same" }, { points: "100" }] });

/** A body's scale, linear and with jumps: below 90 → 0; 90–110 → 60–80; above 110 up to 131 → 80–95; from 131 → 100. */
const LINEAR: Scale = deepFreeze({
  bands: [
    { below: "90", points: "0" },
    { upTo: "110", points: { from: "60", to: "80" } },
    { below: "131", points: { from: "80", to: "95" } },
    { points: "100" },
  ],
});

/** Points that fall: the later, the fewer; exactly 0 days of delay is a band of its own. */
const DELAY: Scale = deepFreeze({
  bands: [{ below: "0", points: "110" }, { upTo: "0", points: "100" }, { upTo: "10", points: { from: "100", to: "50" } }, { points: "0" }],
});

describe("applyScale", () => {
  it.each([
    ["-5", "0"],
    ["0", "0"],
    ["59.999", "0"],
    ["60", "60"],
    ["75.5", "151/2"],
    ["200/3", "200/3"],
    ["99", "99"],
    ["99.001", "100"],
    ["1000", "100"],
  ])("steps: %s gives %s", (input, points) => {
    expect(pointsOf(STEPS, input)).toBe(points);
  });

  it.each([
    ["0", "0"],
    ["89.99", "0"],
    ["90", "60"],
    ["100", "70"],
    // 60 + 20 · (95 − 90) ÷ 20
    ["95", "65"],
    // 60 + 20 · (100/3·3.1 − 90) ÷ 20 = 60 + 310/3 − 90
    ["310/3", "220/3"],
    ["110", "80"],
    // 80 + 15 · (117 − 110) ÷ 21 = 85
    ["117", "85"],
    // 80 + 15 · (111 − 110) ÷ 21 = 80 + 5/7
    ["111", "565/7"],
    // just below the jump from 95 to 100: 95 − 15 · 0.21 ÷ 21
    ["130.79", "1897/20"],
    ["131", "100"],
    ["500", "100"],
  ])("linear: %s gives %s", (input, points) => {
    expect(pointsOf(LINEAR, input)).toBe(points);
  });

  it.each([
    ["-30", "110"],
    ["0", "100"],
    ["1", "95"],
    ["5", "75"],
    ["10", "50"],
    ["11", "0"],
  ])("falling: %s gives %s", (input, points) => {
    expect(pointsOf(DELAY, input)).toBe(points);
  });

  it.each<[string, Scale["bands"], string, string]>([
    ["one band of one number", [{ points: "50" }], "12", "50"],
    ["one band of 0", [{ points: "0" }], "12", "0"],
    ["one band of the input", [{ points: "same" }], "-12", "-12"],
    ["points below 0", [{ below: "0", points: "-10.5" }, { points: "same" }], "-1", "-21/2"],
    ["a linear band that stays level", [{ below: "0", points: "0" }, { below: "10", points: { from: "5", to: "5" } }, { points: "9" }], "3", "5"],
    ["a linear band that starts at 0", [{ below: "0", points: "1" }, { below: "10", points: { from: "0", to: "100" } }, { points: "9" }], "0", "0"],
    ["a linear band that ends at 0", [{ below: "-10", points: "1" }, { upTo: "0", points: { from: "100", to: "0" } }, { points: "9" }], "0", "0"],
  ])("%s", (_what, bands, input, points) => {
    expect(pointsOf({ bands }, input)).toBe(points);
  });

  it("looks up what it is given, whatever the scale is on", () => {
    expect(pointsOf({ ...STEPS, on: "value" }, "75")).toBe("75");
    expect(pointsOf({ ...STEPS, on: "achievement" }, "75")).toBe("75");
  });
});

const input = fc
  .tuple(fc.integer({ min: -2000, max: 20_000 }), fc.constantFrom(1n, 3n, 100n))
  .map(([units, below]) => fraction(BigInt(units), below));

it("a scale whose points rise from band to band never gives fewer points for more", () => {
  fc.assert(
    fc.property(input, input, (a, b) => {
      for (const scale of [STEPS, LINEAR]) {
        const order = compare(applyScale(scale, a), applyScale(scale, b));
        expect([0, compare(a, b)]).toContain(order);
      }
    }),
  );
});

it("points of a linear band lie between its two", () => {
  fc.assert(
    fc.property(fc.integer({ min: 9000, max: 11_000 }), (hundredths) => {
      const points = applyScale(LINEAR, fraction(BigInt(hundredths), 100n));
      // a point for each per cent: 60 + (input − 90)
      expect(points).toEqual(fraction(BigInt(hundredths - 3000), 100n));
    }),
  );
});
