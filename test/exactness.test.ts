import { describe, expect, it } from "vitest";
import { parsePlan, prepareScorer, ruleSets, type Score, scorePlan } from "../src/index.ts";
import { type Case, exactly, FLOATS, type Published, seedCase, tieCase, withNumbers } from "./tools/exactness.ts";
import { type Random, randomFrom } from "./tools/random.ts";

const RULES = ruleSets.cameraleStandard;

const readable = ({ plan }: Case): Published => {
  const nodesOf = (score: Score): readonly Score[] => [score, ...score.children.flatMap((child) => nodesOf(child))];
  return new Map(nodesOf(scorePlan(parsePlan(plan), RULES)).map(({ id, value }) => [id, value?.toFixed(2) ?? ""]));
};

const prepared = ({ plan }: Case, ids: Iterable<string>): Published => {
  const scorer = prepareScorer(parsePlan(plan), RULES);
  expect(scorer.method).toBe("columns");
  return new Map([...ids].map((id) => [id, scorer.value(id)?.toFixed(2) ?? ""]));
};

// A fixed set of what `npm run fuzz` draws 100,000 of.
describe("no hundredth is wrong", () => {
  it.each<readonly [name: string, count: number, draw: (random: Random) => Case]>([
    ["plans of the seed's shape, whole numbers", 160, (random) => seedCase(random, "natural")],
    ["plans of the seed's shape, any hundredths", 160, (random) => seedCase(random, "hundredths")],
    ["ties and near ties made on purpose", 600, tieCase],
  ])("in %s: %i of them", (_name, count, draw) => {
    const random = randomFrom(5);
    for (let at = 0; at < count; at += 1) {
      const one = draw(random);
      const expected = exactly(one);
      expect(prepared(one, expected.keys())).toEqual(expected);
      expect(readable(one)).toEqual(expected);
    }
  });
});

describe("the made plans", () => {
  it("are hard: floats get many of them wrong", () => {
    const random = randomFrom(5);
    const cases = Array.from({ length: 200 }, () => tieCase(random));
    const wrong = cases.filter((one) => [...exactly(one)].some(([id, value]) => withNumbers(one, FLOATS).get(id) !== value));
    expect(wrong.length).toBeGreaterThan(20);
  });

  it("have the shape of the seed: 48 indicators below 45 nodes", () => {
    expect(exactly(seedCase(randomFrom(1), "natural")).size).toBe(48 + 45);
  });
});

// docs/exactness.md § What is promised.
it("is the sum worked out by hand", () => {
  const leaf = (id: string, weight: number, top: bigint, bottom: bigint) => ({ id, weight, top, bottom, json: { name: id, target: "1" } });
  const body = { id: "b", weight: 1, below: [leaf("x", 3000, 7n, 30n), leaf("y", 7000, 1n, 80n)] };
  // 30 % of 7/30 and 70 % of 1/80 is 7.875.
  expect([...exactly({ plan: { body: "B", year: 2021, areas: [] }, body })]).toEqual([
    ["x", "23.33"],
    ["y", "1.25"],
    ["b", "7.88"],
  ]);
});
