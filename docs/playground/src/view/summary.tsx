import type { BodyScore, Phase } from "traguardo";
import { indicatorsBelow } from "../state/nodes.ts";
import { exactText, shownOutlook, shownShare, shownValue } from "../state/numbers.ts";
import type { Dispatch } from "../state/reduce.ts";
import { useWords } from "./language.ts";
import { IssueList } from "./issue-list.tsx";
import { StatusMark } from "./status.tsx";

const PHASES: readonly Phase[] = ["final", "interim"];

/** The body's figures, and the phase that they are of. */
export function Summary({ score, dispatch }: { readonly score: BodyScore; readonly dispatch: Dispatch }) {
  const { t } = useWords();
  const { issues } = score;
  return (
    <div class="summary">
      <div class="head">
        <p class="body-name">
          {score.name} · {score.plan.year}
        </p>
        <PhaseSwitch now={score.options.phase ?? "final"} dispatch={dispatch} />
      </div>
      <Figures score={score} />
      {issues.length > 0 && (
        <details class="fold small">
          <summary>
            {t("issues")}: {issues.length}
          </summary>
          <IssueList issues={issues} />
        </details>
      )}
    </div>
  );
}

function PhaseSwitch({ now, dispatch }: { readonly now: Phase; readonly dispatch: Dispatch }) {
  const { t } = useWords();
  return (
    <fieldset class="segments">
      <legend>{t("phase")}</legend>
      {PHASES.map((phase) => (
        <label key={phase}>
          <input type="radio" name="phase" checked={phase === now} onChange={() => dispatch({ type: "phase", phase })} />
          <span>{t(`phase.${phase}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Figures({ score }: { readonly score: BodyScore }) {
  const { t, locale } = useWords();
  const { points, coverage, outlook, ruleSet } = score;
  const still = outlook && shownOutlook(outlook, ruleSet, locale);
  return (
    <dl class="figures">
      <div class="main">
        <dt>{t("total")}</dt>
        <dd>
          <span class="total" id="total">
            {shownValue(score, ruleSet, locale) ?? "–"}
          </span>
          <StatusMark node={score} ruleSet={ruleSet} />
          {points !== undefined && <Exact text={exactText(points)} />}
        </dd>
      </div>
      <div>
        <dt>{t("coverage")}</dt>
        <dd id="coverage">{coverage === undefined ? "–" : shownShare(coverage)}</dd>
      </div>
      <div>
        <dt>{t("outlook")}</dt>
        <dd>{still ?? "–"}</dd>
      </div>
      <div>
        <dt>{t("indicators")}</dt>
        <dd>{indicatorsBelow(score).length}</dd>
      </div>
    </dl>
  );
}

/** The exact points, as far as they are short enough to be read. */
function Exact({ text }: { readonly text: string }) {
  const { t } = useWords();
  const shown = text.length > 42 ? `${text.slice(0, 40)}…` : text;
  return (
    <span class="exact" title={text}>
      {t("exact", { points: shown })}
    </span>
  );
}
