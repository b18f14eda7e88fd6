import { type RuleSet, type RuleSetName, ruleSets, safeParseRuleSet } from "traguardo";
import type { Draft } from "./state.ts";

/** A rule set as the text that is edited. */
export function draftOf(rules: unknown, preset?: RuleSetName): Draft {
  return { text: JSON.stringify(rules, null, 2), issues: [], preset };
}

/** Names of the shipped rule sets. */
export const PRESETS = Object.keys(ruleSets) as readonly RuleSetName[]; // a record by these names

/** The draft with another text, and the rule set that it holds where it holds one. */
export function readDraft(text: string, preset?: RuleSetName): { readonly draft: Draft; readonly rules?: RuleSet } {
  const json = readJson(text);
  if ("broken" in json) return { draft: { text, issues: [], broken: json.broken, preset } };
  const read = safeParseRuleSet(json.value);
  return read.success ? { draft: { text, issues: [], preset }, rules: read.data } : { draft: { text, issues: read.issues, preset } };
}

/** The value of a JSON text, or why it is none. */
export function readJson(text: string): { readonly value: unknown } | { readonly broken: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}

/** What the form shows: the draft as written; of a draft that extends another set the whole set; nothing where it is no object. */
export function formValue({ text }: Draft, rules: RuleSet): Tree | undefined {
  const json = readJson(text);
  if ("broken" in json || !isTree(json.value)) return undefined;
  return "extends" in json.value ? (rules as unknown as Tree) : json.value; // plain JSON data
}

/** A JSON object whose values nobody has checked. */
export type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a path; nothing where the way ends before. */
export function valueAt(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isTree(at) && Object.hasOwn(at, key) ? at[key] : undefined), tree);
}

/** The tree with another value at a path; `undefined` takes the key out. */
export function withValue(tree: Tree, [key, ...rest]: readonly string[], value: unknown): Tree {
  if (key === undefined) return tree;
  const child = tree[key];
  const next = rest.length === 0 ? value : withValue(isTree(child) ? child : {}, rest, value);
  const { [key]: _old, ...others } = tree;
  return next === undefined ? others : { ...tree, [key]: next };
}

/** The tree under a name of its own, once it is no longer the preset that it was. */
export function renamed(tree: Tree): Tree {
  const preset = Object.values(ruleSets).find(({ id, version }) => id === tree["id"] && version === tree["version"]);
  if (preset === undefined) return tree;
  const title = { it: `${preset.title.it} (modificate)`, en: `${preset.title.en} (changed)` };
  return { ...tree, id: `${preset.id}-changed`, title };
}
