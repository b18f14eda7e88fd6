import { IMPORT_POSITIONS_CODES } from "../../error/codes/import-positions.ts";
import { type Issue, issue } from "../../error/plan-error.ts";
import type { AreaJson, IndicatorJson, ObjectiveJson, ServiceJson } from "../../plan/json.ts";
import { placeParams } from "./item.ts";
import type { PaperNode } from "./nodes.ts";

/** A node with what is below it, in reading order. */
export interface Branch {
  readonly node: PaperNode;
  readonly children: readonly Branch[];
}

/** The areas of an annex, and what stands below nothing. */
export interface Tree {
  readonly areas: readonly Branch[];
  readonly issues: readonly Issue[];
}

/** The levels that a node may stand below, the nearest first. */
const PARENTS: Readonly<Record<PaperNode["level"], readonly PaperNode["level"][]>> = {
  area: [],
  service: ["area"],
  objective: ["service", "area"],
  indicator: ["objective"],
};

const PARENT_WORDS: Readonly<Record<PaperNode["level"], string>> = { area: "ente", service: "area", objective: "area", indicator: "obiettivo" };

const ORDER: readonly PaperNode["level"][] = ["area", "service", "objective", "indicator"];

/** Puts each node below the last one that it can stand below. */
export function treeOf(nodes: readonly PaperNode[]): Tree {
  const areas: MutableBranch[] = [];
  const issues: Issue[] = [];
  const open = new Map<PaperNode["level"], MutableBranch>();
  for (const node of nodes) {
    const branch = { node, children: [] };
    const parent = PARENTS[node.level].map((level) => open.get(level)).find((one) => one !== undefined);
    if (node.level !== "area" && parent === undefined) issues.push(orphanIssue(node));
    issues.push(...nestedIssues(node, open.get("objective")));
    (parent?.children ?? (node.level === "area" ? areas : [])).push(branch);
    for (const level of ORDER.slice(ORDER.indexOf(node.level))) open.delete(level);
    open.set(node.level, branch);
  }
  return { areas, issues };
}

/** The area in the form of a plan's JSON. */
export function areaJson({ node, children }: Branch): AreaJson {
  const services = children.filter((child) => child.node.level === "service");
  const objectives = children.filter((child) => child.node.level === "objective");
  return {
    ...named(node),
    ...(services.length === 0 ? {} : { services: services.map(serviceJson) }),
    ...(objectives.length === 0 ? {} : { objectives: objectives.map(objectiveJson) }),
  };
}

interface MutableBranch extends Branch {
  readonly children: MutableBranch[];
}

function orphanIssue(node: PaperNode): Issue {
  return issue(IMPORT_POSITIONS_CODES, "import.noHeading", { params: { ...placeParams(node.place), parent: PARENT_WORDS[node.level] } });
}

/** `2.1.1.1` right behind `2.1.1`: a part of it, or its neighbour. */
function nestedIssues(node: PaperNode, before: MutableBranch | undefined): readonly Issue[] {
  const code = before?.node.code;
  if (node.level !== "objective" || code === undefined || node.code?.startsWith(`${code}.`) !== true) return [];
  return [issue(IMPORT_POSITIONS_CODES, "import.nestedObjective", { params: { ...placeParams(node.place), parent: code } })];
}

function named({ name, weight }: PaperNode) {
  return { name, ...(weight === undefined ? {} : { weight }) };
}

function serviceJson({ node, children }: Branch): ServiceJson {
  return { ...named(node), ...(children.length === 0 ? {} : { objectives: children.map(objectiveJson) }) };
}

function objectiveJson({ node, children }: Branch): ObjectiveJson {
  const { code, name, weight } = node;
  return {
    ...(code === undefined ? {} : { code }),
    title: name,
    ...(weight === undefined ? {} : { weight }),
    ...(children.length === 0 ? {} : { indicators: children.map(({ node: indicator }) => indicatorJson(indicator)) }),
  };
}

function indicatorJson({ code, name, description, weight, target = "", result }: PaperNode): IndicatorJson {
  return {
    ...(code === undefined ? {} : { code }),
    name,
    ...(description === undefined ? {} : { description }),
    ...(weight === undefined ? {} : { weight }),
    target,
    ...(result === undefined ? {} : { actual: result }),
  };
}
