import { describe, expect, it } from "vitest";
import { issue, PlanError } from "../../src/error/plan-error.ts";
import { fail, failAll, limited, ok, unwrap } from "../../src/error/result.ts";

const one = issue({ "made.up": { message: "Wrong", hint: "Mend it" } }, "made.up");

it("ok carries the value, fail the issues", () => {
  expect(ok(0)).toEqual({ success: true, data: 0 });
  expect(fail(one, one)).toEqual({ success: false, issues: [one, one] });
});

describe("unwrap", () => {
  it("gives the value", () => {
    expect(unwrap(ok("a"))).toBe("a");
  });

  it("throws one PlanError with all issues", () => {
    expect(() => unwrap(fail(one, one))).toThrow(new PlanError([one, one]));
  });
});

describe("limited", () => {
  it.each([0, 999, 1000])("leaves %i issues as they are", (count) => {
    expect(limited(Array.from({ length: count }, () => one))).toHaveLength(count);
  });

  it.each([1001, 5000])("counts the rest of %i issues in one more", (count) => {
    const issues = failAll(Array.from({ length: count }, () => one)).issues;
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({ code: "issues.tooMany", params: { count: String(count - 1000), limit: "1000" } });
    expect(
      failAll(
        Array.from({ length: 1000 }, () => one),
        count,
      ).issues,
    ).toEqual(issues);
  });
});
