import { describe, expect, it } from "vitest";
import { figures, judge } from "./e2e/consumer.ts";
import { canonical } from "./tools/conformance-answers.ts";
import { LEVELS, type Vector } from "./tools/conformance.ts";
import { readText } from "./tools/files.ts";

/** What a consumer's program prints where every answer is right. */
const right = [
  "9",
  ...LEVELS.flatMap((level) => (JSON.parse(readText(`conformance/${level}.json`)) as { readonly vectors: readonly Vector[] }).vectors).map(
    ({ id, expected }) => `${id}\t${canonical(expected)}`,
  ), // as committed
];

describe("what a consumer's program prints", () => {
  it("passes where every answer is right, and texts may follow", () => {
    expect(judge(right.join("\n"))).toMatchObject({ looked: 9, vectors: right.length - 1, right: right.length - 1, written: 0, wrong: [] });
    expect(figures(judge([...right, 'plan/html\t"<p>"'].join("\n")))).toMatch(/^(\d+) of \1 vectors right, 1 texts written, sha256 [0-9a-f]{16}$/);
  });

  it("has another digest where one byte differs", () => {
    expect(judge([...right, "plan/html\ta"].join("\n")).digest).not.toBe(judge([...right, "plan/html\tb"].join("\n")).digest);
  });

  it.each([
    ["one answer is wrong", right.map((line) => line.replace("600/7", "601/7"))],
    ["one answer is missing", right.slice(0, -1)],
    ["one answer too many stands between", [right[0], "x", ...right.slice(1)]],
    ["nothing was looked at", ["0", ...right.slice(1)]],
    ["it printed something else", ["Error: no", ...right.slice(1)]],
    ["it printed nothing", []],
  ])("fails where %s", (_what, lines) => {
    expect(() => figures(judge(lines.join("\n")))).toThrow(/vectors right/);
  });
});
