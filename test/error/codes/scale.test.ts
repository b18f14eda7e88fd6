import { SCALE_CODES } from "../../../src/error/codes/scale.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(SCALE_CODES, ["scale", "rule", "points"]);
