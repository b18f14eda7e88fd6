import { IMPORT_POSITIONS_CODES } from "../error/codes/import-positions.ts";
import { kindOf } from "../error/kind-of.ts";
import { LIMITS } from "../error/limits.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { limited } from "../error/result.ts";
import {
  groupsOf,
  type PublishedArea,
  type PublishedObjective,
  type PublishedService,
  tellWeights,
  type ToldWeights,
} from "./published-blocks-groups.ts";
import { type PublishedLine, publishedLines, type PublishedRow, type PublishedWeight } from "./published-blocks-lines.ts";
import { type PublishedNames, publishedNames } from "./published-blocks-names.ts";

/** What {@link readPublishedBlocks} answers: the blocks, or what is wrong beside what was found. */
export type PublishedBlocksResult =
  | { readonly success: true; readonly data: PublishedBlocks }
  | { readonly success: false; readonly issues: readonly Issue[]; readonly found: FoundBlocks };

/** What stands in a flat text, in its order. */
export interface FoundBlocks {
  /** The rows of values: weight, target, actual. */
  readonly rows: readonly PublishedRow[];
  /** The weights that stand alone: those of services and of objectives. */
  readonly weights: readonly PublishedWeight[];
  readonly names: PublishedNames;
}

/** A flat text in two parts that only the page could bring together: values as a checked skeleton, and names. */
export interface PublishedBlocks {
  /** The rows of values in order: weight, target, actual. */
  readonly rows: readonly PublishedRow[];
  readonly objectiveWeights: readonly PublishedWeight[];
  readonly serviceWeights: readonly PublishedWeight[];
  /** The same values, grouped by what adds up to 100: rows by objectives, objectives by services, services by areas. */
  readonly areas: readonly PublishedArea[];
  readonly names: PublishedNames;
  /** Warnings; the first says that names cannot be paired with values. */
  readonly issues: readonly Issue[];
}

/** How long a text may be, in UTF-16 units. */
const LONGEST = 32 * LIMITS.nodes;

/**
 * Reads the flat text of an annex whose columns were torn apart: as many programs copy it from a PDF, values here, names there.
 *
 * Rows of values, and weights that stand alone, come in the order of the pages; how they belong together is found by their sums alone: behind the
 * weight of a service, those of its objectives are 100, and so are the rows of each objective and the services of each area. What does not add up, or
 * could in two ways, is an issue. Names are listed, lines joined; which values are whose is not in such a text, and no guess is made:
 * {@link planFromPositionedText} reads both from the places on the pages.
 *
 * @param text - The text with its line breaks; a space at the end of a line means that the next one goes on.
 * @returns values and names apart, with warnings; or the issues, and what was found. It never throws.
 * @example
 * ```ts
 * const read = readPublishedBlocks("100,00%\n60,00%\n100,00% >= 90,00 % N/D\n40,00%\n100,00% <= 30 gg N/D\n3.1.1 - Formazione");
 * read.success && read.data.areas[0]?.services[0]?.objectives.map(({ weight, rows }) => [weight.toString(), rows.length]) // => [["60", 1], ["40", 1]]
 * read.success && read.data.names.objectives[0]?.name // => "Formazione"
 * read.success && read.data.issues[0]?.code // => "import.namesUnpaired"
 * ```
 */
export function readPublishedBlocks(text: string): PublishedBlocksResult {
  const refused = textIssue(text);
  if (refused !== undefined) return { success: false, issues: [refused], found: foundIn([]) };
  const lines = publishedLines(text);
  const found = foundIn(lines);
  const unreadable = lines.flatMap((line) => (line.kind === "unreadable" ? line.issues : []));
  const told = tellWeights(found.weights);
  const groups = groupsOf(found.rows, "indicator");
  const none = found.rows.length === 0 && unreadable.length === 0 ? [issue(IMPORT_POSITIONS_CODES, "import.noValues")] : [];
  const issues = [...none, ...unreadable, ...(told.success ? [] : told.issues), ...(groups.success ? [] : groups.issues)];
  if (!told.success || !groups.success || issues.length > 0) return { success: false, issues: limited(issues), found };
  return assembled(found, told.data, groups.data);
}

function textIssue(text: unknown): Issue | undefined {
  if (typeof text !== "string") return issue(IMPORT_POSITIONS_CODES, "import.notText", { params: { found: kindOf(text) } });
  if (text.length <= LONGEST) return undefined;
  return issue(IMPORT_POSITIONS_CODES, "import.longText", { params: { found: String(text.length), limit: String(LONGEST) } });
}

function foundIn(lines: readonly PublishedLine[]): FoundBlocks {
  return {
    rows: lines.flatMap((line) => (line.kind === "row" ? [{ ...line.row, line: line.line }] : [])),
    weights: lines.flatMap((line) => (line.kind === "weight" ? [{ weight: line.weight, line: line.line }] : [])),
    names: publishedNames(lines),
  };
}

/** Puts the groups together; as many groups of rows as objectives, and services that are whole areas. */
function assembled(found: FoundBlocks, told: ToldWeights, groups: readonly (readonly PublishedRow[])[]): PublishedBlocksResult {
  const objectiveWeights = told.objectives.flat();
  if (groups.length !== objectiveWeights.length) {
    const params = { groups: String(groups.length), weights: String(objectiveWeights.length) };
    return { success: false, issues: [issue(IMPORT_POSITIONS_CODES, "import.groupCount", { params })], found };
  }
  const services = servicesOf(told, groups);
  const areas = groupsOf(services, "service");
  if (!areas.success) return { success: false, issues: areas.issues, found };
  const skeleton = areas.data.map((list) => ({ services: list }));
  const { rows, names } = found;
  const issues = limited([
    issue(IMPORT_POSITIONS_CODES, "import.namesUnpaired"),
    ...placeIssues(
      services.flatMap(({ objectives }) => objectives),
      found.weights,
    ),
    ...countIssues(names, { area: skeleton.length, service: services.length, objective: objectiveWeights.length, indicator: rows.length }),
  ]);
  return { success: true, data: { rows, objectiveWeights, serviceWeights: told.services, areas: skeleton, names, issues } };
}

function servicesOf({ services, objectives }: ToldWeights, groups: readonly (readonly PublishedRow[])[]): readonly PublishedService[] {
  let next = 0;
  return services.map((service, at) => {
    const own = (objectives[at] ?? []).map((objective, index) => ({ ...objective, rows: groups[next + index] ?? [] }));
    next += own.length;
    return { ...service, objectives: own };
  });
}

/** Rows that do not stand between the weight of their objective and the next weight: the text was torn apart there too. */
function placeIssues(objectives: readonly PublishedObjective[], weights: readonly PublishedWeight[]): readonly Issue[] {
  const lines = weights.map(({ line }) => line);
  const ends = new Map(lines.map((line, at) => [line, lines[at + 1] ?? Number.POSITIVE_INFINITY]));
  return objectives.flatMap(({ line, rows }) => {
    const elsewhere = rows.find((row) => row.line < line || row.line > (ends.get(line) ?? line));
    return elsewhere === undefined ? [] : [issue(IMPORT_POSITIONS_CODES, "import.groupPlace", { params: { line: String(elsewhere.line) } })];
  });
}

function countIssues(names: PublishedNames, values: Readonly<Record<"area" | "service" | "objective" | "indicator", number>>): readonly Issue[] {
  const counts = [
    { level: "area", names: names.areas.length, values: values.area },
    { level: "service", names: names.services.length, values: values.service },
    { level: "objective", names: names.objectives.length, values: values.objective },
    { level: "indicator", names: names.indicators.length, values: values.indicator },
  ];
  return counts
    .filter((count) => count.names !== count.values)
    .map((count) =>
      issue(IMPORT_POSITIONS_CODES, "import.nameCount", { params: { ...count, names: String(count.names), values: String(count.values) } }),
    );
}
