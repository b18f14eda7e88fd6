import { linesOf, statusText } from "../../answers/explain/lines.ts";
import type { Line } from "../../answers/explain/scribe.ts";
import { labelOf, statusWord } from "../figures.ts";
import { type Content, element, type Markup } from "../markup.ts";
import { list, paragraph, planText, section } from "./parts.ts";
import type { Placed, PageTelling } from "./telling.ts";

/** Every node explained, folded up: the steps of its points with their numbers, as `explain` tells them. */
export function reasons(telling: PageTelling): Markup {
  const { say, nodes } = telling;
  return section("reasons", say("reasons"), paragraph(say("reasonsText")), ...nodes.map((placed) => reasonOf(placed, telling)));
}

function reasonOf({ node }: Placed, telling: PageTelling): Markup {
  const { scribe, score, anchorOf, figures, locale } = telling;
  const { ruleSet } = score;
  const [first, ...others] = linesOf(node, { scribe, ruleSet, depth: 0 });
  const status = node.kind === "indicator" ? statusText(node, { scribe, ruleSet, depth: 0 }) : [];
  const result = [figures.value(node), statusWord(node, locale)].filter((part) => part !== undefined).join(" ");
  const steps = node.kind === "indicator" ? stepsOf(first, node.steps) : [first?.text];
  return element(
    "details",
    { id: anchorOf(node), class: node.kind },
    element("summary", {}, element("bdi", {}, planText(labelOf(node), telling)), element("span", { class: "result" }, result)),
    list(node.kind === "indicator" ? "ol" : "ul", [...steps, ...others.map(({ text }) => text), ...status]),
  );
}

const ARROW = " → ";

/** The steps of an indicator one by one; together, where a text of the plan has an arrow of its own. */
function stepsOf(line: Line | undefined, steps: Placed["node"]["steps"]): readonly Content[] {
  const text = line?.text ?? "";
  const isPlain = steps.every(({ inputs }) => Object.values(inputs).every((value) => typeof value !== "string" || !value.includes("→")));
  return isPlain ? text.split(ARROW) : [text];
}
