import { type NodeId, type Phase, type Plan, rescore, type RuleSet, type RuleSetName, ruleSets, scorePlan } from "traguardo";
import type { Locale } from "../words/words.ts";
import { draftOf, formValue, readDraft, renamed, withValue } from "./draft.ts";
import { type Entries, inputOf, inputsOf } from "./entries.ts";
import { lineOf, parentsOf } from "./nodes.ts";
import { openAtFirst, scoredLike, seedPlan } from "./start.ts";
import type { Source, State } from "./state.ts";

/** What a reader can do. */
export type Action =
  | { readonly type: "actual"; readonly id: NodeId; readonly text: string }
  | { readonly type: "phase"; readonly phase: Phase }
  | { readonly type: "select"; readonly id: NodeId }
  | { readonly type: "toggle"; readonly id: NodeId }
  | { readonly type: "openAll" }
  | { readonly type: "closeAll" }
  | { readonly type: "locale"; readonly locale: Locale }
  | { readonly type: "target"; readonly text: string }
  | { readonly type: "preset"; readonly name: RuleSetName }
  | { readonly type: "rulesText"; readonly text: string }
  | { readonly type: "option"; readonly path: readonly string[]; readonly value: unknown }
  | { readonly type: "plan"; readonly plan: Plan; readonly entries: Entries; readonly source: Source }
  | { readonly type: "seed" }
  | { readonly type: "restore"; readonly state: State };

export type Dispatch = (action: Action) => void;

/** The state after an action: pure. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "actual":
      return typed(state, action.id, action.text);
    case "phase":
      return { ...state, score: scorePlan(state.score.plan, state.score.ruleSet, { ...state.score.options, phase: action.phase }) };
    case "select":
      return selected(state, action.id);
    case "toggle":
    case "openAll":
    case "closeAll":
      return { ...state, open: openAfter(state, action) };
    case "locale":
      return { ...state, locale: action.locale };
    case "target":
      return { ...state, target: action.text };
    case "restore":
      return action.state;
    default:
      return replaced(state, action);
  }
}

/** What takes the place of the plan or of the rules. */
function replaced(state: State, action: Extract<Action, { readonly type: "preset" | "rulesText" | "option" | "plan" | "seed" }>): State {
  switch (action.type) {
    case "preset":
      return withRules({ ...state, draft: draftOf(ruleSets[action.name], action.name) }, ruleSets[action.name]);
    case "rulesText":
      return withText(state, action.text);
    case "option":
      return withOption(state, action.path, action.value);
    case "plan":
      return withPlan(state, action);
    case "seed":
      return withPlan(state, { ...seedPlan(), source: { kind: "seed" } });
  }
}

function typed(state: State, id: NodeId, text: string): State {
  const entry = { ...state.entries[id], text };
  return { ...state, entries: { ...state.entries, [id]: entry }, score: rescore(state.score, new Map([[id, inputOf(entry)]])) };
}

/** The node, seen in the tree: everything above it is open. */
function selected(state: State, id: NodeId): State {
  if (state.selected === id) return state;
  const above = lineOf(state.score, id).map((node) => node.id);
  const isSeen = above.every((one) => one === id || state.open.has(one));
  return { ...state, selected: id, open: isSeen ? state.open : new Set([...state.open, ...above.filter((one) => one !== id)]) };
}

function openAfter({ open, score }: State, action: Extract<Action, { readonly type: "toggle" | "openAll" | "closeAll" }>): ReadonlySet<string> {
  if (action.type === "closeAll") return new Set([score.id]);
  if (action.type === "openAll") return new Set(parentsOf(score).map(({ id }) => id));
  const others = [...open].filter((id) => id !== action.id);
  return new Set(others.length < open.size ? others : [...open, action.id]);
}

function withText(state: State, text: string): State {
  const { draft, rules } = readDraft(text, state.draft.preset);
  return rules === undefined ? { ...state, draft } : withRules({ ...state, draft }, rules);
}

function withOption(state: State, path: readonly string[], value: unknown): State {
  const tree = formValue(state.draft, state.score.ruleSet);
  return tree === undefined ? state : withText(state, JSON.stringify(renamed(withValue(tree, path, value)), null, 2));
}

function withRules(state: State, rules: RuleSet): State {
  return { ...state, score: scorePlan(state.score.plan, rules, { ...state.score.options, actuals: inputsOf(state.entries) }) };
}

function withPlan(state: State, { plan, entries, source }: { readonly plan: Plan; readonly entries: Entries; readonly source: Source }): State {
  const score = scoredLike(state.score, plan, entries);
  return { ...state, source, entries, score, selected: score.id, open: openAtFirst(score) };
}
