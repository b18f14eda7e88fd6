import { SCHEMA_CODES } from "../error/codes/schema.ts";
import { LIMITS } from "../error/limits.ts";
import { type Issue, type IssuePath, issue } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";
import { CHILD_LISTS, type NodeKind } from "./levels.ts";

/** What a document holds at a node, unchecked. */
export type RawNode = Record<string, unknown>;

/**
 * A copy of an unchecked document, down to the lists of children and the nodes in them, once it is known to be of a sane size: at most
 * {@link LIMITS.depth} levels and {@link LIMITS.nodes} nodes, none of them in itself. Otherwise there is one issue.
 *
 * What comes after may so recurse and count on it: the copy has own keys only, each read once, and stays as it was checked, whatever the
 * original gives when it is read again.
 */
export function snapshot(input: unknown): Result<unknown> {
  const walk: Walk = { nodes: 1, stopped: undefined };
  const document = copyOf(walk, input, { kind: "body", level: 1, raw: input, above: undefined, keys: [] });
  return walk.stopped === undefined ? ok(document) : fail(walk.stopped);
}

/** Whether a value is an object that could be a node. */
export function isNode(value: unknown): value is RawNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

interface Walk {
  nodes: number;
  /** Why the document is not read further. */
  stopped: Issue | undefined;
}

/** A node on its way from the root. */
interface Place {
  readonly kind: NodeKind;
  readonly level: number;
  readonly raw: unknown;
  readonly above: Place | undefined;
  /** The keys from the node above. */
  readonly keys: IssuePath;
}

function copyOf(walk: Walk, raw: unknown, place: Place): unknown {
  if (walk.stopped !== undefined || !isNode(raw)) return raw;
  walk.stopped = depthIssue(place);
  const node = { ...raw };
  for (const [key, kind] of CHILD_LISTS[place.kind]) {
    const list = node[key];
    if (Array.isArray(list)) node[key] = copyOfList(walk, list, { kind, level: place.level + 1, raw: list, above: place, keys: [key] });
  }
  return node;
}

function copyOfList(walk: Walk, list: readonly unknown[], place: Place): readonly unknown[] {
  walk.nodes += list.length;
  const params = { limit: String(LIMITS.nodes) };
  if (walk.nodes > LIMITS.nodes) walk.stopped ??= issue(SCHEMA_CODES, "schema.tooLarge", { path: pathOf(place), params });
  if (walk.stopped !== undefined) return [];
  return Array.from(list, (raw, index) => copyOf(walk, raw, { ...place, raw, keys: [...place.keys, index] }));
}

function depthIssue(place: Place): Issue | undefined {
  for (let above = place.above; above !== undefined; above = above.above) {
    if (above.raw === place.raw) return issue(SCHEMA_CODES, "schema.cycle", { path: pathOf(place) });
  }
  if (place.level <= LIMITS.depth) return undefined;
  return issue(SCHEMA_CODES, "schema.tooDeep", { path: pathOf(place), params: { limit: String(LIMITS.depth) } });
}

function pathOf(place: Place): IssuePath {
  const keys: IssuePath[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.above) keys.push(at.keys);
  return keys.reverse().flat();
}
