import { describe, expect, it } from "vitest";
import { fractionText } from "../../src/decimal/fraction.ts";
import { completeDay, type GoalContext, goalOf, unitIssue } from "../../src/target/goal.ts";
import { parseTarget, type Quantity } from "../../src/target/index.ts";

/** The quantity that a text states. */
const quantityOf = (text: string): Quantity => {
  const target = parseTarget(text);
  if (target.kind !== "plain") throw new Error(`${text} is no quantity`);
  return target.quantity;
};

/** The goal of a text in one line. */
const line = (text: string, context: Partial<GoalContext> = {}): string => {
  const goal = goalOf(parseTarget(text), { plainTarget: "atLeast", ...context });
  switch (goal.kind) {
    case "absent":
      return [goal.reason, ...goal.issues.map(({ code }) => code)].join(" ");
    case "between":
      return `${goal.includesLow ? "[" : "("}${fractionText(goal.low)}; ${fractionText(goal.high)}${goal.includesHigh ? "]" : ")"} ${goal.unit}`;
    case "by":
      return goal.day;
    case "yesNo":
      return String(goal.expected);
    default:
      return `${goal.kind} ${fractionText(goal.value)} ${goal.unit}`;
  }
};

it.each([
  [">= 90,50 %", "atLeast 181/2 percent"],
  ["> 5 N.", "moreThan 5 count"],
  ["<= 180 gg", "atMost 180 day"],
  ["< 5 gg", "lessThan 5 day"],
  ["= 4 N.", "exactly 4 count"],
  ["100 %", "atLeast 100 percent"],
  ["tra 5 e < 10", "[5; 10) none"],
  ["tra > 30 min e 2 ore", "(30; 120] minute"],
  ["tra 6 mesi e 1 anno", "[6; 12] month"],
  ["SI", "true"],
  ["NO", "false"],
  ["entro il 30/11/2021", "2021-11-30"],
  ["N/D", "noTarget"],
  ["+20 % sulla base", "noTarget"],
])("%j: %s", (text, expected) => {
  expect(line(text)).toBe(expected);
});

it("leaves a promise in words to a person", () => {
  expect(goalOf({ kind: "qualitative", text: "Avvio", canonical: true }, { plainTarget: "atLeast" })).toEqual({
    kind: "absent",
    reason: "notAssessable",
    issues: [],
  });
});

it("takes ends of which the lower has no unit in that of the upper one", () => {
  const [low, high] = [quantityOf("5"), quantityOf("10 %")];
  const target = { kind: "between", low, high, includesLow: true, includesHigh: true, canonical: false } as const;
  expect(goalOf(target, { plainTarget: "atLeast" })).toEqual({
    kind: "between",
    low: { numerator: 5n, denominator: 1n },
    high: { numerator: 10n, denominator: 1n },
    includesLow: true,
    includesHigh: true,
    unit: "percent",
  });
});

it("needs ends that meet", () => {
  const [low, high] = [quantityOf("30 gg"), quantityOf("2 mesi")];
  const target = { kind: "between", low, high, includesLow: true, includesHigh: true, canonical: false } as const;
  expect(goalOf(target, { plainTarget: "atLeast" })).toMatchObject({
    kind: "absent",
    reason: "notComputable",
    issues: [{ code: "score.unit", params: { found: "month", expected: "day" } }],
  });
});

it("reads a bare quantity as it is told", () => {
  expect(line("100 %", { plainTarget: "exactly" })).toBe("exactly 100 percent");
  expect(goalOf(parseTarget("100,50 %"), { plainTarget: "refuse" })).toMatchObject({
    kind: "absent",
    reason: "notComputable",
    issues: [{ code: "score.plainTarget", params: { target: "100.5" } }],
  });
});

describe("a change is added to its baseline", () => {
  it.each([
    ["+20 % sulla base", "50", "atLeast 60 none"], // 50 + 50 · 20/100
    ["+20 % sulla base", "50 N.", "atLeast 60 count"],
    ["+20 % sulla base", "50 %", "atLeast 60 percent"],
    ["-20 % sulla base", "50 gg", "atMost 40 day"],
    ["+20 % sulla base", "-50", "atLeast -40 none"], // −50 + 50 · 20/100
    ["-20 % sulla base", "-50", "atMost -60 none"],
    ["+20 % sulla base", "0", "atLeast 0 none"],
    ["+33,3 % sulla base", "10", "atLeast 1333/100 none"],
    ["+5 p.p. sulla base", "50 %", "atLeast 55 percent"],
    ["-5 p.p. sulla base", "50 %", "atMost 45 percent"],
    ["+5 N. sulla base", "50 N.", "atLeast 55 count"],
    ["+5 N. sulla base", "50", "atLeast 55 count"],
    ["+5 sulla base", "50 N.", "atLeast 55 count"],
    ["+5 incontri sulla base", "50 corsi", "atLeast 55 count"],
    ["-30 min sulla base", "2 ore", "atMost 3/2 hour"], // 2 h − 0,5 h
    ["-1 ore sulla base", "90 min", "atMost 30 minute"],
    ["-6 mesi sulla base", "2 anni", "atMost 3/2 year"],
  ])("%j from %j: %s", (text, baseline, expected) => {
    expect(line(text, { baseline: quantityOf(baseline) })).toBe(expected);
  });

  it.each([
    ["+5 p.p. sulla base", "50"],
    ["+5 p.p. sulla base", "50 N."],
    ["+5 gg sulla base", "2 mesi"],
    ["+5 N. sulla base", "50 %"],
    ["+5 € sulla base", "50 N."],
  ])("%j from %j cannot be computed", (text, baseline) => {
    expect(line(text, { baseline: quantityOf(baseline) })).toBe("notComputable score.unit");
  });
});

describe("a day without a year", () => {
  it("is in the scored one", () => {
    expect(line("entro il 30/11", { year: 2021 })).toBe("2021-11-30");
    expect(line("entro il 30/11/2020", { year: 2021 })).toBe("2020-11-30");
    expect(line("entro il 29/02", { year: 2020 })).toBe("2020-02-29");
  });

  it("needs one in which it exists", () => {
    expect(line("entro il 30/11")).toBe("notComputable score.year");
    expect(line("entro il 29/02", { year: 2021 })).toBe("notComputable score.date");
    expect(completeDay({ month: 2, day: 29 }, 2021)).toMatchObject({ success: false, issues: [{ params: { date: "29/2", year: "2021" } }] });
    expect(completeDay({ year: 2024, month: 2, day: 29 }, 2021)).toEqual({ success: true, data: "2024-02-29" });
  });
});

it("names two units that do not meet", () => {
  expect(unitIssue("day", "month")).toMatchObject({ code: "score.unit", params: { found: "day", expected: "month" } });
});
