import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/plan/parse.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { walkPlan } from "../../src/plan/walk.ts";
import { checkPlan, isCut, isSameTarget } from "../../src/rules/check-plan.ts";
import { parseTarget } from "../../src/target/parse.ts";
import { cameraleStandard } from "../../src/rules/presets/camerale-standard.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { planJson } from "../tools/plan-arbitrary.ts";
import { unfilled } from "../tools/unfilled.ts";
import seed from "../../examples/massa-carrara-2021.json" with { type: "json" };
import dates from "../../examples/date-2021.json" with { type: "json" };
import results from "../../examples/actuals-2021.json" with { type: "json" };

const planOf = (areas: unknown) => deepFreeze(parsePlan({ body: "Ente", year: 2021, areas }));
const found = (areas: unknown, ruleSet?: RuleSet): readonly string[] => {
  const issues = checkPlan(planOf(areas), ruleSet);
  expect(unfilled(issues)).toEqual([]);
  return issues.map(({ code, path }) => `${code} ${path?.join(".")}`.trim());
};

/** A service with one indicator. */
const service = (name: string, indicator: object) => ({
  name,
  objectives: [{ code: "1.1.1", title: "T", indicators: [{ name: "I", ...indicator }] }],
});

describe("the published plan", () => {
  const issues = checkPlan(parsePlan(seed), cameraleStandard);

  it("has no error", () => {
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("has seven names that its annex cut off", () => {
    expect(issues.map(({ code, path, params }) => [code, path?.at(-1), params["end"]])).toEqual([
      ["plan.truncatedName", "name", "…er servizi interni ("],
      ["plan.truncatedName", "name", "…rogrammazione e cont"],
      ...Array.from({ length: 5 }, () => ["plan.truncatedName", "name", "…er servizi interni ("]),
    ]);
  });

  it("says the same without a rule set", () => {
    expect(checkPlan(parsePlan(seed))).toEqual(issues);
  });

  it("has a result for each of its 25 indicator codes, and no result belongs to nothing", () => {
    const nodes = [...walkPlan(parsePlan(seed))].flatMap(({ kind, node }) => (kind === "indicator" ? [node] : []));
    const keys = Object.keys(results.actuals);
    expect([...new Set(nodes.map(({ code }) => code))].filter((code) => !keys.includes(code ?? ""))).toEqual([]);
    expect(keys.filter((key) => !nodes.some(({ id, code }) => id === key || code === key))).toEqual([]);
  });
});

it("takes no objective for the first indicator of a code", () => {
  const indicators = [{ code: "1.1.1", name: "I", target: "SI" }];
  const objectives = [{ code: "1.1.1", title: "O", indicators }];
  expect(
    found([
      { name: "A", objectives },
      { name: "B", objectives: [{ ...objectives[0], id: "other", indicators: [{ ...indicators[0], id: "x" }] }] },
    ]),
  ).toEqual([]);
});

it("names the first indicator of a code, not an objective that has it too", () => {
  const objective = (target: string) => ({ code: "1.1.1", title: "O", indicators: [{ code: "1.1.1", name: "I", target }] });
  const areas = [
    { name: "A", objectives: [objective("SI")] },
    { name: "B", objectives: [objective("NO")] },
  ];
  expect(checkPlan(planOf(areas))).toMatchObject([
    { code: "plan.codeTargets", params: { code: "1.1.1", target: "NO", other: "SI", first: "areas[0].objectives[0].indicators[0]" } },
  ]);
});

it("finds nothing in the example of dates", () => {
  expect(checkPlan(parsePlan(dates.plan), cameraleStandard)).toEqual([]);
});

describe("names", () => {
  it.each([
    ["Area (a) e b)", []],
    ["Area (a", ["plan.truncatedName areas.0.name"]],
    ["Area a) (", ["plan.truncatedName areas.0.name"]],
    ["Area ((a)", ["plan.truncatedName areas.0.name"]],
    ["a".repeat(80), ["plan.truncatedName areas.0.name"]],
    [`${"à".repeat(79)}.`, []],
    ["a".repeat(79), []],
    ["a".repeat(81), []],
    ["\u{1F642}".repeat(79) + "a", ["plan.truncatedName areas.0.name"]],
    [`a${"\u{1F642}".repeat(79)}`, []],
    ["\u{1F642}".repeat(40) + "a".repeat(40), ["plan.truncatedName areas.0.name"]],
    ["a".repeat(160), []],
    ["Area (a) (b", ["plan.truncatedName areas.0.name"]],
    ["Area ((a) (b))", []],
    ["Area ((a) b", ["plan.truncatedName areas.0.name"]],
    ["Area ) (a) ) (b)", []],
  ])("%j", (name, expected) => {
    expect(found([{ name, services: [service("S", { target: "SI" })] }])).toEqual(expected);
  });

  it("of the body, of objectives and of indicators too", () => {
    const areas = [{ name: "A", objectives: [{ title: "T (", indicators: [{ name: "I (", target: "SI" }] }] }];
    expect(checkPlan(parsePlan({ body: "Ente (", year: 2021, areas })).map(({ path }) => path?.join("."))).toEqual([
      "body",
      "areas.0.objectives.0.title",
      "areas.0.objectives.0.indicators.0.name",
    ]);
  });
});

it("sees brackets as one who reads them one by one does", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("(", ")", "a", " "), { maxLength: 9 }), (parts) => {
      let open = 0;
      for (const part of parts) open = part === "(" ? open + 1 : part === ")" ? Math.max(open - 1, 0) : open;
      expect(found([{ name: `A${parts.join("")}`, services: [service("S", { target: "SI" })] }]).length).toBe(open > 0 ? 1 : 0);
    }),
  );
});

/** All texts of so many brackets and letters, at most. */
const bracketed = (most: number): readonly string[] =>
  most === 0 ? [""] : ["", ...bracketed(most - 1).flatMap((rest) => ["(", ")", "a"].map((one) => one + rest))];

it("sees brackets as one who reads them one by one does: all texts of up to seven", () => {
  for (const text of bracketed(7)) {
    let open = 0;
    for (const part of text) open = part === "(" ? open + 1 : part === ")" ? Math.max(open - 1, 0) : open;
    expect([text, isCut(text)]).toEqual([text, open > 0]);
  }
});

it.each([
  ["80 letters", "a".repeat(80), true],
  ["80 letters, of which one takes two UTF-16 units", `a${"\u{1D499}".repeat(79)}`, true],
  ["79 characters of 80 UTF-16 units", `${"a".repeat(78)}\u{1D499}`, false],
  ["79 letters and a full stop", `${"a".repeat(79)}.`, false],
])("a name of %s is cut: %s", (_what, name, expected) => {
  expect(isCut(name)).toBe(expected);
});

it("a service and an objective are something below an area", () => {
  const objective = { code: "1.1.2", title: "T", indicators: [{ name: "J", target: "SI" }] };
  expect(found([{ name: "A", services: [service("S", { target: "SI" })], objectives: [objective] }])).toEqual([]);
});

describe("two targets are the same at first sight", () => {
  it.each([
    [true, ">= 90,00 %", ">= 90,00 %"],
    [true, ">= 90,00 %", ">=90%"],
    [true, "4 incontri", "4 incontri"],
    [true, "= -5 N.", "= -5 N."],
    [true, ">= 12.345.678,5 N.", ">= 12.345.678,5 N."],
    [false, ">= 90,00 %", "> 90,00 %"],
    [false, ">= 90,00 %", ">= 90,00 N."],
    [false, ">= 4 incontri", ">= 4 N."],
    [false, ">= 90 N.", ">= 91 N."],
    [false, ">= 1 N.", ">= 10.000.000 N."],
    [false, "= 5 N.", "= -5 N."],
    [false, ">= 1 N.", ">= 1,5 N."],
    [false, ">= 1,5 N.", ">= 1 N."],
    // The same, but not at first sight.
    [false, "+5 N. sulla base", "+5 N. sulla base"],
    [false, "tra 5 e 10 N.", "tra 5 e 10 N."],
    [false, "SI", "SI"],
    [false, ">= 5 N.", "SI"],
    [false, "SI", ">= 5 N."],
  ])("%s: %s and %s", (expected, one, other) => {
    expect(isSameTarget(parseTarget(one), parseTarget(other))).toBe(expected);
  });
});

it("names the code that is no place on the map", () => {
  const objectives = [{ code: "OB1", title: "T", indicators: [{ name: "I", target: "SI" }] }];
  expect(checkPlan(planOf([{ name: "A", objectives }]))).toMatchObject([{ code: "plan.objectiveCode", params: { code: "OB1" } }]);
});

it("says what stands there in place of a plan that was read and then broken", () => {
  const plan = parsePlan({ body: "Ente", year: 2021, areas: [{ name: "A" }] });
  Object.assign(plan.areas, [null]);
  expect(() => checkPlan(plan)).toThrow("Here stands an object, not a plan");
});

it("says what stands there in place of a plan", () => {
  const broken = { ...planOf([{ name: "A" }]), areas: [null] } as unknown as Plan;
  expect(() => checkPlan(broken)).toThrow("areas[0]: Here stands null, not an object");
});

describe("objective codes", () => {
  it.each([
    ["2.1.1", []],
    ["2.10.12", []],
    ["2.1.1.3", []],
    ["12.1.1", []],
    ["x2.1.1", ["plan.objectiveCode areas.0.objectives.0.code"]],
    ["2.1", ["plan.objectiveCode areas.0.objectives.0.code"]],
    ["OB1", ["plan.objectiveCode areas.0.objectives.0.code"]],
    ["2.1.1.", ["plan.objectiveCode areas.0.objectives.0.code"]],
  ])("%j", (code, expected) => {
    expect(found([{ name: "A", objectives: [{ code, title: "T", indicators: [{ name: "I", target: "SI" }] }] }])).toEqual(expected);
  });
});

describe("one code under several services", () => {
  it.each<[string, unknown, unknown, string[]]>([
    ["the same target", ">= 90,00 %", ">= 90,00 %", []],
    ["other decimals", ">= 90 %", ">= 90,00 %", []],
    ["another number", ">= 90,00 %", ">= 80,00 %", ["plan.codeTargets areas.0.services.1.objectives.0.indicators.0.target"]],
    ["another unit", ">= 90,00 %", ">= 90,00 N.", ["plan.codeTargets areas.0.services.1.objectives.0.indicators.0.target"]],
    ["another sign", ">= 90,00 %", "90,00 %", ["plan.codeTargets areas.0.services.1.objectives.0.indicators.0.target"]],
    ["the same versions by another act", [{ target: "SI", act: "Delibera 1" }], [{ target: "SI", act: "Delibera 2" }], []],
    ["a timeline", "SI", [{ target: "SI" }, { target: "NO" }], ["plan.codeTargets areas.0.services.1.objectives.0.indicators.0.target"]],
  ])("%s", (_what, first, second, expected) => {
    expect(found([{ name: "A", services: [service("S", { code: "X", target: first }), service("Z", { code: "X", target: second })] }])).toEqual(
      expected,
    );
  });

  it.each([
    ["+5 N. sulla base", "+5 N. sul 2020", 1],
    ["-5 N.", "5 N.", 1],
    ["0 N.", "0,00 N.", 0],
    ["5 incontri", "5 N.", 1],
    ["5 incontri", "5 incontri", 0],
    ["12345678901234567890 N.", "12345678901234567891 N.", 1],
  ])("%j beside %j", (first, second, expected) => {
    const codes = found([{ name: "A", services: [service("S", { code: "X", target: first }), service("Z", { code: "X", target: second })] }]);
    expect(codes.filter((one) => one.startsWith("plan.codeTargets"))).toHaveLength(expected);
  });

  it("says what stands where", () => {
    const areas = [
      {
        name: "A",
        services: [service("S", { code: "X", target: "SI" }), service("Z", { code: "X", target: [{ target: { text: "Avvio" } }, { target: "NO" }] })],
      },
    ];
    expect(checkPlan(planOf(areas))[0]?.params).toEqual({
      code: "X",
      target: "Avvio; NO",
      other: "SI",
      first: "areas[0].services[0].objectives[0].indicators[0]",
    });
  });
});

describe("weights and children", () => {
  it("are checked at every level, in document order", () => {
    const indicators = [
      { name: "I", target: "SI", weight: "99,99%" },
      { name: "L", target: "almeno 5", weight: "0%" },
    ];
    const areas = [
      { name: "A", weight: "50%", services: [{ name: "S", weight: "90%", objectives: [{ code: "1", title: "T", weight: "0", indicators }] }] },
      { name: "Z", weight: "49%" },
    ];
    expect(found(areas)).toEqual([
      "plan.weightSum",
      "plan.weightSum areas.0",
      "plan.weightsZero areas.0.services.0",
      "plan.objectiveCode areas.0.services.0.objectives.0.code",
      "plan.weightSum areas.0.services.0.objectives.0",
      "plan.targetForm areas.0.services.0.objectives.0.indicators.1.target",
      "plan.noChildren areas.1",
    ]);
  });

  it.each<[string, unknown, string[]]>([
    ["no area", [], ["plan.noChildren"]],
    ["an empty area", [{ name: "A" }], ["plan.noChildren areas.0"]],
    ["an empty service", [{ name: "A", services: [{ name: "S", objectives: [] }] }], ["plan.noChildren areas.0.services.0"]],
    ["an empty objective", [{ name: "A", objectives: [{ title: "T" }] }], ["plan.noChildren areas.0.objectives.0"]],
  ])("%s", (_what, areas, expected) => {
    expect(found(areas)).toEqual(expected);
  });

  it("are asked for where the rule set asks for them", () => {
    const ruleSet: RuleSet = { ...cameraleStandard, weights: { ...cameraleStandard.weights, absent: "refuse" } };
    expect(found([{ name: "A", services: [service("S", { target: "SI" })] }], ruleSet)).toEqual([
      "plan.weightsAbsent",
      "plan.weightsAbsent areas.0",
      "plan.weightsAbsent areas.0.services.0",
      "plan.weightsAbsent areas.0.services.0.objectives.0",
    ]);
  });
});

it("finds two nodes of one id in a plan made by hand", () => {
  const plan = planOf([{ name: "A", services: [{ name: "S", objectives: [{ title: "T", indicators: [{ name: "I", target: "SI" }] }] }] }]);
  const [area] = plan.areas;
  const twice = deepFreeze({ ...plan, areas: [area!, { ...area!, services: [] }, { ...area!, id: plan.id, services: [] }] });
  expect(checkPlan(twice).filter(({ code }) => code === "plan.duplicateId")).toMatchObject([
    { severity: "error", path: ["areas", 1, "id"], params: { id: "a", first: "areas[0]" } },
    { severity: "error", path: ["areas", 2, "id"], params: { id: "ente", first: "body" } },
  ]);
});

it("finds the same in a plan as it was read, in a copy, and in one that was changed since", () => {
  fc.assert(
    fc.property(planJson, (json) => {
      const plan = deepFreeze(parsePlan(json));
      const issues = checkPlan(plan);
      expect(checkPlan({ ...plan })).toEqual(issues);
      expect(checkPlan(plan, cameraleStandard)).toEqual(checkPlan({ ...plan }, cameraleStandard));
    }),
    { endOnFailure: true },
  );
  const changed = parsePlan({ body: "Ente", year: 2021, areas: [{ name: "A" }, { name: "B" }] });
  Object.assign(changed.areas[1]!, { id: "a" });
  expect(checkPlan(changed).map(({ code }) => code)).toEqual(["plan.noChildren", "plan.duplicateId", "plan.noChildren"]);
});

it("counts what it does not list", () => {
  const issues = checkPlan(planOf(Array.from({ length: 3000 }, (_, index) => ({ name: `A${index}` }))));
  expect(issues).toHaveLength(1001);
  expect(issues.at(-1)).toMatchObject({ code: "issues.tooMany", params: { count: "2000" } });
});

it.each<[unknown, string]>([
  [undefined, "not a plan"],
  [{ id: "x", body: "x", year: 2021, areas: [null] }, "areas[0]: Here stands null, not an object"],
  [{ id: "x", body: "x", year: 2021, areas: [{ id: "a" }] }, "areas[0].name: Here stands nothing, not text"],
])("refuses %j, which is no plan", (plan, message) => {
  expect(() => checkPlan(plan as never)).toThrow(message);
});

it("refuses what is no rule set", () => {
  expect(() => checkPlan(planOf([]), {} as never)).toThrow("not a rule set");
});
