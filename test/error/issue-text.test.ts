import { describe, expect, it } from "vitest";
import { harmless, issuesText } from "../../src/error/issue-text.ts";
import { type IssueDetails, issue } from "../../src/error/plan-error.ts";

const WRONG = { "made.up": { message: "{found} is wrong", hint: "Mend it" } };
const ITALIAN = { codes: { "made.up": { message: "{found} è sbagliato", hint: "Correggerlo" } } };
const PIECES = new Map([["a plan", "un piano"]]);

const wrong = (details: IssueDetails = {}) => issue(WRONG, "made.up", details);
const excerpt = (details: IssueDetails): string[] =>
  issuesText([wrong(details)], {}, { codes: {} })
    .split("\n")
    .slice(1);

it.each([
  ["en", "text", ITALIAN, "error made.up: text is wrong. Mend it."],
  ["it", "text", ITALIAN, "errore made.up: un testo è sbagliato. Correggerlo."],
  ["it", "text", { ...ITALIAN, pieces: PIECES }, "errore made.up: un testo è sbagliato. Correggerlo."],
  ["it", "a plan", ITALIAN, "errore made.up: a plan è sbagliato. Correggerlo."],
  ["it", "a plan", { ...ITALIAN, pieces: PIECES }, "errore made.up: un piano è sbagliato. Correggerlo."],
  ["it", "text", { codes: {} }, "errore made.up: text is wrong. Mend it."],
] as const)("writes the line of an issue in %s, of %j, with the Italian words %j", (locale, found, italian, line) => {
  expect(issuesText([wrong({ params: { found } })], { locale }, italian)).toBe(line);
});

describe("an excerpt", () => {
  it.each([
    [{ input: "14,2x", position: 4, length: 1 }, ["  14,2x", "      ^"]],
    [{ input: "14,2x", position: 4 }, ["  14,2x", "      ^"]],
    [{ input: "abcd", position: 1, length: 2 }, ["  abcd", "   ^^"]],
    [{ input: "", position: 0, length: 0 }, ["  ", "  ^"]],
    [{ input: "12", position: 2, length: 0 }, ["  12", "    ^"]],
    [{ input: "12" }, ["  12"]],
    [{ input: "a\tb\n\u200b!", position: 5, length: 1 }, ["  a␉b␊\ufffd!", "       ^"]],
    [{ input: "😀😀x", position: 4, length: 1 }, ["  😀😀x", "    ^"]],
    [{ input: "\ud83dx", position: 1, length: 1 }, ["  \ufffdx", "   ^"]],
  ])("of %j", (details, lines) => {
    expect(excerpt(details)).toEqual(lines);
  });

  it("of a long text shows what stands around the fault", () => {
    const input = `${"a".repeat(500)}!${"b".repeat(500)}`;
    expect(excerpt({ input, position: 500, length: 1 })).toEqual([`  …${"a".repeat(40)}!${"b".repeat(79)}…`, `${" ".repeat(43)}^`]);
  });

  it("of a long text without position shows its start", () => {
    expect(excerpt({ input: "a".repeat(300) })).toEqual([`  ${"a".repeat(120)}…`]);
  });
});

it.each([
  ["a\tb\nc", "a␉b␊c"],
  ["\u001b[31m", "␛[31m"],
  ["\u202e\u2028\ud83d", "\ufffd\ufffd\ufffd"],
  ["perché 😀", "perché 😀"],
])("shows %j as %j", (text, shown) => {
  expect(harmless(text)).toBe(shown);
});
