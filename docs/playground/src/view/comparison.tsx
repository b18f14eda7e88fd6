import { useMemo, useState } from "preact/hooks";
import { type BodyScore, compareRuleSets, type RuleSet, type RuleSetName, ruleSets } from "traguardo";
import { PRESETS } from "../state/draft.ts";
import { ComparisonResult } from "./comparison-result.tsx";
import { useDeferred } from "./deferred.ts";
import { Field } from "./field.tsx";
import { useWords } from "./language.ts";

/** A preset by its name, or the rules in use. */
type Side = RuleSetName | "inUse";

/** Two rule sets on this plan; computed only while it is open. */
export function Comparison({ score }: { readonly score: BodyScore }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [sides, setSides] = useState<readonly [Side, Side]>(["inUse", "cameraleComplement"]);
  const [a, b] = sides;
  return (
    <details class="fold" id="compare" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("compare")}</summary>
      <div class="sides">
        <Field label={t("first")}>{(id) => <SideSelect id={id} side={a} ruleSet={score.ruleSet} onChoose={(side) => setSides([side, b])} />}</Field>
        <Field label={t("second")}>{(id) => <SideSelect id={id} side={b} ruleSet={score.ruleSet} onChoose={(side) => setSides([a, side])} />}</Field>
      </div>
      {isOpen && <Compared score={score} a={a} b={b} />}
    </details>
  );
}

interface SideSelectProps {
  readonly id: string;
  readonly side: Side;
  readonly ruleSet: RuleSet;
  readonly onChoose: (side: Side) => void;
}

function SideSelect({ id, side, ruleSet, onChoose }: SideSelectProps) {
  const { t, locale } = useWords();
  return (
    <select id={id} value={side} onChange={(event) => onChoose(event.currentTarget.value as Side)}>
      <option value="inUse">{t("inUse", { title: ruleSet.title[locale] })}</option>
      {PRESETS.map((name) => (
        <option key={name} value={name}>
          {ruleSets[name].title[locale]}
        </option>
      ))}
    </select>
  );
}

function Compared({ score, a, b }: { readonly score: BodyScore; readonly a: Side; readonly b: Side }) {
  const late = useDeferred(score, 150);
  const comparison = useMemo(() => compareRuleSets(late.plan, rulesOf(a, late), rulesOf(b, late), late.options), [late, a, b]);
  return <ComparisonResult comparison={comparison} />;
}

function rulesOf(side: Side, { ruleSet }: BodyScore): RuleSet {
  return side === "inUse" ? ruleSet : ruleSets[side];
}
