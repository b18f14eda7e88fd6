import { describe, expect, it } from "vitest";
import { nameIssues, readOptions, readScore } from "../../src/report/arguments.ts";
import { scoreToJSON } from "../../src/index.ts";
import { scoreOf } from "../tools/report-page.ts";

const boom = (): never => {
  throw new Error("hostile");
};
const score = scoreOf([{ name: "A", objectives: [{ title: "O", indicators: [{ name: "I", target: "SI", actual: "SI" }] }] }]);
const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

describe("readScore", () => {
  it("takes the score of a plan as it is", () => {
    expect(readScore(score)).toEqual({ success: true, data: score });
  });

  it.each([
    ["nothing", undefined, "nothing"],
    ["null", null, "null"],
    ["a text", "94,92", '"94,92"'],
    ["a plan", score.plan, "an object"],
    ["a node below the body", score.children[0], "an object"],
    ["a copy", { ...score }, "an object"],
    ["its JSON", scoreToJSON(score), "an object"],
    ["a list of scores", [score], "a list"],
    ["an object that throws", new Proxy({}, { getPrototypeOf: boom }), "an object"],
    ["a revoked proxy", revoked(), "an object"],
  ])("refuses %s", (_, value, found) => {
    expect(readScore(value)).toMatchObject({ success: false, issues: [{ code: "report.score", path: ["score"], params: { found } }] });
  });
});

describe("readOptions", () => {
  it("gives what is read from an object", () => {
    const options = { locale: "en" };
    expect(readOptions(options, () => options.locale)).toEqual({ success: true, data: "en" });
  });

  it.each([
    ["null", null],
    ["a text", "en"],
    ["an object that throws", {}],
  ])("refuses %s", (_, options) => {
    expect(readOptions(options, boom)).toMatchObject({ success: false, issues: [{ code: "report.options", path: ["options"] }] });
  });
});

describe("nameIssues", () => {
  it.each(["it", "en"])("has nothing against %s", (name) => {
    expect(nameIssues("locale", name, ["it", "en"])).toEqual([]);
  });

  it.each([
    ["IT", '"IT"'],
    [undefined, "nothing"],
    [["it"], "a list"],
  ])("refuses %j", (value, found) => {
    const issue = { code: "report.option", path: ["options", "locale"], params: { found, expected: "it, en" } };
    expect(nameIssues("locale", value, ["it", "en"])).toMatchObject([issue]);
  });
});
