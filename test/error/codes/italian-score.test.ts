import { expect, it } from "vitest";
import { ITALIAN_SCORE } from "../../../src/error/codes/italian-score.ts";
import { MEASURE_CODES } from "../../../src/error/codes/measure.ts";
import { SCORE_CODES } from "../../../src/error/codes/score.ts";

it("has the words of every code, and no others", () => {
  expect(Object.keys(ITALIAN_SCORE)).toEqual(Object.keys({ ...MEASURE_CODES, ...SCORE_CODES }));
});
