import { decimalText } from "../answers/explain/numbers.ts";
import { targetText } from "../answers/explain/values.ts";
import { HUNDRED, multiply } from "../decimal/fraction.ts";
import { unwrap } from "../error/result.ts";
import type { NodeId } from "../plan/plan.ts";
import type { ReadCorrection } from "../score/correction.ts";
import type { BodyScore, Score } from "../score/score.ts";
import { shownText } from "../error/shown-text.ts";
import { correctionText, type PartOfBody, partsOfBody, readTelling, reasonText, resultText, type Telling } from "./telling.ts";
import { levelWord, type ReportOptions, type ReportWord, reportWord } from "./words.ts";

/**
 * A score as a table (*tabella dei risultati*): a row of titles, then a row for each node, from the body down, in the order of the plan.
 *
 * Every number is exact, but the score as shown: a decimal where it has an end, `85,71`, else a fraction in lowest terms, `600/7`; nothing is lost. What a node
 * has not is empty. Shares and contributions are those of `contributions`; of a node with others below it, their sums. Texts of the plan are shown as one line
 * in which everything can be seen. Source: docs/report.md § Rows.
 *
 * @param score - As given by `scorePlan`.
 * @param options - The language: Italian unless given.
 * @returns rows of texts, all of one length: for `toCsv`, or for any writer of XLSX.
 * @throws {@link PlanError} with `report.score`, `report.options` or `report.option`.
 * @example
 * ```ts
 * const indicators = [{ code: "Tempo", name: "Tempo medio", target: "<= 180 gg", actual: "210 gg" }];
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Tempi", indicators }] }] });
 * const [titles = [], ...rows] = scoreToRows(scorePlan(plan, ruleSets.cameraleStandard));
 * titles.slice(0, 4) // => ["Livello", "Id", "Codice", "Nome"]
 * rows.map((row) => row[titles.indexOf("Livello")]) // => ["ente", "area", "obiettivo", "indicatore"]
 * rows.map((row) => row[titles.indexOf("Punti esatti")]) // => ["600/7", "600/7", "600/7", "600/7"]
 * rows[3]?.slice(5, 11) // => ["<= 180 gg", "210 gg", "NO", "valutato", "85,71", "600/7"]
 * ```
 */
export function scoreToRows(score: BodyScore, options: ReportOptions = {}): readonly (readonly string[])[] {
  const telling = unwrap(readTelling(score, options));
  const table: Table = { ...telling, parts: partsOfBody(telling.score) };
  return [COLUMNS.map(([title]) => reportWord(title, telling.locale)), ...rowsOf(telling.score, table)];
}

interface Table extends Telling {
  readonly parts: ReadonlyMap<NodeId, PartOfBody>;
}

function rowsOf(node: Score, table: Table): readonly (readonly string[])[] {
  const own = COLUMNS.map(([, text]) => text(node, table) ?? "");
  return [own, ...node.children.flatMap((child: Score) => rowsOf(child, table))];
}

/** A column: its title, and what stands in it for a node. */
type Column = readonly [title: ReportWord, text: (node: Score, table: Table) => string | undefined];

const COLUMNS: readonly Column[] = [
  ["level", ({ kind }, { locale }) => levelWord(kind, locale)],
  ["id", ({ id }) => shownText(id)],
  ["code", ({ code }) => code && shownText(code)],
  ["name", ({ name }) => shownText(name)],
  ["weight", ({ weight }, { locale }) => weight && decimalText(weight, 0, locale)],
  ["target", (node, { locale }) => (node.kind === "indicator" ? node.target && shownText(targetText(node.target, locale)) : "")],
  ["actual", (node, { locale }) => (node.kind === "indicator" ? resultText(node, locale) : "")],
  ["met", (node, { locale }) => (node.kind === "indicator" && node.met !== undefined ? reportWord(node.met ? "yes" : "no", locale) : "")],
  ["state", ({ state }, { locale }) => reportWord(`state.${state}`, locale)],
  ["value", (node, { figures }) => figures.value(node)],
  ["points", ({ points }, { figures }) => points && figures.exact(points)],
  ["status", ({ status }, { locale }) => status && shownText(status.label[locale])],
  ["coveragePercent", ({ coverage }, { figures }) => coverage && figures.exact(multiply(coverage, HUNDRED))],
  ["low", ({ outlook }, { figures }) => outlook && figures.exact(outlook.low)],
  ["high", ({ outlook }, { figures }) => outlook && figures.exact(outlook.high)],
  ["sharePercent", ({ id }, table) => partText(id, "share", table)],
  ["contribution", ({ id, points }, table) => points && table.score.points && partText(id, "brought", table)],
  ["reason", (node, { locale }) => reasonText(node, locale)],
  ["correction", ({ id }, table) => correctionOf(id, table, (correction) => correctionText(correction, table))],
  ["note", ({ id }, table) => correctionOf(id, table, ({ note }) => shownText(note))],
];

function partText(id: NodeId, key: keyof PartOfBody, { parts, figures }: Table): string | undefined {
  const part = parts.get(id);
  return part && figures.exact(part[key]);
}

function correctionOf(id: NodeId, { corrections }: Table, text: (correction: ReadCorrection) => string): string | undefined {
  const correction = corrections.get(id);
  return correction && text(correction);
}
