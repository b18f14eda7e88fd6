/**
 * A text in which nothing can disturb a log or a terminal: each control, format and separator character and each half of a broken pair stands there as its
 * escape, `\u001b`, so that it can neither end a line nor reorder what stands beside it, and can still be told.
 */
export function escapedText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escapeOf);
}

function escapeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
}
