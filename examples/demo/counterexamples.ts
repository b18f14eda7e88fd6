import { Decimal as HostDecimal } from "decimal.js";
import { type Actual, type ActualInput, parsePlan, type Plan, ruleSets, type Score, scorePlan, walkPlan } from "traguardo";
import { publishedPlan } from "./input.ts";
import { exactly, italian } from "./italian.ts";
import { bare, byDecimals, byNumbers, type Part } from "./loops.ts";
import { bilingual, cut, heading, type Screen } from "./screen.ts";
import { type Column, type Row, table } from "./table.ts";

/** Part 3: two scores that end on exactly half a hundredth, and what bare loops publish for them. */
export function counterexamples(screen: Screen): readonly string[] {
  return [
    ...heading("3. Due punteggi che altri calcoli sbagliano", "Two scores that other ways of computing get wrong, computed here and now", screen),
    ...example("Un obiettivo: il 30 % di 7/30 e il 70 % di 1/80", "One objective: 30 % of 7/30 and 70 % of 1/80", { node: smallObjective(), screen }),
    "",
    ...example(
      "Ipotesi: il piano adottato, con ogni target raggiunto tranne la customer satisfaction del Servizio Registro Imprese (7,00 % invece di >= 70,00 %)",
      "Supposed: the adopted plan, with every target met but customer satisfaction in Servizio Registro Imprese (7,00 % instead of >= 70,00 %)",
      { node: allMetButOne(), screen },
    ),
    "",
    ...bilingual(
      "decimal.js sbaglia di rado, i numeri più spesso; né l'uno né gli altri possono saperlo. traguardo calcola con frazioni e arrotonda una volta sola, dal valore esatto.",
      "decimal.js is wrong rarely, numbers more often; neither can tell when. traguardo computes with fractions and rounds once, from the exact value.",
      { screen },
    ),
  ];
}

/** The objective whose two quotients have no end, but whose weighted sum has one. */
function smallObjective(): Score {
  const indicators = [
    { code: "A", name: "Primo indicatore", weight: "30%", target: ">= 30 N.", actual: "7 N." },
    { code: "B", name: "Secondo indicatore", weight: "70%", target: ">= 80 N.", actual: "1 N." },
  ];
  const plan = parsePlan({ body: "Ente di esempio", year: 2021, areas: [{ name: "Area", objectives: [{ title: "Obiettivo", indicators }] }] });
  const objective = scorePlan(plan, ruleSets.cameraleStandard).children[0]?.children[0];
  if (objective === undefined) throw new Error("the plan has an objective");
  return objective;
}

const MISSED = "area-anagrafica-e-regolazione-del-mercato/servizio-registro-imprese/2.1.3/Percent_Custom_Inzia";

/** The published plan, each result equal to its target, except one. */
function allMetButOne(): Score {
  const plan = publishedPlan();
  return scorePlan(plan, ruleSets.cameraleStandard, { actuals: new Map<string, ActualInput>([...targetsAsActuals(plan), [MISSED, "7,00 %"]]) });
}

function targetsAsActuals(plan: Plan): readonly (readonly [string, Actual])[] {
  return [...walkPlan(plan)].flatMap(({ kind, node }) =>
    kind === "indicator" && "quantity" in node.target ? [[node.id, { kind: "measured", quantity: node.target.quantity }] as const] : [],
  );
}

const COLUMNS: readonly Column[] = [
  { title: "Calcolo (w peso, p punti)", fills: true },
  { title: "Prima di arrotondare" },
  { title: "Pubblicato", align: "right" },
  { title: "" },
];

/** What is published for a node, by whom. */
function example(text: string, english: string, { node, screen }: { readonly node: Score; readonly screen: Screen }): readonly string[] {
  const { points, value } = node;
  if (points === undefined || value === undefined) throw new Error("the example is scored");
  const right = italian(value);
  const finite = new HostDecimal(points.numerator.toString()).div(points.denominator.toString());
  const rows = [["traguardo", `${exactly(points)} = ${comma(finite.toFixed())}`, right], ...loopRows(bare(node))];
  return [
    ...bilingual(text, english, { screen }),
    ...table(
      COLUMNS,
      rows.map((row) => judged(row, right)),
      screen,
    ),
  ];
}

function judged(row: readonly string[], right: string): Row {
  return row[2] === right ? [...row, { text: "giusto", style: "green" }] : [...row, { text: "ERRATO", style: "red" }];
}

/** How many characters of a long result are shown. */
const SHOWN = 22;

/** The same node by loops without a proof. */
function loopRows(part: Part): readonly (readonly string[])[] {
  const decimals = [20, 1000].map((digits) => {
    const points = byDecimals(part, digits);
    return [`decimal.js, ${digits} cifre`, cut(comma(points.toFixed()), SHOWN), italian(points.toDecimalPlaces(2, HostDecimal.ROUND_HALF_UP))];
  });
  const [first, second] = [byNumbers(part, "w * p / 100"), byNumbers(part, "w / 100 * p")];
  return [
    ...decimals,
    ["number: Σ(w * p / 100), Math.round", comma(String(first)), comma(hundredths(first))],
    ["number: Σ(w * p / 100), toFixed(2)", comma(String(first)), comma(first.toFixed(2))],
    ["number: Σ(w / 100 * p), Math.round", comma(String(second)), comma(hundredths(second))],
  ];
}

/** As most programs round. */
function hundredths(points: number): string {
  return (Math.round(points * 100) / 100).toFixed(2);
}

function comma(text: string): string {
  return text.replace(".", ",");
}
