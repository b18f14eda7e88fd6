import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesOf } from "../../docs/playground/src/state/boxes.ts";
import { renamed, valueAt, withValue } from "../../docs/playground/src/state/draft.ts";
import { linkOf, readLink } from "../../docs/playground/src/state/link.ts";
import { allIn, seenIn } from "../../docs/playground/src/state/nodes.ts";
import { exactText, inLocale, shownFraction, shownShare, signedFraction } from "../../docs/playground/src/state/numbers.ts";
import { pack, unpack } from "../../docs/playground/src/state/packed.ts";
import { type Action, reduce } from "../../docs/playground/src/state/reduce.ts";
import { seedState } from "../../docs/playground/src/state/start.ts";
import type { State } from "../../docs/playground/src/state/state.ts";
import { FILE_WORDS } from "../../docs/playground/src/words/files.ts";
import { OPTION_WORDS } from "../../docs/playground/src/words/options.ts";
import { PAGE_WORDS } from "../../docs/playground/src/words/page.ts";
import { PLAN_WORDS } from "../../docs/playground/src/words/plan.ts";
import { RULES_WORDS } from "../../docs/playground/src/words/rules.ts";
import { TARGET_WORDS } from "../../docs/playground/src/words/targets.ts";
import { say } from "../../docs/playground/src/words/words.ts";
import { parsePlan, ruleSets, scorePlan, scoreToJSON } from "../../src/index.ts";
import { deepFreeze } from "./deep-freeze.ts";

const part = (numerator: number, denominator: number) => ({ numerator: BigInt(numerator), denominator: BigInt(denominator) });

describe("numbers as the page shows them", () => {
  it.each([
    [600, 7, "85,71"],
    [-50, 21, "−2,38"],
    [1, 200, "0,01"], // 0.005 is a tie, and goes away from zero
    [-1, 200, "−0,01"],
    [1, 201, "0,00"],
    [-1, 201, "0,00"],
    [1999, 20, "99,95"],
  ])("%i/%i is shown as %s", (numerator, denominator, text) => {
    expect(shownFraction(part(numerator, denominator), "it")).toBe(text);
  });

  it.each([
    [1, 1, "100 %"],
    [999, 1000, "> 99 %"],
    [1, 1000, "< 1 %"],
    [0, 1, "0 %"],
    [9, 10, "90 %"],
  ])("a share of %i/%i is shown as %s", (numerator, denominator, text) => {
    expect(shownShare(part(numerator, denominator))).toBe(text);
  });

  it("signs a change, and writes an exact value", () => {
    expect([signedFraction(part(1, 2), "en"), signedFraction(part(0, 1), "en"), signedFraction(part(-1, 2), "en", 0)]).toEqual([
      "+0.50",
      "0.00",
      "−1",
    ]);
    expect([exactText(part(90, 1)), exactText(part(600, 7)), inLocale("14.29", "it")]).toEqual(["90", "600/7", "14,29"]);
  });
});

describe("the words of the page", () => {
  const tables = [PAGE_WORDS, TARGET_WORDS, PLAN_WORDS, RULES_WORDS, OPTION_WORDS, FILE_WORDS];
  const rows = tables.flatMap((table) => Object.entries<{ readonly it: string; readonly en: string }>(table));
  const pieces = (text: string) => new Set(text.match(/\{\w+\}/g));

  it("have one meaning each", () => {
    expect(rows.length).toBeGreaterThan(200);
    expect(new Set(rows.map(([key]) => key)).size).toBe(rows.length);
  });

  it.each(rows)("%s is said in both languages, with the same pieces", (_key, { it: italian, en }) => {
    expect([italian, en].every((text) => text.trim() === text && text !== "")).toBe(true);
    expect(pieces(italian)).toEqual(pieces(en));
  });

  it("take a piece as it is", () => {
    expect(say("it", "use", { text: "{text} $& {name}" })).toBe("Usa «{text} $& {name}»");
  });
});

describe("a rule set as it is edited", () => {
  it("reads and writes at paths, and leaves what it was given alone", () => {
    const tree = deepFreeze({ points: { floor: "0", cap: "100" }, list: [1] });
    expect(withValue(tree, ["points", "cap"], "120")).toEqual({ points: { floor: "0", cap: "120" }, list: [1] });
    expect(withValue(tree, ["points", "cap"], undefined)).toEqual({ points: { floor: "0" }, list: [1] });
    expect(withValue(tree, ["list", "x"], 1)).toEqual({ points: tree.points, list: { x: 1 } });
    expect([valueAt(tree, ["points", "floor"]), valueAt(tree, ["points", "toString"]), valueAt(tree, ["list", "0"])]).toEqual([
      "0",
      undefined,
      undefined,
    ]);
  });

  it("no longer bears a preset's name once it is another", () => {
    const changed = renamed({ ...ruleSets.onOff });
    expect(changed["id"]).toBe(`${ruleSets.onOff.id}-changed`);
    expect(renamed(changed)).toBe(changed);
  });
});

describe("the state of the page", () => {
  const after = (...actions: readonly Action[]): State => actions.reduce(reduce, seedState("it"));
  const seed = seedState("it");
  const indicator = allIn(seed.score).find(({ code }) => code === "Statistiche_Sito");
  const typed: Action = { type: "actual", id: indicator?.id ?? seed.score.id, text: "200 gg" };

  it("begins with the score of the examples", () => {
    expect([seed.score.value?.toFixed(2), seenIn(seed.score, seed.open).length > 20, allIn(seed.score).length]).toEqual(["94.92", true, 93]);
  });

  it("scores what is typed as if it had been scored afresh, in any order of actions", () => {
    const state = after(typed, { type: "phase", phase: "interim" }, { type: "preset", name: "cameraleComplement" });
    const other = after({ type: "preset", name: "cameraleComplement" }, { type: "phase", phase: "interim" }, typed);
    expect(JSON.stringify(scoreToJSON(state.score))).toBe(JSON.stringify(scoreToJSON(other.score)));
    const actuals = new Map(Object.entries(state.entries).map(([id, { text, correction }]) => [id, { actual: text, correction }]));
    const afresh = scorePlan(state.score.plan, ruleSets.cameraleComplement, { phase: "interim", actuals });
    expect(scoreToJSON(state.score)).toEqual(scoreToJSON(afresh));
  });

  it("keeps the last good rules while others are written", () => {
    const state = after({ type: "option", path: ["points", "cap"], value: undefined });
    expect(state.draft.issues.length).toBeGreaterThan(0);
    expect(state.score.ruleSet).toBe(ruleSets.cameraleStandard);
    expect(reduce(state, { type: "rulesText", text: "{" }).draft.broken).toMatch(/JSON/);
  });

  it("opens what stands above the node that is asked about, and nothing more", () => {
    const state = after({ type: "closeAll" }, { type: "select", id: typed.type === "actual" ? typed.id : seed.score.id });
    expect(state.open.size).toBe(4); // body, area, service, objective
    expect(seenIn(state.score, state.open).some(({ node }) => node.id === state.selected)).toBe(true);
    expect(after({ type: "toggle", id: seed.score.id }).open.has(seed.score.id)).toBe(false);
  });

  it("lays out boxes that fill their parents", () => {
    const boxes = boxesOf(seed.score);
    const ends = boxes.filter(({ depth }) => depth === 1).map(({ top, height }) => Math.round((top + height) * 100));
    expect(ends).toEqual([25, 50, 75, 100]); // four areas without weights
  });
});

describe("links", () => {
  const packed = (value: unknown): string => `#s=${deflateRawSync(Buffer.from(JSON.stringify(value))).toString("base64url")}`;
  const good = { v: 1, locale: "en", phase: "final", preset: "onOff", actuals: {}, selected: "nowhere", target: "" };
  const own = {
    body: "CCIAA",
    year: 2023,
    areas: [{ name: "Staff", objectives: [{ title: "F", indicators: [{ name: "I", target: "SI", actual: "NO" }] }] }],
  };

  it("pack and unpack any text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
        const letters = await pack(text);
        expect(letters).toMatch(/^[\w-]*$/);
        expect(await unpack(letters)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it("restore what was typed, on the seed plan and on another one", async () => {
    const plan = parsePlan(own);
    const entries = { "staff/f/i": { text: "SI", correction: { kind: "forced", points: "70", note: "OIV" } } } as const;
    const seed = reduce(seedState("it"), { type: "phase", phase: "interim" });
    const other = reduce(seed, { type: "plan", plan, entries, source: { kind: "own", name: "p.json" } });
    for (const state of [seed, other, reduce(other, { type: "option", path: ["display", "decimals"], value: 3 })]) {
      // oxlint-disable-next-line no-await-in-loop -- one state after the other
      const read = await readLink(await linkOf(state));
      const { score, open: _open, draft: _draft, ...rest } = state;
      expect(read).toMatchObject(rest);
      expect(typeof read === "object" && scoreToJSON(read.score)).toEqual(scoreToJSON(score));
    }
  });

  it.each([
    ["#plan", undefined],
    ["", undefined],
    ["#s=", "broken"],
    ["#s=%%%", "broken"],
    [`#s=${"A".repeat(100_001)}`, "tooLong"],
    [packed("x".repeat(5_000_000)), "broken"],
    [packed({ ...good, more: 1 }), "broken"],
    [packed({ ...good, v: 2 }), "broken"],
    [packed({ ...good, actuals: { a: { text: 1 } } }), "broken"],
    [packed({ ...good, preset: "toString" }), "broken"],
    [packed({ ...good, plan: { ...own, year: 0 } }), "plan"],
    [packed({ ...good, preset: undefined }), "rules"],
    [packed({ ...good, preset: undefined, rules: { ...ruleSets.onOff, id: "" } }), "rules"],
  ])("%.40s is answered with %s", async (hash, fault) => {
    expect(await readLink(hash)).toBe(fault);
  });

  it("take only actuals of indicators that are there, and begin at the body where the node is not", async () => {
    const read = await readLink(packed({ ...good, plan: own, actuals: { "staff/f/i": { text: "SI" }, other: { text: "1" } } }));
    expect(read).toMatchObject({ entries: { "staff/f/i": { text: "SI" } }, selected: "cciaa" });
    expect(typeof read === "object" && [Object.keys(read.entries), read.score.issues]).toEqual([["staff/f/i"], []]);
  });
});
