import { describe, expect, it } from "vitest";
import { roundToDecimal } from "../../src/decimal/rounding.ts";
import { statusOf } from "../../src/score/status.ts";
import { exact, rulesWith } from "../tools/scoring.ts";

const statusAt = (points: string, on: "displayed" | "exact", status = {}) => {
  const rules = rulesWith({ status: { on, ...status } });
  return statusOf(exact(points), roundToDecimal(exact(points), rules.display), rules);
};

it.each([
  ["0", "red"],
  ["69.99", "red"],
  ["70", "yellow"],
  ["89.99", "yellow"],
  ["90", "green"],
  ["1000", "green"],
  ["-1000", "red"],
])("%s is %s", (points, id) => {
  expect([statusAt(points, "displayed").id, statusAt(points, "exact").id]).toEqual([id, id]);
});

it.each([
  ["69.995", "yellow", "red"],
  ["89.999", "green", "yellow"],
  ["89.994", "yellow", "yellow"],
])("%s is %s as displayed, %s as it is", (points, displayed, asItIs) => {
  expect([statusAt(points, "displayed").id, statusAt(points, "exact").id]).toEqual([displayed, asItIs]);
});

describe("bands whose end belongs to them", () => {
  const bands = [
    { id: "low", upTo: "49", label: { it: "basso", en: "low" } },
    { id: "high", label: { it: "alto", en: "high" } },
  ];

  it.each([
    ["49", "low"],
    ["49.5", "high"],
    ["50", "high"],
  ])("%s is %s", (points, id) => {
    expect(statusAt(points, "displayed", { bands }).id).toBe(id);
  });
});

it("carries id and label, nothing else", () => {
  expect(statusAt("95", "displayed")).toEqual({ id: "green", label: { it: "verde", en: "green" } });
});
