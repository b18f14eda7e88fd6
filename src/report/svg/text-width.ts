import { visibleText } from "../../error/shown-text.ts";

/** How wide characters are, in parts of the size of the font: ample for the usual sans serif faces. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'’|!()[\] -]/, 0.33],
  [/[mwMW%@]/, 0.92],
  [/[\u1100-\uFFEF\u{10000}-\u{10FFFF}]/u, 1.05],
  [/\p{Lu}/u, 0.72],
];
const USUAL = 0.57;

function widthOf(character: string): number {
  return WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? USUAL;
}

/** The text as far as it fits into a width in pixels, with `…` where something is left out; nothing where not even that fits. */
export function fitted(text: string, width: number, size: number): string {
  const characters = Array.from(visibleText(text).trim());
  const room = width / size;
  let used = 0;
  let fits = 0;
  for (const [at, character] of characters.entries()) {
    used += widthOf(character);
    if (used > room) return fits === 0 ? "" : `${characters.slice(0, fits).join("").trimEnd()}…`;
    if (used + ELLIPSIS <= room) fits = at + 1;
  }
  return characters.join("");
}

const ELLIPSIS = 0.9;

/** The text in lines of a width, at most so many; the last one is cut where not all fits. */
export function wrapped(
  text: string,
  { width, size, lines }: { readonly width: number; readonly size: number; readonly lines: number },
): readonly string[] {
  const words = visibleText(text).trim().split(" ");
  const made: string[] = [];
  let line = "";
  for (const [at, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || isWithin(longer, width, size)) {
      line = longer;
      continue;
    }
    if (made.length === lines - 1) return [...made, fitted([line, ...words.slice(at)].join(" "), width, size)];
    made.push(fitted(line, width, size));
    line = word;
  }
  return [...made, fitted(line, width, size)];
}

function isWithin(text: string, width: number, size: number): boolean {
  return fitted(text, width, size) === text;
}
