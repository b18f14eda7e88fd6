import { SCHEMA_CODES } from "../error/codes/schema.ts";
import { FoundIssues } from "../error/found-issues.ts";
import { LIMITS } from "../error/limits.ts";
import { Kind, looksLike, type Outline, outlineIssues } from "../error/outline.ts";
import { atPath, type Issue, issue } from "../error/plan-error.ts";
import { guarded, readWith } from "../error/read-with.ts";
import { fail, failAll, ok, type Result, unwrap } from "../error/result.ts";
import { pointsRuleSchema } from "../scale/schema.ts";
import { isActual, isNumber, isQuantity, isTarget } from "../target/is-target.ts";
import { givenPlan, refuseTooDeep } from "./given-plan.ts";
import { knownIds } from "./known-ids.ts";
import { CHILD_LISTS, type ChildKey, type NodeKind } from "./levels.ts";
import type { Indicator, Plan } from "./plan.ts";

/**
 * The plan itself, in which whatever scoring asks for is what it should be. A plan as it was read is known to be so; in one that was made by other means,
 * or copied, every node is looked at, and what is wrong is refused with its path.
 *
 * What a plan alone shows is no matter of this: two nodes with one id, siblings of which only some have a weight, keys that nobody knows.
 */
export function soundPlan(plan: Plan): Plan {
  if (knownIds(givenPlan(plan)) !== undefined) return plan;
  const walk: Walk = { found: new FoundIssues(), nodes: 1, path: [] };
  visit(walk, plan, "body");
  const { first, count } = walk.found;
  return count === 0 ? plan : unwrap(failAll(first, count));
}

interface Walk {
  readonly found: FoundIssues;
  nodes: number;
  /** The keys and positions that lead to where the walk is. */
  readonly path: (string | number)[];
}

const optional = (kind: Kind): Kind => new Kind(kind.name, (value) => value === undefined || kind.holds(value));

const TEXT: Kind = /* @__PURE__ */ optional(/* @__PURE__ */ new Kind("text", (value) => typeof value === "string"));
const LIST: Kind = /* @__PURE__ */ optional(/* @__PURE__ */ new Kind("a list", Array.isArray));
const WEIGHT: Kind = /* @__PURE__ */ optional(/* @__PURE__ */ new Kind("a weight", (value) => isNumber(value) && !value.isNegative()));

/** What scoring and its answers ask of a node of each level. */
const NODES = /* @__PURE__ */ Object.freeze<Readonly<Record<NodeKind, Outline>>>({
  body: {
    id: "string",
    body: "string",
    year: /* @__PURE__ */ new Kind("a year", (value) => Number.isInteger(value) && isFourDigits(value as number)), // an integer
    strategy: /* @__PURE__ */ optional(/* @__PURE__ */ new Kind("a list", isStrategy)),
    areas: "list",
  },
  area: { id: "string", code: TEXT, name: "string", weight: WEIGHT, services: LIST, objectives: LIST },
  service: { id: "string", code: TEXT, name: "string", weight: WEIGHT, objectives: LIST },
  objective: { id: "string", code: TEXT, title: "string", weight: WEIGHT, indicators: LIST, objectives: LIST },
  indicator: {
    id: "string",
    code: TEXT,
    name: "string",
    description: TEXT,
    weight: WEIGHT,
    target: /* @__PURE__ */ new Kind("a target", (value) => (Array.isArray(value) ? value.every(isVersion) : isTarget(value))),
    actual: /* @__PURE__ */ optional(/* @__PURE__ */ new Kind("an actual", isActual)),
    baseline: /* @__PURE__ */ optional(/* @__PURE__ */ new Kind("a quantity", isQuantity)),
    gate: /* @__PURE__ */ optional(/* @__PURE__ */ new Kind("true or false", (value) => typeof value === "boolean")),
  },
});

function isFourDigits(year: number): boolean {
  return year >= 1000 && year <= 9999;
}

const STRATEGY_ITEM: Outline = { code: "string", title: "string" };

function isStrategy(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => looksLike(item, STRATEGY_ITEM));
}

const VERSION: Outline = {
  target: /* @__PURE__ */ new Kind("a target", isTarget),
  year: /* @__PURE__ */ optional(/* @__PURE__ */ new Kind("a year", (value) => typeof value === "number")),
  from: TEXT,
  act: TEXT,
};

function isVersion(value: unknown): boolean {
  return looksLike(value, VERSION);
}

function visit(walk: Walk, node: unknown, kind: NodeKind): void {
  refuseTooDeep(walk.path);
  if (!looksLike(node, NODES[kind])) add(walk, outlineIssues(node, NODES[kind]));
  if (typeof node !== "object" || node === null) return;
  if (kind === "indicator") add(walk, pointsIssues(node as Indicator)); // an object, which is read with care
  for (const [key, childKind] of CHILD_LISTS[kind]) visitList(walk, childrenAt(walk, node, key), { key, kind: childKind });
}

function visitList(walk: Walk, children: readonly unknown[], { key, kind }: { readonly key: ChildKey; readonly kind: NodeKind }): void {
  walk.path.push(key, 0);
  for (const [at, child] of children.entries()) {
    walk.path[walk.path.length - 1] = at;
    visit(walk, child, kind);
  }
  walk.path.length -= 2;
}

function add({ found, path }: Walk, issues: readonly Issue[]): void {
  if (issues.length > 0) found.add(found.room === 0 ? [] : atPath([...path], issues), issues.length);
}

function refuseTooLarge(path: readonly (string | number)[]): void {
  unwrap(fail(issue(SCHEMA_CODES, "schema.tooLarge", { path, params: { limit: String(LIMITS.nodes) } })));
}

/** What is wrong with an indicator's own points, as reading a plan tells it. */
function pointsIssues(indicator: Indicator): readonly Issue[] {
  const points = attempted(() => indicator.points);
  if (!points.success) return atPath(["points"], points.issues);
  const read = points.data === undefined ? points : readWith(pointsRuleSchema, points.data);
  return read.success ? [] : atPath(["points"], read.issues);
}

/** The children under a key, each read once; none where there is no list, of which the outline told. */
function childrenAt(walk: Walk, node: object, key: ChildKey): readonly unknown[] {
  const children = attempted(() => {
    const list = (node as Readonly<Partial<Record<ChildKey, unknown>>>)[key]; // any object may have it
    if (!Array.isArray(list)) return [];
    walk.nodes += list.length;
    // Before anything is copied: a list may say that it is of any length.
    return walk.nodes > LIMITS.nodes ? undefined : Array.from({ length: list.length }, (_, at): unknown => list[at]);
  });
  if (!children.success) add(walk, atPath([key], children.issues));
  if (children.success && children.data === undefined) refuseTooLarge([...walk.path, key]);
  return (children.success ? children.data : undefined) ?? [];
}

/** What is read of a value that may throw then. */
function attempted<T>(read: () => T): Result<T> {
  return guarded(() => ok(read()));
}
