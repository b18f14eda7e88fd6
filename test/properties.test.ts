/* oxlint-disable vitest/no-standalone-expect, vitest/no-conditional-expect -- the properties stand in a table, and one test runs each of them */
/** One property at least of every public function; the finer ones stand beside the tables of each. A function without one fails here. */
import fc from "fast-check";
import { expect, it } from "vitest";
import * as traguardo from "../src/index.ts";
import { type Fraction, fractionText, sumOf } from "../src/decimal/fraction.ts";
import { publicNames } from "./tools/api.ts";
import { differences, verdictOf } from "./tools/oracle.ts";
import { type Case, oracleCase } from "./tools/oracle-cases.ts";
import { planJson } from "./tools/plan-arbitrary.ts";
import { ruleSet } from "./tools/rule-set-arbitrary.ts";
import { actual, target } from "./tools/target-arbitrary.ts";

const { parsePlan, scorePlan, scoreToJSON, walkPlan } = traguardo;

type Property = readonly [what: string, property: fc.IRawProperty<unknown>];
const of = <T>(what: string, values: fc.Arbitrary<T>, holds: (value: T) => unknown): Property => [
  what,
  fc.property(values, (value) => {
    holds(value);
  }) as fc.IRawProperty<unknown>,
];

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
});
const text = fc.oneof(target.map(traguardo.formatTarget), actual.map(traguardo.formatActual), fc.string({ unit: "binary", maxLength: 40 }));
const year = fc.integer({ min: 1986, max: 2100 });
const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const weights = fc.array(
  fc.integer({ min: 1, max: 9999 }).map((units) => (units / 100).toFixed(2)),
  { minLength: 1, maxLength: 12 },
);

const scoreOf = ({ plan, rules, options }: Case): traguardo.BodyScore => scorePlan(parsePlan(plan), traguardo.parseRuleSet(rules), options);
const score = oracleCase.map(scoreOf);
const nodesOf = (node: traguardo.Score): readonly traguardo.Score[] => [node, ...node.children.flatMap((child: traguardo.Score) => nodesOf(child))];
const idsOf = (node: traguardo.BodyScore): readonly string[] => nodesOf(node).flatMap(({ kind, id }) => (kind === "indicator" ? [id] : []));
const sum = (values: readonly Fraction[]): string => fractionText(sumOf(values));
const total = (values: readonly traguardo.Decimal[]): string => traguardo.Decimal.sum(...values).toString();

/** Both of a pair: the safe one never throws, and the other throws just its issues. */
function pair<T>(
  safe: (value: T) => { readonly success: boolean; readonly data?: unknown; readonly issues?: readonly traguardo.Issue[] },
  bare: (value: T) => unknown,
): (value: T) => void {
  return (value) => {
    const read = safe(value);
    if (read.success) return expect(JSON.stringify(bare(value))).toBe(JSON.stringify(read.data));
    expect(read.issues?.length).toBeGreaterThan(0);
    expect(() => bare(value)).toThrow(new traguardo.PlanError(read.issues ?? []));
  };
}

const texts = of("answers every text as its pair does", text, pair(traguardo.safeParseTarget, traguardo.parseTarget));
const actualTexts = of("answers every text as its pair does", text, pair(traguardo.safeParseActual, traguardo.parseActual));
const rows = of(
  "answers every text as its pair does",
  fc.tuple(text, text).map((parts) => parts.join("  ")),
  pair(traguardo.safeParseRow, traguardo.parseRow),
);
const documents = of("answers any JSON as its pair does", fc.oneof(planJson, anything), pair(traguardo.safeParsePlan, traguardo.parsePlan));
const encoded = of("gives JSON that is read as the same plan", planJson, (json) => {
  const plan = parsePlan(json);
  const read = traguardo.safeEncodePlan(plan);
  expect(read).toEqual({ success: true, data: traguardo.encodePlan(plan) });
  expect(traguardo.encodePlan(parsePlan(traguardo.encodePlan(plan)))).toEqual(traguardo.encodePlan(plan));
});
const rulesRead = of("answers any JSON as its pair does", fc.oneof(ruleSet, anything), pair(traguardo.safeParseRuleSet, traguardo.parseRuleSet));
const rulesResolved = of("gives a whole set back as it is", ruleSet, (rules) => {
  expect(traguardo.resolveRuleSet(rules)).toEqual(rules);
  expect(traguardo.safeResolveRuleSet(rules)).toEqual({ success: true, data: rules });
});
const required = of(
  "gives a bound that reaches the goal, wherever it can be reached",
  fc.tuple(score, fc.nat(), fc.constantFrom("50", "90", "100")),
  ([whole, drawn, goal]) => {
    const ids = idsOf(whole);
    const id = ids[drawn % Math.max(1, ids.length)] ?? "nobody";
    const read = traguardo.safeRequiredActual(whole, id, { goal });
    if (!read.success) return expect(() => traguardo.requiredActual(whole, id, { goal })).toThrow(new traguardo.PlanError(read.issues));
    expect(["required", "alreadyReached", "unreachable"]).toContain(read.data.kind);
    expect(traguardo.requiredActual(whole, id, { goal })).toEqual(read.data);
  },
);
const compared = of(
  "finds no difference of a score from itself, and the opposite when turned round",
  fc.tuple(oracleCase, fc.boolean()),
  ([one, phase]) => {
    const [a, b] = [scoreOf(one), scoreOf({ ...one, options: { ...one.options, phase: phase ? "interim" : "final" } })];
    expect(traguardo.compareScores(a, a).nodes.filter(({ difference }) => difference !== undefined && difference.numerator !== 0n)).toEqual([]);
    const [there, back] = [traguardo.safeCompareScores(a, b), traguardo.safeCompareScores(b, a)];
    const points = (read: typeof there): readonly string[] =>
      read.success ? read.data.nodes.map(({ difference }) => String(difference?.numerator ?? 0n).replace(/^-/, "")) : [];
    expect(points(there)).toEqual(points(back));
  },
);
const sealed = of("is verified, and no more once a figure is changed", score, (whole) => {
  const read = traguardo.safeSealScore(whole);
  if (!read.success) return expect(read.issues.map(({ code }) => code)).toEqual(["answers.sealedActual"]);
  expect(traguardo.sealScore(whole)).toEqual(read.data);
  const seal = JSON.parse(JSON.stringify(read.data)) as traguardo.Seal;
  expect(traguardo.verifySeal(seal, whole.plan, whole.ruleSet)).toEqual({ valid: true, differences: [], issues: [] });
  const [first, ...others] = seal.nodes;
  const forged = { ...seal, nodes: [{ ...first, id: `${first?.id} ` }, ...others] };
  expect(traguardo.verifySeal(forged, whole.plan, whole.ruleSet).valid).toBe(false);
});

const PROPERTIES: Readonly<Record<string, Property>> = {
  formatIssues: of(
    "writes whatever issues there are, a severity and a code for each",
    fc.tuple(text, fc.constantFrom("it" as const, "en" as const)),
    ([written, locale]) => {
      const read = traguardo.safeParseTarget(written);
      const lines = traguardo.formatIssues(read.success ? [] : read.issues, { locale }).split("\n");
      expect(lines.filter((line) => /^(error|warning|errore|avviso) /.test(line)).length).toBe(read.success ? 0 : read.issues.length);
      // oxlint-disable-next-line no-control-regex -- just these must not be there
      expect(lines.join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    },
  ),
  italianHolidays: of("gives 11 or 12 days of the year, in order, each once", year, (one) => {
    const days = traguardo.italianHolidays(one);
    expect([...days]).toEqual([...new Set(days)].toSorted());
    expect(days.every((holiday) => holiday.startsWith(String(one)))).toBe(true);
  }),
  addWorkingDays: of("goes there and back again", fc.tuple(day, fc.integer({ min: 1, max: 400 })), ([from, days]) => {
    const there = traguardo.addWorkingDays(from, days);
    expect(traguardo.workingDaysBetween(from, there)).toBe(days);
    expect(there > from).toBe(true);
  }),
  workingDaysBetween: of("counts the whole as the sum of its parts", fc.tuple(day, day, day), (days) => {
    const [a, b, c] = days.toSorted() as [traguardo.IsoDay, traguardo.IsoDay, traguardo.IsoDay];
    expect(traguardo.workingDaysBetween(a, b) + traguardo.workingDaysBetween(b, c)).toBe(traguardo.workingDaysBetween(a, c));
  }),
  periods: of(
    "divides the year without gap or overlap",
    fc.tuple(year, fc.constantFrom("four-month" as const, "quarter" as const, "half" as const, "month" as const)),
    ([one, name]) => {
      const all = traguardo.periods(one, name);
      expect([all[0]?.from, all.at(-1)?.to]).toEqual([`${one}-01-01`, `${one}-12-31`]);
      expect(all.slice(1).every(({ from }, at) => Date.parse(from) - Date.parse(all[at]!.to) === 86_400_000)).toBe(true);
    },
  ),
  parseTarget: texts,
  safeParseTarget: texts,
  parseActual: actualTexts,
  safeParseActual: actualTexts,
  formatTarget: of("is read as the same target", target, (value) => expect(traguardo.parseTarget(traguardo.formatTarget(value))).toEqual(value)),
  formatActual: of("is read as the same actual", actual, (value) => expect(traguardo.parseActual(traguardo.formatActual(value))).toEqual(value)),
  isMet: of(
    "says of a target what the score says",
    fc.tuple(target, actual, fc.constantFrom("atLeast" as const, "exactly" as const)),
    ([promised, reached, plainTarget]) => {
      const rules = { ...traguardo.ruleSets.cameraleStandard, plainTarget };
      expect(traguardo.isMet(promised, reached, { plainTarget, year: 2021 })).toBe(
        traguardo.scoreIndicator(promised, reached, rules, { year: 2021 }).met,
      );
    },
  ),
  parsePlan: documents,
  safeParsePlan: documents,
  encodePlan: encoded,
  safeEncodePlan: encoded,
  walkPlan: of("visits every node once, a parent before what is below it", planJson, (json) => {
    const walked = [...walkPlan(parsePlan(json))];
    expect(new Set(walked.map(({ node }) => node.id)).size).toBe(walked.length);
    const seen = new Set<string>();
    for (const { path } of walked) {
      expect(path.length === 0 || seen.has(path.slice(0, -2).join())).toBe(true);
      seen.add(path.join());
    }
  }),
  parseRow: rows,
  safeParseRow: rows,
  parseRuleSet: rulesRead,
  safeParseRuleSet: rulesRead,
  resolveRuleSet: rulesResolved,
  safeResolveRuleSet: rulesResolved,
  fingerprint: of("is the same whatever the names, and another when an option is", ruleSet, (rules) => {
    const print = traguardo.fingerprint(rules);
    expect(traguardo.fingerprint({ ...rules, id: "other", version: "9.9.9", title: { it: "x", en: "y" } })).toBe(print);
    expect(traguardo.fingerprint({ ...rules, display: { ...rules.display, decimals: rules.display.decimals + 1 } })).not.toBe(print);
  }),
  fingerprintPlan: of("is that of what the plan is written as", planJson, (json) => {
    const plan = parsePlan(json);
    expect(traguardo.fingerprintPlan(parsePlan(traguardo.encodePlan(plan)))).toBe(traguardo.fingerprintPlan(plan));
    expect(traguardo.fingerprintPlan({ ...plan, body: `${plan.body}.` })).not.toBe(traguardo.fingerprintPlan(plan));
  }),
  diffRuleSets: of("is empty just where the fingerprints are the same, and mirrored when turned round", fc.tuple(ruleSet, ruleSet), ([a, b]) => {
    const there = traguardo.diffRuleSets(a, b);
    expect(there.length === 0).toBe(traguardo.fingerprint(a) === traguardo.fingerprint(b));
    expect(traguardo.diffRuleSets(b, a).map(({ path }) => path)).toEqual(there.map(({ path }) => path));
    expect(traguardo.diffRuleSets(a, a)).toEqual([]);
  }),
  checkPlan: of("gives issues with paths that lead somewhere", fc.tuple(planJson, ruleSet), ([json, rules]) => {
    const plan = parsePlan(json);
    for (const { path = [] } of traguardo.checkPlan(plan, rules)) {
      const parent = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], plan);
      expect(parent).toBeDefined();
    }
  }),
  scoreIndicator: of("scores as a plan of this one indicator does", fc.tuple(target, actual, ruleSet), ([promised, reached, rules]) => {
    const alone = traguardo.scoreIndicator(promised, reached, rules, { year: 2021 });
    const [written, reported] = [traguardo.formatTarget(promised), traguardo.formatActual(reached)];
    const areas = [{ name: "A", objectives: [{ title: "O", indicators: [{ name: "I", target: written, actual: reported }] }] }];
    const inPlan = scorePlan(parsePlan({ body: "B", year: 2021, areas }), rules).children[0]?.children[0]?.children[0];
    expect([inPlan?.state, inPlan?.points, inPlan?.coverage]).toEqual([alone.state, alone.points, alone.coverage]);
  }),
  scorePlan: of("is what the independent reading of the rules says", oracleCase, (one) =>
    expect(differences(scoreToJSON(scoreOf(one)), verdictOf(one.plan, one.rules, one.options))).toEqual([]),
  ),
  scorePlans: [
    "gives for each plan, in order, what scorePlan gives",
    fc.asyncProperty(fc.array(planJson, { maxLength: 3 }), ruleSet, async (jsons, rules) => {
      const plans = jsons.map((json) => parsePlan(json));
      const found: unknown[] = [];
      for await (const one of traguardo.scorePlans(plans, rules)) found.push(scoreToJSON(one));
      expect(found).toEqual(plans.map((plan) => scoreToJSON(scorePlan(plan, rules))));
    }) as fc.IRawProperty<unknown>,
  ],
  rescore: of("is what scoring afresh gives, and the same objects where nothing changed", fc.tuple(oracleCase, fc.nat()), ([one, drawn]) => {
    const given = "4711,25 N."; // no drawn case has it: the same text again would change nothing
    const before = scoreOf(one);
    const ids = idsOf(before);
    const id = ids[drawn % Math.max(1, ids.length)] ?? "nobody";
    const after = traguardo.rescore(before, { [id]: given });
    const afresh = scorePlan(before.plan, before.ruleSet, {
      ...one.options,
      actuals: new Map<string, traguardo.ActualInput>([...(one.options.actuals ?? []), [id, given]] as never),
    });
    expect(scoreToJSON(after)).toEqual(scoreToJSON(afresh));
    for (const [at, child] of after.children.entries()) expect(child === before.children[at]).toBe(!nodesOf(child).some((node) => node.id === id));
  }),
  scoreToJSON: of("is plain JSON, the same bytes each time", oracleCase, (one) => {
    const json = scoreToJSON(scoreOf(one));
    expect(JSON.parse(JSON.stringify(json))).toStrictEqual(json);
    expect(JSON.stringify(scoreToJSON(scoreOf(one)))).toBe(JSON.stringify(json));
  }),
  prepareScorer: of("gives the value and the points of every node that scorePlan gives", oracleCase, (one) => {
    const whole = scoreOf(one);
    const scorer = traguardo.prepareScorer(whole.plan, whole.ruleSet, one.options);
    expect(scorer.score()?.toString()).toBe(whole.value?.toString());
    for (const { id, value, points } of nodesOf(whole))
      expect([scorer.value(id)?.toString(), scorer.points(id)]).toEqual([value?.toString(), points]);
  }),
  explain: of(
    "tells every node, in either language and form",
    fc.tuple(score, fc.constantFrom("it" as const, "en" as const), fc.constantFrom("text" as const, "markdown" as const)),
    ([whole, locale, format]) => {
      const told = traguardo.explain(whole, { locale, format });
      expect(told.split("\n").length).toBeGreaterThanOrEqual(nodesOf(whole).length);
      expect(told).not.toMatch(/undefined|\[object|NaN/);
    },
  ),
  contributions: of("leaves nothing over: what is brought and the adjustments are the points", score, (whole) => {
    const { brought, adjustments, points, indicators, counted, lost } = traguardo.contributions(whole);
    if (points !== undefined) expect(sum([brought, ...adjustments.map((one) => one.points)])).toBe(fractionText(points));
    expect(sum(indicators.map((one) => one.brought))).toBe(fractionText(brought));
    expect(sum([brought, lost])).toBe(fractionText(counted));
  }),
  strategicMap: of("places each indicator once, and brings what the contributions bring", score, (whole) => {
    const map = traguardo.strategicMap(whole);
    const below = (nodes: readonly traguardo.StrategicNode[]): readonly string[] =>
      nodes.flatMap((node) => [...node.indicators.map(({ id }) => id), ...below(node.children)]);
    expect([...below(map.nodes), ...map.unplaced.map(({ id }) => id)].toSorted()).toEqual(idsOf(whole).toSorted());
    expect(fractionText(map.brought)).toBe(fractionText(traguardo.contributions(whole).brought));
  }),
  equalWeights: of(
    "sums to exactly 100, all the same but one",
    fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 2, max: 6 })),
    ([count, decimals]) => {
      const equal = traguardo.equalWeights(count, { decimals });
      expect([equal.length, total(equal)]).toEqual([count, "100"]);
      expect(new Set(equal.slice(1).map(String)).size).toBeLessThanOrEqual(1);
    },
  ),
  explainWeights: of("knows equal weights again", fc.integer({ min: 2, max: 60 }), (count) =>
    expect(traguardo.explainWeights(traguardo.equalWeights(count)).kind).not.toBe("unexplained"),
  ),
  proposeWeights: of("sums to exactly the total, in the same order", weights, (given) => {
    const proposed = traguardo.proposeWeights(given, { method: "largestRemainder", decimals: 2 });
    expect([proposed.length, total(proposed)]).toEqual([given.length, "100"]);
    expect(
      given.every((one, at) => given.every((other, index) => !new traguardo.Decimal(one).gt(other) || proposed[at]!.gte(proposed[index]!))),
    ).toBe(true);
  }),
  compareRuleSets: of("explains the whole difference by its options and their interaction", fc.tuple(oracleCase, ruleSet), ([one, other]) => {
    const { difference, effects, interaction, a, b } = traguardo.compareRuleSets(parsePlan(one.plan), one.rules, other, one.options);
    expect(difference === undefined).toBe(a.points === undefined || b.points === undefined);
    const parts = effects.map((effect) => effect.difference);
    if (difference === undefined || interaction === undefined || parts.includes(undefined)) return;
    expect(sum([interaction, ...parts.flatMap((part) => part ?? [])])).toBe(fractionText(difference));
  }),
  requiredActual: required,
  safeRequiredActual: required,
  formatBound: of(
    "writes a comparator and a quantity that is read again",
    fc.tuple(actual, fc.constantFrom(">=" as const, "<=" as const)),
    ([reached, comparator]) => {
      if (reached.kind !== "measured") return;
      const written = traguardo.formatBound({ kind: "quantity", comparator, quantity: reached.quantity });
      expect(traguardo.parseTarget(written)).toEqual({
        kind: comparator === ">=" ? "atLeast" : "atMost",
        quantity: reached.quantity,
        canonical: true,
      });
    },
  ),
  pace: of("lies between 0 and 1 of the year, its ends those of the outlook", fc.tuple(score, day), ([whole, asOf]) => {
    const { elapsed, low, high, open } = traguardo.pace(whole, { asOf });
    expect(elapsed.numerator >= 0n && elapsed.numerator <= elapsed.denominator).toBe(true);
    expect([low, high]).toEqual([whole.outlook?.low, whole.outlook?.high]);
    expect(open.every(({ id }) => idsOf(whole).includes(id))).toBe(true);
  }),
  compareScores: compared,
  safeCompareScores: compared,
  sensitivity: of("tells of every indicator once, what gains most first", score, (whole) => {
    const gains = traguardo.sensitivity(whole, { step: "point" });
    expect(gains.map(({ id }) => id).toSorted()).toEqual(idsOf(whole).toSorted());
    const known = gains.flatMap(({ gain }) => gain ?? []);
    expect(known.every((gain, at) => at === 0 || known[at - 1]!.numerator * gain.denominator >= gain.numerator * known[at - 1]!.denominator)).toBe(
      true,
    );
  }),
  safeSealScore: sealed,
  sealScore: sealed,
  verifySeal: of("answers whatever it is given, and never that it is valid", fc.tuple(anything, planJson), ([seal, json]) => {
    expect(traguardo.verifySeal(seal, parsePlan(json), traguardo.ruleSets.cameraleStandard)).toMatchObject({ valid: false, differences: [] });
  }),
};

it("holds a property of every public function", () => {
  const functions = [...publicNames(["src/index.ts", "src/target/index.ts"]).values()].flat().filter(({ isFunction }) => isFunction);
  expect(new Set(functions.map(({ name }) => name))).toEqual(new Set(Object.keys(PROPERTIES)));
});

it.each(Object.entries(PROPERTIES).map(([name, [what, property]]) => ({ name, what, property })))(
  "$name: $what",
  { timeout: 60_000 },
  async ({ property }) => {
    await fc.assert(property as fc.IAsyncProperty<unknown>, { numRuns: 60, endOnFailure: true });
  },
);
