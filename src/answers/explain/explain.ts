import { compare, type Fraction, HUNDRED, multiply, ONE } from "../../decimal/fraction.ts";
import { formatIssues } from "../../error/format-issues.ts";
import { ownOptions } from "../../error/foreign.ts";
import type { RuleSet } from "../../rules/rule-set.ts";
import { givenScore } from "../../score/given-score.ts";
import type { ScoreNode } from "../../score/node.ts";
import type { Score } from "../../score/score.ts";
import { linesOf, statusText, type Telling } from "./lines.ts";
import { shownText } from "./numbers.ts";
import { pageOf, scribeOf } from "./scribe.ts";

/** How {@link explain} writes. */
export interface ExplainOptions {
  /** `en` unless given. */
  readonly locale?: "it" | "en" | undefined;
  /** How many levels below the node are explained, 0 or more: of those further down only the points are told. All unless given. */
  readonly depth?: number | undefined;
  /** Plain `text` unless given; or `markdown`, in which no name, note or label of a plan can be read as a mark. */
  readonly format?: "text" | "markdown" | undefined;
}

/**
 * Why a node has its points, in words (*spiegazione del punteggio*): from its steps, with every formula filled in, down to the measured values.
 *
 * Exact numbers are written out, as decimals where they have an end and else as fractions; `≈` stands before what is shown for them. The contributions of a
 * node's parts add up to what their sum is, to the last digit; where they do not as shown, a line says so. A part is multiplied by the weight that counts
 * beside its siblings; the node itself, which is asked about alone, by the weight that it declares. At the end stand what is still open, the issues, and the
 * rule set with its sources.
 *
 * @param score - The score of a plan, any node of it, or a score of `scoreIndicator`.
 * @param options - Language, depth and form.
 * @returns lines, without a line break at the end.
 * @throws {@link PlanError} with `value.foreign` for what is no score.
 * @example
 * ```ts
 * const score = scoreIndicator(parseTarget(">= 90,00 %"), "85,50 %", ruleSets.cameraleStandard);
 * const [line] = explain(score, { locale: "it" }).split("\n");
 * line // => "indicatore: obiettivo >= 90,00 %, consuntivo 85,50 % → 100 × 85,50 / 90,00 = 95,00 punti (rapporto; massimo 100)"
 * ```
 */
export function explain(score: Score, options: ExplainOptions = {}): string {
  const { locale = "en", depth = Number.POSITIVE_INFINITY, format = "text" } = ownOptions(options);
  const { ruleSet } = (givenScore(score) as unknown as ScoreNode).context; // every score is made of such nodes
  const telling: Telling = { scribe: scribeOf(locale, format), ruleSet, depth };
  const status = score.kind === "indicator" ? statusText(score, telling) : [];
  const end = [...status, ...openText(score, telling), ...issueTexts(score, telling), ...rulesText(ruleSet, telling)];
  return pageOf([...linesOf(score, telling), ...end.map((text) => ({ level: 1, text }))], format);
}

/** How much is measured, and what is still possible, where that is not all. */
function openText({ coverage, outlook }: Score, { scribe, ruleSet }: Telling): readonly string[] {
  const isPart = coverage !== undefined && compare(coverage, ONE) < 0;
  const isOpen = outlook !== undefined && compare(outlook.low, outlook.high) !== 0;
  const number = (value: Fraction): string => shownText(value, ruleSet.display, scribe.locale);
  return [
    ...(isPart ? [scribe.say("coverage", { coverage: number(multiply(coverage, HUNDRED)) })] : []),
    ...(isOpen ? [scribe.say("outlook", { low: number(outlook.low), high: number(outlook.high) })] : []),
  ];
}

/** A line for each issue, without the text that it was found in. */
function issueTexts({ issues }: Score, { scribe }: Telling): readonly string[] {
  return issues.map((one) => scribe.quote(formatIssues([one], { locale: scribe.locale }).split("\n")[0] ?? ""));
}

/** The rule set, and what it rests on. */
function rulesText({ id, version, title, sources }: RuleSet, { scribe }: Telling): readonly string[] {
  const { locale, say, quote } = scribe;
  const named = say("rules", { title: quote(title[locale]), id: quote(id), version: quote(version) });
  const from = sources.map((one) =>
    say("source", {
      confidence: say(`source.${one.confidence}`),
      source: quote([one.title, one.body, one.year].filter((part) => part !== undefined).join(", ")),
    }),
  );
  return [named, ...from];
}
