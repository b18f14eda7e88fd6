/**
 * How large an input may be (*limiti*): checked before any work that grows with it.
 *
 * @namespace
 * @example
 * ```ts
 * LIMITS.text // => 256
 * LIMITS.digits // => 40
 * ```
 */
export const LIMITS = /* @__PURE__ */ Object.freeze({
  /** Characters of one expression, counted before it is trimmed, in UTF-16 units. */
  text: 256,
  /** Digits of one number, all counted. */
  digits: 40,
  /** Levels of a plan; the body is the first. */
  depth: 32,
  /** Nodes of a plan, the body included. */
  nodes: 2_000_000,
  /** Issues that are reported one by one; one more, `issues.tooMany`, gives the count of the rest. */
  issues: 1_000,
});
