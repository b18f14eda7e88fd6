import { IMPORT_POSITIONS_CODES } from "../../../src/error/codes/import-positions.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(IMPORT_POSITIONS_CODES, ["import"]);
