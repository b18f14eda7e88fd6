import { harmless } from "./issue-text.ts";

/** Signs that only tell where a line may break: soft hyphen, zero-width space, word joiner, byte order mark. */
const BREAKS = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * A text of a plan or a rule set as people read it in an explanation or a report (*testo mostrato*): one line, and nothing in it that cannot be seen.
 *
 * Runs of spaces and line breaks are one space. Signs that only tell where a line may break are left out; every other control or format character, such as those
 * that turn the direction of writing, is shown as one visible sign, so that it can neither hide nor reorder what stands beside it.
 */
export function shownText(text: string): string {
  return visibleText(text).trim();
}

/** The same for a piece of a line, which may begin or end with a space. */
export function visibleText(text: string): string {
  const visible = harmless(text.replaceAll(BREAKS, "").replaceAll(/\s+/g, " "));
  return visible.replaceAll(/\p{Noncharacter_Code_Point}/gu, "�");
}
