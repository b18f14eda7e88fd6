import { fail, type Result, unwrap } from "../error/result.ts";
import { fieldOf, GROUP_LEVELS, headerOf, type TableField, type TableLevel } from "../import/fields.ts";
import { writeText } from "../import/text-cell.ts";
import type { IndicatorJson, PlanJson, TargetJson, TimelineEntryJson } from "../plan/json.ts";
import { CHILD_LISTS, type ChildKey, type NodeKind } from "../plan/levels.ts";
import { safeEncodePlan } from "../plan/parse.ts";
import type { Plan } from "../plan/plan.ts";
import { LOCALES, nameIssues, readOptions } from "./arguments.ts";
import type { ReportLocale, ReportOptions } from "./words.ts";

/**
 * Writes a plan as a table (*tabella*): a row of headers, then a row per indicator, its area, service and objective before it. `planFromRows` reads the same
 * plan from it, with every id, code, weight, target, result and note.
 *
 * Only columns that the plan uses are written. What is no indicator has a row of its own: a further version of a target, a title of the strategic map, a group
 * with nothing below it. A text with spaces around it, an empty one, and one that looks like a total stand in double quotes, as `planFromRows` reads them.
 *
 * @param plan - As read by `parsePlan`.
 * @param options - The language of the headers: Italian unless given. Targets and results are always written as Italian plans do.
 * @returns the rows; every cell is a text, empty where there is nothing.
 * @throws {@link PlanError} with `report.options` or `report.option`; with `schema.*` or `plan.value` for a plan that was made by other means and is none.
 * @example
 * ```ts
 * const indicators = [{ code: "I1", name: "Reclami", weight: "100", target: "<= 3 N." }];
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Qualità", indicators }] }] });
 * const rows = planToRows(plan);
 * rows[0] // => ["Ente", "Anno", "Area", "Obiettivo", "Codice indicatore", "Indicatore", "Peso indicatore", "Target"]
 * rows[1] // => ["CCIAA", "2021", "Staff", "Qualità", "I1", "Reclami", "100%", "<= 3 N."]
 * const back = planFromRows(rows);
 * back.success && fingerprintPlan(back.data.plan) === fingerprintPlan(plan) // => true
 * ```
 */
export function planToRows(plan: Plan, options: ReportOptions = {}): readonly (readonly string[])[] {
  const locale = unwrap(readLocale(options));
  const json = unwrap(safeEncodePlan(plan));
  const written = writtenRows(plan, json);
  const used = new Set<string>(["body", "year", "area", "objective", "indicator", "target", ...written.flatMap((row) => Object.keys(row))]);
  const columns = COLUMNS.filter((field) => used.has(field));
  return [columns.map((field) => headerOf(field, locale)), ...written.map((row) => columns.map((field) => row[field] ?? ""))];
}

function readLocale(options: ReportOptions): Result<ReportLocale> {
  const read = readOptions(options, () => options.locale ?? "it");
  const issues = read.success ? nameIssues("locale", read.data, LOCALES) : [];
  return issues.length > 0 ? fail(...issues) : read;
}

/** The cells of a row by their fields. */
type Cells = Readonly<Partial<Record<TableField, string>>>;

/** All columns, left to right. */
const COLUMNS: readonly TableField[] = /* @__PURE__ */ (() => [
  ...(["body", "bodyId", "year", "strategyCode", "strategyTitle"] as const),
  ...[...GROUP_LEVELS, "indicator" as const].flatMap((level) => (["Id", "Code", "", "Weight"] as const).map((part) => fieldOf(level, part))),
  ...([
    "description",
    "target",
    "targetText",
    "targetVersion",
    "targetYear",
    "targetFrom",
    "targetAct",
    "baseline",
    "actual",
    "gate",
    "points",
  ] as const),
])();

function writtenRows(plan: Plan, json: PlanJson): readonly Cells[] {
  const body: Cells = { body: writeText(json.body), ...(json.id === undefined ? {} : { bodyId: writeText(json.id) }), year: String(json.year) };
  const root: Pair = { kind: "body", level: "area", node: { ...plan }, json: { ...json } };
  const withIds = new Set(pairsBelow(root).flatMap(levelsToTell));
  const strategy = json.strategy?.map(({ code, title }): Cells => ({ ...body, strategyCode: writeText(code), strategyTitle: writeText(title) }));
  const below = childPairs(root).flatMap((area) => rowsOf(area, body, withIds));
  const own = strategy?.length === 0 ? [{ ...body, strategyCode: writeText("") }] : (strategy ?? []);
  return own.length + below.length === 0 ? [body] : [...own, ...below];
}

/** A node of the plan beside its JSON. */
interface Pair {
  readonly kind: NodeKind;
  /** Its level in the table; of the body, none. */
  readonly level: TableLevel;
  readonly node: Named;
  readonly json: Named;
}

/** What any node may hold. */
type Named = Readonly<Partial<Record<string, unknown>>>;

/** A node and all below it. */
function pairsBelow(pair: Pair): readonly Pair[] {
  return [pair, ...childPairs(pair).flatMap(pairsBelow)];
}

/** The children of a node, its own objectives before services: a blank cell is the one above, so what has no service must come first. */
function childPairs(pair: Pair): readonly Pair[] {
  const lists = CHILD_LISTS[pair.kind];
  return (pair.kind === "area" ? [...lists].reverse() : lists).flatMap(([key, kind]) => listPairs(pair, key, kind));
}

function listPairs({ level, kind: parent, node, json }: Pair, key: ChildKey, kind: NodeKind): readonly Pair[] {
  const [nodes, jsons] = [node[key], json[key]] as readonly (readonly Named[] | undefined)[]; // the two have the same lists
  const below = kind === "body" ? "area" : kind === "objective" && parent === "objective" ? deeper(level) : kind;
  return (nodes ?? []).map((child, at) => ({ kind, level: below, node: child, json: jsons?.[at] ?? {} }));
}

/** The objectives in an objective. */
function deeper(level: TableLevel): TableLevel {
  return GROUP_LEVELS[GROUP_LEVELS.indexOf(level as (typeof GROUP_LEVELS)[number]) + 1] ?? level; // only objectives have objectives
}

/** The levels below a node whose ids must be written: one is not the derived one, or name and code do not tell two siblings apart. */
function levelsToTell(pair: Pair): readonly TableLevel[] {
  const children = childPairs(pair);
  const names = new Map<string, number>();
  for (const { level, json } of children) names.set(level + nameOf(json), (names.get(level + nameOf(json)) ?? 0) + 1);
  const isUnclear = ({ level, json }: Pair): boolean => json["code"] === undefined && (names.get(level + nameOf(json)) ?? 0) > 1;
  return children.filter((child) => child.json["id"] !== undefined || isUnclear(child)).map(({ level }) => level);
}

function nameOf(json: Named): string {
  return String(json["name"] ?? json["title"]);
}

/** The rows of a node: those of its children, each with the node's own cells before; of a node without children one of its own. */
function rowsOf(pair: Pair, above: Cells, withIds: ReadonlySet<TableLevel>): readonly Cells[] {
  const own = { ...above, ...identityCells(pair, withIds), ...weightCell(pair) };
  if (pair.kind === "indicator") return indicatorRows(pair, { above: { ...above, ...identityCells(pair, withIds) }, own });
  const rows = (pair.kind === "area" ? [...CHILD_LISTS.area].reverse() : CHILD_LISTS[pair.kind]).flatMap(([key, kind]) => {
    const children = listPairs(pair, key, kind).flatMap((child) => rowsOf(child, own, withIds));
    return children.length > 0 || pair.json[key] === undefined ? children : [{ ...own, [emptyField(pair, kind)]: writeText("") }];
  });
  return rows.length === 0 ? [own] : rows;
}

/** The name's column of the children that a list does not have. */
function emptyField({ level, kind: parent }: Pair, kind: NodeKind): TableField {
  if (kind === "objective" && parent === "objective") return deeper(level);
  return kind === "body" ? "area" : kind;
}

function identityCells({ level, node, json }: Pair, withIds: ReadonlySet<TableLevel>): Cells {
  const { code } = json;
  return {
    ...(withIds.has(level) ? { [fieldOf(level, "Id")]: writeText(String(node["id"])) } : {}),
    ...(typeof code === "string" ? { [fieldOf(level, "Code")]: writeText(code) } : {}),
    [level]: writeText(nameOf(json)),
  };
}

/** `14,29%`, which no reader takes for a fraction. */
function weightCell({ level, json: { weight } }: Pair): Cells {
  return typeof weight === "string" ? { [fieldOf(level, "Weight")]: `${weight.replace(".", ",")}%` } : {};
}

interface IndicatorCells {
  /** The cells that tell the indicator. */
  readonly above: Cells;
  /** Those with its weight. */
  readonly own: Cells;
}

/** One row, or one for each version of the target. */
function indicatorRows({ json }: Pair, { above, own }: IndicatorCells): readonly Cells[] {
  const { target, description, baseline, actual, gate, points } = json as unknown as IndicatorJson; // the JSON of an indicator
  const values: Cells = {
    ...own,
    ...(description === undefined ? {} : { description: writeText(description) }),
    ...(baseline === undefined ? {} : { baseline: writeText(baseline) }),
    ...(actual === undefined ? {} : { actual: writeText(actual) }),
    ...(gate === undefined ? {} : { gate: gate ? "SI" : "NO" }),
    ...(points === undefined ? {} : { points: JSON.stringify(points) }),
  };
  if (typeof target === "string" || "text" in target) return [{ ...values, ...targetCells(target) }];
  return target.map((entry, at) => ({ ...(at === 0 ? values : above), ...versionCells(entry, at + 1) }));
}

function targetCells(target: TargetJson): Cells {
  return typeof target === "string" ? { target: writeText(target) } : { targetText: writeText(target.text) };
}

function versionCells({ target, year, from, act }: TimelineEntryJson, version: number): Cells {
  return {
    ...targetCells(target),
    targetVersion: String(version),
    ...(year === undefined ? {} : { targetYear: String(year) }),
    ...(from === undefined ? {} : { targetFrom: from }),
    ...(act === undefined ? {} : { targetAct: writeText(act) }),
  };
}
