import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, compare, subtract } from "../../src/decimal/fraction.ts";
import {
  type ActualInput,
  formatActual,
  type IndicatorScore,
  parsePlan,
  type Score,
  scorePlan,
  sensitivity,
  type StepGain,
} from "../../src/index.ts";
import { oracleCase } from "../tools/oracle-cases.ts";
import { everyPolicy, planOf, planWith, rulesWith, written } from "../tools/scoring.ts";

const inWords = ({ code, actual, gain }: StepGain) => [code, actual && formatActual(actual), written(gain)];

const plan = planOf(
  {
    weight: "40",
    indicators: [
      { code: "A", name: "A", weight: "25", target: ">= 10 N.", actual: "5 N." },
      { code: "B", name: "B", weight: "75", target: "<= 180 gg", actual: "200 gg" },
    ],
  },
  {
    weight: "60",
    indicators: [
      { code: "C", name: "C", weight: "50", target: ">= 90 %", actual: "99 %" },
      { code: "D", name: "D", weight: "30", target: ">= 10 N." },
      { code: "E", name: "E", weight: "20", target: "SI", actual: "NO" },
    ],
  },
);

describe("one step", () => {
  it("of one unit: the most valuable first, then in document order, those that can take none last", () => {
    expect(sensitivity(scorePlan(plan, rulesWith())).map(inWords)).toEqual([
      ["E", "SI", "12"], // 60 % · 20 % · 100
      ["A", "6 N.", "1"], // 40 % · 25 % · 10
      ["B", "199 gg", "27/199"], // 40 % · 75 % · (18000/199 − 90)
      ["C", "100 %", "0"], // the cap
      ["D", undefined, undefined], // not measured
    ]);
  });

  it("of one point of its own: up to the cap, and also where a policy gives the points", () => {
    const gains = sensitivity(scorePlan(plan, rulesWith()), { step: "point" }).map(inWords);
    expect(gains).toEqual([
      ["B", undefined, "3/10"],
      ["D", undefined, "9/50"],
      ["E", undefined, "3/25"],
      ["A", undefined, "1/10"],
      ["C", undefined, "0"],
    ]);
  });

  it.each<[string, Parameters<typeof rulesWith>[0], string | undefined]>([
    ["without a cap", { achievement: { atMost: { method: "complement" } }, points: { cap: undefined } }, "1"],
    ["between 100 and a higher cap", { points: { cap: "100.5" } }, "1/2"],
    ["left out by its policy", { missing: everyPolicy("exclude"), plainTarget: "refuse" }, undefined],
  ])("of one point %s gains %j", (_what, changes, expected) => {
    const score = scorePlan(planWith({ target: "10 N.", actual: "10 N." }), rulesWith(changes));
    expect(written(sensitivity(score, { step: "point" })[0]?.gain)).toBe(expected);
  });

  it("goes through roundings and scales, which swallow it or turn it round", () => {
    const rounded = rulesWith({ rounding: [{ at: "body", decimals: 0, mode: "down" }] });
    expect(sensitivity(scorePlan(planWith({ target: ">= 1.000 N.", actual: "500 N." }), rounded)).map(inWords)).toEqual([["I1", "501 N.", "0"]]);
    const falling = rulesWith({ points: { scale: { bands: [{ upTo: "50", points: "100" }, { points: "30" }] }, cap: "100" } });
    const two = planWith({ target: ">= 10 N.", actual: "5 N." }, { target: ">= 10 N." });
    expect(sensitivity(scorePlan(two, falling, { phase: "interim" })).map(inWords)).toEqual([
      ["I1", "6 N.", "-70"],
      ["I2", undefined, undefined],
    ]);
  });

  it("gains nothing where the points are forced, and a part where they are eased", () => {
    const forced = { kind: "forced" as const, points: "70", note: "Delibera 3" };
    const eased = { kind: "exogenous" as const, share: "50", note: "Delibera 3" };
    const both = planWith({ target: ">= 10 N.", actual: "5 N." }, { target: ">= 10 N.", actual: "5 N." });
    const gains = sensitivity(scorePlan(both, rulesWith(), { actuals: { I1: { correction: forced }, I2: { correction: eased } } }));
    expect(gains.map(inWords)).toEqual([
      ["I2", "6 N.", "5/2"], // half of 10, of half the objective
      ["I1", "6 N.", "0"],
    ]);
  });

  it("gains nothing that could be told where the body has no points", () => {
    const blocked = scorePlan(planWith({ target: ">= 10 N.", actual: "5 N." }, { target: ">= 10 N.", actual: "5 gg" }), rulesWith());
    expect(blocked.state).toBe("unscored");
    expect(sensitivity(blocked).map(({ gain }) => gain)).toEqual([undefined, undefined]);
  });
});

it.each([["day"], [1], [null], [{}]])("refuses the step %j", (step) => {
  expect(() => sensitivity(scorePlan(plan, rulesWith()), { step: step as "unit" })).toThrow("answers.step");
});

it("takes a unit where no step is named", () => {
  const score = scorePlan(plan, rulesWith());
  expect([sensitivity(score, {}), sensitivity(score, { step: undefined })]).toEqual([sensitivity(score), sensitivity(score, { step: "unit" })]);
});

const leavesOf = (node: Score): readonly IndicatorScore[] => (node.kind === "indicator" ? [node] : node.children.flatMap(leavesOf));

it("is what scoring with the one other actual gives, whatever the plan and the rules", () => {
  fc.assert(
    fc.property(oracleCase, ({ plan: json, rules, options }) => {
      const whole = parsePlan(json);
      const score = scorePlan(whole, rules, options);
      const gains = sensitivity(score);
      expect(gains.map(({ id }) => id).toSorted()).toEqual(
        leavesOf(score)
          .map(({ id }) => id)
          .toSorted(),
      );
      const known = gains.flatMap(({ gain }) => gain ?? []);
      expect(known.every((gain, at) => at === 0 || compare(known[at - 1] ?? gain, gain) >= 0)).toBe(true);
      const faults = gains.filter(({ id, code, actual, gain }) => {
        if (actual === undefined) return gain !== undefined;
        const given = options.actuals?.get(id) ?? (code === undefined ? undefined : options.actuals?.get(code));
        const entry: ActualInput = typeof given === "object" ? { ...given, actual } : actual;
        const { points } = scorePlan(whole, rules, { ...options, actuals: new Map<string, ActualInput>([...(options.actuals ?? []), [id, entry]]) });
        const expected = points === undefined || score.points === undefined ? undefined : subtract(points, score.points);
        return (
          written(gain) !== written(expected) ||
          (gain !== undefined && score.points !== undefined && written(add(score.points, gain)) !== written(points))
        );
      });
      expect(faults).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
