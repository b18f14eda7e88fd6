import {
  type BodyScore,
  checkPlan,
  formatActual,
  formatIssues,
  formatTarget,
  type Indicator,
  type Issue,
  type Plan,
  type PlanNode,
  ruleSets,
  scorePlan,
  walkPlan,
} from "traguardo";
import { grouped } from "./grouped.ts";
import { publishedPlan } from "./input.ts";
import { count, italian, percent, rounded } from "./italian.ts";
import { bilingual, heading, type Screen, wrap } from "./screen.ts";
import { type Column, type Row, table } from "./table.ts";

/** Part 1: the plan as it was adopted, before anything was measured. */
export function adopted(screen: Screen): readonly string[] {
  const plan = publishedPlan();
  return [
    ...heading("1. Il piano come adottato", "The plan as adopted: nothing is measured yet", screen),
    ...wrap(`${plan.body}, ${plan.year}: ${sizeOf(plan)}.`, screen.width),
    "",
    ...table(COLUMNS, [...walkPlan(plan)].flatMap(rowsOf), screen),
    "",
    ...checked(checkPlan(plan, ruleSets.cameraleStandard), screen),
    "",
    ...scored(scorePlan(plan, ruleSets.cameraleStandard, { phase: "interim" }), screen),
  ];
}

/** How many nodes of each level there are. */
function sizeOf(plan: Plan): string {
  const kinds = [...walkPlan(plan)].map(({ kind }) => kind);
  const of = (wanted: PlanNode["kind"]): number => kinds.filter((kind) => kind === wanted).length;
  const parts = [count(of("area"), "area", "aree"), count(of("service"), "servizio", "servizi")];
  return [...parts, count(of("objective"), "obiettivo", "obiettivi"), count(of("indicator"), "indicatore", "indicatori")].join(", ");
}

const COLUMNS: readonly Column[] = [
  { title: "Area, servizio, obiettivo, indicatore", fills: true },
  { title: "Peso", align: "right" },
  { title: "Target", align: "right" },
  { title: "Consuntivo", align: "right" },
];

/** A node as the published annex shows it; areas and services begin with an empty line. */
function rowsOf({ kind, node }: PlanNode): readonly Row[] {
  if (kind === "body") return [];
  const weight = node.weight === undefined ? "" : `${italian(node.weight)}%`;
  switch (kind) {
    case "area":
      return [[], [{ text: node.name.toUpperCase(), style: "bold", lines: 2 }, weight]];
    case "service":
      return [[], [{ text: node.name, style: "bold", lines: 2 }, weight]];
    case "objective":
      return [[{ text: `  ${named(node.code, node.title)}`, lines: 2 }, weight]];
    case "indicator":
      return [[{ text: `    ${named(node.code, node.name)}`, style: "dim" }, weight, targetText(node), formatActual(node.actual ?? NOT_MEASURED)]];
  }
}

const NOT_MEASURED = { kind: "missing", reason: "notMeasured" } as const;

function named(code: string | undefined, name: string): string {
  return code === undefined ? name : `${code} - ${name}`;
}

/** The target, or the last version of one that changes. */
function targetText({ target }: Indicator): string {
  const last = "kind" in target ? target : target.at(-1)?.target;
  return last === undefined ? "" : formatTarget(last);
}

/** What the check of the plan says: how many errors and warnings, and the first of each code. */
function checked(issues: readonly Issue[], screen: Screen): readonly string[] {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const warnings = issues.length - errors;
  const verdict = `${errors === 0 ? "nessun errore" : count(errors, "errore", "errori")}, ${count(warnings, "avviso", "avvisi")}`;
  const style = errors === 0 ? "green" : "red";
  return [
    ...bilingual(`Controllo del piano (checkPlan): ${verdict}.`, "What the check of the plan says; the first issue of each kind", { screen, style }),
    ...grouped(issues, ({ code }) => code).flatMap((same) =>
      wrap(`  ${same.length} × ${formatIssues([same[0]], { locale: "it" })}`, screen.width, 6),
    ),
  ];
}

/** Before anything is measured everything is still possible. */
function scored({ state, coverage, outlook, excluded }: BodyScore, screen: Screen): readonly string[] {
  const verdict = state === "scored" ? "valutato" : "non valutato";
  const possible = outlook === undefined ? "–" : `da ${rounded(outlook.low)} a ${rounded(outlook.high)}`;
  return [
    ...bilingual(`Misurazione intermedia (scorePlan): ente ${verdict}.`, `Interim score: the body is ${state}`, { screen }),
    `  Indicatori esclusi       ${excluded.length}`,
    `  Copertura                ${coverage === undefined ? "–" : percent(coverage)}`,
    `  Punti ancora possibili   ${possible}`,
  ];
}
