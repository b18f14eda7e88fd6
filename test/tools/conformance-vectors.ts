/**
 * The vectors of all levels, from the reviewed inputs. What is read of a text, and what is refused, is written there; the whole of a score is the library's
 * answer, which must agree with what its row says was worked out by hand.
 */
import { ACCEPTED_RULE_SETS, type IssueRow, REFUSED_RULE_SETS } from "./conformance-inputs/rule-set-validity.ts";
import { ACTUALS, type ActualRow, REFUSED_ACTUALS } from "./conformance-inputs/actuals.ts";
import { FINGERPRINT_PLANS, FINGERPRINT_RULE_SETS } from "./conformance-inputs/fingerprints.ts";
import { MISSING_ROWS } from "./conformance-inputs/missing-data.ts";
import { NUMBERS, REFUSED_NUMBERS } from "./conformance-inputs/numbers.ts";
import { PLANS } from "./conformance-inputs/plans.ts";
import { ROUNDING_ROWS } from "./conformance-inputs/rounding.ts";
import { RULE_SETS } from "./conformance-inputs/rule-sets.ts";
import { SINGLE_ROWS, type SingleRow } from "./conformance-inputs/single-indicator.ts";
import { CANONICAL_TARGETS, OTHER_TARGETS, type QuantityText, REFUSED_TARGETS, type TargetRow } from "./conformance-inputs/targets.ts";
import { TIME_ROWS } from "./conformance-inputs/time.ts";
import { TREE_ROWS, type TreeRow } from "./conformance-inputs/tree.ts";
import { libraryAnswers } from "./conformance-library.ts";
import {
  defined,
  type Documents,
  type Level,
  LEVELS,
  type Plain,
  type PlainObject,
  type SingleInput,
  type TreeInput,
  type Vector,
} from "./conformance.ts";

/** The documents that vectors name, as they are once they were a file. */
const DOCUMENTS = JSON.parse(
  JSON.stringify({
    plans: PLANS,
    ruleSets: { ...RULE_SETS, ...Object.fromEntries(Object.entries(REFUSED_RULE_SETS).map(([id, { document }]) => [id, document])) },
  }),
) as Documents; // JSON of these very types

/** The text of every file of `conformance/` that is generated, by its name: one vector, or one document, a line. */
export function conformanceFiles(): ReadonlyMap<string, string> {
  const vectors = vectorsByLevel();
  const levels = LEVELS.map((level) => [`${level}.json`, levelText(level, vectors[level])] as const);
  return new Map([...levels, ["plans.json", documentsText(DOCUMENTS.plans)], ["rule-sets.json", documentsText(DOCUMENTS.ruleSets)]]);
}

/** Every vector, by level. */
function vectorsByLevel(): { readonly [L in Level]: readonly Vector<L>[] } {
  return {
    numbers: [
      ...NUMBERS.map(([id, text, value, decimals, written]) => vector("numbers", id, { text }, { value, decimals, written })),
      ...REFUSED_NUMBERS.map(([id, text, code, position]) => vector("numbers", id, { text }, refused(code, position))),
    ],
    targets: [
      ...CANONICAL_TARGETS.map(([id, text, target]) => vector("targets", id, { text }, { target: targetOf(target, true), written: text })),
      ...OTHER_TARGETS.map(([id, text, written, target, unit]) =>
        vector("targets", id, { text, ...given({ unit }) }, { target: targetOf(target, false), written }),
      ),
      ...REFUSED_TARGETS.map(([id, text, code, position]) => vector("targets", id, { text }, refused(code, position))),
    ],
    actuals: [
      ...ACTUALS.map(([id, text, written, actual, unit]) =>
        vector("actuals", id, { text, ...given({ unit }) }, { actual: actualOf(actual), written }),
      ),
      ...REFUSED_ACTUALS.map(([id, text, code, position]) => vector("actuals", id, { text }, refused(code, position))),
    ],
    rounding: ROUNDING_ROWS.map(({ id, rounded, ...input }) => vector("rounding", id, input, { rounded })),
    "rule-set-validity": [
      ...ACCEPTED_RULE_SETS.map((ruleSet) => vector("rule-set-validity", `accepts-${ruleSet}`, { ruleSet }, { accepted: true, issues: [] })),
      ...Object.entries(REFUSED_RULE_SETS).map(([ruleSet, { issues }]) =>
        vector("rule-set-validity", ruleSet, { ruleSet }, { accepted: false, issues: issues.map(issueOf) }),
      ),
    ],
    fingerprints: [
      ...FINGERPRINT_RULE_SETS.map((ruleSet) =>
        vector("fingerprints", `rule-set-${ruleSet}`, { ruleSet }, libraryAnswers.fingerprints({ ruleSet }, DOCUMENTS)),
      ),
      ...FINGERPRINT_PLANS.map(([plan]) => vector("fingerprints", `plan-${plan}`, { plan }, libraryAnswers.fingerprints({ plan }, DOCUMENTS))),
    ],
    "single-indicator": SINGLE_ROWS.map(singleVector),
    tree: TREE_ROWS.map((row) => treeVector("tree", row)),
    "missing-data": MISSING_ROWS.map((row) => treeVector("missing-data", row)),
    time: TIME_ROWS.map((row) => treeVector("time", row)),
  };
}

function levelText(level: Level, vectors: readonly Vector[]): string {
  const lines = vectors.map((one) => JSON.stringify(one)).join(",\n");
  return `{\n"format": "traguardo.conformance/1",\n"level": "${level}",\n"vectors": [\n${lines}\n]\n}\n`;
}

function documentsText(documents: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(documents).map(([name, document]) => `${JSON.stringify(name)}: ${JSON.stringify(document)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

function vector<L extends Level>(level: L, id: string, input: Vector<L>["input"], expected: PlainObject): Vector<L> {
  return { id: `${level}/${id}`, input, expected };
}

// ── Scores ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function singleVector(row: SingleRow): Vector<"single-indicator"> {
  const { id, target, actual, baseline, own, correction, rules = "camerale-standard", phase = "final", year = "2021" } = row;
  const input: SingleInput = {
    indicator: { target, ...given({ baseline, points: own }) },
    actual,
    ...given({ correction }),
    ruleSet: rules,
    phase,
    year,
  };
  const expected = libraryAnswers["single-indicator"](input, DOCUMENTS);
  const { points, state = "scored", reason, issues = [], met = expected["met"] } = row;
  agree(id, { points, state, reason, issues, met }, pick(expected, ["points", "state", "reason", "issues", "met"]));
  return vector("single-indicator", id, input, expected);
}

function treeVector<L extends "tree" | "missing-data" | "time">(level: L, row: TreeRow): Vector<L> {
  const { id, plan, rules = "camerale-standard", phase = "final", year, asOf, actuals } = row;
  const input: TreeInput = { plan, ruleSet: rules, phase, ...given({ year, asOf, actuals }) };
  const expected = libraryAnswers[level](input, DOCUMENTS);
  const nodes = expected["nodes"] as readonly PlainObject[]; // as treeAnswer makes them
  const body = nodes[0] ?? {};
  const found = (own: string, field: (node: PlainObject) => Plain | undefined) => nodes.filter((node) => node["id"] === own).map(field)[0];
  agree(
    id,
    { points: row.points, issues: row.issues ?? [], ...claims(row) },
    {
      points: body["points"],
      issues: expected["issues"],
      ...(row.value !== undefined && { value: body["value"] }),
      ...(row.coverage !== undefined && { coverage: body["coverage"] ?? "none" }),
      ...(row.outlook !== undefined && { outlook: outlookText(body["outlook"]) }),
      ...(row.nodes && {
        nodes: Object.fromEntries(Object.keys(row.nodes).map((own) => [own, found(own, (node) => node["points"] ?? node["state"])])),
      }),
      ...(row.values && { values: Object.fromEntries(Object.keys(row.values).map((own) => [own, found(own, (node) => node["value"])])) }),
    },
  );
  return vector(level, id, input as Vector<L>["input"], expected); // the three levels have one shape
}

function claims({ value, coverage, outlook, nodes, values }: TreeRow): object {
  return given({ value, coverage, outlook, nodes, values });
}

function outlookText(outlook: Plain | undefined): string {
  const ends = outlook as { readonly low: string; readonly high: string } | undefined; // as nodeOf makes it
  return ends === undefined ? "none" : `${ends.low}–${ends.high}`;
}

/** Stops the generator where an answer is not the one that was worked out by hand. */
function agree(id: string, byHand: object, answer: object): void {
  const [wanted, found] = [byHand, answer].map((value) => JSON.stringify(value, (_key, part: unknown) => (part === undefined ? null : part)));
  if (wanted !== found) throw new Error(`${id}: by hand ${wanted}, but the library answers ${found}`);
}

function pick(value: PlainObject, keys: readonly string[]): object {
  return Object.fromEntries(keys.map((key) => [key, value[key]]));
}

/** The fields that are there. */
function given<T extends object>(value: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as { [Key in keyof T]?: Exclude<T[Key], undefined> }; // fields are only left out
}

// ── Texts ────────────────────────────────────────────────────────────────────────────────────────────────────────────

function refused(code: string, position: string): PlainObject {
  return { issues: [{ code, position }] };
}

function issueOf([code, path]: IssueRow): PlainObject {
  return { code, path: path === "" ? [] : path.split(".") };
}

/** `"4 count 0: incontri"`. */
function quantityOf(text: QuantityText): PlainObject {
  const [number = "", label] = text.split(": ");
  const [value = "", unit = "", decimals = ""] = number.split(" ");
  return defined({ value, decimals, unit, label });
}

function targetOf(row: TargetRow, canonical: boolean): PlainObject {
  switch (row[0]) {
    case "between":
      return {
        kind: row[0],
        low: quantityOf(row[2]),
        high: quantityOf(row[3]),
        includesLow: row[1] === "included" || row[1] === "high excluded",
        includesHigh: row[1] === "included" || row[1] === "low excluded",
        canonical,
      };
    case "change":
      return { kind: row[0], direction: row[1], quantity: quantityOf(row[2]), reference: row[3], canonical };
    case "by":
      return { kind: row[0], date: dayOf(row[1], row[2], row[3]), canonical };
    case "yesNo":
      return { kind: row[0], expected: row[1], canonical };
    case "none":
      return { kind: row[0], canonical };
    default:
      return { kind: row[0], quantity: quantityOf(row[1]), canonical };
  }
}

function actualOf(row: ActualRow): PlainObject {
  switch (row[0]) {
    case "measured":
      return { kind: row[0], quantity: quantityOf(row[1]) };
    case "fraction":
      return { kind: row[0], numerator: row[1], denominator: row[2] };
    case "date":
      return { kind: row[0], date: dayOf(row[1], row[2], row[3]) };
    case "yesNo":
      return { kind: row[0], value: row[1] };
    case "missing":
      return { kind: row[0], reason: row[1] };
  }
}

function dayOf(day: string, month: string, year?: string): PlainObject {
  return defined({ day, month, year });
}
