/** Where a value stands in a document: the keys and positions that lead to it. */
export type Place = readonly (string | number)[];

type Json = Readonly<Record<string | number, unknown>>;

/** The places of all values in a document. */
export function placesIn(value: unknown, path: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesIn((value as Json)[key], [...path, key]))];
}

/** The document with another value at a place. */
export function withValue(document: unknown, [key, ...rest]: Place, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(document);
  const value = withValue((document as Json)[key], rest, change);
  return Array.isArray(document) ? document.with(Number(key), value) : { ...(document as Json), [key]: value };
}
