import { describe, expect, it } from "vitest";
import { PLAN_CODES } from "../../src/error/codes/plan.ts";
import { TARGET_CODES } from "../../src/error/codes/target.ts";
import { formatIssues as formatAllIssues } from "../../src/error/format-issues.ts";
import { type Issue, issue } from "../../src/error/plan-error.ts";
import { formatIssues } from "../../src/target/format-issues.ts";
import { safeParseActual, safeParseTarget } from "../../src/target/parse.ts";

const issuesOf = (text: unknown): readonly Issue[] =>
  [safeParseTarget, safeParseActual].flatMap((read) => {
    const result = read(text as string); // what is no text is refused too
    return result.success ? [] : result.issues;
  });

it("writes the issues of expressions", () => {
  expect(formatIssues(issuesOf("≥ 95%%"), { locale: "it" }).split("\n")).toEqual([
    "errore target.trailing: Quanto sta qui non fa parte di un solo valore e della sua unità. Scrivere un solo valore; per una seconda condizione scrivere più target nel tempo o due indicatori, e le note nella descrizione. Forse: ≥ 95%",
    "  ≥ 95%%",
    "       ^",
    "errore actual.inequality: Questo dice quanto si voleva, non quanto si è misurato. Scrivere quanto misurato, senza segno.",
    "  ≥ 95%%",
    "  ^",
  ]);
});

describe.each(["it", "en"] as const)("in %s it writes as the one for all issues does", (locale) => {
  it.each(Object.keys(TARGET_CODES) as (keyof typeof TARGET_CODES)[])("%s", (code) => {
    const params = { found: "a list", limit: "256", grouped: "1.234.567", decimal: "1.234,567" };
    const one = issue(TARGET_CODES, code, { params, input: "1234.567", position: 2, suggestion: "1.234,567" });
    expect(formatIssues([one], { locale })).toBe(formatAllIssues([one], { locale }));
  });

  it.each([undefined, null, 90, [], {}, true, "", ">= %", "30/11/21", "circa 5", "a".repeat(300)])("what is wrong with %j", (text) => {
    expect(formatIssues(issuesOf(text), { locale })).toBe(formatAllIssues(issuesOf(text), { locale }));
  });
});

it("says what it was given where that is no list of issues", () => {
  expect(() => formatIssues(90 as never)).toThrow("value.foreign: Here stands a number, not a list of issues. ");
});

it("keeps the English words of other issues", () => {
  expect(formatIssues([issue(PLAN_CODES, "plan.weight")], { locale: "it" })).toMatch(/^errore plan\.weight: The weight cannot be read/);
});
