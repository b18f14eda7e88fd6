import { PLAN_CODES } from "../error/codes/plan.ts";
import { SCHEMA_CODES } from "../error/codes/schema.ts";
import { LIMITS } from "../error/limits.ts";
import { pathText } from "../error/path-text.ts";
import { type Issue, type IssuePath, issue } from "../error/plan-error.ts";
import { derivedId, type Named, ownKey } from "./id.ts";
import { CHILD_LISTS, type NodeKind } from "./levels.ts";

/** A document whose every node has an id, and what is wrong between its nodes. */
export interface Identified {
  /** A copy: it holds what was checked, whatever the original gives when it is read again. */
  readonly document: unknown;
  readonly issues: readonly Issue[];
  /** Whether the document is small enough to be read further; if not, there is one issue. */
  readonly readable: boolean;
}

/**
 * Gives every node of an unchecked document its id, and finds what no single node shows: two nodes with one id, siblings of which only some have
 * a weight. What is broken in another way is left as it is, for the schema.
 *
 * Its own recursion ends at {@link LIMITS.depth}, so that the schema's, which follows, does too.
 */
export function identify(input: unknown): Identified {
  const walk: Walk = { nodes: 1, issues: [], places: new Map(), stopped: undefined };
  const document = identifyNode(walk, input, { kind: "body", path: [], parentId: undefined, above: [] });
  if (walk.stopped !== undefined) return { document: undefined, issues: [walk.stopped], readable: false };
  return { document, issues: walk.issues, readable: true };
}

/** What is known so far. */
interface Walk {
  nodes: number;
  readonly issues: Issue[];
  /** Where each id was first seen. */
  readonly places: Map<string, IssuePath>;
  /** Why the document is not read further. */
  stopped: Issue | undefined;
}

interface Place {
  readonly kind: NodeKind;
  readonly path: IssuePath;
  readonly parentId: string | undefined;
  /** The objects that hold this one. */
  readonly above: readonly object[];
}

function identifyNode(walk: Walk, raw: unknown, place: Place): unknown {
  if (walk.stopped !== undefined || !isObject(raw)) return raw;
  walk.stopped = depthIssue(raw, place);
  const node: Record<string, unknown> = { ...raw };
  const id = idOf(walk, node, place);
  const children = CHILD_LISTS[place.kind].flatMap(([key, kind]) => {
    const list = node[key];
    if (!Array.isArray(list)) return [];
    const parentId = place.kind === "body" ? undefined : id;
    const read = identifyList(walk, list, { kind, path: [...place.path, key], parentId, above: [...place.above, raw] });
    node[key] = read;
    return read.map((child, index) => ({ child, path: [...place.path, key, index] }));
  });
  for (const one of weightIssues(children)) walk.issues.push(one);
  return Object.hasOwn(node, "id") ? node : { ...node, id };
}

function identifyList(walk: Walk, list: readonly unknown[], place: Place): readonly unknown[] {
  walk.nodes += list.length;
  if (walk.nodes > LIMITS.nodes)
    walk.stopped ??= issue(SCHEMA_CODES, "schema.tooLarge", { path: place.path, params: { limit: String(LIMITS.nodes) } });
  if (walk.stopped !== undefined) return [];
  return Array.from(list, (child, index) => identifyNode(walk, child, { ...place, path: [...place.path, index] }));
}

function depthIssue(raw: object, { path, above }: Place): Issue | undefined {
  if (above.includes(raw)) return issue(SCHEMA_CODES, "schema.cycle", { path });
  if (above.length < LIMITS.depth) return undefined;
  return issue(SCHEMA_CODES, "schema.tooDeep", { path, params: { limit: String(LIMITS.depth) } });
}

/** The node's id, unique from here on; where it cannot have one, a stand-in that no other node has. */
function idOf(walk: Walk, node: Named, { path, parentId }: Place): string {
  const written = node["id"];
  const own = ownKey(node);
  const id = typeof written === "string" ? written : derivedId(node, parentId);
  if (id === undefined) {
    if (own !== undefined && isWritten(node[own.from])) walk.issues.push(issue(PLAN_CODES, "plan.emptyId", { path: [...path, own.from] }));
    return `?${pathText(path)}`;
  }
  const first = walk.places.get(id);
  if (first === undefined) walk.places.set(id, path);
  else walk.issues.push(twiceIssue(id, first, [...path, typeof written === "string" ? "id" : (own?.from ?? "id")]));
  return id;
}

function twiceIssue(id: string, first: IssuePath, path: IssuePath): Issue {
  return issue(PLAN_CODES, "plan.duplicateId", { path, params: { id, first: first.length === 0 ? "body" : pathText(first) } });
}

/** One issue for each child without weight, where another child of the same node has one. */
function weightIssues(children: readonly { readonly child: unknown; readonly path: IssuePath }[]): readonly Issue[] {
  const nodes = children.filter(({ child }) => isObject(child));
  const without = nodes.filter(({ child }) => !Object.hasOwn(child as object, "weight")); // filtered above
  if (without.length === nodes.length) return [];
  const params = { weighted: String(nodes.length - without.length), siblings: String(nodes.length) };
  return without.map(({ path }) => issue(PLAN_CODES, "plan.weightMissing", { path: [...path, "weight"], params }));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isWritten(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
