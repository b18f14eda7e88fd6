import { MEASURE_CODES } from "../../../src/error/codes/measure.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(MEASURE_CODES, ["score"]);
