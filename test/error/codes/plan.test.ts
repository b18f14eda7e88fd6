import { PLAN_CODES } from "../../../src/error/codes/plan.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(PLAN_CODES, ["plan"]);
