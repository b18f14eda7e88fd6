import { useState } from "preact/hooks";
import { type ExportName, exportOf } from "../state/export.ts";
import { linkOf } from "../state/link.ts";
import { MOST_IN_LINK } from "../state/packed.ts";
import type { State } from "../state/state.ts";
import { useWords } from "./language.ts";
import { save } from "./save.ts";

const EXPORTS: readonly ExportName[] = ["htmlReport", "seal", "csv"];

/** What can be taken away: a link to this state, the report, the seal, the table. */
export function TakeAway({ state }: { readonly state: State }) {
  const { t, locale } = useWords();
  const [told, setTold] = useState("");
  const [link, setLink] = useState("");
  const copy = async (): Promise<void> => {
    const url = new URL(await linkOf(state), location.href.replace(/[?#].*/, ""));
    const size = String(url.href.length);
    const isShort = url.href.length <= MOST_IN_LINK;
    setLink(isShort ? url.href : "");
    setTold(isShort ? t((await copied(url.href)) ? "linkCopied" : "linkReady", { size }) : t("linkTooLong", { size, most: String(MOST_IN_LINK) }));
  };
  const take = async (what: ExportName): Promise<void> => {
    try {
      const file = await exportOf(what, state.score, locale);
      save(file);
      setTold(t("saved", { name: file.name }));
    } catch (error) {
      setTold(t("notSaved", { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <div class="take-away">
      <div role="group" aria-label={t("takeAway")} class="buttons">
        <button type="button" onClick={() => void copy()}>
          {t("copyLink")}
        </button>
        {EXPORTS.map((what) => (
          <button key={what} type="button" onClick={() => void take(what)}>
            {t(what)}
          </button>
        ))}
      </div>
      <p class="told" aria-live="polite">
        {told}
      </p>
      {link !== "" && <input class="wide mono" readOnly aria-label={t("linkField")} value={link} onFocus={(event) => event.currentTarget.select()} />}
    </div>
  );
}

/** Whether the clipboard took it: a browser may refuse. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
