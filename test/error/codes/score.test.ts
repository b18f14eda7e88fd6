import { SCORE_CODES } from "../../../src/error/codes/score.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(SCORE_CODES, ["score"]);
