/** What an id is made from, as it stands in a document: unchecked. */
export type Named = Readonly<Record<string, unknown>>;

/** Where a node's own key stands, and the key itself; empty where a name has neither letters nor digits. */
export interface OwnKey {
  readonly from: "code" | "body" | "name" | "title";
  readonly key: string;
}

/** The key of a node under its parent: its code, else the slug of its name; nothing where it has neither. */
export function ownKey(node: Named): OwnKey | undefined {
  if (typeof node["code"] === "string") return { from: "code", key: node["code"] };
  for (const from of ["body", "name", "title"] as const) {
    const name = node[from];
    if (typeof name === "string") return { from, key: slug(name) };
  }
  return undefined;
}

/** The id of a node that has none written: its key, behind the parent's id; nothing where it has no key. */
export function derivedId(node: Named, parentId: string | undefined): string | undefined {
  const key = ownKey(node)?.key;
  if (key === undefined || key === "") return undefined;
  return parentId === undefined ? key : `${parentId}/${key}`;
}

/**
 * A name as part of an id: compatibility forms and marks resolved, lower case, every run of other characters than a–z and 0–9 one hyphen.
 * `Servizio AA.GG. e Risorse umane` becomes `servizio-aa-gg-e-risorse-umane`.
 */
export function slug(name: string): string {
  return asciiSlug(name.toLowerCase()) ?? anySlug(name);
}

function anySlug(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

const LAST_ASCII = 127;

/** Of a name of ASCII characters alone, in lower case, of which nothing is to be resolved; nothing of any other. */
function asciiSlug(lower: string): string | undefined {
  let made = "";
  let start = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (isKept(code)) continue;
    if (code > LAST_ASCII) return undefined;
    if (at > start) made += `${lower.slice(start, at)}-`;
    start = at + 1;
  }
  return start < lower.length ? made + lower.slice(start) : made.slice(0, -1);
}

/** Whether a character is one of a–z and 0–9. */
function isKept(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
