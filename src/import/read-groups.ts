import { Decimal, fromScaled, plainText, toScaled } from "../decimal/decimal.ts";
import { PLAN_CODES } from "../error/codes/plan.ts";
import { issue } from "../error/plan-error.ts";
import type { ChildKey } from "../plan/levels.ts";
import { safeParseWeight } from "../plan/weight.ts";
import { addGroup, draftNode, type DraftNode, findGroup, type Identity, listOf } from "./draft.ts";
import { fieldOf, type FieldPart, type GroupLevel, kindOfLevel, type TableField, type TableLevel } from "./fields.ts";
import type { TableMapping } from "./mapping.ts";
import { cellOf, placeName, placeOf, refuse, report, type RowReader, taken, textAt } from "./row-reader.ts";

/** Where reading has come to: the groups that blank cells stand for. */
export interface Position {
  readonly root: DraftNode;
  /** The levels that the table has columns for, outermost first. */
  readonly levels: readonly GroupLevel[];
  readonly open: Map<GroupLevel, DraftNode>;
  /** The last indicator, where its objective is still open. */
  indicator?: DraftNode | undefined;
  readonly weights: TableMapping["weights"];
  /** The groups of which it was told that a blank cell between others is read as them. */
  readonly told: Set<DraftNode>;
}

/** Reads the groups of a row, outermost first: a blank one is the one above, a new one closes those below it. Answers whether the row goes on. */
export function readGroups(reader: RowReader, position: Position): boolean {
  return position.levels.every((level) => readGroup(reader, position, level));
}

function readGroup(reader: RowReader, position: Position, level: GroupLevel): boolean {
  const identity = identityOf(reader, level);
  const isBlank = identity.id === undefined && identity.code === undefined && identity.name === undefined;
  if (isBlank) {
    readBlank(reader, position, level);
    return true;
  }
  const parent = parentOf(position, level);
  if (parent === undefined) {
    refuse(reader, firstField(reader, level), "import.noParent", { level: missingLevel(level) });
    return false;
  }
  if (identity.name === "") {
    listOf(parent, listKey(level));
    return false;
  }
  return openGroup(reader, position, { level, identity, parent });
}

/** A blank group is the one above; where cells on both sides of it are written, it may also be none, and a warning says so, once for each group. */
function readBlank(reader: RowReader, position: Position, level: GroupLevel): void {
  const current = position.open.get(level);
  const weight = fieldOf(level, "Weight");
  if (current === undefined) {
    if (cellOf(reader, weight) !== undefined) refuse(reader, weight, "import.noName", { level: kindOfLevel(level) });
    return;
  }
  readWeight(reader, position, current);
  const at = position.levels.indexOf(level);
  const isWritten = (one: TableLevel): boolean => cellOf(reader, fieldOf(one, "")) !== undefined;
  const isBetween = position.levels.slice(0, at).some(isWritten) && [...position.levels.slice(at + 1), "indicator" as const].some(isWritten);
  if (!isBetween || position.told.has(current)) return;
  position.told.add(current);
  refuse(reader, fieldOf(level, ""), "import.blankBetween", { level: kindOfLevel(level), first: placeName(current.place) });
}

interface Opening {
  readonly level: GroupLevel;
  readonly identity: Identity;
  readonly parent: DraftNode;
}

function openGroup(reader: RowReader, position: Position, { level, identity, parent }: Opening): boolean {
  const current = position.open.get(level);
  const found = isAbove(current, identity) ? current : findGroup(parent, listKey(level), identity);
  if (found === undefined && identity.name === undefined) {
    refuse(reader, firstField(reader, level), "import.noName", { level: kindOfLevel(level) });
    return false;
  }
  const node = found ?? draftNode(level, identity, placeOf(reader, fieldOf(level, "")));
  if (found === undefined) addGroup(parent, listKey(level), node);
  if (found !== undefined) checkAgain(reader, node, { identity, isOpen: found === current });
  if (found !== current) close(position, level);
  position.open.set(level, node);
  readWeight(reader, position, node);
  return true;
}

/** Whether cells that are in part blank tell of the group above. */
function isAbove(current: DraftNode | undefined, { id, code, name }: Identity): boolean {
  if (current === undefined) return false;
  const known = current.identity;
  const isOther = (cell: string | undefined, own: string | undefined): boolean => cell !== undefined && cell !== own;
  return !isOther(id, known.id) && !isOther(code, known.code) && !isOther(name, known.name);
}

/** A group that was seen before: another name is a contradiction; rows between that tell it by its name alone make it a guess. */
function checkAgain(reader: RowReader, node: DraftNode, { identity, isOpen }: { readonly identity: Identity; readonly isOpen: boolean }): void {
  const level = levelOf(node);
  const { name } = identity;
  const params = { level: kindOfLevel(level), first: placeName(node.place) };
  const other = node.identity.name ?? "";
  if (name !== undefined && name !== other)
    refuse(reader, fieldOf(level, ""), "import.contradiction", { ...params, found: shown(name), other: shown(other) });
  else if (!isOpen && identity.id === undefined && identity.code === undefined) refuse(reader, fieldOf(level, ""), "import.again", params);
}

/** Closes what is open below a level. */
function close(position: Position, level: GroupLevel): void {
  for (const below of position.levels.slice(position.levels.indexOf(level) + 1)) position.open.delete(below);
  position.indicator = undefined;
}

/** The id, code and name of a level in a row. */
export function identityOf(reader: RowReader, level: TableLevel): Identity {
  return {
    id: textAt(reader, fieldOf(level, "Id")) || undefined,
    code: codeAt(reader, fieldOf(level, "Code")),
    name: textAt(reader, fieldOf(level, "")),
  };
}

/** The code in a field's cell, and what a spreadsheet may have made of it. */
export function codeAt(reader: RowReader, field: TableField): string | undefined {
  const cell = cellOf(reader, field);
  const code = textAt(reader, field);
  if (code === undefined || code === "") return undefined;
  if (code.includes("/") && typeof cell === "string") {
    report(reader, field, issue(PLAN_CODES, "plan.codeSlash", { input: code, position: code.indexOf("/"), length: 1, params: { code } }));
  }
  if (typeof cell === "object") refuse(reader, field, "import.dateCode");
  if (typeof cell === "number" && !Number.isInteger(cell)) refuse(reader, field, "import.numberCode", { found: code });
  return code;
}

/** Reads the weight of a node; another one than it has already is an issue. */
export function readWeight(reader: RowReader, { weights }: Pick<Position, "weights">, node: DraftNode): void {
  const level = levelOf(node);
  const field = fieldOf(level, "Weight");
  const text = textAt(reader, field);
  if (text === undefined) return;
  const read = safeParseWeight(text);
  const isFraction = read.success && weights === "fraction" && !text.endsWith("%");
  const value = taken(reader, field, isFraction ? safeParseWeight(hundredfold(read.data)) : read);
  const place = placeOf(reader, field);
  if (node.weight === undefined) node.weight = { value: value ?? new Decimal(0), place };
  else if (value !== undefined && !value.equals(node.weight.value)) {
    const params = { level: kindOfLevel(level), first: placeName(node.weight.place), found: text, other: plainText(node.weight.value) };
    refuse(reader, field, "import.contradiction", params);
  }
}

function hundredfold(value: Decimal): string {
  const { units, scale } = toScaled(value);
  return plainText(fromScaled(units * 100n, scale));
}

/** Where the children of a level's kind stand. */
export function listKey(level: TableLevel): ChildKey {
  return `${kindOfLevel(level)}s`;
}

function parentOf({ root, open }: Position, level: GroupLevel): DraftNode | undefined {
  if (level === "area") return root;
  if (level === "service") return open.get("area");
  if (level === "objective") return open.get("service") ?? open.get("area");
  const depth = Number(level.slice("objective".length));
  return open.get(depth === 2 ? "objective" : `objective${depth - 1}`);
}

function missingLevel(level: GroupLevel): string {
  return level === "service" || level === "objective" ? "area" : "objective";
}

function firstField(reader: RowReader, level: TableLevel): TableField {
  const parts: readonly FieldPart[] = ["", "Code", "Id"];
  return parts.map((part) => fieldOf(level, part)).find((field) => cellOf(reader, field) !== undefined) ?? fieldOf(level, "");
}

/** The level of a node that stands below the body. */
function levelOf({ level }: DraftNode): TableLevel {
  return level === "body" ? "area" : level;
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
