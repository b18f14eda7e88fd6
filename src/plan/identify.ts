import { PLAN_CODES } from "../error/codes/plan.ts";
import { pathText } from "../error/path-text.ts";
import { type Issue, type IssuePath, issue } from "../error/plan-error.ts";
import { derivedId, ownKey } from "./id.ts";
import { CHILD_LISTS, type NodeKind } from "./levels.ts";
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
  const known: Known = { issues: [], places: new Map() };
  return { document: withId(known, document, { kind: "body", path: [], parentId: undefined }), issues: known.issues };
}

/** What is known so far. */
interface Known {
  readonly issues: Issue[];
  /** Where each id was first seen. */
  readonly places: Map<string, IssuePath>;
}

interface Place {
  readonly kind: NodeKind;
  readonly path: IssuePath;
  readonly parentId: string | undefined;
}

interface Child {
  readonly child: unknown;
  readonly place: Place;
}

function withId(known: Known, raw: unknown, place: Place): unknown {
  if (!isNode(raw)) return raw;
  const id = idOf(known, raw, place);
  const node: RawNode = Object.hasOwn(raw, "id") ? { ...raw } : { ...raw, id };
  const siblings: Child[] = [];
  for (const [key, kind] of CHILD_LISTS[place.kind]) {
    const children = childrenAt(raw[key], { kind, path: [...place.path, key], parentId: place.kind === "body" ? undefined : id });
    if (children === undefined) continue;
    node[key] = children.map(({ child, place: below }) => withId(known, child, below));
    for (const child of children) siblings.push(child);
  }
  for (const one of weightIssues(siblings)) known.issues.push(one);
  return node;
}

function childrenAt(list: unknown, place: Place): readonly Child[] | undefined {
  if (!Array.isArray(list)) return undefined;
  return list.map((child: unknown, index) => ({ child, place: { ...place, path: [...place.path, index] } }));
}

/** The node's id, unique from here on; where it cannot have one, a stand-in that no other node has. */
function idOf(known: Known, node: RawNode, { path, parentId }: Place): string {
  const written = node["id"];
  const own = ownKey(node);
  const id = typeof written === "string" ? written : derivedId(node, parentId);
  if (id === undefined) {
    if (own !== undefined && saysSomething(node[own.from])) known.issues.push(issue(PLAN_CODES, "plan.emptyId", { path: [...path, own.from] }));
    return `?${pathText(path)}`;
  }
  const first = known.places.get(id);
  if (first === undefined) known.places.set(id, path);
  else known.issues.push(twiceIssue(id, first, [...path, typeof written === "string" ? "id" : (own?.from ?? "id")]));
  return id;
}

function twiceIssue(id: string, first: IssuePath, path: IssuePath): Issue {
  return issue(PLAN_CODES, "plan.duplicateId", { path, params: { id, first: first.length === 0 ? "body" : pathText(first) } });
}

/** One issue for each child without weight, where another child of the same node has one. */
function weightIssues(children: readonly Child[]): readonly Issue[] {
  const nodes = children.filter(({ child }) => isNode(child));
  const without = nodes.filter(({ child }) => isNode(child) && !Object.hasOwn(child, "weight"));
  if (without.length === nodes.length) return [];
  const params = { weighted: String(nodes.length - without.length), siblings: String(nodes.length) };
  return without.map(({ place }) => issue(PLAN_CODES, "plan.weightMissing", { path: [...place.path, "weight"], params }));
}

/** Of a blank name the schema tells. */
function saysSomething(name: unknown): boolean {
  return typeof name === "string" && name.trim() !== "";
}
