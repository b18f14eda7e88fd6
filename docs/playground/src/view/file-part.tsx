import { useRef, useState } from "preact/hooks";
import type { BodyScore } from "traguardo";
import type { CsvMapping } from "traguardo/import";
import { planCsv } from "../state/export.ts";
import { type Chosen, type FileRead, MOST_MEGABYTES, readFile, textOf } from "../state/read-file.ts";
import type { Dispatch } from "../state/reduce.ts";
import { CsvFields } from "./csv-fields.tsx";
import { Field } from "./field.tsx";
import { ImportReport } from "./import-report.tsx";
import { useWords } from "./language.ts";
import { save } from "./save.ts";
import { useDrop } from "./use-drop.ts";

/** What became of the file that was chosen. */
export interface Outcome {
  readonly name: string;
  readonly read: FileRead | { readonly kind: "tooLarge" };
}

/** A plan or a rule set of the reader's own, chosen or dropped anywhere on the page. */
export function FilePart({ score, dispatch }: { readonly score: BodyScore; readonly dispatch: Dispatch }) {
  const { t, locale } = useWords();
  const [mapping, setMapping] = useState<CsvMapping>({});
  const [chosen, setChosen] = useState<Chosen>();
  const [outcome, setOutcome] = useState<Outcome>();
  const report = useRef<HTMLDivElement>(null);
  const take = async (file: Chosen): Promise<void> => {
    const read = await readFile(file, mapping);
    setChosen(file);
    setOutcome({ name: file.name, read });
    use(read, file.name, dispatch);
    report.current?.focus();
  };
  const open = async (file: File): Promise<void> => {
    if (file.size <= MOST_MEGABYTES * 1_000_000) return await take({ name: file.name, text: textOf(await file.arrayBuffer()) });
    setOutcome({ name: file.name, read: { kind: "tooLarge" } });
    report.current?.focus();
  };
  const isDragged = useDrop((file) => void open(file));
  return (
    <section id="file" aria-labelledby="file-title" class="part">
      <h2 id="file-title">{t("fileTitle")}</h2>
      <p class="lead">{t("fileLead")}</p>
      <Field label={t("fileField")}>{(id) => <FileInput id={id} onFile={(file) => void open(file)} />}</Field>
      <CsvFields
        mapping={mapping}
        setMapping={setMapping}
        isAsked={outcome?.read.kind === "refused" && outcome.read.report !== undefined}
        onAgain={chosen === undefined ? undefined : () => void take(chosen)}
      />
      <button type="button" class="plain" onClick={() => void planCsv(score, locale).then(save)}>
        {t("sampleCsv")}
      </button>
      <div ref={report} tabIndex={-1} class="report" aria-live="polite">
        {outcome !== undefined && <ImportReport outcome={outcome} />}
      </div>
      {isDragged && <div class="drop">{t("drop")}</div>}
    </section>
  );
}

/** What was read takes its place on the page. */
function use(read: FileRead, name: string, dispatch: Dispatch): void {
  if (read.kind === "plan") dispatch({ type: "plan", plan: read.plan, entries: read.entries, source: { kind: "own", name } });
  if (read.kind === "rules") dispatch({ type: "rulesText", text: read.text });
}

function FileInput({ id, onFile }: { readonly id: string; readonly onFile: (file: File) => void }) {
  return (
    <input
      id={id}
      type="file"
      accept=".csv,.tsv,.txt,.json"
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        if (file !== undefined) onFile(file);
        event.currentTarget.value = "";
      }}
    />
  );
}
