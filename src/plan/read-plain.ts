import { LIMITS } from "../error/limits.ts";
import { pointsRuleSchema } from "../scale/schema.ts";
import { areDistinct } from "./distinct.ts";
import { isYear, safeParseBaseline } from "./fields.ts";
import { slug } from "./id.ts";
import { withKnownIds } from "./known-ids.ts";
import { countKeys, type Making, nodeMaker } from "./new-node.ts";
import { actualOf, isCode, isText, nested, targetOf, valueOf, weightOf } from "./plain-values.ts";
import type { Area, Indicator, NodeId, Objective, Plan, Service } from "./plan.ts";
import { strategyField } from "./shape.ts";
import { isNode, type RawNode } from "./snapshot.ts";

/**
 * The plan of a document that is right in every respect, the very one that `identify` and the schema make of it, in one pass and nearly without zod;
 * nothing of any other document, which those two then read afresh, to tell what is wrong.
 *
 * A value goes into the plan only where it is right, so that a node is right where as many keys have gone into the plan's as it has.
 *
 * @param document - Unchecked. Each node is copied when its turn comes and is read from the copy, which then is gone: what `snapshot` says of its copies
 * holds of these, and as none of them is kept, little is moved about in memory. Where it is too deep, too large or in itself, it is not right.
 */
export function readPlain(document: unknown): Plan | undefined {
  const reading = newReading(true);
  const plan = isNode(document) ? bodyOf(reading, { ...document }) : undefined;
  if (plan === undefined || !reading.isRight) return undefined;
  return reading.mayRepeat && !areDistinct(reading.ids) ? undefined : withKnownIds(plan, reading.ids);
}

/** The indicator of a node that is right in every respect and has an id, as the schema makes it; nothing of any other. */
export function readIndicator(raw: RawNode): Indicator | undefined {
  const reading = newReading(isText(raw["id"]));
  const indicator = indicatorOf(reading, raw, raw["id"] as NodeId); // a text where the reading is right
  return reading.isRight ? indicator : undefined;
}

interface Reading {
  /** Whether all is right so far. */
  isRight: boolean;
  /** In the order of `walkPlan`. */
  readonly ids: string[];
  /** Whether two ids may be equal; those made of keys are not, as long as the keys of siblings differ. */
  mayRepeat: boolean;
  /** How many nodes there are so far, those in the lists that are being read included. */
  nodes: number;
  /** How many nodes are above. */
  depth: number;
}

function newReading(isRight: boolean): Reading {
  return { isRight, ids: [], mayRepeat: false, nodes: 1, depth: 0 };
}

/** How the nodes of one level are read. */
interface Level<T> {
  /** A node's own keys, each read once; a function for each level, as in `snapshot`. */
  readonly copy: (raw: RawNode) => RawNode;
  /** The key that a node's id is made of, see {@link keyFrom}. */
  readonly keyOf: (raw: RawNode) => string | undefined;
  /** Reads a node whose id is known. */
  readonly read: (reading: Reading, raw: RawNode, id: NodeId) => T;
}

const AREAS: Level<Area> = { copy: (raw) => ({ ...raw }), keyOf: ({ id, code, name }) => keyFrom(id, code, name), read: areaOf };
const SERVICES: Level<Service> = { copy: (raw) => ({ ...raw }), keyOf: ({ id, code, name }) => keyFrom(id, code, name), read: serviceOf };
const OBJECTIVES: Level<Objective> = { copy: (raw) => ({ ...raw }), keyOf: ({ id, code, title }) => keyFrom(id, code, title), read: objectiveOf };
const INDICATORS: Level<Indicator> = { copy: (raw) => ({ ...raw }), keyOf: ({ id, code, name }) => keyFrom(id, code, name), read: indicatorOf };

const BodyNode = /* @__PURE__ */ nodeMaker<Plan>();
const AreaNode = /* @__PURE__ */ nodeMaker<Area>();
const ServiceNode = /* @__PURE__ */ nodeMaker<Service>();
const ObjectiveNode = /* @__PURE__ */ nodeMaker<Objective>();
const IndicatorNode = /* @__PURE__ */ nodeMaker<Indicator>();

function bodyOf(reading: Reading, raw: RawNode): Plan {
  const { id: written, body, year, strategy, areas } = raw;
  const id = idOf(reading, raw, "", keyFrom(written, undefined, body));
  const node = new BodyNode();
  node.id = id;
  if (isText(body)) node.body = body;
  if (isYear(year)) node.year = year;
  const titles = nested(strategy, strategyField);
  if (titles !== undefined) node.strategy = titles;
  const list = listOf(reading, areas, "", AREAS);
  if (list !== undefined) node.areas = list;
  if (list?.some((area) => area.id === id) === true) reading.mayRepeat = true;
  if (node.body === undefined || node.year === undefined || list === undefined) reading.isRight = false;
  closeLists(reading, list, undefined);
  return whole(reading, node, countKeys(raw) + (written === undefined ? 1 : 0));
}

function areaOf(reading: Reading, raw: RawNode, id: NodeId): Area {
  const { id: written, code, name, weight, services, objectives } = raw;
  const node = new AreaNode();
  node.id = id;
  nameNode(reading, node, code, name);
  const share = weightOf(weight);
  if (share !== undefined) node.weight = share;
  const first = listOf(reading, services, id, SERVICES);
  if (first !== undefined) node.services = first;
  const second = listOf(reading, objectives, id, OBJECTIVES);
  if (second !== undefined) node.objectives = second;
  closeLists(reading, first, second);
  return whole(reading, node, countKeys(raw) + (written === undefined ? 1 : 0));
}

function serviceOf(reading: Reading, raw: RawNode, id: NodeId): Service {
  const { id: written, code, name, weight, objectives } = raw;
  const node = new ServiceNode();
  node.id = id;
  nameNode(reading, node, code, name);
  const share = weightOf(weight);
  if (share !== undefined) node.weight = share;
  const list = listOf(reading, objectives, id, OBJECTIVES);
  if (list !== undefined) node.objectives = list;
  closeLists(reading, list, undefined);
  return whole(reading, node, countKeys(raw) + (written === undefined ? 1 : 0));
}

function objectiveOf(reading: Reading, raw: RawNode, id: NodeId): Objective {
  const { id: written, code, title, weight, indicators, objectives } = raw;
  const node = new ObjectiveNode();
  node.id = id;
  if (isCode(code)) node.code = code;
  if (isText(title)) node.title = title;
  else reading.isRight = false;
  const share = weightOf(weight);
  if (share !== undefined) node.weight = share;
  const first = listOf(reading, indicators, id, INDICATORS);
  if (first !== undefined) node.indicators = first;
  const second = listOf(reading, objectives, id, OBJECTIVES);
  if (second !== undefined) node.objectives = second;
  closeLists(reading, first, second);
  return whole(reading, node, countKeys(raw) + (written === undefined ? 1 : 0));
}

function indicatorOf(reading: Reading, raw: RawNode, id: NodeId): Indicator {
  const { id: written, code, name, weight, description, target, actual, baseline, gate, points } = raw;
  const node = new IndicatorNode();
  node.id = id;
  nameNode(reading, node, code, name);
  const share = weightOf(weight);
  if (share !== undefined) node.weight = share;
  if (typeof description === "string") node.description = description;
  const promised = targetOf(target);
  if (promised !== undefined) node.target = promised;
  else reading.isRight = false;
  const reached = actualOf(actual);
  if (reached !== undefined) node.actual = reached;
  const start = valueOf(baseline, safeParseBaseline);
  if (start !== undefined) node.baseline = start;
  if (typeof gate === "boolean") node.gate = gate;
  const own = nested(points, pointsRuleSchema);
  if (own !== undefined) node.points = own;
  return whole(reading, node, countKeys(raw) + (written === undefined ? 1 : 0));
}

/** Puts in the code and the name, which areas, services and indicators have in common. */
function nameNode(reading: Reading, node: Making<Service>, code: unknown, name: unknown): void {
  if (isCode(code)) node.code = code;
  if (isText(name)) node.name = name;
  else reading.isRight = false;
}

/** The nodes of a list below the node of an id, which is empty where theirs begin anew; nothing where there is none, or something in it is not right. */
function listOf<T>(reading: Reading, list: unknown, above: string, { copy, keyOf, read }: Level<T>): readonly T[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const prefix = above === "" ? "" : `${above}/`;
  const { length } = list;
  if (!goDown(reading, length)) return undefined;
  const nodes = new Array<T>(length); // oxlint-disable-line unicorn/no-new-array -- filled at once; a list that grew would keep room for more
  const keys = new Array<string | undefined>(length); // oxlint-disable-line unicorn/no-new-array -- the same
  for (let at = 0; at < length; at += 1) {
    const given: unknown = list[at];
    if (!isNode(given)) return undefined;
    const raw = copy(given);
    const key = keyOf(raw);
    keys[at] = key;
    nodes[at] = read(reading, raw, idOf(reading, raw, prefix, key));
    if (!reading.isRight) return undefined;
  }
  if (!areDistinct(keys)) reading.mayRepeat = true;
  reading.depth -= 1;
  return nodes;
}

/** Goes one level down, to so many nodes; whether all is right so far and {@link LIMITS} are kept. Before anything is copied: a list may say that it is of any length. */
function goDown(reading: Reading, nodes: number): boolean {
  reading.nodes += nodes;
  reading.depth += 1;
  if (reading.nodes > LIMITS.nodes || reading.depth >= LIMITS.depth) reading.isRight = false;
  return reading.isRight;
}

/** The key that a node's id is made of, its code or the slug of its name; empty where it has neither, nothing where an id is written. */
function keyFrom(id: unknown, code: unknown, name: unknown): string | undefined {
  if (id !== undefined) return undefined;
  if (typeof code === "string") return code;
  return typeof name === "string" ? slug(name) : "";
}

/** The id that is written, else the one that is made of the key; empty where neither is right. */
function idOf(reading: Reading, raw: RawNode, prefix: string, key: string | undefined): NodeId {
  let id = "";
  if (key === undefined) {
    reading.mayRepeat = true;
    const written = raw["id"];
    if (isText(written)) id = written;
  } else if (key !== "") id = prefix + key;
  if (id === "") reading.isRight = false;
  reading.ids.push(id);
  return id as NodeId; // of a node that is right, it is one
}

/** A node that may have a weight. */
type Weighted = Pick<Area, "weight">;

/** Once all children of a node are read: all have a weight or none has; the keys of two lists may be equal. */
function closeLists(reading: Reading, first: readonly Weighted[] = [], second: readonly Weighted[] = []): void {
  if (first.length > 0 && second.length > 0) reading.mayRepeat = true;
  const weighted = countWeights(first) + countWeights(second);
  if (weighted > 0 && weighted < first.length + second.length) reading.isRight = false;
}

function countWeights(nodes: readonly Weighted[]): number {
  let count = 0;
  for (const { weight } of nodes) if (weight !== undefined) count += 1;
  return count;
}

/** The node in full; right where all keys of the document's, so many with its id, have gone into it. */
function whole<T extends object>(reading: Reading, node: Making<T>, keys: number): T {
  if (countKeys(node) !== keys) reading.isRight = false;
  return node as T; // whoever is right has all keys
}
