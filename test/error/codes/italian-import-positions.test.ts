import { expect, it } from "vitest";
import { IMPORT_POSITIONS_CODES } from "../../../src/error/codes/import-positions.ts";
import { ITALIAN_IMPORT_POSITIONS } from "../../../src/error/codes/italian-import-positions.ts";

it("has the words of every code, and no others", () => {
  expect(Object.keys(ITALIAN_IMPORT_POSITIONS)).toEqual(Object.keys(IMPORT_POSITIONS_CODES));
});
