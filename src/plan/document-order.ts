import type { Issue } from "../error/plan-error.ts";

/** The issues in the order in which what they tell of stands in the document; a missing key stands at the start of its object. */
export function inDocumentOrder(document: unknown, issues: readonly Issue[]): readonly Issue[] {
  const places = new Map<object, ReadonlyMap<string | number, number>>();
  const ranked = issues.map((one) => ({ one, ranks: ranksOf(document, one, places) }));
  return ranked.sort((a, b) => compareRanks(a.ranks, b.ranks)).map(({ one }) => one);
}

/** For each step of an issue's path, the position of its key among its neighbours. */
function ranksOf(document: unknown, { path = [] }: Issue, places: Map<object, ReadonlyMap<string | number, number>>): readonly number[] {
  let value = document;
  return path.map((key) => {
    if (typeof value !== "object" || value === null) return -1;
    const holder: object = value;
    value = (holder as Record<string | number, unknown>)[key]; // any key may be asked for
    if (Array.isArray(holder)) return Number(key);
    const known = places.get(holder) ?? new Map(Object.keys(holder).map((name, at) => [name, at]));
    places.set(holder, known);
    return known.get(key) ?? -1;
  });
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  if (at === -1) return a.length - b.length;
  const [left, right] = [a[at], b[at]];
  return left === undefined || right === undefined ? a.length - b.length : left - right;
}
