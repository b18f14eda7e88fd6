import type { BodyScore, NodeOutcome, OptionEffect, OptionValue, RuleSetComparison } from "traguardo";
import { allIn, titleOf } from "../state/nodes.ts";
import { inLocale, signedFraction } from "../state/numbers.ts";
import { issueText } from "../state/issue-text.ts";
import { useWords } from "./language.ts";
import { Scrolled } from "./scrolled.tsx";

const MOST = 40;

/** What two rule sets make of one plan: the totals, what each option does, and the nodes that differ. */
export function ComparisonResult({ comparison }: { readonly comparison: RuleSetComparison }) {
  const { t, locale } = useWords();
  const { a, b, difference, effects, interaction, nodes } = comparison;
  return (
    <div class="comparison" aria-live="polite">
      <p class="versus">
        <Outcome outcome={a} of={a} /> → <Outcome outcome={b} of={b} />{" "}
        {difference !== undefined && (
          <strong>
            {t("difference")}: {signedFraction(difference, locale)}
          </strong>
        )}
      </p>
      {effects.length === 0 ? <p>{t("sameRules")}</p> : <Effects effects={effects} />}
      {interaction !== undefined && interaction.numerator !== 0n && (
        <p>
          {t("interaction")}: {signedFraction(interaction, locale)}
        </p>
      )}
      {nodes.length > 0 && <ChangedNodes comparison={comparison} />}
    </div>
  );
}

/** Value and status, as the rule set of a score shows them. */
function Outcome({ outcome, of }: { readonly outcome: NodeOutcome; readonly of: BodyScore }) {
  const { t, locale } = useWords();
  const { value, status } = outcome;
  if (value === undefined) return <span>{t("noPoints")}</span>;
  return (
    <span>
      <span class="points">{inLocale(value.toFixed(of.ruleSet.display.decimals), locale)}</span> ({status?.label[locale]})
    </span>
  );
}

function Effects({ effects }: { readonly effects: readonly OptionEffect[] }) {
  const { t, locale } = useWords();
  return (
    <Scrolled title="effects">
      <thead>
        <tr>
          <th scope="col">{t("option")}</th>
          <th scope="col">{t("from")}</th>
          <th scope="col">{t("to")}</th>
          <th scope="col" class="right">
            {t("effect")}
          </th>
        </tr>
      </thead>
      <tbody>
        {effects.map((effect, at) => (
          <tr key={at}>
            <th scope="row" class="mono">
              {effect.options.map(({ path }) => path.join(".")).join(", ")}
              {effect.issues.map((issue) => (
                <span key={issue.code} class="note">
                  {issueText(issue, locale)}
                </span>
              ))}
            </th>
            <td class="mono">{effect.options.map(({ a }) => shortJson(a, t("absent"))).join(", ")}</td>
            <td class="mono">{effect.options.map(({ b }) => shortJson(b, t("absent"))).join(", ")}</td>
            <td class="right">{effect.difference === undefined ? "–" : signedFraction(effect.difference, locale)}</td>
          </tr>
        ))}
      </tbody>
    </Scrolled>
  );
}

function shortJson(value: OptionValue | undefined, absent: string): string {
  if (value === undefined) return absent;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 118)}…` : text;
}

function ChangedNodes({ comparison: { nodes, a, b } }: { readonly comparison: RuleSetComparison }) {
  const { t, locale } = useWords();
  const names = new Map(allIn(a).map((node) => [node.id, titleOf(node)]));
  return (
    <details class="fold small">
      <summary>{t("changedNodes", { count: String(nodes.length) })}</summary>
      <ul class="changed">
        {nodes.slice(0, MOST).map((node) => (
          <li key={node.id}>
            {t(`level.${node.kind}`)} {names.get(node.id)}: <Outcome outcome={node.a} of={a} /> → <Outcome outcome={node.b} of={b} />
            {node.difference !== undefined && ` ${signedFraction(node.difference, locale)}`}
          </li>
        ))}
        {nodes.length > MOST && <li>{t("moreNodes", { count: String(nodes.length - MOST) })}</li>}
      </ul>
    </details>
  );
}
