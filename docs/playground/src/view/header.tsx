import type { Dispatch } from "../state/reduce.ts";
import type { Locale, Word } from "../words/words.ts";
import { useWords } from "./language.ts";

const LANGUAGES = [
  ["it", "Italiano"],
  ["en", "English"],
] as const;

const PARTS: readonly (readonly [id: string, word: Word])[] = [
  ["plan", "partPlan"],
  ["target", "partTarget"],
  ["rules", "partRules"],
  ["file", "partFile"],
];

/** Name, purpose, language, and the way to the parts of the page. */
export function Header({ locale, dispatch }: { readonly locale: Locale; readonly dispatch: Dispatch }) {
  const { t } = useWords();
  return (
    <header class="top">
      <a class="skip" href="#content">
        {t("skip")}
      </a>
      <div class="brand">
        <h1>
          <span class="name">traguardo</span> {t("title")}
        </h1>
        <p class="lead">{t("lead")}</p>
      </div>
      <fieldset class="segments languages">
        <legend class="unseen">{t("language")}</legend>
        {LANGUAGES.map(([code, name]) => (
          <label key={code} lang={code}>
            <input type="radio" name="language" value={code} checked={code === locale} onChange={() => dispatch({ type: "locale", locale: code })} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <nav aria-label={t("parts")}>
        <ul>
          {PARTS.map(([id, word]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(word)}</a>
            </li>
          ))}
          <li>
            <a href="../index.html">{t("documentation")}</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}
