import { targetText } from "../../answers/explain/values.ts";
import type { AreaScore, IndicatorScore, ObjectiveScore, Score, ServiceScore } from "../../score/score.ts";
import { labelOf } from "../figures.ts";
import { type Content, element, inLines, type Markup } from "../markup.ts";
import { type PointsScale, pointsScale } from "../svg/points-axis.ts";
import { toneOf } from "../tone.ts";
import { resultText } from "../telling.ts";
import { reportWord } from "../words.ts";
import { bar, cell, paragraph, planText, row, section, statusOf, table } from "./parts.ts";
import type { PageTelling } from "./telling.ts";

/** The telling, with the one scale that all bars share. */
interface Scaled extends PageTelling {
  readonly scale: PointsScale;
}

/** The annex with its results: an overview of areas and services, then a table for each, objectives above their indicators. */
export function results(telling: PageTelling): Markup {
  const scale = pointsScale(
    telling.nodes.flatMap(({ node }) => node.points ?? []),
    0,
    100,
  );
  const told: Scaled = { ...telling, scale };
  return section("results", telling.say("results"), overview(told), ...telling.score.children.flatMap((area) => areaOf(area, told)));
}

function overview(told: Scaled): Content {
  const { score, say } = told;
  if (score.children.length === 0) return paragraph(say("nothingBelow"));
  const columns = [{ title: say("part") }, ...resultColumns(told), { title: reportWord("coverage", told.locale), className: "number" }];
  const groups = [score, ...score.children.flatMap((area) => [area, ...area.children.filter((child) => child.kind === "service")])];
  const rows = groups.map((node) =>
    element(
      "tr",
      { class: node.kind },
      element("th", { scope: "row" }, planText(labelOf(node), told)),
      resultCells(node, told),
      coverageCell(node, told),
    ),
  );
  return table({ id: "overview", caption: say("overview"), isCaptionShown: true, columns }, element("tbody", {}, inLines(...rows)));
}

function coverageCell({ coverage }: Score, { figures }: Scaled): Markup {
  return cell("number", coverage === undefined ? "–" : figures.percent(coverage));
}

function resultColumns({ locale, say }: Scaled) {
  return [
    { title: reportWord("weight", locale), className: "number" },
    { title: say("points"), className: "number" },
    { title: reportWord("status", locale) },
  ];
}

/** Weight, points with their bar, and status. */
function resultCells(node: Score, told: Scaled): Content {
  return [weightCell(node, told), pointsCell(node, told), cell(undefined, statusOf(node, told))];
}

function weightCell({ weight }: Score, { figures }: Scaled): Markup {
  return cell("number", figures.weight(weight) ?? "–");
}

function pointsCell(node: Score, { figures, score, scale }: Scaled): Markup {
  const tone = toneOf(node.status, score.ruleSet);
  return cell("number points", element("span", {}, figures.value(node) ?? "–"), bar(node.points, { tone, scale }));
}

/** An area: its own objectives, which no service's heading may stand above, then its services, each with a table. */
function areaOf(area: AreaScore, told: Scaled): readonly Content[] {
  const services = area.children.filter((child) => child.kind === "service");
  const objectives = area.children.filter((child) => child.kind === "objective");
  const empty = area.children.length === 0 ? [paragraph(told.say("nothingBelow"))] : [];
  const own = objectives.length > 0 ? [tableOf(area, objectives, told)] : [];
  return [headingOf("h3", area, told), ...empty, ...own, ...services.flatMap((service) => serviceOf(service, told))];
}

function serviceOf(service: ServiceScore, told: Scaled): readonly Content[] {
  const { children } = service;
  return [headingOf("h4", service, told), children.length === 0 ? paragraph(told.say("nothingBelow")) : tableOf(service, children, told)];
}

/** The name of an area or a service, its weight, points and status. */
function headingOf(name: "h3" | "h4", node: AreaScore | ServiceScore, told: Scaled): Content {
  const { figures, say, locale, anchorOf } = told;
  const weight = figures.weight(node.weight);
  const value = figures.value(node);
  const parts: readonly Content[] = [
    weight === undefined ? undefined : `${reportWord("weight", locale)} ${weight}`,
    `${say("points")} ${value ?? say("noPoints")}`,
    statusOf(node, told),
    whyLink(node, told),
  ];
  const line = parts.filter((part) => part !== undefined).map((part) => element("span", {}, part));
  return [element(name, { id: anchorOf(node).replace("why", "part") }, planText(labelOf(node), told)), element("p", { class: "gist" }, line)];
}

function whyLink(node: Score, { say, anchorOf }: PageTelling): Markup {
  return element("a", { href: `#${anchorOf(node)}`, class: "why", "aria-label": say("whyOf", { name: labelOf(node) }) }, say("why"));
}

function tableOf(parent: AreaScore | ServiceScore, objectives: readonly ObjectiveScore[], told: Scaled): Markup {
  const { say, locale, anchorOf } = told;
  const [weight, ...others] = resultColumns(told);
  const columns = [
    { title: say("item") },
    ...(weight === undefined ? [] : [weight]),
    { title: reportWord("target", locale) },
    { title: say("result") },
    ...others,
  ];
  const shape = { id: anchorOf(parent).replace("why", "table"), caption: say("tableOf", { name: labelOf(parent) }), className: "annex", columns };
  return table(shape, ...objectives.flatMap((objective) => objectiveBodies(objective, 0, told)));
}

/** A body of rows for an objective and its indicators, and one for each objective within it. */
function objectiveBodies(objective: ObjectiveScore, depth: number, told: Scaled): readonly Content[] {
  const indicators = objective.children.filter((child) => child.kind === "indicator");
  const within = objective.children.filter((child) => child.kind === "objective");
  const header = element(
    "th",
    { scope: "rowgroup", class: `depth-${Math.min(depth, 3)}` },
    codeAndName(objective, told),
    " ",
    whyLink(objective, told),
  );
  const [weight, points] = [weightCell(objective, told), pointsCell(objective, told)];
  const first = element(
    "tr",
    { class: "objective" },
    header,
    weight,
    element("td", { colspan: "2" }),
    points,
    cell(undefined, statusOf(objective, told)),
  );
  const rows = [first, ...indicators.map((indicator) => indicatorRow(indicator, told))];
  return [element("tbody", {}, inLines(...rows)), ...within.flatMap((child) => objectiveBodies(child, depth + 1, told))];
}

function codeAndName({ code, name, id }: Score, told: Scaled): Content {
  if (code === undefined) return planText(name === "" ? id : name, told);
  return [element("span", { class: "code" }, code), " ", planText(name, told)];
}

function indicatorRow(indicator: IndicatorScore, told: Scaled): Markup {
  const { target, met, id } = indicator;
  const { locale, say, planned } = told;
  const plan = planned(indicator);
  const remarks = [...(plan?.gate === true ? [say("gate")] : []), ...(plan?.description === undefined ? [] : [planText(plan.description, told)])];
  const notes = [...(met === undefined ? [] : [say(met ? "met" : "unmet")]), ...(told.corrections.has(id) ? [say("corrected")] : [])];
  return row(
    [codeAndName(indicator, told), " ", whyLink(indicator, told), remarks.map((remark) => element("span", { class: "remark" }, remark))],
    weightCell(indicator, told),
    cell(undefined, target === undefined ? say("none") : targetText(target, locale)),
    cell(undefined, resultText(indicator, locale) || "–"),
    pointsCell(indicator, told),
    cell(
      undefined,
      statusOf(indicator, told),
      notes.map((note) => element("span", { class: "remark" }, note)),
    ),
  );
}
