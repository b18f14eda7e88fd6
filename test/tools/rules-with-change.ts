import { cameraleStandard } from "../../src/rules/presets/camerale-standard.ts";

/** Values by the path at which they stand: `{ "points.cap": "120" }`; undefined removes. */
export type RuleSetChange = Readonly<Record<string, unknown>>;

/** `cameraleStandard` with changes, as unchecked JSON. */
export function withChange(change: RuleSetChange): unknown {
  return Object.entries(change).reduce<unknown>((whole, [path, value]) => changedAt(whole, path.split("."), value), cameraleStandard);
}

function changedAt(whole: unknown, [key = "", ...rest]: readonly string[], value: unknown): unknown {
  const copy = (Array.isArray(whole) ? [...whole] : { ...(whole as object) }) as Record<string, unknown>;
  copy[key] = rest.length === 0 ? value : changedAt(copy[key], rest, value);
  if (copy[key] === undefined) delete copy[key];
  return copy;
}
