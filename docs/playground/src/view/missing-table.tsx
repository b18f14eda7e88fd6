import type { Phase } from "traguardo";
import { POLICIES, REASONS } from "../state/rule-options.ts";
import { useWords } from "./language.ts";
import { type Editing, NamedOptions, textAt } from "./option-fields.tsx";

const PHASES: readonly Phase[] = ["interim", "final"];

/** What counts where points are missing, by reason and phase. */
export function MissingTable({ tree, set }: Editing) {
  const { t } = useWords();
  return (
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col">{t("reason")}</th>
          {PHASES.map((phase) => (
            <th key={phase} scope="col">
              {t(`phase.${phase}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {REASONS.map((reason) => (
          <tr key={reason}>
            <th scope="row">{t(`reason.${reason}`)}</th>
            {PHASES.map((phase) => {
              const path = ["missing", reason, phase];
              return (
                <td key={phase}>
                  <select
                    aria-label={`${t(`reason.${reason}`)}, ${t(`phase.${phase}`)}`}
                    value={textAt(tree, path)}
                    onChange={(event) => set(path, event.currentTarget.value)}
                  >
                    <NamedOptions values={POLICIES} now={textAt(tree, path)} />
                  </select>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
