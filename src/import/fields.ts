import { LIMITS } from "../error/limits.ts";

/** A level whose nodes hold others; `objective2` is an objective of an `objective`, `objective3` one of that, and so on. */
export type GroupLevel = "area" | "service" | "objective" | `objective${number}`;

/** A level that a table has columns for. */
export type TableLevel = GroupLevel | "indicator";

/** What a column says of a node: its name where nothing else is written, its code, its weight, or its id. */
export type FieldPart = "" | "Code" | "Weight" | "Id";

/** A column that says something of a node of any level. */
export type LevelField = `${TableLevel}${FieldPart}`;

/** A column that only one level has. */
export type OwnField = keyof typeof OWN_HEADERS;

/** What a column of a table may hold (*campo*): the name that a mapping uses. */
export type TableField = LevelField | OwnField;

/** A level and the part of its nodes that a field holds. */
export interface LevelPart {
  readonly level: TableLevel;
  readonly part: FieldPart;
}

/** The headers that `planToRows` writes for what only one level has, Italian and English. */
const OWN_HEADERS = {
  body: ["Ente", "Body"],
  bodyId: ["Id ente", "Body id"],
  year: ["Anno", "Year"],
  strategyCode: ["Codice strategico", "Strategy code"],
  strategyTitle: ["Titolo strategico", "Strategy title"],
  description: ["Descrizione indicatore", "Indicator description"],
  target: ["Target", "Target"],
  targetText: ["Target qualitativo", "Qualitative target"],
  targetVersion: ["Versione del target", "Target version"],
  targetYear: ["Anno del target", "Target year"],
  targetFrom: ["Target dal", "Target from"],
  targetAct: ["Atto", "Act"],
  sign: ["Segno", "Sign"],
  unit: ["Unità di misura", "Unit"],
  baseline: ["Valore di partenza", "Baseline"],
  actual: ["Consuntivo", "Actual"],
  gate: ["Prerequisito", "Gate"],
  points: ["Regola dei punti", "Points rule"],
} as const satisfies Readonly<Record<string, readonly [italian: string, english: string]>>;

/** How many objectives may stand in one another: the body and the area are above them. */
const DEEPEST_OBJECTIVE = LIMITS.depth - 2;

/** The levels of groups, outermost first. */
export const GROUP_LEVELS: readonly GroupLevel[] = /* @__PURE__ */ (() => [
  "area" as const,
  "service" as const,
  "objective" as const,
  ...Array.from({ length: DEEPEST_OBJECTIVE - 1 }, (_, at) => `objective${at + 2}` as const),
])();

const PARTS: readonly FieldPart[] = ["", "Code", "Weight", "Id"];

/** All fields of levels, and what they are made of. */
const LEVEL_PARTS: ReadonlyMap<string, LevelPart> = /* @__PURE__ */ (() =>
  new Map([...GROUP_LEVELS, "indicator" as const].flatMap((level) => PARTS.map((part) => [`${level}${part}`, { level, part }]))))();

/** The level and part of a field; nothing where only one level has it. */
export function levelPart(field: string): LevelPart | undefined {
  return LEVEL_PARTS.get(field);
}

/** Whether a text is the name of a field. */
export function isField(text: string): text is TableField {
  return LEVEL_PARTS.has(text) || Object.hasOwn(OWN_HEADERS, text);
}

/** The field of a level's part. */
export function fieldOf(level: TableLevel, part: FieldPart): LevelField {
  return `${level}${part}`;
}

/** The header that is written for a field: *Peso obiettivo*; the first of the headers that are read for it. */
export function headerOf(field: TableField, locale: "it" | "en"): string {
  const found = levelPart(field);
  if (found === undefined) return OWN_HEADERS[field as OwnField][locale === "it" ? 0 : 1]; // a field of no level is an own one
  return locale === "it" ? italianHeader(found) : englishHeader(found);
}

const ITALIAN_LEVELS = { area: "Area", service: "Servizio", objective: "Obiettivo", indicator: "Indicatore" };
const ENGLISH_LEVELS = { area: "Area", service: "Service", objective: "Objective", indicator: "Indicator" };
const ITALIAN_PARTS = { Code: "Codice", Weight: "Peso", Id: "Id" };

function italianHeader({ level, part }: LevelPart): string {
  const name = levelName(level, ITALIAN_LEVELS);
  return part === "" ? name : `${ITALIAN_PARTS[part]} ${name.toLowerCase()}`;
}

function englishHeader({ level, part }: LevelPart): string {
  const name = levelName(level, ENGLISH_LEVELS);
  return part === "" ? name : `${name} ${part.toLowerCase()}`;
}

/** *Obiettivo*, *Obiettivo 2*. */
function levelName(level: TableLevel, names: typeof ITALIAN_LEVELS): string {
  const [, kind = "objective", number = ""] = /^([a-z]+)(\d*)$/.exec(level) ?? [];
  const name = names[kind as keyof typeof ITALIAN_LEVELS]; // the letters of a level are one of the four
  return number === "" ? name : `${name} ${number}`;
}

/** The kind of node that a level's are: every objective is an objective. */
export function kindOfLevel(level: TableLevel): "area" | "service" | "objective" | "indicator" {
  return level === "area" || level === "service" || level === "indicator" ? level : "objective";
}
