import type { Indicator } from "../plan/plan.ts";

/** How many slots are looked at for one code. */
const REACH = 8;

/**
 * The first indicator of each code. It is a table of its own, in front of a `Map`: most codes of a plan are met once, and making room for each in a map, and
 * again for all whenever it grows, would take half the time of checking a plan.
 */
export class FirstOfCode {
  readonly #slots: (Indicator | undefined)[];
  /** Those that found no slot. */
  #others: Map<string, Indicator> | undefined;

  /** @param expected - How many nodes the plan has, about; with more it is slower. */
  constructor(expected: number) {
    let size = FEWEST_SLOTS;
    while (size < 2 * expected) size *= 2;
    // oxlint-disable-next-line unicorn/no-new-array -- a list that grew with gaps would be kept as a hash table
    this.#slots = new Array<Indicator | undefined>(size);
  }

  /** The first indicator that was given with a code: the one at hand, where none was before. */
  of(code: string, indicator: Indicator): Indicator {
    // A plan made by hand may hold what is no text.
    return (typeof code === "string" ? this.#inReach(code, indicator) : undefined) ?? this.#another(code, indicator);
  }

  /** The first one of a code that has a slot, or gets one; nothing where all in reach are taken. */
  #inReach(code: string, indicator: Indicator): Indicator | undefined {
    const last = this.#slots.length - 1;
    const start = hashOf(code);
    for (let at = 0; at < REACH; at += 1) {
      const slot = (start + at) & last;
      const found = this.#slots[slot];
      if (found === undefined) return (this.#slots[slot] = indicator);
      if (found.code === code) return found;
    }
    return undefined;
  }

  #another(code: string, indicator: Indicator): Indicator {
    const others = (this.#others ??= new Map());
    const first = others.get(code) ?? indicator;
    others.set(code, first);
    return first;
  }
}

const FEWEST_SLOTS = 64;

/** So many characters at the end of a code are looked at, and two at its start: each takes time. */
const END = 5;

/** A number that differs for most codes. */
function hashOf(code: string): number {
  const { length } = code;
  let hash = (length * 31 + code.charCodeAt(0)) * 31 + code.charCodeAt(1);
  for (let at = Math.max(length - END, 0); at < length; at += 1) hash = Math.imul(hash, 31) + code.charCodeAt(at);
  return hash ^ (hash >>> 15);
}
