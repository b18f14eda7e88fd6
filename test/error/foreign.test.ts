import { expect, it } from "vitest";
import { foreign, ownOptions, refusing } from "../../src/error/foreign.ts";
import { formatIssues } from "../../src/error/format-issues.ts";
import { issue, PlanError } from "../../src/error/plan-error.ts";
import { fail, unwrap } from "../../src/error/result.ts";
import { VALUE_CODES } from "../../src/error/codes/value.ts";

const boom = (): never => {
  throw new Error("hostile");
};

it("says what stands there, in both languages", () => {
  const { issues } = foreign("a score", null, ["score"]);
  expect(issues).toMatchObject([{ code: "value.foreign", severity: "error", path: ["score"], params: { expected: "a score", found: "null" } }]);
  expect(formatIssues(issues)).toBe("error value.foreign score: Here stands null, not a score. Give a score as the library makes it.");
  expect(formatIssues(issues, { locale: "it" })).toBe(
    "errore value.foreign score: Qui c'è null, non un punteggio. Fornire un punteggio come lo dà la libreria.",
  );
});

it("gives what the work gives", () => {
  expect(refusing("a score", 5, () => undefined)).toBeUndefined();
});

it.each([
  ["an error of its own", boom],
  ["what is no error", () => Promise.reject.call(undefined as never)],
])("refuses a value on which the work throws %s", (_what, work) => {
  expect(() => refusing("a score", [], work)).toThrow(new PlanError(foreign("a score", []).issues));
});

it("leaves a PlanError as it is", () => {
  const own = issue(VALUE_CODES, "value.foreign", { params: { expected: "x", found: "y" } });
  expect(() => refusing("a score", [], () => unwrap(fail(own, own)))).toThrow(new PlanError([own, own]));
});

it("reads each option once", () => {
  let reads = 0;
  const options = Object.defineProperty({}, "depth", { enumerable: true, get: () => (reads += 1) });
  expect([ownOptions(options), ownOptions(null as never), reads]).toEqual([{ depth: 1 }, {}, 1]);
});

it("refuses options that throw", () => {
  const options = Object.defineProperty({}, "depth", { enumerable: true, get: boom });
  expect(() => ownOptions(options)).toThrow(new PlanError(foreign("an object of options", options).issues));
});
