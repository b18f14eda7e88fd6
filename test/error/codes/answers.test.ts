import { ANSWER_CODES } from "../../../src/error/codes/answers.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(ANSWER_CODES, ["answers"]);
