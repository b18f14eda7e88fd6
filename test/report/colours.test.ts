import { describe, expect, it } from "vitest";
import { DARK, LIGHT, type Palette } from "../../src/report/colours.ts";
import { TONES } from "../../src/report/tone.ts";

/** Source: WCAG 2.1, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

it.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
])("computes the contrast of %s and %s", (one, other, ratio) => {
  expect(contrast(one, other)).toBe(ratio);
});

describe.each<[string, Palette]>([
  ["light", LIGHT],
  ["dark", DARK],
])("%s", (_, { paper, surface, text, muted, accent, tones }) => {
  const tints = TONES.map((tone) => [tone, tones[tone].tint] as const);

  it.each([["paper", paper], ["surface", surface], ...tints] as const)("text, also of less weight, can be read on %s", (_name, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(muted, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it("links can be read", () => {
    expect(Math.min(contrast(accent, paper), contrast(accent, surface))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(TONES)("what is drawn in the ink of %s is seen on every ground", (tone) => {
    const { ink, tint } = tones[tone];
    for (const ground of [paper, surface, tint]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
