import { wordsOf } from "../../answers/explain/words.ts";
import { ZERO } from "../../decimal/fraction.ts";
import { formatIssues } from "../../error/format-issues.ts";
import type { MissingReason } from "../../rules/rule-set.ts";
import type { ReadCorrection } from "../../score/correction.ts";
import type { IndicatorScore } from "../../score/score.ts";
import { labelOf } from "../figures.ts";
import { type Content, element, inLines, type Markup } from "../markup.ts";
import { correctionText } from "../telling.ts";
import { reportWord } from "../words.ts";
import { cell, list, paragraph, planText, row, section, table } from "./parts.ts";
import type { Placed, PageTelling } from "./telling.ts";

/** Every indicator without a result that counts as measured: why, and what the rules make of it. */
export function missing(telling: PageTelling): Markup {
  const { say, locale, indicators } = telling;
  const rows = indicators.flatMap(({ node, above }) =>
    node.reason === undefined ? [] : [missingRow({ node, above, reason: node.reason }, telling)],
  );
  if (rows.length === 0) return section("missing", say("missing"), paragraph(say("nothingMissing")));
  const columns = [
    { title: say("indicator") },
    { title: say("where") },
    { title: reportWord("share", locale), className: "number" },
    { title: reportWord("reason", locale) },
    { title: say("effect") },
  ];
  const shape = { id: "missing-table", caption: say("missingText"), isCaptionShown: true, columns };
  return section("missing", say("missing"), table(shape, element("tbody", {}, inLines(...rows))));
}

interface Missing extends Omit<Placed<IndicatorScore>, "at"> {
  readonly reason: MissingReason;
}

function missingRow({ node, above, reason }: Missing, telling: PageTelling): Markup {
  const { shares, figures, phase, score, locale } = telling;
  const policy = score.ruleSet.missing[reason][phase];
  const result = node.points === undefined ? "" : figures.shown(node.points);
  return row(
    planText(labelOf(node), telling),
    cell(undefined, planText(above.join(" › "), telling)),
    cell("number", figures.share(shares.get(node.id) ?? ZERO)),
    cell(undefined, reportWord(`reason.${reason}`, locale)),
    cell(undefined, wordsOf(`policy.${policy}`, { result }, locale)),
  );
}

/** The points that a person changed, with the note. */
export function corrections(telling: PageTelling): Markup {
  const { say, locale, indicators } = telling;
  const rows = indicators.flatMap(({ node, above }) => {
    const correction = telling.corrections.get(node.id);
    return correction === undefined ? [] : [correctionRow({ node, above, correction }, telling)];
  });
  if (rows.length === 0) return section("corrections", say("corrections"), paragraph(say("noCorrections")));
  const columns = [
    { title: say("indicator") },
    { title: reportWord("correction", locale) },
    { title: say("before"), className: "number" },
    { title: say("after"), className: "number" },
    { title: reportWord("note", locale) },
  ];
  const shape = { id: "corrections-table", caption: say("correctionsText"), isCaptionShown: true, columns };
  return section("corrections", say("corrections"), table(shape, element("tbody", {}, inLines(...rows))));
}

interface Corrected extends Omit<Placed<IndicatorScore>, "at"> {
  readonly correction: ReadCorrection;
}

function correctionRow({ node, above, correction }: Corrected, telling: PageTelling): Markup {
  const { figures } = telling;
  const before = node.steps.find(({ rule }) => rule.startsWith("correction."))?.inputs["points"];
  return row(
    [planText(labelOf(node), telling), element("span", { class: "remark" }, planText(above.join(" › "), telling))],
    cell("short", correctionText(correction, telling)),
    cell("number", typeof before === "object" ? figures.shown(before) : "–"),
    cell("number", figures.value(node) ?? "–"),
    cell(undefined, planText(correction.note, telling)),
  );
}

/** What was found wrong or suspicious while scoring. */
export function issues({ score, say, locale }: PageTelling): Markup {
  const items: readonly Content[] = score.issues.map((one) => formatIssues([one], { locale }).split("\n")[0]);
  return section("issues", say("issues"), items.length === 0 ? paragraph(say("noIssues")) : list("ul", items));
}
