import { REPORT_CODES } from "../../../src/error/codes/report.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(REPORT_CODES, ["report"]);
