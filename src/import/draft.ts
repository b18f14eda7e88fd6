import type { Decimal } from "../decimal/decimal.ts";
import type { PointsRule } from "../scale/points-rule.ts";
import type { ChildKey } from "../plan/levels.ts";
import type { TimelineEntry } from "../plan/plan.ts";
import type { Actual } from "../target/actual.ts";
import type { Quantity } from "../target/quantity.ts";
import type { Target } from "../target/target.ts";
import type { TableLevel } from "./fields.ts";
import type { CellPlace } from "./table.ts";

/** What a table's cells say of who a node is. */
export interface Identity {
  readonly id?: string | undefined;
  readonly code?: string | undefined;
  readonly name?: string | undefined;
}

/** What only indicators have. */
export interface IndicatorValues {
  target?: Target | TimelineEntry[];
  description?: string;
  actual?: Actual;
  baseline?: Quantity;
  gate?: boolean;
  points?: PointsRule;
}

/** A node of a plan that is being read, with the cell that it comes from. */
export interface DraftNode {
  readonly level: TableLevel | "body";
  readonly identity: Identity;
  /** Its name, or what stands for it. */
  readonly place: CellPlace;
  weight?: { readonly value: Decimal; readonly place: CellPlace };
  /** Its children; nothing until the table says that it has some, or an empty list of them. */
  lists?: Map<ChildKey, DraftNode[]>;
  /** The groups among its children by what tells them apart: the list, `id`, `code` or `name`, and the text. */
  known?: Map<string, DraftNode>;
  readonly values: IndicatorValues;
}

/** A new node without children. */
export function draftNode(level: DraftNode["level"], identity: Identity, place: CellPlace): DraftNode {
  return { level, identity, place, values: {} };
}

/** The list of a node's children under a key, made where it is not there yet. */
export function listOf(parent: DraftNode, key: ChildKey): DraftNode[] {
  parent.lists ??= new Map();
  const list = parent.lists.get(key) ?? [];
  parent.lists.set(key, list);
  return list;
}

/** Puts a group behind its siblings, to be found again by its id, its code and its name. */
export function addGroup(parent: DraftNode, key: ChildKey, child: DraftNode): void {
  listOf(parent, key).push(child);
  parent.known ??= new Map();
  for (const [part, text] of Object.entries(child.identity)) {
    const known = `${key} ${part} ${text}`;
    if (text !== undefined && !parent.known.has(known)) parent.known.set(known, child);
  }
}

/** The group that cells tell of: by its id, else by its code, else by its name. */
export function findGroup({ known }: DraftNode, key: ChildKey, { id, code, name }: Identity): DraftNode | undefined {
  if (id !== undefined) return known?.get(`${key} id ${id}`);
  return known?.get(code === undefined ? `${key} name ${name}` : `${key} code ${code}`);
}

/** The node at a path of a plan, such as `["areas", 0, "services", 1]`, or the deepest one on the way. */
export function nodeAt(root: DraftNode, path: readonly (string | number)[]): DraftNode {
  let node = root;
  for (let at = 0; at + 1 < path.length; at += 2) {
    const next = node.lists?.get(path[at] as ChildKey)?.[path[at + 1] as number]; // whatever else they are, nothing is found there
    if (next === undefined) return node;
    node = next;
  }
  return node;
}
