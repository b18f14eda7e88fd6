import { describe, expect, it } from "vitest";
import { atPath, fillIn, issue, PlanError } from "../../src/error/plan-error.ts";

const TABLE = {
  "made.up": { message: "{found} is not {expected}", hint: "Write {expected}" },
  "made.suspicious": { message: "Look", hint: "Look again", severity: "warning" },
} as const;

describe("issue", () => {
  it("fills the words and keeps the details", () => {
    const details = { path: ["areas", 0], position: 3, length: 1, input: "abcd", params: { found: "d", expected: "e" } };
    expect(issue(TABLE, "made.up", details)).toEqual({ code: "made.up", severity: "error", message: "d is not e", hint: "Write e", ...details });
  });

  it("has params also where there is none, and no key that is not given", () => {
    expect(issue(TABLE, "made.suspicious")).toEqual({
      code: "made.suspicious",
      severity: "warning",
      message: "Look",
      hint: "Look again",
      params: {},
    });
  });
});

it.each([
  ["{a} and {b}", { a: "1", b: "2" }, "1 and 2"],
  ["{a} and {c}", { a: "1" }, "1 and {c}"],
  ["{a}", { a: "{b} $& $1" }, "{b} $& $1"],
  ["{constructor}", {}, "{constructor}"],
])("fillIn puts into %j the pieces %j", (template, params, text) => {
  expect(fillIn(template, params as Record<string, string>)).toBe(text);
});

it("atPath puts the whole's path before the part's", () => {
  const found = [issue(TABLE, "made.suspicious", { path: ["weight"] }), issue(TABLE, "made.suspicious")];
  expect(atPath(["areas", 0], found).map(({ path }) => path)).toEqual([
    ["areas", 0, "weight"],
    ["areas", 0],
  ]);
});

it("PlanError lists every issue with its place, a line each", () => {
  const issues = [issue(TABLE, "made.up", { path: ["areas", 0, "name"], params: { found: "a", expected: "b" } }), issue(TABLE, "made.suspicious")];
  const error = new PlanError(issues);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: "PlanError",
    issues,
    message: "made.up areas[0].name: a is not b. Write b\nmade.suspicious: Look. Look again",
  });
});

describe("the message of a PlanError", () => {
  const hostile = "a\r\nfatal: forged\u001b[2J\u202e\ud800\u2028\u{e0041}";
  const shown = "a\\u000d\\u000afatal: forged\\u001b[2J\\u202e\\ud800\\u2028\\u{e0041}";
  const one = issue(TABLE, "made.up", { path: [hostile], input: hostile, params: { found: hostile, expected: "b" } });

  it("is one line for each issue, whatever was given", () => {
    const { message } = new PlanError([one, one]);
    expect(message.split("\n")).toHaveLength(2);
    expect(message).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(message.split("\n")[1]?.endsWith(`: ${shown} is not b. Write b`)).toBe(true);
  });

  it("leaves the issues as they are", () => {
    expect(new PlanError([one]).issues[0]).toMatchObject({
      message: `${hostile} is not b`,
      params: { found: hostile },
      path: [hostile],
      input: hostile,
    });
  });
});
