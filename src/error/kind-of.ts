/** What a value is, in words. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return Number.isNaN(value) ? "NaN" : (KINDS[typeof value] ?? `a ${typeof value}`);
}

const KINDS: Readonly<Record<string, string>> = { string: "text", boolean: "true or false", object: "an object", undefined: "nothing" };
