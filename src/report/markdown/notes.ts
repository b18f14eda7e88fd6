import { formatIssues } from "../../error/format-issues.ts";
import { fingerprint } from "../../rules/fingerprint.ts";
import type { Source } from "../../rules/rule-set.ts";
import { attempt } from "../../score/attempt.ts";
import type { Score } from "../../score/score.ts";
import { told } from "../figures.ts";
import { correctionText, reasonText, type Telling } from "../telling.ts";
import { reportWord } from "../words.ts";
import { heading, item, labelled, quoted } from "./blocks.ts";
import { MARKDOWN_WORDS } from "./words.ts";

/** What has no points of its own, why, and what counts in its place. */
export function missingBlocks(telling: Telling): readonly string[] {
  const items = placesIn(telling.score, "").flatMap((place) => {
    const reason = reasonText(place.node, telling.locale);
    return reason === "" ? [] : [item(labelled(place.node), `${effectText(place.node, telling)} (${quoted(reason)})`, place.above)];
  });
  return listBlocks("missing", items, telling);
}

/** What counts in place of the points: nothing, or those of the rule set's policy. */
function effectText(node: Score, { figures, locale }: Telling): string {
  const points = figures.value(node);
  return points === undefined ? reportWord(`state.${node.state}`, locale) : told(MARKDOWN_WORDS.counts, locale, { points });
}

/** What persons changed, and why. */
export function correctionBlocks(telling: Telling): readonly string[] {
  const items = placesIn(telling.score, "").flatMap((place) => {
    const correction = telling.corrections.get(place.node.id);
    return correction === undefined
      ? []
      : [item(labelled(place.node), `${correctionText(correction, telling)} (${quoted(correction.note)})`, place.above)];
  });
  return listBlocks("corrections", items, telling);
}

/** What went wrong, a line each. */
export function issueBlocks(telling: Telling): readonly string[] {
  const { score, locale } = telling;
  const items = score.issues.map((one) => {
    const [line = ""] = formatIssues([one], { locale }).split("\n");
    const [severity = "", ...rest] = line.split(" ");
    return item(severity, quoted(rest.join(" ")));
  });
  return listBlocks("issues", items, telling);
}

/** The rule set, its fingerprint, and what it rests on. */
export function ruleBlocks(telling: Telling): readonly string[] {
  const { score, locale } = telling;
  const { ruleSet } = score;
  const { id, version, title, sources } = ruleSet;
  const hash = attempt(() => fingerprint(ruleSet)); // a set that no reader has seen may have none
  const named = `${quoted(title[locale])} (${quoted(id)}, ${told(MARKDOWN_WORDS.version, locale, { version: quoted(version) })})`;
  const items = [
    item(MARKDOWN_WORDS.set[locale], named),
    ...(hash === undefined ? [] : [item(MARKDOWN_WORDS.fingerprint[locale], quoted(hash))]),
    ...sources.map((source) => sourceItem(source, telling)),
  ];
  const isInferred = sources.some(({ confidence }) => confidence === "inferred");
  return [...listBlocks("rules", items, telling), ...(isInferred ? [MARKDOWN_WORDS.inferred[locale]] : [])];
}

function sourceItem({ title, body, year, url, confidence }: Source, { locale }: Telling): string {
  const about = told(MARKDOWN_WORDS.source, locale, { confidence: reportWord(`source.${confidence}`, locale) });
  const parts = [title, body, year, url].filter((part) => part !== undefined);
  return item(about, quoted(parts.join(", ")));
}

function listBlocks(title: keyof typeof MARKDOWN_WORDS, items: readonly string[], { locale }: Telling): readonly string[] {
  return items.length === 0 ? [] : [heading(2, MARKDOWN_WORDS[title][locale]), items.join("\n")];
}

/** A node, and the area and the service above it: the same indicator can stand under many. */
interface Place {
  readonly node: Score;
  /** Already written: `Azienda Speciale › ISR`. */
  readonly above: string;
}

/** Every node below, in the order of the plan. */
function placesIn(node: Score, above: string): readonly Place[] {
  const isNamed = node.kind === "area" || node.kind === "service";
  const names = isNamed ? [above, labelled(node)].filter((name) => name !== "").join(" › ") : above;
  return node.children.flatMap((child: Score) => [{ node: child, above: names }, ...placesIn(child, names)]);
}
