import { readIsoDay } from "../calendar/iso-day.ts";
import { IMPORT_CODES } from "../error/codes/import.ts";
import { PLAN_CODES } from "../error/codes/plan.ts";
import { issue } from "../error/plan-error.ts";
import { readWith } from "../error/read-with.ts";
import { fail, ok, type Result } from "../error/result.ts";
import type { TimelineEntry } from "../plan/plan.ts";
import type { PointsRule } from "../scale/points-rule.ts";
import { pointsRuleSchema } from "../scale/schema.ts";
import { safeParseActual, safeParseTarget } from "../target/parse.ts";
import type { Quantity } from "../target/quantity.ts";
import type { Target } from "../target/target.ts";
import { draftNode, type DraftNode, type Identity, type IndicatorValues, listOf } from "./draft.ts";
import type { TableField } from "./fields.ts";
import { headerKey } from "./headers.ts";
import { identityOf, type Position, readWeight } from "./read-groups.ts";
import { cellOf, expressionAt, placeOf, refuse, type RowReader, taken, textAt } from "./row-reader.ts";

/** The fields of one version of a target (*rimodulazione*): a row that has one of them holds a version. */
const VERSION_FIELDS = ["targetVersion", "targetYear", "targetFrom", "targetAct"] as const;

/** The fields that belong to an indicator. */
const INDICATOR_FIELDS: readonly TableField[] = [
  "indicator",
  "indicatorCode",
  "indicatorId",
  "indicatorWeight",
  "description",
  "target",
  "targetText",
  ...VERSION_FIELDS,
  "sign",
  "unit",
  "baseline",
  "actual",
  "gate",
  "points",
];

/** Reads the indicator of a row, where it has one: under the innermost objective that is open. */
export function readIndicator(reader: RowReader, position: Position, percents: ReadonlySet<number>): void {
  const first = INDICATOR_FIELDS.find((field) => cellOf(reader, field) !== undefined);
  if (first === undefined) return;
  const parent = position.levels
    .filter((level) => level.startsWith("objective"))
    .reduce<DraftNode | undefined>((inner, level) => position.open.get(level) ?? inner, undefined);
  if (parent === undefined) return refuse(reader, first, "import.noParent", { level: "objective" });
  const identity = identityOf(reader, "indicator");
  if (identity.name === "") return void listOf(parent, "indicators");
  const context: Context = { reader, percents, isVersion: VERSION_FIELDS.some((field) => cellOf(reader, field) !== undefined) };
  const above = position.indicator;
  if (context.isVersion && above !== undefined && isSame(above.identity, identity)) return readFurther(context, above);
  if (identity.name === undefined)
    return refuse(reader, first, (identity.id ?? identity.code) ? "import.noName" : "import.noIndicator", { level: "indicator" });
  const node = draftNode("indicator", identity, placeOf(reader, "indicator"));
  listOf(parent, "indicators").push(node);
  position.indicator = node;
  readWeight(reader, position, node);
  readValues(context, node);
}

interface Context {
  readonly reader: RowReader;
  /** The columns whose header says that their numbers are in %. */
  readonly percents: ReadonlySet<number>;
  readonly isVersion: boolean;
}

/** Whether the cells, those that are blank aside, tell of an indicator that has versions. */
function isSame(above: Identity, { id, code, name }: Identity): boolean {
  return (id ?? above.id) === above.id && (code ?? above.code) === above.code && (name ?? above.name) === above.name;
}

/** A further row of an indicator: the next version of its target. */
function readFurther(context: Context, { values }: DraftNode): void {
  const { reader } = context;
  if (!Array.isArray(values.target)) return refuse(reader, "target", "import.noIndicator");
  values.target.push(readVersion(context));
  const others = (["description", "baseline", "actual", "gate", "points", "indicatorWeight"] as const).filter(
    (field) => cellOf(reader, field) !== undefined,
  );
  for (const field of others) refuse(reader, field, "import.noIndicator");
}

function readValues(context: Context, { values }: DraftNode): void {
  const { reader } = context;
  values.target = context.isVersion ? [readVersion(context)] : readTarget(context);
  checkDays(reader, values.target);
  const description = textAt(reader, "description");
  if (description !== undefined) values.description = description;
  const actual = expressionAt(reader, "actual");
  const read = actual === undefined ? undefined : taken(reader, "actual", safeParseActual(actual, optionsOf(context, "actual")));
  if (read !== undefined) values.actual = read;
  const baseline = expressionAt(reader, "baseline");
  const quantity = baseline === undefined ? undefined : taken(reader, "baseline", parseBaseline(baseline, optionsOf(context, "baseline")));
  if (quantity !== undefined) values.baseline = quantity;
  const gate = expressionAt(reader, "gate");
  const isGate = gate === undefined ? undefined : taken(reader, "gate", parseGate(gate));
  if (isGate !== undefined) values.gate = isGate;
  const points = textAt(reader, "points");
  const rule = points === undefined ? undefined : taken(reader, "points", parsePoints(points));
  if (rule !== undefined) values.points = rule;
}

/** Notes numbers where days belong, by the target or the unit: 44530 is 30 November 2021 in a spreadsheet. */
function checkDays(reader: RowReader, target: IndicatorValues["target"]): void {
  const saysDay = DAY_UNITS.has(headerKey(textAt(reader, "unit") ?? ""));
  const isDay = target !== undefined && "kind" in target && target.kind === "by";
  const fields = [...(saysDay ? ["target" as const] : []), ...(saysDay || isDay ? ["actual" as const] : [])];
  for (const field of fields) {
    const cell = cellOf(reader, field);
    if (typeof cell === "number") refuse(reader, field, "import.dateNumber", { found: String(cell) });
  }
}

/** What a column of units says of days. */
const DAY_UNITS = new Set(["data", "date", "gg mm aaaa"]);

const NO_TARGET: Target = { kind: "none", canonical: false };

/** The target of a row: an expression, or words in the column of their own. */
function readTarget(context: Context): Target {
  const { reader } = context;
  const text = signedTarget(reader);
  const words = textAt(reader, "targetText") || undefined;
  if (words !== undefined && text !== undefined) refuse(reader, "targetText", "import.twoTargets");
  if (words !== undefined) return { kind: "qualitative", text: words, canonical: true };
  if (text !== undefined) return taken(reader, "target", safeParseTarget(text, optionsOf(context, "target"))) ?? NO_TARGET;
  refuse(reader, (["target", "targetText"] as const).find((field) => reader.at.has(field)) ?? "indicator", "import.noTarget");
  return NO_TARGET;
}

/** The expression, behind the sign that may stand in a column of its own. */
function signedTarget(reader: RowReader): string | undefined {
  const parts = [textAt(reader, "sign"), expressionAt(reader, "target")].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}

function readVersion(context: Context): TimelineEntry {
  const { reader } = context;
  const year = textAt(reader, "targetYear");
  const from = textAt(reader, "targetFrom");
  const act = textAt(reader, "targetAct");
  const readYear = year === undefined ? undefined : taken(reader, "targetYear", parseYear(year));
  const readFrom = from === undefined ? undefined : taken(reader, "targetFrom", parseDay(from));
  return {
    target: readTarget(context),
    ...(readYear === undefined ? {} : { year: readYear }),
    ...(readFrom === undefined ? {} : { from: readFrom }),
    ...(act === undefined ? {} : { act }),
  };
}

/** The unit of the column beside, else the % of the header; nothing keeps the readers on their quick way. */
function optionsOf({ reader, percents }: Context, field: TableField): { readonly unit: string } | undefined {
  const unit = textAt(reader, "unit") ?? (percents.has(reader.at.get(field) ?? -1) ? "%" : undefined);
  return unit === undefined ? undefined : { unit };
}

/** A year of four digits, 1900–2100. */
export function parseYear(text: string): Result<number> {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= 1900 && year <= 2100 ? ok(year) : fail(issue(IMPORT_CODES, "import.year", { input: text, params: { found: text.slice(0, 40) } }));
}

/** A day, `2021-07-01` or `01/07/2021`. */
function parseDay(text: string): Result<string> {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  const read = readIsoDay(year === undefined ? text : `${year}-${month}-${day}`);
  return read === undefined ? fail(issue(PLAN_CODES, "plan.date", { input: text, params: { found: text.slice(0, 40) } })) : ok(read);
}

function parseBaseline(text: string, options: { readonly unit: string } | undefined): Result<Quantity> {
  const read = safeParseActual(text, options);
  if (!read.success) return read;
  return read.data.kind === "measured" ? ok(read.data.quantity) : fail(issue(PLAN_CODES, "plan.baseline", { input: text }));
}

function parseGate(text: string): Result<boolean> {
  const read = safeParseActual(text);
  if (read.success && read.data.kind === "yesNo") return ok(read.data.value);
  return fail(issue(IMPORT_CODES, "import.gate", { input: text, params: { found: text.slice(0, 40) } }));
}

function parsePoints(text: string): Result<PointsRule> {
  const json = parseJson(text);
  return json.success ? readWith(pointsRuleSchema, json.data) : json;
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail(issue(IMPORT_CODES, "import.points", { input: text }));
  }
}
