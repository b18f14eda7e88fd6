import { expect, it } from "vitest";
import { IMPORT_CODES } from "../../../src/error/codes/import.ts";
import { ITALIAN_IMPORT } from "../../../src/error/codes/italian-import.ts";

it("has the words of every code, and no others", () => {
  expect(Object.keys(ITALIAN_IMPORT)).toEqual(Object.keys(IMPORT_CODES));
});
