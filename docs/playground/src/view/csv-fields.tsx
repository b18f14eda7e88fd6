import type { CsvMapping } from "traguardo/import";
import { Field } from "./field.tsx";
import { useWords } from "./language.ts";

interface CsvFieldsProps {
  readonly mapping: CsvMapping;
  readonly setMapping: (mapping: CsvMapping) => void;
  /** Whether the last table was refused: perhaps for what stands here. */
  readonly isAsked: boolean;
  /** Reads the file again with what was filled in; absent before the first file. */
  readonly onAgain: (() => void) | undefined;
}

/** What a table may not say of itself. */
export function CsvFields({ mapping, setMapping, isAsked, onAgain }: CsvFieldsProps) {
  const { t } = useWords();
  const write = (key: "body" | "area", text: string): void => setMapping({ ...mapping, [key]: text.trim() === "" ? undefined : text });
  return (
    <details class="fold small" id="csv-fields" open={isAsked}>
      <summary>{t("csvHelp")}</summary>
      <div class="sides">
        <Field label={t("bodyField")}>
          {(id) => <input id={id} maxLength={200} value={mapping.body ?? ""} onInput={(event) => write("body", event.currentTarget.value)} />}
        </Field>
        <Field label={t("yearField")}>
          {(id) => (
            <input
              id={id}
              class="number"
              type="number"
              min={1900}
              max={2100}
              value={mapping.year ?? ""}
              onInput={(event) => setMapping({ ...mapping, year: yearOf(event.currentTarget.valueAsNumber) })}
            />
          )}
        </Field>
        <Field label={t("areaField")}>
          {(id) => <input id={id} maxLength={200} value={mapping.area ?? ""} onInput={(event) => write("area", event.currentTarget.value)} />}
        </Field>
      </div>
      {onAgain !== undefined && (
        <button type="button" onClick={onAgain}>
          {t("readAgain")}
        </button>
      )}
    </details>
  );
}

function yearOf(typed: number): number | undefined {
  return Number.isNaN(typed) ? undefined : typed;
}
