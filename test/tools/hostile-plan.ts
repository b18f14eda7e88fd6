import { parsePlan, type RuleSet, scorePlan } from "../../src/index.ts";
import type { BodyScore } from "../../src/score/score.ts";
import { rulesWith } from "./scoring.ts";

/** Texts that a report must neither run, nor read as a mark, nor be reordered by. */
export const HOSTILE_TEXTS: readonly string[] = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</td></tr></table><h1>x</h1>",
  "<!-- x",
  "&lt;b&gt; &#x202E;",
  '=HYPERLINK("http://evil.com";"clicca")',
  "+1+1|cmd",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1;1)",
  "\t=1+1",
  "＝1+1",
  ' "=1+1',
  "a | b || c \\| d \\",
  "[x](http://evil.com) ![x](http://evil.com/x.png) <http://evil.com>",
  "http://evil.com www.evil.com evil.com me@evil.com mailto:me@evil.com //evil.com",
  "[x]: http://evil.com",
  "**a** __b__ *c* _d_ ~~e~~ `f` ``g`` ***h***",
  "- a\n- b\n\n# c\n\n> d\n\n    e\n\n```\nf\n```\n\n---\n\n1. g",
  "# a #",
  "1. a",
  "> a",
  "| --- |",
  "a\u202Egnp.exe\u202C",
  "\u2066a\u2069 \u200Eb\u200F \u061Cc",
  "\u200B=1+1",
  "a\u0000b\u001B[31mc\r\nd\u2028e\u0085f",
  "\uD800",
  "{body} {year} ${x} {{x}}",
  "a\u0300\u0301\u0302",
];

/** A score in which a text stands wherever a plan, a rule set or a correction holds one. */
export function hostileScore(text: string): BodyScore {
  const indicators = [
    { id: `${text}/1`, code: text.replaceAll("/", "∕"), name: text, description: text, target: { text }, actual: "SI" },
    { code: "B", name: text, target: ">= 90 %", actual: "45 %" },
    { code: "C", name: text, target: ">= 90 %", actual: "3 gg" },
    { code: "D", name: text, target: ">= 90 %", actual: "N/D" },
  ];
  const objectives = [{ id: `${text}/o`, title: text, indicators }];
  const plan = parsePlan({
    id: `${text}/b`,
    body: text,
    year: 2021,
    areas: [{ id: `${text}/a`, name: text, services: [{ id: `${text}/s`, name: text, objectives }] }],
  });
  const correction = { kind: "exogenous" as const, share: "50", note: text };
  return scorePlan(plan, hostileRules(text), { actuals: { B: { correction } } });
}

/** The label of a status stands in the first band of any score above 0. */
function hostileRules(text: string): RuleSet {
  const label = { it: text, en: text };
  return rulesWith({
    title: label,
    sources: [{ title: text, body: text, url: "https://example.com", confidence: "inferred" }],
    missing: { notComputable: { final: "exclude" } },
    status: {
      bands: [
        { id: "low", below: "50", label },
        { id: "high", label },
      ],
    },
  });
}
