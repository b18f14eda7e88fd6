import { WEIGHTS_CODES } from "../../../src/error/codes/weights.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(WEIGHTS_CODES, ["weights"]);
