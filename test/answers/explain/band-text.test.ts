import { describe, expect, it } from "vitest";
import { bandText, scaleText } from "../../../src/answers/explain/band-text.ts";
import { exact } from "../../tools/scoring.ts";

const BANDS = [{ below: "-60" }, { upTo: "60" }, { upTo: "90.5" }, { below: "1100" }, {}];

describe("the band of a value", () => {
  it.each([
    ["-61", "x < -60", "x < -60"],
    ["-60", "-60 ≤ x ≤ 60", "-60 ≤ x ≤ 60"],
    ["60", "-60 ≤ x ≤ 60", "-60 ≤ x ≤ 60"],
    ["60.1", "60 < x ≤ 90,5", "60 < x ≤ 90.5"],
    ["91", "90,5 < x < 1.100", "90.5 < x < 1,100"],
    ["1100", "1.100 ≤ x", "1,100 ≤ x"],
  ])("%s: %s", (value, italian, english) => {
    const texts = (["it", "en"] as const).map((locale) => bandText(BANDS, exact(value), { shown: "x", locale }));
    expect(texts).toEqual([italian, english]);
  });

  it("is the value alone where there is one band", () => {
    expect(bandText([{}], exact("5"), { shown: "5", locale: "it" })).toBe("5");
  });
});

describe("the band of a scale", () => {
  const scale = {
    bands: [{ below: "90", points: "0" }, { upTo: "110", points: { from: "60", to: "80" } }, { upTo: "120", points: "same" }, { points: "100" }],
  };

  it.each([
    ["89", 2, "89,00 < 90"],
    ["95.5", 0, "90 ≤ 95,5 ≤ 110: 60 + (80 − 60) × (95,5 − 90) / (110 − 90)"],
    ["280/3", 2, "90 ≤ 280/3 ≤ 110: 60 + (80 − 60) × ((280/3) − 90) / (110 − 90)"],
    ["115", 2, "110 < 115,00 ≤ 120"],
    ["121", 2, "120 < 121,00"],
  ])("%s: %s", (value, decimals, text) => {
    expect(scaleText(scale, exact(value), { decimals, locale: "it" })).toBe(text);
  });

  it("has its negative numbers in brackets where it computes", () => {
    const delays = { bands: [{ below: "-10", points: "110" }, { upTo: "10", points: { from: "100", to: "-5" } }, { points: "0" }] };
    expect(scaleText(delays, exact("-3"), { decimals: 0, locale: "en" })).toBe("-10 ≤ -3 ≤ 10: 100 + ((-5) − 100) × ((-3) − (-10)) / (10 − (-10))");
  });
});
