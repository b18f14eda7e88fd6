import { expect, it } from "vitest";
import { givenBodyScore, givenScore, readBodyScore } from "../../src/score/given-score.ts";
import type { BodyScore } from "../../src/score/score.ts";
import { scoreIndicator } from "../../src/score/score-indicator.ts";
import { scorePlan } from "../../src/score/score-plan.ts";
import { scoreToJSON } from "../../src/score/score-to-json.ts";
import { parseTarget } from "../../src/target/parse.ts";
import { codesOf } from "../tools/outcome.ts";
import { planWith, rulesWith } from "../tools/scoring.ts";

const scored = () => scorePlan(planWith({ target: ">= 90 %", actual: "81 %" }), rulesWith());
const alone = () => scoreIndicator(parseTarget(">= 90 %"), "81 %", rulesWith());

it("gives every node of a score back, as it is", () => {
  const score = scored();
  const [area] = score.children;
  for (const node of [score, area, area?.children[0], alone()]) expect(givenScore(node!)).toBe(node);
  expect(givenBodyScore(score)).toBe(score);
  expect(readBodyScore(score)).toEqual({ success: true, data: score });
});

const { proxy, revoke } = Proxy.revocable({}, {});
revoke();

it.each<[string, (score: BodyScore) => unknown]>([
  ["nothing", () => undefined],
  ["null", () => null],
  ["a text", () => "ente"],
  ["a function", (score) => () => score],
  ["its JSON", scoreToJSON],
  ["a copy of its fields", (score) => ({ ...score })],
  ["an object that inherits from it", (score) => Object.create(score) as unknown],
  ["an object of its class, without what is in it", (score) => Object.create(Object.getPrototypeOf(score) as object) as unknown],
  ["a proxy of it", (score) => new Proxy(score, {})],
  ["a revoked proxy", () => proxy],
])("refuses %s", (_what, make) => {
  const value = make(scored());
  expect(codesOf(() => givenScore(value as never))).toEqual(["value.foreign"]);
  expect(codesOf(() => givenBodyScore(value as never))).toEqual(["value.foreign"]);
  expect(() => givenScore(value as never)).toThrow("not a score");
  expect(() => givenBodyScore(value as never)).toThrow("not the score of a plan");
});

it("refuses a node below the body where a whole score is needed", () => {
  for (const node of [scored().children[0], alone()]) expect(codesOf(() => givenBodyScore(node as never))).toEqual(["value.foreign"]);
});
