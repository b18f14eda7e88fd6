import type { TableReport } from "traguardo/import";
import { MOST_MEGABYTES } from "../state/read-file.ts";
import type { Pieces, Word } from "../words/words.ts";
import { indicatorsOf } from "../state/entries.ts";
import type { Outcome } from "./file-part.tsx";
import { IssueList } from "./issue-list.tsx";
import { useWords } from "./language.ts";
import { Scrolled } from "./scrolled.tsx";

/** How a file was read, and what is wrong with it. */
export function ImportReport({ outcome: { name, read } }: { readonly outcome: Outcome }) {
  const { t } = useWords();
  const [word, pieces] = headlineOf(name, read);
  const report = "report" in read ? read.report : undefined;
  const isGood = read.kind === "plan" || read.kind === "rules";
  return (
    <>
      <p class={isGood ? "good" : "fault"}>
        <strong>{t(word, pieces)}</strong>
      </p>
      {read.kind === "refused" && <IssueList issues={read.issues} />}
      {report !== undefined && <TableFacts report={report} />}
    </>
  );
}

function headlineOf(name: string, read: Outcome["read"]): readonly [Word, Pieces] {
  switch (read.kind) {
    case "plan":
      return ["fileRead", { name, indicators: String(indicatorsOf(read.plan).length) }];
    case "rules":
      return ["rulesRead", { name }];
    case "refused":
      return ["fileRefused", { name }];
    case "notJson":
      return ["fileNotJson", { name, reason: read.reason }];
    case "failed":
      return ["fileFailed", { name, reason: read.reason }];
    case "tooLarge":
      return ["fileTooLarge", { name, most: String(MOST_MEGABYTES) }];
  }
}

const MOST = 30;

function TableFacts({ report }: { readonly report: TableReport }) {
  const { t } = useWords();
  const { headerRow, delimiter = "", usedRows, emptyRows, columns, unusedColumns, skippedRows, warnings } = report;
  const row = headerRow === undefined ? t("noHeader") : String(headerRow);
  return (
    <>
      <p>{t("tableFacts", { row, delimiter: delimiter === "\t" ? "tab" : delimiter, used: String(usedRows), empty: String(emptyRows) })}</p>
      {warnings.length > 0 && (
        <>
          <h3>{t("warnings")}</h3>
          <IssueList issues={warnings} />
        </>
      )}
      {columns.length > 0 && <Columns columns={columns} />}
      <Lines title="unused" lines={unusedColumns.map(({ column, header }) => `${column}: ${header}`)} />
      <Lines title="skipped" lines={skippedRows.map((one) => `${one.row}: ${one.text}`)} />
    </>
  );
}

function Columns({ columns }: Pick<TableReport, "columns">) {
  const { t } = useWords();
  return (
    <Scrolled title="understood">
      <thead>
        <tr>
          {(["column", "header", "field", "by"] as const).map((word) => (
            <th key={word} scope="col">
              {t(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ column, header, field, by }) => (
          <tr key={column}>
            <td>{column}</td>
            <td>{header}</td>
            <td class="mono">{field}</td>
            <td>{t(`by.${by}`)}</td>
          </tr>
        ))}
      </tbody>
    </Scrolled>
  );
}

function Lines({ title, lines }: { readonly title: Word; readonly lines: readonly string[] }) {
  const { t } = useWords();
  if (lines.length === 0) return null;
  return (
    <details class="fold small">
      <summary>
        {t(title)}: {lines.length}
      </summary>
      <ul>
        {lines.slice(0, MOST).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > MOST && <li>…</li>}
      </ul>
    </details>
  );
}
