import { type Tree, valueAt } from "../state/draft.ts";
import { MODES, ROUNDED } from "../state/rule-options.ts";
import { useWords } from "./language.ts";
import { Amount, ChoiceField, type Editing, textAt } from "./option-fields.tsx";

/** The points of the calculation at which values are rounded, each to be changed, taken out, or added to. */
export function Roundings({ tree, set }: Editing) {
  const { t } = useWords();
  const all = listIn(tree);
  const free = ROUNDED.find((at) => all.every((one) => textAt(one, ["at"]) !== at));
  const write = (list: readonly Tree[]): void => set(["rounding"], list);
  return (
    <>
      {all.length === 0 && <p>{t("roundingNone")}</p>}
      {all.map((one, place) => (
        <RoundingRow
          key={place}
          tree={one}
          number={String(place + 1)}
          set={([key = ""], value) => write(all.map((other, at) => (at === place ? { ...other, [key]: value } : other)))}
          onRemove={() => write(all.filter((_, at) => at !== place))}
        />
      ))}
      {free !== undefined && (
        <button type="button" class="plain" onClick={() => write([...all, { at: free, decimals: 2, mode: "halfUp" }])}>
          {t("addRounding")}
        </button>
      )}
    </>
  );
}

function listIn(tree: Tree): readonly Tree[] {
  const value = valueAt(tree, ["rounding"]);
  return Array.isArray(value) ? value.filter((one): one is Tree => typeof one === "object" && one !== null) : [];
}

interface RoundingRowProps extends Editing {
  readonly number: string;
  readonly onRemove: () => void;
}

function RoundingRow({ tree, number, set, onRemove }: RoundingRowProps) {
  const { t } = useWords();
  return (
    <div class="rounding" role="group" aria-label={t("roundingNumber", { number })}>
      <ChoiceField choice={{ label: "at", path: ["at"], values: ROUNDED }} tree={tree} set={set} />
      <Amount label="decimals" path={["decimals"]} tree={tree} set={set} />
      <ChoiceField choice={{ label: "mode", path: ["mode"], values: MODES }} tree={tree} set={set} />
      <button type="button" class="plain" onClick={onRemove}>
        {t("remove", { number })}
      </button>
    </div>
  );
}
