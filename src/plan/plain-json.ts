/** The most values that are looked at. */
const MOST_VALUES = 10_000;

/**
 * Whether a value is what parsed JSON is made of: texts, numbers and the like, plain objects and lists of them, without a getter; at most
 * {@link MOST_VALUES} of them. Only what the keys hold is looked at, so that nothing of the value's own runs; of a proxy that cannot be said.
 */
export function isPlainJson(value: unknown): boolean {
  const pending: unknown[] = [value];
  for (let seen = 0; seen < MOST_VALUES; seen += 1) {
    if (pending.length === 0) return true;
    const next = pending.pop();
    if (typeof next === "object" && next !== null && !pushValues(next, pending)) return false;
  }
  return false;
}

function pushValues(holder: object, pending: unknown[]): boolean {
  const prototype: unknown = Object.getPrototypeOf(holder);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) return false;
  for (const descriptor of Object.values(Object.getOwnPropertyDescriptors(holder))) {
    if (!("value" in descriptor)) return false;
    pending.push(descriptor.value);
  }
  return true;
}
