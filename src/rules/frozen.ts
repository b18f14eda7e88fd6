/** The same value, with every object inside frozen: what all callers share, none can change. */
export function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === "object" && part !== null) frozen(part as object); // null is out, so it is an object
  }
  return Object.freeze(value);
}
