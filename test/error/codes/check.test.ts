import { CHECK_CODES } from "../../../src/error/codes/check.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(CHECK_CODES, ["plan"]);
