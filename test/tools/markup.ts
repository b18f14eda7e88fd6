/** An element of a page or a chart, as {@link readMarkup} finds it. */
export interface FoundElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The names of the elements around it, from the outside in. */
  readonly within: readonly string[];
  /** All text in it, also in elements within. */
  text: string;
}

/**
 * Reads HTML or SVG as strict XML, but for the document type and what stands in `style`: every element closed in order, every attribute quoted and written once,
 * every `&` a known reference, no control character; throws at the first fault.
 */
export function readMarkup(markup: string): readonly FoundElement[] {
  const found: FoundElement[] = [];
  const open: FoundElement[] = [];
  const text = markup.replace(/^<!DOCTYPE html>\n/, "");
  const token = /<style>([^<&]*)<\/style>|<\/([a-zA-Z0-9]+)>|<([a-zA-Z][a-zA-Z0-9]*)((?: [a-zA-Z][a-zA-Z0-9:-]*="[^"<]*")*)(\/?)>|([^<]+)/gy;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new Error(`no markup: ${text.slice(at, at + 80)}`);
    const [, style, end, start, attributes = "", closed, characters] = match;
    if (style !== undefined) found.push({ name: "style", attributes: new Map(), within: open.map(({ name }) => name), text: style });
    else if (start !== undefined) {
      const element = { name: start, attributes: readAttributes(attributes), within: open.map(({ name }) => name), text: "" };
      found.push(element);
      if (closed === "") open.push(element);
    } else if (end !== undefined) {
      const last = open.pop();
      if (last?.name !== end) throw new Error(`</${end}> closes <${last?.name ?? "nothing"}>`);
    } else {
      const read = readText(characters ?? "");
      for (const element of open) element.text += read;
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return found;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const pairs = [...text.matchAll(/ ([a-zA-Z0-9:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, readText(value)] as const);
  const attributes = new Map(pairs);
  if (attributes.size < pairs.length) throw new Error(`an attribute is written twice: ${text}`);
  return attributes;
}

const REFERENCES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

function readText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const bad = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/u.exec(text);
  if (bad !== null) throw new Error(`a character that no page may hold: ${JSON.stringify(bad[0])}`);
  return text.replaceAll(/&(?:#?\w+;)?/g, (reference) => {
    const sign = REFERENCES[reference];
    if (sign === undefined) throw new Error(`no reference: ${reference}`);
    return sign;
  });
}

/** The elements of a name. */
export function named(elements: readonly FoundElement[], name: string): readonly FoundElement[] {
  return elements.filter((element) => element.name === name);
}
