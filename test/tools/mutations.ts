import fc from "fast-check";

/** What slips into an expression when it is typed or copied: letters, digits, signs, marks, spaces and characters of no use. */
export const CHARACTERS = [
  ...Array.from("aeionsrtlcdmu0123456789.,:;%€'°+-–/÷()[]<>=≥≤!?*_#\"&@"),
  " ",
  "  ",
  "\u00A0",
  "\u200B",
  "\n",
  "\u0301",
  "\uD800",
  "\u{1F642}",
];

/** A text near to one of the given ones: a character put in, taken out, changed or swapped with the next, a token doubled, or two texts spliced. */
export function mutationsOf(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const character = fc.constantFrom(...CHARACTERS);
  const at = fc.nat(300);
  const place = (text: string, drawn: number): number => (text.length === 0 ? 0 : drawn % (text.length + 1));
  return fc.oneof(
    fc.tuple(texts, at, character).map(([text, drawn, one]) => text.slice(0, place(text, drawn)) + one + text.slice(place(text, drawn))),
    fc.tuple(texts, at).map(([text, drawn]) => text.slice(0, place(text, drawn)) + text.slice(place(text, drawn) + 1)),
    fc.tuple(texts, at, character).map(([text, drawn, one]) => text.slice(0, place(text, drawn)) + one + text.slice(place(text, drawn) + 1)),
    fc.tuple(texts, at).map(([text, drawn]) => swapped(text, place(text, drawn))),
    fc.tuple(texts, at).map(([text, drawn]) => doubled(text.split(" "), drawn)),
    fc.tuple(texts, texts, at, at).map(([one, other, end, start]) => one.slice(0, place(one, end)) + other.slice(place(other, start))),
  );
}

function swapped(text: string, at: number): string {
  return text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2);
}

function doubled(tokens: readonly string[], drawn: number): string {
  const at = drawn % tokens.length;
  return [...tokens.slice(0, at + 1), ...tokens.slice(at)].join(" ");
}
