import { SCHEMA_CODES } from "../error/codes/schema.ts";
import { LIMITS } from "../error/limits.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";
import type { ChildKey, NodeKind } from "./levels.ts";

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
  const walk: Walk = { nodes: 1, stopped: undefined, above: [], path: [] };
  const document = copyOf(walk, input, LEVELS.body);
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
  /** The originals of the nodes above, from the root. */
  readonly above: unknown[];
  /** The keys and positions that lead to where the walk is. */
  readonly path: (string | number)[];
}

/** How the nodes of one level are copied. */
interface Level {
  readonly copy: (raw: RawNode) => RawNode;
  /** Puts copies in the place of the lists of children that a node may have. */
  readonly copyLists?: (walk: Walk, node: RawNode) => void;
}

/**
 * Functions for each level, with the keys of its lists by name, though they are alike and say what `CHILD_LISTS` does: engines are fast with what always has
 * the same few keys, and learn them for each function.
 */
const LEVELS: Readonly<Record<NodeKind, Level>> = /* @__PURE__ */ Object.freeze({
  body: {
    copy: (raw) => ({ ...raw }),
    copyLists: (walk, node) => {
      if (Array.isArray(node["areas"])) node["areas"] = copyOfList(walk, "areas", node["areas"], LEVELS.area);
    },
  },
  area: {
    copy: (raw) => ({ ...raw }),
    copyLists: (walk, node) => {
      if (Array.isArray(node["services"])) node["services"] = copyOfList(walk, "services", node["services"], LEVELS.service);
      if (Array.isArray(node["objectives"])) node["objectives"] = copyOfList(walk, "objectives", node["objectives"], LEVELS.objective);
    },
  },
  service: {
    copy: (raw) => ({ ...raw }),
    copyLists: (walk, node) => {
      if (Array.isArray(node["objectives"])) node["objectives"] = copyOfList(walk, "objectives", node["objectives"], LEVELS.objective);
    },
  },
  objective: {
    copy: (raw) => ({ ...raw }),
    copyLists: (walk, node) => {
      if (Array.isArray(node["indicators"])) node["indicators"] = copyOfList(walk, "indicators", node["indicators"], LEVELS.indicator);
      if (Array.isArray(node["objectives"])) node["objectives"] = copyOfList(walk, "objectives", node["objectives"], LEVELS.objective);
    },
  },
  indicator: { copy: (raw) => ({ ...raw }) },
});

function copyOf(walk: Walk, raw: unknown, { copy, copyLists }: Level): unknown {
  if (walk.stopped !== undefined || !isNode(raw)) return raw;
  walk.stopped = depthIssue(walk, raw);
  const node = copy(raw);
  if (copyLists === undefined) return node;
  walk.above.push(raw);
  copyLists(walk, node);
  walk.above.pop();
  return node;
}

function copyOfList(walk: Walk, key: ChildKey, list: readonly unknown[], level: Level): readonly unknown[] {
  const { length } = list;
  walk.path.push(key);
  walk.nodes += length;
  if (walk.nodes > LIMITS.nodes) walk.stopped ??= tooLargeIssue(walk);
  if (walk.stopped !== undefined) return [];
  const copies = new Array<unknown>(length); // oxlint-disable-line unicorn/no-new-array -- filled at once; a list that grew would keep room for more
  const at = walk.path.push(0) - 1;
  for (let index = 0; index < length; index += 1) {
    walk.path[at] = index;
    copies[index] = copyOf(walk, list[index], level);
  }
  walk.path.length -= 2;
  return copies;
}

function tooLargeIssue({ path }: Walk): Issue {
  return issue(SCHEMA_CODES, "schema.tooLarge", { path: [...path], params: { limit: String(LIMITS.nodes) } });
}

function depthIssue({ above, path }: Walk, raw: RawNode): Issue | undefined {
  if (isAbove(above, raw)) return issue(SCHEMA_CODES, "schema.cycle", { path: [...path] });
  if (above.length < LIMITS.depth) return undefined;
  return issue(SCHEMA_CODES, "schema.tooDeep", { path: [...path], params: { limit: String(LIMITS.depth) } });
}

/** Whether one of the few nodes above is this one. */
function isAbove(above: readonly unknown[], raw: RawNode): boolean {
  for (let at = above.length - 1; at >= 0; at -= 1) if (above[at] === raw) return true;
  return false;
}
