import { linesOf, statusText, stepsOf } from "../../answers/explain/lines.ts";
import type { Score } from "../../score/score.ts";
import { labelOf, statusWord } from "../figures.ts";
import { element, type Markup } from "../markup.ts";
import { list, paragraph, planText, section } from "./parts.ts";
import type { Placed, PageTelling } from "./telling.ts";

/** Every node explained, folded up: the steps of its points with their numbers, as `explain` tells them. */
export function reasons(telling: PageTelling): Markup {
  const { say, nodes } = telling;
  return section("reasons", say("reasons"), paragraph(say("reasonsText")), ...nodes.map((placed) => reasonOf(placed, telling)));
}

function reasonOf({ node }: Placed, telling: PageTelling): Markup {
  const { anchorOf, figures, locale } = telling;
  const result = [figures.value(node), statusWord(node, locale)].filter((part) => part !== undefined).join(" ");
  return element(
    "details",
    { id: anchorOf(node), class: node.kind },
    element("summary", {}, element("bdi", {}, planText(labelOf(node), telling)), element("span", { class: "result" }, result)),
    list(node.kind === "indicator" ? "ol" : "ul", textsOf(node, telling)),
  );
}

/** The steps of an indicator and its status, or what a group is made of. */
function textsOf(node: Score, { scribe, score: { ruleSet } }: PageTelling): readonly string[] {
  const told = { scribe, ruleSet, depth: 0 };
  return node.kind === "indicator" ? [...stepsOf(node, told), ...statusText(node, told)] : linesOf(node, told).map(({ text }) => text);
}
