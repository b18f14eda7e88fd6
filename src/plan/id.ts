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
  const resolved = NOT_ASCII.test(name) ? name.normalize("NFKD").replace(/\p{M}/gu, "") : name;
  const hyphened = resolved.toLowerCase().replace(OTHERS, "-");
  return hyphened.startsWith("-") || hyphened.endsWith("-") ? hyphened.replace(/^-|-$/g, "") : hyphened;
}

/** In ASCII nothing is to be resolved. */
const NOT_ASCII = /[\u0080-\uFFFF]/;
const OTHERS = /[^a-z0-9]+/g;
