import type { LinkFault } from "../state/link.ts";
import type { Dispatch } from "../state/reduce.ts";
import type { Source } from "../state/state.ts";
import { useWords } from "./language.ts";

interface NoticeProps {
  readonly source: Source;
  readonly refused: LinkFault | undefined;
  readonly onClose: () => void;
  readonly dispatch: Dispatch;
}

/** Whose plan this is, that the sample's results are invented, and why a link was refused. */
export function Notice({ source, refused, onClose, dispatch }: NoticeProps) {
  const { t } = useWords();
  return (
    <div class="notices">
      <div role="alert">
        {refused !== undefined && (
          <p class="notice fault">
            {t("linkRefused", { reason: t(`link.${refused}`) })}{" "}
            <button type="button" class="plain" onClick={onClose}>
              {t("close")}
            </button>
          </p>
        )}
      </div>
      {source.kind === "seed" ? (
        <p class="notice">{t("seedNotice")}</p>
      ) : (
        <p class="notice">
          {t("ownNotice", { name: source.name })}{" "}
          <button type="button" class="plain" onClick={() => dispatch({ type: "seed" })}>
            {t("backToSeed")}
          </button>
        </p>
      )}
    </div>
  );
}
