import type { Decimal } from "../decimal/decimal.ts";
import type { Actual } from "../target/actual.ts";
import { readCanonical } from "../target/read-canonical.ts";
import type { ComparedTarget } from "../target/target.ts";
import { readUsualWeight } from "./weight.ts";

/** The most values that are kept of each kind. */
const MOST = 1024;

/**
 * What usual texts say. Plans write the same few over and over, so that looking them up is faster than reading them, and makes nothing; the values are
 * frozen, as all plans share them.
 */
class SharedValues<T extends object> {
  readonly #values = new Map<string, T>();
  readonly #read: (text: string) => T | undefined;

  constructor(read: (text: string) => T | undefined) {
    this.#read = read;
  }

  /** The value of a usual text; nothing where a text is anything else. */
  of(text: string): T | undefined {
    return this.#values.get(text) ?? this.#another(text);
  }

  /** Makes room for the texts of a plan that is about to be read, where others have taken all of it. */
  makeRoom(): void {
    if (this.#values.size === MOST) this.#values.clear();
  }

  #another(text: string): T | undefined {
    const value = this.#read(text);
    if (value === undefined || this.#values.size === MOST) return value;
    // A text of its own: one that is part of a larger text may keep the whole of that.
    this.#values.set(JSON.parse(JSON.stringify(text)) as string, deepFrozen(value));
    return value;
  }
}

function deepFrozen<T extends object>(value: T): T {
  for (const part of Object.values(value) as readonly unknown[]) if (typeof part === "object" && part !== null) deepFrozen(part);
  return Object.freeze(value);
}

const WEIGHTS = /* @__PURE__ */ new SharedValues<Decimal>(readUsualWeight);
const TARGETS = /* @__PURE__ */ new SharedValues<ComparedTarget>(readCanonical);
const ACTUALS = /* @__PURE__ */ new SharedValues<Actual>(readCanonicalActual);

/** The weight of a text as nearly all are; nothing of any other. */
export function sharedWeight(text: string): Decimal | undefined {
  return WEIGHTS.of(text);
}

/** The target of a text in canonical form, as nearly all are; nothing of any other. */
export function sharedTarget(text: string): ComparedTarget | undefined {
  return TARGETS.of(text);
}

/** The result of a text in canonical form; nothing of any other. */
export function sharedActual(text: string): Actual | undefined {
  return ACTUALS.of(text);
}

/** Before a plan is read: one of many different texts leaves no room for those of the next. */
export function makeRoom(): void {
  WEIGHTS.makeRoom();
  TARGETS.makeRoom();
  ACTUALS.makeRoom();
}

function readCanonicalActual(text: string): Actual | undefined {
  const read = readCanonical(text);
  return read?.kind === "plain" ? { kind: "measured", quantity: read.quantity } : undefined;
}
