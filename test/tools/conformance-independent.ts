/**
 * Answers to the conformance vectors that rest on none of the library's code: scores by the oracle, rounding by its fractions, fingerprints by the package
 * `canonicalize` and Node's SHA-256. Issues are not its matter.
 */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { IndicatorJson, PlanJson } from "../../src/plan/json.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { FINGERPRINT_PLANS } from "./conformance-inputs/fingerprints.ts";
import { type ActualEntry, type Answers, defined, type Documents, type Plain, type PlainObject, type TreeInput } from "./conformance.ts";
import { type OracleOptions, verdictOf, type Verdict } from "./oracle.ts";
import { type Q, shown } from "./oracle-fraction.ts";

export const independentAnswers: Answers<"rounding" | "fingerprints" | "single-indicator" | "tree" | "missing-data" | "time"> = {
  rounding: ({ value, decimals, mode }) => {
    const [numerator = "", denominator = "1"] = value.split("/");
    const exact: Q = [BigInt(numerator), BigInt(denominator)];
    const text = shown(exact, Number(decimals), mode);
    return { rounded: /[1-9]/.test(text) ? text : text.replace("-", "") };
  },
  fingerprints: (input, documents) => {
    const value = "plan" in input ? documents.plans[encodedTwin(input.plan)] : optionsOf(whole(input.ruleSet, documents));
    const canonical = String(canonicalize(value));
    return { fingerprint: `sha256:${createHash("sha256").update(canonical).digest("hex")}`, canonical };
  },
  "single-indicator": ({ indicator, actual, correction, ruleSet, phase, year }, documents) => {
    const plan: PlanJson = {
      body: "Ente",
      year: Number(year),
      areas: [{ name: "Area", objectives: [{ title: "Obiettivo", indicators: [{ code: "I", name: "I", ...indicator }] }] }],
    };
    const actuals = new Map([["I", { actual, ...(correction && { correction }) }]]);
    const [, , , own = {}] = nodesOf(verdict({ plan, actuals, options: { phase } }, whole(ruleSet, documents)));
    const { id: _id, ...answer } = own;
    return answer;
  },
  tree: treeAnswer,
  "missing-data": treeAnswer,
  time: treeAnswer,
};

function treeAnswer({ plan, ruleSet, phase, year, asOf, actuals = {} }: TreeInput, documents: Documents): PlainObject {
  const options = { phase, ...(year !== undefined && { year: Number(year) }), ...(isDay(asOf) && { asOf }) };
  const document = documents.plans[plan];
  if (document === undefined) throw new Error(`no plan is called ${plan}`);
  const found = verdict({ plan: document, actuals: new Map(Object.entries(actuals)), options }, whole(ruleSet, documents));
  return { nodes: nodesOf(found), excluded: found.excluded.map(([id, reason]) => ({ id, reason })) };
}

interface Question {
  readonly plan: PlanJson;
  readonly actuals: ReadonlyMap<string, ActualEntry>;
  readonly options: OracleOptions;
}

/** What the oracle, which knows canonical texts and written ids only, makes of a question. */
function verdict({ plan, actuals, options }: Question, ruleSet: RuleSet): Verdict {
  const entries = [...actuals].map(
    ([key, entry]) =>
      [
        key,
        typeof entry === "string" ? plainText(entry) : { ...entry, ...(entry.actual !== undefined && { actual: plainText(entry.actual) }) },
      ] as const,
  );
  return verdictOf(prepared(plan) as unknown as PlanJson, ruleSet, { ...options, actuals: new Map(entries) }); // a plan with written ids
}

/** A labelled count is N.; `30/11` is a fraction, but `1 dicembre` a day; a text that cannot be read is as useless as a yes against a number. */
function plainText(text: string): string {
  if (/^(?:≥|circa)/.test(text)) return "SI";
  const counted = text.replace(/incontri|riunioni/, "N.").replace(/^(\d+)\/(\d+)$/, "$1,0/$2");
  return counted.replace(/^(\d) dicembre$/, "0$1/12");
}

const LISTS = ["services", "objectives", "indicators"];

/** Any node of a plan but the body. */
interface Node {
  readonly [key: string]: unknown;
  readonly id?: string;
  readonly code?: string;
  readonly name?: string;
  readonly title?: string;
}

/** The plan with the id of every node written, and texts as the oracle knows them. */
function prepared(plan: PlanJson): Node {
  return { ...plan, id: plan.id ?? slug(plan.body), areas: plan.areas.map((area) => withIds(area as never, "")) }; // any node has these keys
}

function withIds(node: Node, prefix: string): Node {
  const id = node.id ?? prefix + (node.code ?? slug(node.name ?? node.title ?? ""));
  const lists = LISTS.filter((key) => node[key] !== undefined);
  const below = lists.map((key) => [key, (node[key] as readonly Node[]).map((child) => withIds(child, `${id}/`))] as const); // lists of nodes
  const target = node["target"] as IndicatorJson["target"] | undefined; // of an indicator
  return { ...node, id, ...(typeof target === "string" && { target: plainText(target) }), ...Object.fromEntries(below) };
}

function slug(name: string): string {
  const ascii = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return ascii.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}

function isDay(text: string | undefined): boolean {
  if (text === undefined) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function nodesOf({ id, state, points, value, status, met, reason, coverage, outlook, children }: Verdict): readonly PlainObject[] {
  const own = defined({ id, state, points, value, status, met, reason, coverage, outlook: outlook && { ...outlook } });
  return [own, ...children.flatMap(nodesOf)];
}

// ── Rule sets ────────────────────────────────────────────────────────────────────────────────────────────────────────

type Fields = Readonly<Record<string, unknown>>;

/** A document with all that it extends. */
function whole(name: string, documents: Documents): RuleSet {
  const { extends: base, ...own } = documents.ruleSets[name] as Fields; // an accepted set
  if (base === undefined) return own as unknown as RuleSet; // likewise
  return merged(whole((base as { readonly id: string }).id, documents) as never, own) as unknown as RuleSet; // ids are names here
}

function merged(base: Fields, own: Fields): Fields {
  const both = Object.entries(own).map(([key, value]) => [key, isObject(value) && isObject(base[key]) ? merged(base[key], value) : value] as const);
  return Object.fromEntries(Object.entries({ ...base, ...Object.fromEntries(both) }).filter(([, value]) => value !== null));
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const NAMES = ["format", "id", "version", "title", "sources", "validity"];

function optionsOf({ status, ...rest }: RuleSet): unknown {
  const options = Object.entries(rest).filter(([key]) => !NAMES.includes(key));
  const bands = status.bands.map((band) => Object.fromEntries(Object.entries(band).filter(([key]) => key !== "label")));
  return { ...Object.fromEntries(options), status: { on: status.on, bands } };
}

/** The plan that is its own encoded form, written by hand. */
function encodedTwin(plan: string): string {
  return FINGERPRINT_PLANS.find(([written]) => written === plan)?.[1] ?? plan;
}

/** An expected answer without what is not looked at here. */
export function comparable({ issues: _issues, ...answer }: PlainObject): PlainObject {
  const nodes = answer["nodes"] as readonly PlainObject[] | undefined; // of a plan
  return nodes === undefined ? answer : { ...answer, nodes: nodes.map(({ kind: _kind, ...node }): Plain => node) };
}
