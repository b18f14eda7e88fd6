import { CALENDAR_CODES } from "../../../src/error/codes/calendar.ts";
import { describeCodes } from "../../tools/code-table.ts";

describeCodes(CALENDAR_CODES, ["calendar"]);
