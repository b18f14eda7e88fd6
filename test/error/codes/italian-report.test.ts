import { expect, it } from "vitest";
import { ITALIAN_REPORT } from "../../../src/error/codes/italian-report.ts";
import { REPORT_CODES } from "../../../src/error/codes/report.ts";

it("has the words of every code, and no others", () => {
  expect(Object.keys(ITALIAN_REPORT)).toEqual(Object.keys(REPORT_CODES));
});
