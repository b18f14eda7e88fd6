import { ISSUES_CODES } from "../../../src/error/codes/issues.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(ISSUES_CODES, ["issues"]);
