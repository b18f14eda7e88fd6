import { type Tree, valueAt } from "../state/draft.ts";
import type { Choice } from "../state/rule-options.ts";
import { type Word, wordOr } from "../words/words.ts";
import { Field } from "./field.tsx";
import { useWords } from "./language.ts";

/** The draft that fields show, and what they call with a change; `undefined` takes the option out. */
export interface Editing {
  readonly tree: Tree;
  readonly set: (path: readonly string[], value: unknown) => void;
}

/** A value as a field shows it. */
export function textAt(tree: unknown, path: readonly string[]): string {
  const value = valueAt(tree, path);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** An option that is one of a few names. */
export function ChoiceField({ choice: { label, path, values }, tree, set }: Editing & { readonly choice: Choice }) {
  const { t } = useWords();
  return (
    <Field label={t(label)}>
      {(id) => (
        <select id={id} value={textAt(tree, path)} onChange={(event) => set(path, event.currentTarget.value)}>
          <NamedOptions values={values} now={textAt(tree, path)} />
        </select>
      )}
    </Field>
  );
}

/** The names of an option's values; one that only the JSON knows stands first. */
export function NamedOptions({ values, now }: { readonly values: readonly string[]; readonly now: string }) {
  const { t } = useWords();
  const all = values.includes(now) ? values : [now, ...values];
  return (
    <>
      {all.map((value) => {
        const word = wordOr("option", value);
        return (
          <option key={value} value={value}>
            {word === undefined ? value : t(word)}
          </option>
        );
      })}
    </>
  );
}

interface TextOption extends Editing {
  readonly label: Word;
  readonly path: readonly string[];
}

/** An option that is decimal text; an empty field takes it out. */
export function NumberText({ label, path, tree, set }: TextOption) {
  const { t } = useWords();
  return (
    <Field label={t(label)}>
      {(id) => (
        <input
          id={id}
          class="number"
          inputMode="decimal"
          maxLength={60}
          value={textAt(tree, path)}
          onInput={(event) => set(path, plainOf(event.currentTarget.value))}
        />
      )}
    </Field>
  );
}

/** Rule sets write a dot; a comma is what an Italian types. */
function plainOf(text: string): string | undefined {
  const plain = text.trim().replace(",", ".");
  return plain === "" ? undefined : plain;
}

/** An option that is a small whole number. */
export function Amount({ label, path, tree, set }: TextOption) {
  const { t } = useWords();
  return (
    <Field label={t(label)}>
      {(id) => (
        <input
          id={id}
          class="number"
          type="number"
          min={0}
          max={12}
          value={textAt(tree, path)}
          onInput={(event) => set(path, event.currentTarget.valueAsNumber)}
        />
      )}
    </Field>
  );
}
