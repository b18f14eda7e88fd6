import { ROW_CODES } from "../../../src/error/codes/row.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(ROW_CODES, ["row"]);
