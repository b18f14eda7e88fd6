import { encodePlan, type Plan, type RuleSet, type RuleSetName, ruleSets, safeParsePlan, safeParseRuleSet, scorePlan } from "traguardo";
import * as z from "zod";
import { draftOf, PRESETS, readJson } from "./draft.ts";
import { type Entries, entriesOf, inputsOf } from "./entries.ts";
import { lineOf } from "./nodes.ts";
import { pack, unpack } from "./packed.ts";
import { openAtFirst, seedPlan } from "./start.ts";
import type { Source, State } from "./state.ts";

const PREFIX = "#s=";
const text = z.string().max(10_000);

/** What a link holds: of the actuals only those that differ from how the plan begins. */
const linkSchema = z.strictObject({
  v: z.literal(1),
  locale: z.enum(["it", "en"]),
  phase: z.enum(["interim", "final"]),
  preset: z.enum(PRESETS).optional(),
  rules: z.unknown().optional(),
  plan: z.unknown().optional(),
  name: text.optional(),
  actuals: z.record(
    z.string(),
    z.strictObject({
      text,
      correction: z
        .union([
          z.strictObject({ kind: z.literal("forced"), points: text, note: text }),
          z.strictObject({ kind: z.literal("exogenous"), share: text, note: text }),
        ])
        .optional(),
    }),
  ),
  selected: z.string(),
  target: text,
});
type Linked = z.infer<typeof linkSchema>;

/** Why a link was refused: `link.…` among the words. */
export type LinkFault = "tooLong" | "broken" | "plan" | "rules";

/** The part of an address from its `#` on that restores a state. */
export async function linkOf({ locale, score, source, draft, entries, selected, target }: State): Promise<string> {
  const start = source.kind === "seed" ? seedPlan().entries : entriesOf(score.plan);
  const isPreset = draft.preset !== undefined && score.ruleSet === ruleSets[draft.preset];
  const linked = {
    v: 1,
    locale,
    phase: score.options.phase ?? "final",
    ...(isPreset ? { preset: draft.preset } : { rules: score.ruleSet }),
    ...(source.kind === "own" ? { plan: encodePlan(score.plan), name: source.name } : {}),
    actuals: Object.fromEntries(Object.entries(entries).filter(([id, entry]) => JSON.stringify(entry) !== JSON.stringify(start[id]))),
    selected,
    target,
  };
  return PREFIX + (await pack(JSON.stringify(linked)));
}

/** The state that a link holds, or why it holds none; nothing where the text behind `#` is no such link. */
export async function readLink(hash: string): Promise<State | LinkFault | undefined> {
  if (!hash.startsWith(PREFIX)) return undefined;
  if (hash.length > MOST_READ) return "tooLong";
  const json = readJson((await unpack(hash.slice(PREFIX.length))) ?? "");
  const read = "broken" in json ? undefined : linkSchema.safeParse(json.value);
  return read?.success === true ? restored(read.data) : "broken";
}

/** More than any link that this page makes. */
const MOST_READ = 100_000;

function restored(linked: Linked): State | LinkFault {
  const started = planOf(linked);
  if (started === undefined) return "plan";
  const chosen = rulesOf(linked);
  if (chosen === undefined) return "rules";
  const { plan, source } = started;
  const entries = { ...started.entries, ...knownIn(started.entries, linked.actuals) };
  const score = scorePlan(plan, chosen.rules, { phase: linked.phase, actuals: inputsOf(entries) });
  const line = lineOf(score, linked.selected as State["selected"]); // an id that no node has finds the body
  return {
    locale: linked.locale,
    source,
    entries,
    score,
    draft: draftOf(chosen.rules, chosen.preset),
    selected: (line.at(-1) ?? score).id,
    open: new Set([...openAtFirst(score), ...line.slice(0, -1).map(({ id }) => id)]),
    target: linked.target,
  };
}

function knownIn(entries: Entries, changes: Linked["actuals"]): Entries {
  return Object.fromEntries(Object.entries(changes).filter(([id]) => Object.hasOwn(entries, id)));
}

function planOf({ plan, name }: Linked): { readonly plan: Plan; readonly entries: Entries; readonly source: Source } | undefined {
  if (plan === undefined) return { ...seedPlan(), source: { kind: "seed" } };
  const read = safeParsePlan(plan);
  return read.success ? { plan: read.data, entries: entriesOf(read.data), source: { kind: "own", name: name ?? read.data.body } } : undefined;
}

function rulesOf({ preset, rules }: Linked): { readonly rules: RuleSet; readonly preset?: RuleSetName } | undefined {
  if (preset !== undefined) return { rules: ruleSets[preset], preset };
  const read = safeParseRuleSet(rules);
  return read.success ? { rules: read.data } : undefined;
}
