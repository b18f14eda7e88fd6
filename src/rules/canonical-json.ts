import { RULE_CODES } from "../error/codes/rules.ts";
import { type IssuePath, issue } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";

/**
 * The one canonical text of a JSON value (RFC 8785): keys in the order of their UTF-16 units, no spaces, numbers and texts as ECMAScript writes them.
 *
 * What JSON cannot say is refused: `NaN`, `undefined`, a big integer, half a character (one unit of a surrogate pair). Source: RFC 8785, § 3.2.
 */
export function canonicalJson(value: unknown): Result<string> {
  const unwritable: IssuePath[] = [];
  const text = written(value, [], unwritable);
  const [path] = unwritable;
  return path === undefined ? ok(text) : fail(issue(RULE_CODES, "fingerprint.value", { path }));
}

/** The text of a value; the places of what cannot be written are added to `unwritable`. */
function written(value: unknown, path: IssuePath, unwritable: IssuePath[]): string {
  if (Array.isArray(value)) return `[${value.map((part: unknown, at) => written(part, [...path, at], unwritable)).join(",")}]`;
  if (typeof value === "object" && value !== null) return writtenObject(value, path, unwritable);
  if (isWritable(value)) return JSON.stringify(value);
  unwritable.push(path);
  return "";
}

function writtenObject(value: object, path: IssuePath, unwritable: IssuePath[]): string {
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = entries.map(([key, part]) => {
    const place = [...path, key];
    return `${written(key, place, unwritable)}:${written(part, place, unwritable)}`;
  });
  return `{${parts.join(",")}}`;
}

function isWritable(value: unknown): boolean {
  if (typeof value === "string") return !/\p{Cs}/u.test(value);
  return value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
}
