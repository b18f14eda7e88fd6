import { expect, it } from "vitest";
import { ANSWER_CODES } from "../../../src/error/codes/answers.ts";
import { ITALIAN_ANSWERS } from "../../../src/error/codes/italian-answers.ts";

it("has the words of every code, and no others", () => {
  expect(Object.keys(ITALIAN_ANSWERS)).toEqual(Object.keys(ANSWER_CODES));
});
