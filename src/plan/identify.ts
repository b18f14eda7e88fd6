import { PLAN_CODES } from "../error/codes/plan.ts";
import { pathText } from "../error/path-text.ts";
import { atPath, type Issue, type IssueParams, type IssuePath, issue } from "../error/plan-error.ts";
import { derivedId, ownKey } from "./id.ts";
import { CHILD_LISTS, type ChildKey, type NodeKind } from "./levels.ts";
import { isNode, type RawNode } from "./snapshot.ts";

/** A document whose every node has an id, and what is wrong between its nodes. */
export interface Identified {
  readonly document: unknown;
  readonly issues: readonly Issue[];
}

/**
 * Gives every node of an unchecked document its id, and finds what no single node shows: two nodes with one id, siblings of which only some have
 * a weight. What is broken in another way is left as it is, for the schema.
 *
 * @param document - Of a sane depth and size: see `snapshot`.
 */
export function identify(document: unknown): Identified {
  const known: Known = { issues: [], ids: new Map() };
  return { document: withId(known, document, BODY), issues: known.issues };
}

interface Known {
  readonly issues: Issue[];
  readonly ids: FirstPlaces;
}

function withId(known: Known, raw: unknown, place: NodePlace): unknown {
  if (!isNode(raw)) return raw;
  const { id, fault } = identityOf(known.ids, raw, place);
  tell(known, place, fault);
  const node: RawNode = Object.hasOwn(raw, "id") ? { ...raw } : { ...raw, id: id ?? standIn(place) };
  const lists = listsBelow(raw, id, place);
  for (const { nodes, list } of lists) node[list.key] = nodes.map((child, index) => withId(known, child, { list, index }));
  for (const { nodes, list } of lists) nodes.forEach((child, index) => tell(known, { list, index }, weightFault(child, { list, index })));
  return node;
}

/** What is wrong, from the place of a node: made into an issue where it is asked for. */
export type Fault = () => Issue;

function tell({ issues }: Known, place: NodePlace, fault: Fault | undefined): void {
  if (fault !== undefined) issues.push(...atPath(pathOf(place), [fault()]));
}

/** Where each id was first seen. */
export type FirstPlaces = Map<string, NodePlace>;

/** A list of children, and what they need to know of their parent. */
export interface ListPlace {
  readonly key: ChildKey;
  readonly kind: NodeKind;
  readonly above: NodePlace;
  /** What stands before the keys of the children in their ids. */
  readonly parentId: string | undefined;
  /** Where only some of the siblings have a weight, what to say of those that have none. */
  readonly missingWeight: IssueParams | undefined;
}

/** A node in its list; the body is in none. */
export interface NodePlace {
  readonly list: ListPlace | undefined;
  readonly index: number;
}

/** The place of the body. */
export const BODY: NodePlace = { list: undefined, index: 0 };

/** The level of a node. */
export function kindAt({ list }: NodePlace): NodeKind {
  return list?.kind ?? "body";
}

/** The keys and positions that lead to a node from the document. */
export function pathOf(place: NodePlace): IssuePath {
  const path: (string | number)[] = [];
  for (let { list, index } = place; list !== undefined; { list, index } = list.above) path.push(index, list.key);
  return path.reverse();
}

/** What a node is called among all nodes. */
export interface Identity {
  /** Unique from here on; nothing where the node cannot have one. */
  readonly id: string | undefined;
  readonly fault?: Fault | undefined;
}

/** The id of a node, and what is wrong with it beside the nodes that were asked for before. */
export function identityOf(ids: FirstPlaces, node: RawNode, place: NodePlace): Identity {
  const written = node["id"];
  const own = ownKey(node);
  const id = typeof written === "string" ? written : derivedId(node, place.list?.parentId);
  if (id === undefined) {
    const isEmpty = own !== undefined && saysSomething(node[own.from]);
    return isEmpty ? { id, fault: () => issue(PLAN_CODES, "plan.emptyId", { path: [own.from] }) } : { id };
  }
  const first = ids.get(id);
  if (first !== undefined) return { id, fault: () => twiceIssue(id, first, typeof written === "string" ? "id" : (own?.from ?? "id")) };
  ids.set(id, place);
  return { id };
}

/** What is wrong with a node that has no weight, where its siblings have one. */
export function weightFault(child: unknown, { list }: NodePlace): Fault | undefined {
  const params = list?.missingWeight;
  if (params === undefined || !isNode(child) || Object.hasOwn(child, "weight")) return undefined;
  return () => issue(PLAN_CODES, "plan.weightMissing", { path: ["weight"], params });
}

/** What stands for the id of a node that cannot have one, in those below it; no other node has it. */
function standIn(place: NodePlace): string {
  return `?${pathText(pathOf(place))}`;
}

/** A list of children as it stands in a document. */
export interface RawList {
  readonly nodes: readonly unknown[];
  readonly list: ListPlace;
}

const NO_LISTS: readonly RawList[] = [];

/** The lists of children that a node has, in the order of a plan. */
export function listsBelow(node: RawNode, id: string | undefined, above: NodePlace): readonly RawList[] {
  const kind = kindAt(above);
  const keys = CHILD_LISTS[kind].filter(([key]) => Array.isArray(node[key]));
  if (keys.length === 0) return NO_LISTS;
  const all = keys.map(([key]) => node[key] as readonly unknown[]); // as the filter says
  const parentId = kind === "body" ? undefined : (id ?? standIn(above));
  const missingWeight = missingWeightOf(all);
  return keys.map(([key, childKind], at) => ({ nodes: all[at] ?? [], list: { key, kind: childKind, above, parentId, missingWeight } }));
}

/** What to say of a sibling without weight where others have one; nothing where all have one, or none has. */
function missingWeightOf(lists: readonly (readonly unknown[])[]): IssueParams | undefined {
  const nodes = lists.flat().filter(isNode);
  const weighted = nodes.filter((child) => Object.hasOwn(child, "weight")).length;
  return weighted === 0 || weighted === nodes.length ? undefined : { weighted: String(weighted), siblings: String(nodes.length) };
}

function twiceIssue(id: string, first: NodePlace, from: string): Issue {
  return issue(PLAN_CODES, "plan.duplicateId", { path: [from], params: { id, first: first.list === undefined ? "body" : pathText(pathOf(first)) } });
}

/** Of a blank name the schema tells. */
function saysSomething(name: unknown): boolean {
  return typeof name === "string" && name.trim() !== "";
}
