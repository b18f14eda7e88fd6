import { VALUE_CODES } from "../../../src/error/codes/value.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(VALUE_CODES, ["value"]);
