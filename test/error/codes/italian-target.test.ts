import { expect, it } from "vitest";
import { ITALIAN_TARGET } from "../../../src/error/codes/italian-target.ts";
import { TARGET_CODES } from "../../../src/error/codes/target.ts";

it("has the words of every code, and no others", () => {
  expect(Object.keys(ITALIAN_TARGET)).toEqual(Object.keys(TARGET_CODES));
});
