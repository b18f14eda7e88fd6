import { IMPORT_CODES } from "../../../src/error/codes/import.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(IMPORT_CODES, ["import"]);
