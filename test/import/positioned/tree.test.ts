import { describe, expect, it } from "vitest";
import type { PaperNode } from "../../../src/import/positioned/nodes.ts";
import { areaJson, type Branch, treeOf } from "../../../src/import/positioned/tree.ts";

const node = (level: PaperNode["level"], name: string, more: Partial<PaperNode> = {}): PaperNode => ({
  level,
  name,
  place: { page: 1, x: 2, y: 3, text: name },
  ...more,
});
const shown = ({ node: { name }, children }: Branch): string => (children.length === 0 ? name : `${name}(${children.map(shown).join(" ")})`);

describe("a tree", () => {
  const area = node("area", "A");
  const service = node("service", "S");
  const objective = (code: string) => node("objective", code, { code });
  const indicator = node("indicator", "I");
  it.each<[string, PaperNode[], string, string[]]>([
    ["of all levels", [area, service, objective("1.1"), indicator, indicator, objective("1.2"), area, service], "A(S(1.1(I I) 1.2)) A(S)", []],
    ["of an area with objectives of its own", [area, objective("1.1"), service, objective("1.2")], "A(1.1 S(1.2))", []],
    ["without area", [service, objective("1.1")], "", ["import.noHeading area"]],
    ["without objective", [area, service, indicator], "A(S)", ["import.noHeading obiettivo"]],
    ["with a part of an objective", [area, objective("1.1"), indicator, objective("1.1.2")], "A(1.1(I) 1.1.2)", ["import.nestedObjective 1.1"]],
    ["with a like code", [area, objective("1.1"), objective("1.12")], "A(1.1 1.12)", []],
    ["with that code in another service", [area, service, objective("1.1"), service, objective("1.1.2")], "A(S(1.1) S(1.1.2))", []],
  ])("%s", (_, nodes, tree, codes) => {
    const { areas, issues } = treeOf(nodes);
    expect(areas.map(shown).join(" ")).toBe(tree);
    expect(issues.map(({ code, params }) => `${code} ${params["parent"]}`)).toEqual(codes);
  });
});

it("writes an area as the JSON of a plan", () => {
  const [area] = treeOf([
    node("area", "A"),
    node("objective", "Proprio", { code: "1.1" }),
    node("service", "S", { weight: "100%" }),
    node("objective", "Titolo", { code: "1.2", weight: "50%" }),
    node("indicator", "Nome", { code: "C", weight: "50%", description: "D", target: "SI", result: "N/D" }),
    node("indicator", "Altro", { code: "E" }),
  ]).areas;
  expect(area && areaJson(area)).toEqual({
    name: "A",
    objectives: [{ code: "1.1", title: "Proprio" }],
    services: [
      {
        name: "S",
        weight: "100%",
        objectives: [
          {
            code: "1.2",
            title: "Titolo",
            weight: "50%",
            indicators: [
              { code: "C", name: "Nome", description: "D", weight: "50%", target: "SI", actual: "N/D" },
              { code: "E", name: "Altro", target: "" },
            ],
          },
        ],
      },
    ],
  });
});
