import { once } from "../error/once.ts";
import type { Read } from "./reading.ts";
import { type Scan, type Token, tokenAt } from "./scan.ts";
import { UNIT_ROWS, type Unit } from "./unit.ts";
import { ANSWERS } from "./vocabulary.ts";

/** A spelling of a unit. */
interface Spelling {
  readonly unit: Unit;
  readonly keys: readonly [string, ...string[]];
  /** Whether a full stop may follow. */
  readonly abbreviated: boolean;
}

/** All spellings by their first token; what a longer one begins with is a later row of the table. */
const SPELLINGS = /* @__PURE__ */ once(spellings);

function spellings(): ReadonlyMap<string, readonly Spelling[]> {
  const rows = UNIT_ROWS.flatMap(({ unit, words, abbreviations }) => [
    ...words.map((word) => ({ unit, keys: keysOf(word), abbreviated: false })),
    ...abbreviations.map((word) => ({ unit, keys: keysOf(word), abbreviated: true })),
  ]);
  const found = new Map<string, Spelling[]>();
  for (const row of rows) {
    const [first] = row.keys;
    found.set(first, [...(found.get(first) ?? []), row]);
  }
  return found;
}

function keysOf(words: string): readonly [string, ...string[]] {
  return words.split(" ") as [string, ...string[]]; // a text has at least one part
}

/** Reads the unit behind a number, its longest spelling; nothing where none stands. */
export function readUnit(scan: Scan, at: number): Read<Unit> | undefined {
  const candidates = SPELLINGS().get(tokenAt(scan, at).key) ?? [];
  const found = candidates.find(({ keys }) => keys.every((key, index) => index === 0 || tokenAt(scan, at + index).key === key));
  if (found === undefined) return undefined;
  const end = at + found.keys.length;
  const dot = tokenAt(scan, end);
  return { value: found.unit, end: found.abbreviated && dot.key === "." && dot.glued ? end + 1 : end };
}

/** Whether a word is made of a unit and more, and so is another one: *ore/uomo*, *giorni-uomo*, *gg.ll* */
export function isCompoundUnit({ kind, key }: Token): boolean {
  const [first = "", ...more] = key.split(/[./-]/);
  const isUnit = SPELLINGS().has(first) && (first.length > 1 || key.includes("/"));
  return kind === "word" && more.length > 0 && isUnit && !ANSWERS.has(key);
}

/** Reads a unit that stands before its number: pieces or euro; no other may. */
export function readFrontUnit(scan: Scan, at: number): Read<Unit> | undefined {
  const read = readUnit(scan, at);
  return read?.value === "count" || read?.value === "euro" ? read : undefined;
}
