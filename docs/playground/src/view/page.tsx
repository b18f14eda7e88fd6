import { useEffect, useReducer, useState } from "preact/hooks";
import { type LinkFault, readLink } from "../state/link.ts";
import { reduce } from "../state/reduce.ts";
import type { State } from "../state/state.ts";
import { say } from "../words/words.ts";
import { FilePart } from "./file-part.tsx";
import { Header } from "./header.tsx";
import { Language } from "./language.ts";
import { Notice } from "./notice.tsx";
import { PlanPart } from "./plan-part.tsx";
import { RulesPart } from "./rules-part.tsx";
import { TargetPart } from "./target-part.tsx";

/** The whole page. */
export function Page({ start, fault }: { readonly start: State; readonly fault: LinkFault | undefined }) {
  const [state, dispatch] = useReducer(reduce, start);
  const [refused, setRefused] = useState(fault);
  const { locale } = state;
  useEffect(() => tellLanguage(locale), [locale]);
  useEffect(() => {
    const follow = async (): Promise<void> => {
      const read = await readLink(location.hash);
      setRefused(typeof read === "string" ? read : undefined);
      if (typeof read === "object") dispatch({ type: "restore", state: read });
    };
    const onHash = (): void => void follow();
    addEventListener("hashchange", onHash);
    return () => removeEventListener("hashchange", onHash);
  }, []);
  return (
    <Language.Provider value={locale}>
      <Header locale={locale} dispatch={dispatch} />
      <main id="content" tabIndex={-1}>
        <Notice source={state.source} refused={refused} onClose={() => setRefused(undefined)} dispatch={dispatch} />
        <PlanPart state={state} dispatch={dispatch} />
        <TargetPart text={state.target} dispatch={dispatch} />
        <RulesPart score={state.score} draft={state.draft} dispatch={dispatch} />
        <FilePart score={state.score} dispatch={dispatch} />
      </main>
    </Language.Provider>
  );
}

/** The document says its language and its title; the address keeps the language for a reload. */
function tellLanguage(locale: State["locale"]): void {
  document.documentElement.lang = locale;
  document.title = `traguardo · ${say(locale, "title")}`;
  const url = new URL(location.href);
  url.searchParams.set("lang", locale);
  if (url.href !== location.href && new URLSearchParams(location.search).get("lang") !== locale) history.replaceState(null, "", url);
}
