import { expect, it } from "vitest";

/** Offsets in minutes as `Date` gives them (negative = east of Greenwich), in winter and in summer. */
const OFFSETS: Record<string, readonly [winter: number, summer: number]> = {
  "Europe/Rome": [-60, -120],
  UTC: [0, 0],
  "America/New_York": [300, 240],
};

it(`runs in its own time zone, ${process.env["TZ"] ?? "none"}`, () => {
  const offsets = [new Date(2021, 0, 15).getTimezoneOffset(), new Date(2021, 6, 15).getTimezoneOffset()];
  expect(offsets).toEqual(OFFSETS[process.env["TZ"] ?? ""]);
});
