import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal/decimal.ts";
import { readCorrection } from "../../src/score/correction.ts";
import { exact } from "../tools/scoring.ts";

const note = "Delibera 12/2021";

describe("reads", () => {
  it.each<[string | number | Decimal, string]>([
    ["85", "85"],
    ["85.5", "171/2"],
    ["85,5", "171/2"],
    [" 0 ", "0"],
    ["-3", "-3"],
    ["120.5", "241/2"],
    [85, "85"],
    [new Decimal("85.5"), "171/2"],
    [`0.${"0".repeat(38)}1`, `1/1${"0".repeat(39)}`],
    // 40 digits, a sign and a comma
    [`-${"9".repeat(20)},${"0".repeat(19)}1`, `-${"9".repeat(20)}${"0".repeat(19)}1/1${"0".repeat(20)}`],
  ])("forced points %s", (points, value) => {
    expect(readCorrection({ kind: "forced", points, note })).toEqual({ success: true, data: { kind: "forced", points: exact(value), note } });
  });

  it.each(["0", "50", "33.3", "100"])("a share of %s", (share) => {
    expect(readCorrection({ kind: "exogenous", share, note })).toEqual({ success: true, data: { kind: "exogenous", share: exact(share), note } });
  });
});

describe("refuses", () => {
  it.each<[unknown, string]>([
    [null, "score.correction"],
    ["85", "score.correction"],
    [{}, "score.correction"],
    [{ kind: "gift", points: "85", note }, "score.correction"],
    [{ kind: "forced", points: "85" }, "score.correctionNote"],
    [{ kind: "forced", points: "85", note: "" }, "score.correctionNote"],
    [{ kind: "forced", points: "85", note: " \n" }, "score.correctionNote"],
    [{ kind: "forced", points: "85", note: 12 }, "score.correctionNote"],
    [{ kind: "exogenous", share: "50" }, "score.correctionNote"],
    [{ kind: "forced", note }, "score.correctionPoints"],
    [{ kind: "forced", points: "", note }, "score.correctionPoints"],
    [{ kind: "forced", points: "1e9", note }, "score.correctionPoints"],
    [{ kind: "forced", points: "0x1F", note }, "score.correctionPoints"],
    [{ kind: "forced", points: "1.500,5", note }, "score.correctionPoints"],
    [{ kind: "forced", points: "9".repeat(43), note }, "score.correctionPoints"],
    [{ kind: "forced", points: 0.1, note }, "score.correctionPoints"],
    [{ kind: "forced", points: Number.NaN, note }, "score.correctionPoints"],
    [{ kind: "forced", points: new Decimal(Number.NaN), note }, "score.correctionPoints"],
    [{ kind: "forced", points: { s: 1, e: 1, d: [85] }, note }, "score.correctionPoints"],
    [{ kind: "exogenous", note }, "score.correctionShare"],
    [{ kind: "exogenous", share: "-0.1", note }, "score.correctionShare"],
    [{ kind: "exogenous", share: "100.1", note }, "score.correctionShare"],
    [{ kind: "exogenous", share: "half", note }, "score.correctionShare"],
  ])("%j with %s", (input, code) => {
    expect(readCorrection(input)).toMatchObject({ success: false, issues: [{ code, severity: "error" }] });
  });

  it("one that throws when it is read", () => {
    const hostile = {
      get kind(): string {
        throw new Error("no");
      },
    };
    expect(readCorrection(hostile)).toMatchObject({ success: false, issues: [{ code: "score.correction" }] });
  });
});
