/** What a value should look like: a type, a list, or an object with at least these parts. */
export type Outline = "string" | "number" | "list" | { readonly [key: string]: Outline };

/** Whether a value looks like that, as far as the outline says; where looking at it throws, it does not. */
export function looksLike(value: unknown, outline: Outline): boolean {
  try {
    return fits(value, outline);
  } catch {
    return false;
  }
}

function fits(value: unknown, outline: Outline): boolean {
  if (outline === "list") return Array.isArray(value);
  if (typeof outline === "string") return typeof value === outline;
  if (typeof value !== "object" || value === null) return false;
  const parts = value as Readonly<Record<string, unknown>>; // each is looked at before it is used
  // Every score begins here: without a list of the keys this takes a quarter of the time.
  for (const key in outline) if (!fits(parts[key], outline[key] as Outline)) return false; // a key of its own
  return true;
}
