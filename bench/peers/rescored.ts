/** A plan made ready in one way or another. */
export interface Rescored {
  /** Computes every value of every node afresh; gives the body's. */
  readonly score: () => unknown;
  /** Changes the actual of an indicator with a `>=` target, given in hundredths, and what depends on it. */
  readonly update: (leaf: number, actual: number) => unknown;
}
