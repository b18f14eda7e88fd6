import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, fractionText, sumOf, ZERO } from "../../src/decimal/fraction.ts";
import {
  compareRuleSets,
  Decimal,
  diffRuleSets,
  type Fraction,
  type NodeOutcome,
  parsePlan,
  parseRuleSet,
  type Plan,
  type RuleSet,
  type RuleSetComparison,
  type RuleSetDocument,
  ruleSets,
  type ScoreOptions,
  scorePlan,
  scoreToJSON,
} from "../../src/index.ts";
import type { ScoreJson } from "../../src/score/score-to-json.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { oracleCase } from "../tools/oracle-cases.ts";
import { ruleSet } from "../tools/rule-set-arbitrary.ts";
import { type RuleSetChange, withChange } from "../tools/rules-with-change.ts";

const ruleSetWith = (change: RuleSetChange): RuleSet => deepFreeze(parseRuleSet(withChange(change)));
const method = (kind: string): string => `achievement.${kind}.method`;

/** One area, one objective; indicators of the same weight, by target and actual. */
function planOf(...rows: readonly (readonly [target: string, actual: string])[]): Plan {
  const indicators = rows.map(([target, actual], at) => ({ code: `I${at + 1}`, name: `Indicatore ${at + 1}`, target, actual }));
  return deepFreeze(parsePlan({ body: "Ente", year: 2021, areas: [{ name: "Area", objectives: [{ title: "Obiettivo", indicators }] }] }));
}

const textOf = (value: Fraction | undefined): string | undefined => value && fractionText(value);
const shown = ({ state, points, reason }: NodeOutcome): string => textOf(points) ?? [state, reason ?? ""].join(" ").trim();

/** The comparison in few words: nodes, then difference = effects + interaction. */
function inWords({ nodes, difference, effects, interaction }: RuleSetComparison): unknown {
  return {
    nodes: nodes.map((node) => [node.id.split("/").at(-1), shown(node.a), shown(node.b), textOf(node.difference)]),
    difference: textOf(difference),
    effects: effects.map(({ options, body, difference: effect }) => [options.map(({ path }) => path.join(".")), shown(body), textOf(effect)]),
    interaction: textOf(interaction),
  };
}

/** A node and all above it, which have the same points in a plan of one indicator. */
const everyNode = (a: string, b: string, difference?: string) => ["ente", "area", "obiettivo", "I1"].map((id) => [id, a, b, difference]);

it.each<[string, Plan, readonly [a: RuleSetChange, b: RuleSetChange], unknown]>([
  [
    "one option: 180 gg against 210 gg by reciprocal and by complement",
    planOf(["<= 180 gg", "210 gg"]),
    [{}, { [method("atMost")]: "complement" }],
    {
      nodes: everyNode("600/7", "250/3", "-50/21"), // 100 · 180/210 and 100 · (360 − 210)/180
      difference: "-50/21",
      effects: [[[method("atMost")], "250/3", "-50/21"]],
      interaction: "0",
    },
  ],
  [
    "only the nodes that differ",
    planOf([">= 90 %", "81 %"], ["<= 180 gg", "210 gg"], ["<= 5 N.", "5 N."]),
    [{}, { [method("atMost")]: "complement" }],
    {
      // (90 + 600/7 + 100)/3 = 1930/21, and (90 + 250/3 + 100)/3 = 820/9
      nodes: [...["ente", "area", "obiettivo"].map((id) => [id, "1930/21", "820/9", "-50/63"]), ["I2", "600/7", "250/3", "-50/21"]],
      difference: "-50/63",
      effects: [[[method("atMost")], "820/9", "-50/63"]],
      interaction: "0",
    },
  ],
  [
    "options that do more, or less, together than alone",
    planOf([">= 90 %", "99 %"]),
    [{}, { [method("atLeast")]: "allOrNothing", "points.cap": "120" }],
    {
      nodes: [],
      difference: "0",
      effects: [
        [[method("atLeast")], "100", "0"],
        [["points.cap"], "110", "10"], // 100 · 99/90
      ],
      interaction: "-10",
    },
  ],
  [
    "options that cannot be swapped alone, together",
    planOf(["<= 180 gg", "210 gg"], [">= 90 %", "99 %"]),
    [{ [method("atMost")]: "complement", "points.cap": undefined }, { "display.decimals": 1 }],
    {
      // (250/3 + 110)/2 = 290/3, and (600/7 + 100)/2 = 650/7
      nodes: [
        ...["ente", "area", "obiettivo"].map((id) => [id, "290/3", "650/7", "-80/21"]),
        ["I1", "250/3", "600/7", "50/21"],
        ["I2", "110", "100", "-10"],
      ],
      difference: "-80/21",
      effects: [
        [[method("atMost"), "points.cap"], "650/7", "-80/21"],
        [["display.decimals"], "290/3", "0"],
      ],
      interaction: "0",
    },
  ],
  [
    "what is shown, where the points are the same",
    planOf(["<= 180 gg", "210 gg"]),
    [{}, { "display.decimals": 0 }],
    { nodes: everyNode("600/7", "600/7", "0"), difference: "0", effects: [[["display.decimals"], "600/7", "0"]], interaction: "0" },
  ],
  [
    "the status, where nothing else differs",
    planOf([">= 90 %", "81 %"]),
    [{}, { "status.bands": ruleSets.performplusLike.status.bands }],
    { nodes: everyNode("90", "90", "0"), difference: "0", effects: [[["status.bands"], "90", "0"]], interaction: "0" },
  ],
  [
    "no node where only names and labels differ",
    planOf([">= 90 %", "81 %"]),
    [{}, { id: "another", sources: [], "status.bands.2.label": { it: "bene", en: "good" } }],
    { nodes: [], difference: "0", effects: [], interaction: "0" },
  ],
  [
    "an option that changes nothing in this plan",
    planOf([">= 90 %", "81 %"]),
    [{}, { [method("atMost")]: "complement" }],
    { nodes: [], difference: "0", effects: [[[method("atMost")], "90", "0"]], interaction: "0" },
  ],
  [
    "a body that is blocked on one side",
    planOf(["100 %", "80 %"], [">= 90 %", "81 %"]),
    [{}, { plainTarget: "refuse" }],
    {
      nodes: [...["ente", "area", "obiettivo"].map((id) => [id, "85", "unscored", undefined]), ["I1", "80", "unscored notComputable", undefined]],
      difference: undefined,
      effects: [[["plainTarget"], "unscored", undefined]],
      interaction: undefined,
    },
  ],
  [
    "an indicator that is left out on one side",
    planOf([">= 90 %", ""], [">= 90 %", "81 %"]),
    [{}, { "missing.notMeasured.final": "exclude" }],
    {
      nodes: [...["ente", "area", "obiettivo"].map((id) => [id, "45", "90", "45"]), ["I1", "0", "excluded notMeasured", undefined]],
      difference: "45",
      effects: [[["missing.notMeasured.final"], "90", "45"]],
      interaction: "0",
    },
  ],
  [
    "a swap that leaves the body without points, though both sides have them",
    planOf(["100 %", "80 %"]),
    [{}, { plainTarget: "refuse", "missing.notComputable.final": "zero" }],
    {
      nodes: everyNode("80", "0", "-80"),
      difference: "-80",
      effects: [
        [["missing.notComputable.final"], "80", "0"],
        [["plainTarget"], "unscored", undefined],
      ],
      interaction: undefined,
    },
  ],
  [
    "nothing to score on either side",
    planOf(["N/D", "80 %"]),
    [{}, { "points.cap": "120" }],
    { nodes: [], difference: undefined, effects: [[["points.cap"], "unscored", undefined]], interaction: undefined },
  ],
])("finds %s", (_what, plan, [a, b], expected) => {
  expect(inWords(compareRuleSets(plan, ruleSetWith(a), ruleSetWith(b)))).toEqual(expected);
});

describe("a comparison", () => {
  const plan = planOf(["100 %", "120 %"], ["<= 180 gg", "210 gg"]);

  it("gives both scores, whole, with the options of the call", () => {
    const options: ScoreOptions = deepFreeze({ phase: "interim", actuals: { I1: "50 %" } });
    const { a, b } = compareRuleSets(plan, ruleSets.cameraleStandard, ruleSets.gzoomLike, options);
    expect(scoreToJSON(a)).toEqual(scoreToJSON(scorePlan(plan, ruleSets.cameraleStandard, options)));
    expect(scoreToJSON(b)).toEqual(scoreToJSON(scorePlan(plan, ruleSets.gzoomLike, options)));
  });

  it("tells of an indicator what was met, and why it has no points", () => {
    const { nodes } = compareRuleSets(plan, ruleSets.cameraleStandard, ruleSetWith({ plainTarget: "exactly" }));
    expect(nodes.find(({ id }) => id.endsWith("I1"))).toMatchObject({ a: { state: "scored", met: true }, b: { state: "scored", met: false } });
  });

  it("says why options are swapped together", () => {
    const { effects } = compareRuleSets(plan, ruleSets.gzoomLike, ruleSets.cameraleStandard);
    expect(effects.filter(({ issues }) => issues.length > 0)).toMatchObject([
      { options: [{ path: ["achievement", "atMost", "method"] }, { path: ["points", "cap"] }], issues: [{ code: "ruleSet.reciprocalCap" }] },
    ]);
  });

  it("takes sets that extend another", () => {
    const own: RuleSetDocument = {
      extends: { id: "camerale-standard", version: "1.0.0" },
      id: "cciaa-esempio",
      version: "1.0.0",
      title: { it: "Regole nostre", en: "Our rules" },
      sources: [],
      achievement: { atMost: { method: "complement" } },
    };
    const whole = compareRuleSets(plan, ruleSets.cameraleStandard, ruleSets.cameraleComplement);
    expect(inWords(compareRuleSets(plan, ruleSets.cameraleStandard, own))).toEqual(inWords(whole));
    expect(inWords(compareRuleSets(plan, own, ruleSets.cameraleComplement))).toMatchObject({ nodes: [], effects: [] });
  });

  it.each([
    ["first", {} as RuleSet, ruleSets.onOff],
    ["second", ruleSets.onOff, {} as RuleSet],
  ])("refuses what is no rule set as the %s", (_which, a, b) => {
    expect(() => compareRuleSets(plan, a, b)).toThrow("schema.missing");
  });

  it("reads results of a Map that can be read only once", () => {
    const once = new Map([["I1", "50 %"]]);
    const { a, b, effects } = compareRuleSets(plan, ruleSets.cameraleStandard, ruleSets.cameraleComplement, { actuals: once });
    once.clear();
    // (50 + 600/7)/2 and (50 + 250/3)/2
    expect([a.points, b.points, effects[0]?.body.points].map(textOf)).toEqual(["475/7", "200/3", "200/3"]);
  });
});

/** Every node with all that a comparison looks at, depth first. */
function nodesOf({ children, ...node }: ScoreJson): readonly unknown[] {
  const { id, state, points, value, status, met, reason } = node;
  return [{ id, state, points, value: value && new Decimal(value).toString(), status: status?.id, met, reason }, ...children.flatMap(nodesOf)];
}

it("sums up, turns round, and lists what differs and nothing else, whatever the plan and the rules", () => {
  fc.assert(
    fc.property(oracleCase, ruleSet, ({ plan: json, rules, options }, other) => {
      const plan = parsePlan(json);
      const { a, b, nodes, difference, effects, interaction } = compareRuleSets(plan, rules, other, options);

      const parts = effects.map((effect) => effect.difference);
      const whole = parts.every((part) => part !== undefined) && difference !== undefined;
      const sum = interaction && add(sumOf(parts.filter((part) => part !== undefined)), interaction);
      expect(sum).toEqual(whole ? difference : undefined);
      expect(effects.flatMap((effect) => effect.options)).toHaveLength(diffRuleSets(rules, other).length);

      const [left, right] = [nodesOf(scoreToJSON(a)), nodesOf(scoreToJSON(b))];
      const differing = left.flatMap((node, at) => (JSON.stringify(node) === JSON.stringify(right[at]) ? [] : [node as { readonly id: string }]));
      expect(nodes.map(({ id }) => id)).toEqual(differing.map(({ id }) => id));

      const back = compareRuleSets(plan, other, rules, options);
      expect(back.nodes).toEqual(
        nodes.map(({ kind, id, difference: by, ...ends }) => ({ kind, id, a: ends.b, b: ends.a, difference: by && negative(by) })),
      );
      expect(back.difference).toEqual(difference && negative(difference));
    }),
    { numRuns: 150 },
  );
});

const negative = ({ numerator, denominator }: Fraction): Fraction => add(ZERO, { numerator: -numerator, denominator });
