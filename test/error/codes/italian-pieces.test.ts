import { expect, it } from "vitest";
import { ITALIAN_PIECES } from "../../../src/error/codes/italian-pieces.ts";
import { foreign } from "../../../src/error/foreign.ts";
import { formatIssues } from "../../../src/index.ts";

it.each([...ITALIAN_PIECES])("%j is %j where an issue asks for it", (english, italian) => {
  expect(formatIssues(foreign(english, "5").issues, { locale: "it" })).toBe(
    `errore value.foreign: Qui c'è un testo, non ${italian}. Fornire ${italian} come lo dà la libreria.`,
  );
});

it.each(["a list", "text", "nothing"])("%j is what values are called, and no piece", (kind) => {
  expect(ITALIAN_PIECES.has(kind)).toBe(false);
});
