import { targetText } from "../../answers/explain/values.ts";
import type { AreaScore, ObjectiveScore, Score, ServiceScore } from "../../score/score.ts";
import { statusWord, told } from "../figures.ts";
import { resultText, type Telling } from "../telling.ts";
import { type ReportWord, reportWord } from "../words.ts";
import { heading, labelled, quoted, strong, table, type TableColumn } from "./blocks.ts";
import { MARKDOWN_WORDS } from "./words.ts";

/** An area or a service. */
type Part = AreaScore | ServiceScore;

/** The table of areas and services. */
export function overviewBlocks(telling: Telling): readonly string[] {
  const { score, locale } = telling;
  const columns = [
    ...columnsOf(MARKDOWN_WORDS.part[locale], ["weight", "value"], { align: "right", telling }),
    ...columnsOf(undefined, ["status"], { align: "left", telling }),
    ...columnsOf(undefined, ["coverage"], { align: "right", telling }),
  ];
  const rows = score.children.flatMap((area) => [overviewRow(area, telling), ...servicesOf(area).map((service) => overviewRow(service, telling))]);
  return rows.length === 0 ? [] : [heading(2, MARKDOWN_WORDS.overview[locale]), table(columns, rows)];
}

function overviewRow(part: Part, { figures, locale }: Telling): readonly string[] {
  const label = labelled(part);
  const coverage = part.coverage === undefined ? "" : figures.percent(part.coverage);
  const name = part.kind === "area" ? strong(label) : label;
  return [name, figures.weight(part.weight) ?? "", figures.value(part) ?? "", quoted(statusWord(part, locale)), coverage];
}

/** An area with its objectives, then its services with theirs. */
export function partBlocks(area: AreaScore, telling: Telling): readonly string[] {
  return [area, ...servicesOf(area)].flatMap((part) => [heading(part.kind === "area" ? 2 : 3, labelled(part)), ...promiseBlocks(part, telling)]);
}

function servicesOf({ children }: AreaScore): readonly ServiceScore[] {
  return children.filter((child) => child.kind === "service");
}

/** The objectives of an area or a service, each a row above those of its indicators. */
function promiseBlocks(part: Part, telling: Telling): readonly string[] {
  const objectives = (part.children as readonly Score[]).filter((child): child is ObjectiveScore => child.kind === "objective"); // an area's and a service's list
  const columns = [
    ...columnsOf(MARKDOWN_WORDS.promise[telling.locale], ["weight"], { align: "right", telling }),
    ...columnsOf(undefined, ["target", "actual"], { align: "left", telling }),
    ...columnsOf(undefined, ["value"], { align: "right", telling }),
    ...columnsOf(undefined, ["status"], { align: "left", telling }),
  ];
  return objectives.length === 0
    ? []
    : [
        table(
          columns,
          objectives.flatMap((objective) => promiseRows(objective, 0, telling)),
        ),
      ];
}

/** A row for an objective, those of its indicators, and those of the objectives within it, each level of these with one more sign. */
function promiseRows(node: Score, depth: number, telling: Telling): readonly (readonly string[])[] {
  const { figures, locale } = telling;
  const isIndicator = node.kind === "indicator";
  const label = labelled(node);
  const cells = [
    isIndicator ? label : "› ".repeat(depth) + strong(label),
    figures.weight(node.weight) ?? "",
    isIndicator && node.target !== undefined ? quoted(targetText(node.target, locale)) : "",
    isIndicator ? quoted(resultText(node, locale)) : "",
    figures.value(node) ?? "",
    quoted(outcomeText(node, telling)),
  ];
  return [cells, ...node.children.flatMap((child: Score) => promiseRows(child, depth + 1, telling))];
}

function outcomeText(node: Score, { corrections, locale }: Telling): string {
  const status = statusWord(node, locale);
  return corrections.has(node.id) ? told(MARKDOWN_WORDS.corrected, locale, { status }) : status;
}

/** Columns of one alignment, before them one of names where its title is given. */
function columnsOf(
  names: string | undefined,
  words: readonly ReportWord[],
  { align, telling }: { readonly align: TableColumn["align"]; readonly telling: Telling },
): readonly TableColumn[] {
  const first: readonly TableColumn[] = names === undefined ? [] : [{ title: names, align: "left" }];
  return [...first, ...words.map((word) => ({ title: reportWord(word, telling.locale), align }))];
}
