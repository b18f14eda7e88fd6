import { readFileSync } from "node:fs";
import { type ActualInputs, type BodyScore, parsePlan, ruleSets, scorePlan } from "../../src/index.ts";
import { rulesWith } from "../tools/scoring.ts";

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8"));

/** The plan of the seed with the invented results of the examples. */
export function seedScore(): BodyScore {
  const { actuals } = json("actuals-2021.json") as { readonly actuals: ActualInputs }; // a file of the examples
  return scorePlan(parsePlan(json("massa-carrara-2021.json")), ruleSets.cameraleStandard, { actuals });
}

/** Texts that would run, load, leave their place or turn what stands beside them, if any output took them for more than text. */
export const HOSTILE = [
  "<script>window.hit=1;alert(1)</script>",
  '"><img src=x onerror="window.hit=1">',
  "'><svg onload=window.hit=1>",
  "</title></style></svg><script>window.hit=1</script>",
  "]]><!--<![CDATA[<script>window.hit=1</script>",
  '=HYPERLINK("https://example.invalid/","clic")',
  "javascript:window.hit=1",
  "url(https://example.invalid/x)",
  "&lt;script&gt; &amp; &#60;b&#62; {body} {{points}} ${1}",
  "a\u202Eb\u2066c\u200Fd",
  "\uD800x\uDC00",
  "x\u0000y\u001Bz\u0085\u2028\uFFFE",
] as const;

/** A score in which every text that a plan, a rule set or a caller can write is hostile. */
export function hostileScore(): BodyScore {
  const text = (at: number): string => `${at} ${HOSTILE[at % HOSTILE.length] ?? ""}`;
  const indicators = HOSTILE.map((_, at) => ({
    id: `i${at}`,
    code: text(at).replaceAll("/", "|"),
    name: text(at + 1),
    description: text(at + 2),
    target: at % 2 === 0 ? ">= 10 N." : { text: text(at + 3) },
  }));
  const objectives = [{ id: "o", code: "1.1.1", title: text(1), indicators }];
  const strategy = [{ code: "1", title: text(1) }];
  const plan = parsePlan({
    id: "b",
    body: text(0),
    year: 2021,
    strategy,
    areas: [{ id: "a", name: text(3), services: [{ id: "s", name: text(4), objectives }] }],
  });
  const label = { it: text(0), en: text(0) };
  const rules = rulesWith({
    title: { it: text(1), en: text(1) },
    sources: [{ title: text(0), body: text(1), url: "https://example.invalid/", confidence: "inferred" }],
    status: {
      bands: [
        { id: "low", below: "50", label },
        { id: "high", label },
      ],
    },
  });
  const corrected = { actual: "5 N.", correction: { kind: "exogenous" as const, share: "50", note: text(1) } };
  return scorePlan(plan, rules, { actuals: { i0: corrected, i2: "7 N.", i4: text(0), [text(1)]: "1" } });
}
