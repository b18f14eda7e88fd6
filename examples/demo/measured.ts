import {
  type BodyScore,
  formatActual,
  formatTarget,
  type IndicatorScore,
  type Outlook,
  type Phase,
  type Plan,
  ruleSets,
  type Score,
  scorePlan,
  walkPlan,
} from "traguardo";
import { grouped } from "./grouped.ts";
import { inventedActuals, inventedDeadlines, publishedPlan } from "./input.ts";
import { exactly, italian, percent, rounded } from "./italian.ts";
import { bilingual, heading, type Screen, type Style, wrap } from "./screen.ts";
import { type Cell, type Column, type Row, table } from "./table.ts";

/** Part 2: the same plan with invented results, during the year and at its end, and a plan of deadlines. */
export function measured(screen: Screen): readonly string[] {
  const plan = publishedPlan();
  const actuals = inventedActuals();
  const scoreIn = (phase: Phase): BodyScore => scorePlan(plan, ruleSets.cameraleStandard, { phase, actuals });
  const final = scoreIn("final");
  return [
    ...heading("2. Lo stesso piano con i consuntivi", "The same plan with its results", screen),
    ...bilingual("CONSUNTIVI INVENTATI a scopo dimostrativo: nessuna camera li ha pubblicati.", "INVENTED results: no chamber published them.", {
      screen,
      style: "red",
    }),
    "",
    ...bilingual("Misurazione intermedia: ciò che non è misurato è escluso", "Interim: what is not measured is left out", { screen }),
    ...levels(scoreIn("interim"), screen),
    "",
    ...bilingual("Misurazione finale: ciò che non è disponibile (N/D) vale 0", "Final: what is not available (N/D) counts 0", { screen }),
    ...levels(final, screen),
    "",
    ...bilingual(
      "Copertura: quanto è misurato di ciò che è misurabile. Possibili: i punti, se ciò che manca finisse nel modo peggiore o nel migliore.",
      "Coverage: how much is measured of what can be. Outlook: the points if what is missing ended at its worst or at its best.",
      { screen, style: "dim" },
    ),
    "",
    ...bilingual("Gli indicatori che non hanno 100 punti", "The indicators without 100 points, at the end of the year", { screen }),
    ...table(INDICATOR_COLUMNS, indicatorRows(final), screen),
    "",
    ...deadlines(screen),
  ];
}

const LEVEL_COLUMNS: readonly Column[] = [
  { title: "Ente, area, servizio", fills: true },
  { title: "Punti", align: "right" },
  { title: "Stato" },
  { title: "Copertura", align: "right" },
  { title: "Possibili", align: "right" },
];

/** The scores of body, areas and services, and the body's exact one. */
function levels(score: BodyScore, screen: Screen): readonly string[] {
  const names = namesOf(score.plan);
  const { points, value } = score;
  const exact = points === undefined ? "non valutato" : `${exactly(points)}, mostrato ${italian(value)}`;
  return [...table(LEVEL_COLUMNS, levelRows(score, names), screen), ...wrap(`Punteggio esatto dell'ente: ${exact}`, screen.width, 2)];
}

function namesOf(plan: Plan): ReadonlyMap<string, string> {
  return new Map([...walkPlan(plan)].map(({ kind, node }) => [node.id, kind === "body" ? node.body : kind === "objective" ? node.title : node.name]));
}

function levelRows(node: Score, names: ReadonlyMap<string, string>, depth = 0): readonly Row[] {
  if (node.kind === "objective" || node.kind === "indicator") return [];
  const name: Cell = { text: "  ".repeat(depth) + names.get(node.id), style: node.kind === "service" ? undefined : "bold", lines: 3 };
  const { value, status, coverage, outlook } = node;
  const state: Cell = { text: status?.label.it ?? "–", style: status && COLOURS[status.id] };
  const points = value === undefined ? "–" : italian(value);
  const row = [name, points, state, coverage === undefined ? "–" : percent(coverage), outlook === undefined ? "–" : range(outlook)];
  return [row, ...node.children.flatMap((child) => levelRows(child, names, depth + 1))];
}

/** What is still possible; one number where nothing is open. */
function range({ low, high }: Outlook): string {
  const [from, to] = [rounded(low), rounded(high)];
  return from === to ? from : `${from}–${to}`;
}

/** The ids of the rule set's status bands are colours. */
const COLOURS: Readonly<Record<string, Style>> = { red: "red", yellow: "yellow", green: "green" };

const INDICATOR_COLUMNS: readonly Column[] = [
  { title: "Indicatore", fills: true },
  { title: "Target", align: "right" },
  { title: "Consuntivo", align: "right" },
  { title: "Punti", align: "right" },
  { title: "Esito" },
];

/** What has not 100 points; one row for those that are the same under several services. */
function indicatorRows(score: BodyScore): readonly Row[] {
  const open = indicatorsOf(score).filter(({ points }) => points === undefined || exactly(points) !== "100");
  const nameOf = ({ code, id }: IndicatorScore): string => code ?? id;
  const same = grouped(open, (one) => [nameOf(one), ...resultTexts(one)].join("|"));
  return same.map(({ 0: one, length }) => indicatorRow(one, length === 1 ? nameOf(one) : `${length} × ${nameOf(one)}`));
}

function indicatorsOf(node: Score): readonly IndicatorScore[] {
  return node.kind === "indicator" ? [node] : node.children.flatMap(indicatorsOf);
}

function indicatorRow(one: IndicatorScore, name: string): Row {
  return [{ text: name, lines: 2 }, ...resultTexts(one)];
}

/** Target, actual, points and outcome. */
function resultTexts(one: IndicatorScore): readonly string[] {
  const { target, actual, value } = one;
  return [target ? formatTarget(target) : "–", actual ? formatActual(actual) : "–", value === undefined ? "–" : italian(value), outcomeOf(one)];
}

function outcomeOf({ state, met, steps }: IndicatorScore): string {
  if (state !== "scored") return state === "excluded" ? "escluso" : "non valutato";
  const share = steps.find(({ rule }) => rule === "correction.exogenous")?.inputs["share"];
  if (typeof share === "object") return `correttivo ${exactly(share)} %`;
  if (met === undefined) return "non misurato";
  return met ? "raggiunto" : "non raggiunto";
}

/** A plan whose targets are dates. */
function deadlines(screen: Screen): readonly string[] {
  const { plan, actuals } = inventedDeadlines();
  const score = scorePlan(plan, ruleSets.cameraleStandard, { actuals });
  const names = namesOf(plan);
  const rows = indicatorsOf(score).map((one) => indicatorRow(one, names.get(one.id) ?? one.id));
  return [
    ...bilingual("Un piano con scadenze (INVENTATO)", "A plan of deadlines (INVENTED)", { screen }),
    ...table(INDICATOR_COLUMNS, rows, screen),
    `Punti dell'ente: ${score.value === undefined ? "–" : italian(score.value)}`,
  ];
}
