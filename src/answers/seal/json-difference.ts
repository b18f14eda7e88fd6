import type { IssuePath } from "../../error/plan-error.ts";

/** Any JSON value. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A place at which two JSON values differ. */
export interface JsonDifference {
  /** Keys and positions from the root. */
  readonly path: IssuePath;
  /** What stands there in the first; absent where nothing does. */
  readonly a?: JsonValue;
  /** What stands there in the second; absent where nothing does. */
  readonly b?: JsonValue;
}

/** Every place at which two JSON values differ, as deep as both go, in the order of the first. */
export function jsonDifferences(a: JsonValue, b: JsonValue, path: IssuePath = []): readonly JsonDifference[] {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left === undefined || right === undefined || Array.isArray(a) !== Array.isArray(b)) return a === b ? [] : [{ path, a, b }];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const place = [...path, key];
    const [one, other] = [left.get(key), right.get(key)];
    if (one === undefined) return other === undefined ? [] : [{ path: place, b: other }];
    return other === undefined ? [{ path: place, a: one }] : jsonDifferences(one, other, place);
  });
}

/** The parts of a list or an object by their keys; nothing of a single value. */
function partsOf(value: JsonValue): ReadonlyMap<string | number, JsonValue> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return new Map<string | number, JsonValue>(Array.isArray(value) ? value.entries() : Object.entries(value));
}
