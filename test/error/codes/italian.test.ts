import { expect, it } from "vitest";
import { ANSWER_CODES } from "../../../src/error/codes/answers.ts";
import { CALENDAR_CODES } from "../../../src/error/codes/calendar.ts";
import { IMPORT_CODES } from "../../../src/error/codes/import.ts";
import { IMPORT_POSITIONS_CODES } from "../../../src/error/codes/import-positions.ts";
import { ITALIAN } from "../../../src/error/codes/italian.ts";
import { CHECK_CODES } from "../../../src/error/codes/check.ts";
import { ISSUES_CODES } from "../../../src/error/codes/issues.ts";
import { MEASURE_CODES } from "../../../src/error/codes/measure.ts";
import { PLAN_CODES } from "../../../src/error/codes/plan.ts";
import { REPORT_CODES } from "../../../src/error/codes/report.ts";
import { ROW_CODES } from "../../../src/error/codes/row.ts";
import { RULE_CODES } from "../../../src/error/codes/rules.ts";
import { SCALE_CODES } from "../../../src/error/codes/scale.ts";
import { SCHEMA_CODES } from "../../../src/error/codes/schema.ts";
import { SCORE_CODES } from "../../../src/error/codes/score.ts";
import { TARGET_CODES } from "../../../src/error/codes/target.ts";
import { VALUE_CODES } from "../../../src/error/codes/value.ts";
import { WEIGHTS_CODES } from "../../../src/error/codes/weights.ts";

it("has the words of every code, and no others", () => {
  const codes = [
    ANSWER_CODES,
    CALENDAR_CODES,
    CHECK_CODES,
    ISSUES_CODES,
    MEASURE_CODES,
    IMPORT_CODES,
    IMPORT_POSITIONS_CODES,
    PLAN_CODES,
    REPORT_CODES,
    ROW_CODES,
    RULE_CODES,
    SCALE_CODES,
    SCHEMA_CODES,
    SCORE_CODES,
    TARGET_CODES,
    VALUE_CODES,
    WEIGHTS_CODES,
  ].flatMap((table) => Object.keys(table));
  expect(Object.keys(ITALIAN).toSorted()).toEqual(codes.toSorted());
});
