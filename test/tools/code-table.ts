import { describe, expect, it } from "vitest";
import type { CodeTable } from "../../src/error/plan-error.ts";
import { ITALIAN } from "../../src/error/codes/italian.ts";

/** What holds of every table of codes: stable names, one line of words in both languages, the same pieces in both. */
export function describeCodes(table: CodeTable, families: readonly string[]): void {
  describe.each(Object.entries(table))("%s", (code, { message, hint }) => {
    it("is called after its family", () => {
      expect(families).toContain(code.split(".")[0]);
      expect(code).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
    });

    it("says what is wrong and what to write, in both languages, a line each", () => {
      const italian = ITALIAN[code];
      for (const words of [message, hint, italian?.message, italian?.hint]) expect(words).toMatch(/^\S[^\n]*[^.\s]$/);
    });

    it("asks in Italian for no piece that is not there in English", () => {
      const known = pieces(message + hint);
      expect(pieces((ITALIAN[code]?.message ?? "") + (ITALIAN[code]?.hint ?? "")).filter((piece) => !known.includes(piece))).toEqual([]);
    });
  });
}

function pieces(words: string): readonly string[] {
  return [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
}
