import { TARGET_CODES } from "../../../src/error/codes/target.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(TARGET_CODES, ["text", "target", "actual"]);
