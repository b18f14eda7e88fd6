import { RULE_CODES } from "../../../src/error/codes/rules.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(RULE_CODES, ["ruleSet", "fingerprint"]);
