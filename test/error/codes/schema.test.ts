import { SCHEMA_CODES } from "../../../src/error/codes/schema.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(SCHEMA_CODES, ["schema"]);
