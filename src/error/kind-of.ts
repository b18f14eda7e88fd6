/** What a value is, in words. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (isList(value)) return "a list";
  return Number.isNaN(value) ? "NaN" : (KINDS[typeof value] ?? `a ${typeof value}`);
}

const KINDS: Readonly<Record<string, string>> = { string: "text", boolean: "true or false", object: "an object", undefined: "nothing" };

/** Of a proxy that was revoked nothing can be asked, not even this. */
function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
