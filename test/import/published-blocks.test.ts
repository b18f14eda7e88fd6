import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPublishedBlocks } from "../../src/import/published-blocks.ts";
import { formatActual, formatTarget, type Indicator, parsePlan, walkPlan } from "../../src/index.ts";
import { dataOf } from "../tools/annex-lines.ts";
import { ROOT } from "../tools/files.ts";
import { SEED } from "../tools/seed-shape.ts";

/** Made up, of the kind of the chamber's: values of a page first, its words in some other order, a service in each of two areas. */
const TEXT = ` 100,00%

60,00%

50,00% >= 90,00 % N/D

50,00% 100,00 % 98,0%

40,00%

100,00% <= 30 gg 28 gg

C_2 - Imprese coinvolte 

nei progetti

2.1.1 - Migliorare la qualità

Area Promozione

Servizio Uno

C_1 - Corsi svolti
 100,00%

100,00%

100,00% >= 4 N. N/D

2.1.2 - Comunicazione

C_3 - Newsletter

Staff

Servizio Due

2.1.1 - Migliorare la qualità

C_4 - Giorni
`;

it("gives values as a skeleton and names apart, and says that they cannot be paired", () => {
  const { rows, objectiveWeights, serviceWeights, areas, names, issues } = dataOf(readPublishedBlocks(TEXT));
  expect(
    rows.map(({ line, weight, target, actual }) => [
      line,
      weight.toString(),
      target.kind === "qualitative" || formatTarget(target),
      formatActual(actual),
    ]),
  ).toEqual([
    [5, "50", ">= 90,00 %", "N/D"],
    [7, "50", "100,00 %", "98,0 %"],
    [11, "100", "<= 30 gg", "28 gg"],
    [28, "100", ">= 4 N.", "N/D"],
  ]);
  expect(objectiveWeights.map(({ weight, line }) => [weight.toString(), line])).toEqual([
    ["60", 3],
    ["40", 9],
    ["100", 26],
  ]);
  expect(serviceWeights.map(({ line }) => line)).toEqual([1, 24]);
  expect(areas.map(({ services }) => services.map(({ objectives }) => objectives.map((objective) => objective.rows.length)))).toEqual([
    [[2, 1]],
    [[1]],
  ]);
  expect(names.indicators.map(({ code, name }) => `${code}: ${name}`)).toEqual([
    "C_2: Imprese coinvolte nei progetti",
    "C_1: Corsi svolti",
    "C_3: Newsletter",
    "C_4: Giorni",
  ]);
  expect(names.objectives.map(({ code }) => code)).toEqual(["2.1.1", "2.1.2", "2.1.1"]);
  expect([names.areas, names.services].map((list) => list.map(({ text }) => text))).toEqual([
    ["Area Promozione", "Staff"],
    ["Servizio Uno", "Servizio Due"],
  ]);
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([["import.namesUnpaired", "warning"]]);
});

describe("what does not add up", () => {
  it.each<[string, string, string, Record<string, string>]>([
    ["no values", "2.1.1 - Titolo", "import.noValues", {}],
    ["rows that do not", "100%\n100%\n60,00% >= 5 N. N/D", "import.groupSum", { line: "3", level: "indicator", sum: "60" }],
    ["weights that do not", "100%\n60%\n100% >= 5 N. N/D", "import.groupSum", { line: "2", level: "objective", sum: "60" }],
    ["services that do not", "60%\n100%\n100% >= 5 N. N/D", "import.groupSum", { line: "1", level: "service", sum: "60" }],
    ["more rows than objectives", "100%\n100%\n100% >= 5 N. N/D\n100% >= 6 N. N/D", "import.groupCount", { groups: "2", weights: "1" }],
    [
      "a weight of 0 between two groups",
      "100%\n60%\n40%\n100% SI N/D\n0% SI N/D\n100% SI N/D",
      "import.groupUnclear",
      { line: "5", level: "indicator" },
    ],
    ["a row that cannot be read", "100%\n100%\n100% >= 5 N.", "row.parts", {}],
  ])("is refused, beside what was found: %s", (_, text, code, params) => {
    const read = readPublishedBlocks(text);
    expect(read.success ? undefined : read.issues[0]).toMatchObject({ code, params });
    expect(read.success ? undefined : read.found.names.objectives.length).toBe(text.startsWith("2") ? 1 : 0);
  });

  it("in number is told: values and names", () => {
    const read = readPublishedBlocks("100%\n100%\n100% SI N/D\nArea\nServizio\n2.1.1 - Titolo");
    expect(read.success && read.data.issues.slice(1)).toMatchObject([
      { code: "import.nameCount", params: { level: "indicator", values: "1", names: "0" } },
    ]);
  });

  it("in place is told: rows that do not follow their weight", () => {
    const read = readPublishedBlocks("100%\n60%\n40%\n100% SI N/D\n100% NO N/D");
    expect(read.success && read.data.issues[1]).toMatchObject({ code: "import.groupPlace", severity: "warning", params: { line: "4" } });
  });

  it("is said of what is no text", () => {
    expect(readPublishedBlocks(5 as never)).toMatchObject({
      success: false,
      issues: [{ code: "import.notText", params: { found: "a number" } }],
      found: { rows: [] },
    });
  });
});

it("takes in any text", () => {
  const line = fc.oneof(fc.string(), fc.constantFrom("50,00%", "100% SI N/D", "C_1 - Nome ", "2.1.1 - T", "Area", "0%"));
  fc.assert(fc.property(fc.array(line), (lines) => typeof readPublishedBlocks(lines.join("\n")).success === "boolean"));
});

/** The chamber's annex as it was published; it is read where it is, and not part of the project. */
const PUBLISHED = `${ROOT}../shared/seed/massa-carrara-published.txt`;

describe.runIf(existsSync(PUBLISHED))("the annex of Massa-Carrara (read in place; left out where ../shared is absent)", () => {
  const read = readPublishedBlocks(readFileSync(existsSync(PUBLISHED) ? PUBLISHED : import.meta.filename, "utf8"));
  const data = read.success ? read.data : undefined;
  const nodes = [...walkPlan(parsePlan(SEED))];
  const weightsOf = (kind: string) => nodes.flatMap(({ kind: own, node }) => (own === kind && "weight" in node ? [node.weight?.toString()] : []));

  it("has 48 rows, 34 weights of objectives and 6 of services, as a person read them", () => {
    const indicators = nodes.flatMap(({ kind, node }) => (kind === "indicator" ? [node] : []));
    expect([data?.rows.length, data?.objectiveWeights.length, data?.serviceWeights.length]).toEqual([48, 34, 6]);
    expect(data?.rows.map(({ weight, target, actual }) => ({ weight, target, actual }))).toEqual(
      indicators.map(({ weight, target, actual }) => ({ weight, target, actual })),
    );
    expect(data?.objectiveWeights.map(({ weight }) => weight.toString())).toEqual(weightsOf("objective"));
    expect(data?.serviceWeights.map(({ weight }) => weight.toString())).toEqual(weightsOf("service"));
    expect(data?.areas.map(({ services }) => services.map(({ objectives }) => objectives.map(({ rows }) => rows.length)))).toEqual(
      SEED.areas.map(({ services = [] }) => services.map(({ objectives = [] }) => objectives.map(({ indicators: own = [] }) => own.length))),
    );
  });

  it("has the names that a person read, in another order", () => {
    const shown = ({ code, name, description }: Pick<Indicator, "code" | "name" | "description">) => `${code} | ${name} | ${description}`;
    const named = nodes.flatMap(({ kind, node }) => (kind === "indicator" ? [shown(node)] : []));
    expect(data?.names.indicators.map(shown).toSorted()).toEqual(named.toSorted());
    const titles = nodes.flatMap(({ kind, node }) => (kind === "objective" ? [`${node.code} | ${node.title}`] : []));
    expect(data?.names.objectives.map(({ code, name }) => `${code} | ${name}`).toSorted()).toEqual(titles.toSorted());
    expect(data?.names.areas.map(({ text }) => text)).toEqual(SEED.areas.map(({ name }) => name));
    expect(data?.names.services).toHaveLength(6);
    expect(data?.issues.map(({ code }) => code)).toEqual(["import.namesUnpaired"]);
  });
});
