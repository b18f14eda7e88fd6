import { describe, expect, it } from "vitest";
import {
  parseActual,
  parsePlan,
  parseTarget,
  resolveRuleSet,
  ruleSets,
  type Score,
  scoreIndicator,
  scorePlan,
  scoreToJSON,
} from "../../src/index.ts";
import { readText } from "./files.ts";

/** A rule set of one's own, `cameraleStandard` but for these options. */
function rulesWith(changes: object) {
  const { id, version, title, sources } = ruleSets.cameraleStandard;
  return resolveRuleSet({ extends: { id, version }, id: "page", version: "1.0.0", title, sources, ...changes });
}

const BASELINE = { method: "baseline" };
const BANDS = [{ upTo: "0", points: "100" }, { upTo: "30", points: { from: "100", to: "70" } }, { points: "0" }];

/** What one option and value of the page's tables change, where it is more than the option itself. */
const SPECIAL: Readonly<Record<string, object>> = {
  "exactly.method distance": { exactly: { method: "distance", tolerance: null } },
  "exactly.tolerance 1": { exactly: { tolerance: "1" } },
  "by.method delay": { by: { method: "delay", scale: { bands: BANDS } } },
  "missingBaseline allOrNothing": { atLeast: BASELINE },
  "missingBaseline notComputable": { atLeast: BASELINE, missingBaseline: "notComputable" },
};

function achievementWith(option: string, value: string): object {
  const [key = "", method] = option.split(".");
  return { achievement: SPECIAL[`${option} ${value}`] ?? { [key]: method === undefined ? value : { [method]: value } } };
}

const SCALE = { bands: [{ below: "60", points: "0" }, { upTo: "99", points: "same" }, { points: "100" }] };
const COMPLEMENT = { atMost: { method: "complement" } };
/** The same of the table of points. */
const POINTS: Readonly<Record<string, object>> = {
  "scale { bands }": { points: { scale: SCALE } },
  floor: { achievement: COMPLEMENT, points: { floor: "0" } },
  cap: { points: { cap: "100" } },
};

/** The tables of a page whose head ends or begins so, as cells without backticks; an empty first cell is the one above. */
function tablesOf(page: string): readonly (readonly (readonly string[])[])[] {
  const blocks = page.split(/\n{2,}/).filter((block) => block.startsWith("| "));
  return blocks.map((block) => {
    let option = "";
    return block
      .split("\n")
      .slice(2)
      .map((line) => {
        const [first = "", ...rest] = line
          .slice(1, -1)
          .split("|")
          .map((cell) => cell.trim());
        option = first === "" ? option : first;
        return [option.replaceAll("`", ""), ...rest];
      });
  });
}

/** The table of a page that has a row which begins so. */
function tableWith(page: string, first: string): readonly (readonly string[])[] {
  const found = tablesOf(page).filter((rows) => rows.some(([option]) => option === first));
  if (found[0] === undefined || found.length > 1) throw new Error(`${found.length} tables have a row ${first}`);
  return found[0];
}

interface WorkedRow {
  readonly target: string;
  readonly actual: string;
  readonly baseline: string | undefined;
  readonly points: string;
}

/** Reads `` `<= 180 gg`, `210 gg`, B = `240 gg`: 50 ``. */
function workedRow(cell: string): WorkedRow {
  const [, target, actual, baseline, points] = /^`([^`]*)`, `([^`]*)`(?:, B = `([^`]*)`)?: (\S+)$/.exec(cell) ?? [];
  if (target === undefined || actual === undefined || points === undefined) throw new Error(`no worked row: ${cell}`);
  return { target, actual, baseline, points };
}

/** The exact points of a node, as the page writes them. */
function pointsText(score: Score): unknown {
  return scoreToJSON(score)["points"] ?? "–";
}

/** The exact points of a worked row, as the page writes them. */
function pointsOf({ target, actual, baseline }: WorkedRow, changes: object): unknown {
  const options = baseline === undefined ? {} : { baseline };
  return pointsText(scoreIndicator(parseTarget(target), parseActual(actual), rulesWith(changes), options));
}

/** Two indicators of one objective, and the objective's points. */
function objectivePoints(weights: readonly string[], actuals: readonly string[], changes: object): unknown {
  const indicators = weights.map((weight, at) => ({ name: `Indicatore ${at}`, weight, target: ">= 100 %", actual: actuals[at] }));
  const plan = parsePlan({ body: "Ente", year: 2021, areas: [{ name: "Area", objectives: [{ title: "Obiettivo", indicators }] }] });
  const objective = scorePlan(plan, rulesWith(changes)).children[0]?.children[0];
  return objective === undefined ? "no objective" : pointsText(objective);
}

describe.each(["docs/rules.md", "docs/it/regole.md"])("%s", (file) => {
  const page = readText(file);
  const achievement = tableWith(page, "atLeast.method");
  const plain = tableWith(page, "exactly");

  it("shows every option of the achievement", () => {
    const shown = new Set(achievement.map(([option = ""]) => option.split(".")[0] ?? ""));
    expect([...shown].toSorted()).toEqual(Object.keys(ruleSets.cameraleStandard.achievement).toSorted());
  });

  it.each(achievement.map(([option = "", value = "", , cell = ""]) => [option, value.replaceAll("`", ""), cell] as const))(
    "%s %s: %s",
    (option, value, cell) => {
      const row = workedRow(cell);
      expect(pointsOf(row, achievementWith(option, value))).toBe(row.points);
    },
  );

  it.each(plain.map(([value = "", , cell = ""]) => [value, cell] as const))("plainTarget %s: %s", (value, cell) => {
    const row = workedRow(cell);
    expect(pointsOf(row, { plainTarget: value })).toBe(row.points);
  });

  it.each(tableWith(page, "cap").map(([option = "", , cell = ""]) => [option, cell] as const))("points %s: %s", (option, cell) => {
    const row = workedRow(cell);
    expect(pointsOf(row, POINTS[option] ?? {})).toBe(row.points);
  });

  it.each(tableWith(page, "zeroActual").map(([policy = "", , points = ""]) => [policy, points] as const))("missing %s: %s", (policy, points) => {
    expect(objectivePoints(["50", "50"], ["100 %", "N/D"], { missing: { notAvailable: { final: policy } } })).toBe(points);
  });

  it.each(tableWith(page, "aggregation[level].method").map(([, method = "", , both, alone]) => [method.replaceAll("`", ""), both, alone] as const))(
    "aggregation %s: %s, %s",
    (method, both, alone) => {
      const changes = { aggregation: { objective: { method } } };
      expect(objectivePoints(["40", "60"], ["100 %", "50 %"], changes)).toBe(both);
      expect(objectivePoints(["40", "60"], ["100 %", "annullato"], changes)).toBe(alone);
    },
  );
});
