import { FoundIssues } from "../error/found-issues.ts";
import { atPath, type Issue } from "../error/plan-error.ts";
import { type Faults, runSchema, type SchemaRun } from "../error/read-with.ts";
import { failAll, ok, type Result } from "../error/result.ts";
import { inDocumentOrder } from "./document-order.ts";
import { BODY, type Fault, type FirstPlaces, identityOf, kindAt, listsBelow, type NodePlace, pathOf, type RawList, weightFault } from "./identify.ts";
import { withKnownIds } from "./known-ids.ts";
import type { ChildKey } from "./levels.ts";
import type { Plan } from "./plan.ts";
import { readIndicator } from "./read-plain.ts";
import { NODE_SHAPES } from "./shape.ts";
import { isNode, type RawNode } from "./snapshot.ts";

/**
 * Reads a document by the schema, whatever is in it: the plan, or what is wrong, in document order.
 *
 * Each node is read by itself, without those below it, so that no more is held at once than the issues that are reported, however many there are.
 *
 * @param document - As `snapshot` gives it: of a sane depth and size, its nodes plain objects without getters.
 */
export function readNodes(document: unknown): Result<Plan> {
  const reading: Reading = { ids: new Map(), isRight: true };
  const found = new FoundIssues();
  const plan = readNode(reading, found, { raw: document, place: BODY });
  return found.count === 0 ? ok(withKnownIds(plan as Plan, [...reading.ids.keys()])) : failAll(found.first, found.count); // where nothing is wrong, all was read by the schema
}

interface Reading {
  readonly ids: FirstPlaces;
  /** Whether nothing was wrong so far: then what is read is kept. */
  isRight: boolean;
}

/** A node of the document, unchecked. */
interface Raw {
  readonly raw: unknown;
  readonly place: NodePlace;
}

/** A list of children that was read. */
interface ReadList {
  readonly key: ChildKey;
  /** What is wrong in it, with paths from the document. */
  readonly found: FoundIssues;
  /** The nodes, where nothing was wrong. */
  readonly nodes: readonly unknown[];
}

/** A node without those below it, and what is wrong with it. */
interface Own {
  readonly node: unknown;
  readonly place: NodePlace;
  /** What its siblings and other nodes make wrong. */
  readonly between: readonly Fault[];
  readonly faults: Faults | undefined;
  readonly below: readonly ReadList[];
}

/** Reads a node and those below it, and adds what is wrong; gives it as long as nothing was. */
function readNode(reading: Reading, found: FoundIssues, { raw, place }: Raw): unknown {
  const isOne = isNode(raw);
  const { id, fault } = isOne ? identityOf(reading.ids, raw, place) : NO_IDENTITY;
  const lists = isOne ? listsBelow(raw, id, place) : [];
  const node = isOne ? alone(raw, id, lists) : raw;
  const { value, faults } = readAlone(node, place, found.room);
  const between = [fault, weightFault(raw, place)].filter((one) => one !== undefined);
  if (faults !== undefined || between.length > 0) reading.isRight = false;
  const below = lists.map((list) => readList(reading, list, found.room));
  tell(found, { node, place, between, faults, below });
  return reading.isRight ? { ...value, ...Object.fromEntries(below.map(({ key, nodes }) => [key, nodes])) } : undefined;
}

const NO_IDENTITY = { id: undefined, fault: undefined };

/** Reads the nodes of a list; of the issues so many are kept. */
function readList(reading: Reading, { nodes: raws, list }: RawList, room: number): ReadList {
  const found = new FoundIssues(room);
  const nodes: unknown[] = [];
  let index = 0;
  for (const raw of raws) {
    const node = readNode(reading, found, { raw, place: { list, index } });
    if (reading.isRight) nodes.push(node);
    index += 1;
  }
  return { key: list.key, found, nodes };
}

/** Reads a node without those below it: most are indicators without fault, which are read quickly; where only faults are counted, few are. */
function readAlone(node: unknown, place: NodePlace, room: number): SchemaRun<object> {
  const kind = kindAt(place);
  const usual = kind === "indicator" && room > 0 && isNode(node) ? readIndicator(node) : undefined;
  return usual === undefined ? runSchema(NODE_SHAPES[kind], node) : { value: usual, faults: undefined };
}

/** What stands for the id of a node that cannot have one, so that the schema does not ask for it. */
const SOME_ID = "?";

/** The node with its id and with empty lists of children. */
function alone(raw: RawNode, id: string | undefined, lists: readonly RawList[]): RawNode {
  const node: RawNode = Object.hasOwn(raw, "id") ? { ...raw } : { ...raw, id: id ?? SOME_ID };
  for (const { list } of lists) node[list.key] = [];
  return node;
}

/** Adds what is wrong with a node and below it, in document order. */
function tell(found: FoundIssues, own: Own): void {
  const { node, between, faults, below } = own;
  const count = between.length + (faults?.count() ?? 0);
  const inner = below.map((list) => list.found);
  const total = count + inner.reduce((sum, one) => sum + one.count, 0);
  if (total === 0) return;
  const issues = [...(count === 0 || found.room === 0 ? [] : ownIssues(own)), ...inner.flatMap(({ first }) => first)];
  found.add(below.length === 0 ? issues : inKeyOrder(node, issues, pathOf(own.place).length), total);
}

/** What is wrong with the node itself, in its order. */
function ownIssues({ node, place, between, faults }: Own): readonly Issue[] {
  return atPath(pathOf(place), inDocumentOrder(node, [...between.map((fault) => fault()), ...(faults?.told() ?? [])]));
}

/** The issues by the order of the node's keys, of which an issue's path has one at `depth`; those of one key as they are. */
function inKeyOrder(node: unknown, issues: readonly Issue[], depth: number): readonly Issue[] {
  const ranks = new Map<unknown, number>(Object.keys(node as RawNode).map((key, rank) => [key, rank])); // what has children is a node
  const rankOf = ({ path = [] }: Issue): number => ranks.get(path[depth]) ?? -1;
  return [...issues].sort((a, b) => rankOf(a) - rankOf(b));
}
