import { describe, expect, it } from "vitest";
import type { TimelineEntry } from "../../src/plan/plan.ts";
import { targetInForce, type TimelineMoment } from "../../src/score/timeline.ts";
import { formatTarget, parseTarget } from "../../src/index.ts";

const entry = (target: string, rest: Omit<TimelineEntry, "target"> = {}): TimelineEntry => ({ target: parseTarget(target), ...rest });
const inForce = (entries: readonly TimelineEntry[], moment: TimelineMoment) => {
  const target = targetInForce(entries, moment);
  return target && formatTarget(target);
};

const YEAR: TimelineMoment = { year: 2021, asOf: undefined };

describe("a timeline", () => {
  const revised = [entry("80 %"), entry("90 %", { from: "2021-07-01" }), entry("95 %", { year: 2022 }), entry("85 %", { from: "2022-03-01" })];

  it.each<[TimelineMoment, string | undefined]>([
    [YEAR, "90 %"],
    [{ year: 2021, asOf: "2021-06-30" }, "80 %"],
    [{ year: 2021, asOf: "2021-07-01" }, "90 %"],
    [{ year: 2021, asOf: "2022-03-01" }, "85 %"],
    [{ year: 2022, asOf: undefined }, "85 %"],
    [{ year: 2022, asOf: "2022-02-28" }, "95 %"],
    [{ year: 2020, asOf: undefined }, "80 %"],
  ])("at %j", (moment, target) => {
    expect(inForce(revised, moment)).toBe(target);
  });

  it("gives the last one written, whenever it began", () => {
    expect(inForce([entry("90 %", { from: "2021-07-01" }), entry("80 %", { from: "2021-01-01" })], YEAR)).toBe("80 %");
  });

  it.each([
    [[entry("90 %", { year: 2022 })]],
    [[entry("90 %", { from: "2022-01-01" })]],
    [[entry("90 %", { year: 2021, from: "2022-01-01" }), entry("90 %", { year: 2020 })]],
  ])("gives nothing where none holds", (entries) => {
    expect(inForce(entries, YEAR)).toBe(undefined);
  });
});

it("one target holds always", () => {
  const target = parseTarget(">= 90 %");
  expect(targetInForce(target, { year: undefined, asOf: undefined })).toBe(target);
});

it("an entry with a first day does not hold where neither a year nor a day is known", () => {
  const dated = [{ target: parseTarget(">= 90 %"), from: "2021-01-01" }];
  expect(targetInForce(dated as never, { year: undefined, asOf: undefined })).toBeUndefined();
});
