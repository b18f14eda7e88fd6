import type { RuleSet } from "traguardo";
import type { ComponentChildren } from "preact";
import { formValue } from "../state/draft.ts";
import type { Dispatch } from "../state/reduce.ts";
import { ABSENT, ACHIEVEMENT, AGGREGATION, DISPLAY_MODE, STATUS_ON } from "../state/rule-options.ts";
import type { Draft } from "../state/state.ts";
import type { Word } from "../words/words.ts";
import { useWords } from "./language.ts";
import { MissingTable } from "./missing-table.tsx";
import { Amount, ChoiceField, type Editing, NumberText } from "./option-fields.tsx";
import { Roundings } from "./roundings.tsx";

interface RulesFormProps {
  readonly ruleSet: RuleSet;
  readonly draft: Draft;
  readonly dispatch: Dispatch;
}

/** The main options of the draft as fields: each change writes its JSON. */
export function RulesForm({ ruleSet, draft, dispatch }: RulesFormProps) {
  const { t } = useWords();
  const tree = formValue(draft, ruleSet);
  const set: Editing["set"] = (path, value) => dispatch({ type: "option", path, value });
  return (
    <details class="fold" id="rules-form">
      <summary>{t("form")}</summary>
      {tree === undefined ? <p>{t("formOff")}</p> : <Groups tree={tree} set={set} />}
    </details>
  );
}

function Groups(editing: Editing) {
  return (
    <div class="groups">
      <Group title="methods">
        {ACHIEVEMENT.map((choice) => (
          <ChoiceField key={choice.label} choice={choice} {...editing} />
        ))}
        <NumberText label="tolerance" path={["achievement", "exactly", "tolerance"]} {...editing} />
      </Group>
      <Group title="limits">
        <NumberText label="floor" path={["points", "floor"]} {...editing} />
        <NumberText label="cap" path={["points", "cap"]} {...editing} />
      </Group>
      <Group title="missing">
        <MissingTable {...editing} />
      </Group>
      <Group title="aggregation">
        {AGGREGATION.map((choice) => (
          <ChoiceField key={choice.label} choice={choice} {...editing} />
        ))}
      </Group>
      <Group title="weights">
        <NumberText label="weightsTotal" path={["weights", "total"]} {...editing} />
        <NumberText label="weightsTolerance" path={["weights", "tolerance"]} {...editing} />
        <ChoiceField choice={ABSENT} {...editing} />
      </Group>
      <Group title="rounding">
        <Roundings {...editing} />
      </Group>
      <Group title="display">
        <Amount label="decimals" path={["display", "decimals"]} {...editing} />
        <ChoiceField choice={DISPLAY_MODE} {...editing} />
        <ChoiceField choice={STATUS_ON} {...editing} />
      </Group>
    </div>
  );
}

function Group({ title, children }: { readonly title: Word; readonly children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <fieldset class="group">
      <legend>{t(title)}</legend>
      {children}
    </fieldset>
  );
}
