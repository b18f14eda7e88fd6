import { kindOf } from "../error/kind-of.ts";

/** What `read` gives, or nothing where it throws: a value from outside may run code of its own when it is read. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** What a value is, in words, also where looking at it throws. */
export function kindInWords(value: unknown): string {
  return attempt(() => kindOf(value)) ?? "an object";
}
