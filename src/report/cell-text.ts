import { withApostrophe } from "../import/apostrophe.ts";
import type { Cell } from "../import/rows.ts";
import { attempt } from "../score/attempt.ts";
import { type ReportLocale, reportWord } from "./words.ts";

/** A cell as a file of a locale holds it; nothing for what no cell can hold, such as NaN and a day that is none. */
export function cellText(cell: Cell, locale: ReportLocale): string | undefined {
  switch (typeof cell) {
    case "string":
      return withApostrophe(cell);
    case "number":
      return Number.isFinite(cell) ? numberText(String(cell), locale) : undefined;
    case "bigint":
      return String(cell);
    case "boolean":
      return reportWord(cell ? "yes" : "no", locale);
    default:
      return cell === undefined || cell === null ? "" : attempt(() => dayText(cell.toISOString(), locale));
  }
}

function numberText(plain: string, locale: ReportLocale): string {
  return locale === "it" ? plain.replace(".", ",") : plain;
}

/** The day in UTC, in which readers of spreadsheets give days: `30/11/2021`, in English `2021-11-30`. */
function dayText(iso: string, locale: ReportLocale): string {
  const day = iso.slice(0, iso.indexOf("T"));
  return locale === "it" ? day.split("-").reverse().join("/") : day;
}
