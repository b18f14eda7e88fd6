import type { BodyScore } from "traguardo";
import { shownValue } from "../state/numbers.ts";
import { useDeferred } from "./deferred.ts";
import { useWords } from "./language.ts";

/** Says the total to those who do not see it, once the typing rests. */
export function Announcer({ score }: { readonly score: BodyScore }) {
  const { t, locale } = useWords();
  const late = useDeferred(score, 700);
  const value = shownValue(late, late.ruleSet, locale);
  const text = value === undefined ? `${t("total")}: ${t("noPoints")}` : t("announced", { value, status: late.status?.label[locale] ?? "" });
  return (
    <p role="status" class="unseen">
      {text}
    </p>
  );
}
