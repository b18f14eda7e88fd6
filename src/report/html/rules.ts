import { fractionText } from "../../decimal/fraction.ts";
import { safeEncodePlan } from "../../plan/parse.ts";
import { hashOf, optionsOf } from "../../rules/options.ts";
import type { RuleSet, Source } from "../../rules/rule-set.ts";
import { dayText } from "../figures.ts";
import { type Content, element, type Markup } from "../markup.ts";
import { reportWord } from "../words.ts";
import { facts, list, paragraph, planText, section } from "./parts.ts";
import type { PageTelling } from "./telling.ts";

/** The rule set that was applied, and what it rests on. */
export function rules(telling: PageTelling): Markup {
  const { score, say, locale } = telling;
  const { id, version, title, sources } = score.ruleSet;
  const isInferred = sources.some(({ confidence }) => confidence === "inferred");
  return section(
    "rules",
    say("rules"),
    facts(
      "plain",
      [say("ruleSet"), `${title[locale]} (${id})`],
      [say("version"), version],
      ...validityOf(score.ruleSet, telling),
      [say("fingerprint"), code(rulesFingerprint(telling))],
      [
        say("sources"),
        list(
          "ul",
          sources.map((source) => sourceText(source, telling)),
        ),
      ],
    ),
    isInferred ? paragraph(say("inferred"), "note") : undefined,
  );
}

function validityOf({ validity }: RuleSet, { say, locale }: PageTelling): readonly (readonly [string, Content])[] {
  const { from, to } = validity ?? {};
  const bound = (key: "from" | "to", day: string | undefined): readonly string[] =>
    day === undefined ? [] : [say(key, { day: dayText(day, locale) })];
  const parts = [...bound("from", from), ...bound("to", to)];
  return parts.length === 0 ? [] : [[say("validity"), parts.join(" ")]];
}

function sourceText({ title, body, year, url, confidence }: Source, telling: PageTelling): Content {
  const parts = [title, body, year?.toString(), url].filter((part) => part !== undefined);
  return [planText(parts.join(", "), telling), ` (${reportWord(`source.${confidence}`, telling.locale)})`];
}

/** What anyone needs to compute the page again. */
export function verify(telling: PageTelling): Markup {
  const { score, say, locale, phase, year, figures } = telling;
  const { id, version } = score.ruleSet;
  const points = score.points === undefined ? say("noPoints") : pointsText(fractionText(score.points), figures.value(score));
  const steps = [
    say("verifyPlan", { fingerprint: planFingerprint(telling) }),
    say("verifyRules", { id, version, fingerprint: rulesFingerprint(telling) }),
    say("verifyCompute", { phase: reportWord(`phase.${phase}`, locale), year }),
    say("verifyCompare", { points }),
  ];
  return section("verify", say("verify"), paragraph(say("verifyText")), list("ol", steps, "long"));
}

function pointsText(exact: string, shown: string | undefined): string {
  return shown === undefined || shown === exact ? exact : `${exact} (${shown})`;
}

function rulesFingerprint({ score, say }: PageTelling): string {
  const hash = hashOf(optionsOf(score.ruleSet));
  return hash.success ? hash.data : say("noFingerprint");
}

/** Of a plan with half a character in a text there is none. */
function planFingerprint({ score, say }: PageTelling): string {
  const encoded = safeEncodePlan(score.plan);
  const hash = encoded.success ? hashOf(encoded.data) : encoded;
  return hash.success ? hash.data : say("noFingerprint");
}

function code(text: string): Markup {
  return element("code", {}, text);
}
