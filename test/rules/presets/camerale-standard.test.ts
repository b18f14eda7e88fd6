import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseRuleSet } from "../../../src/rules/parse.ts";
import { cameraleStandard } from "../../../src/rules/presets/camerale-standard.ts";
import { ROOT } from "../../tools/files.ts";
import { bodyPointsOf, pointsOf } from "../../tools/rules-points.ts";

it("is a whole rule set", () => {
  expect(parseRuleSet(cameraleStandard)).toEqual(cameraleStandard);
});

const specification = `${ROOT}../shared/SPEC.md`;

it.skipIf(!existsSync(specification))("is the one of the specification, where that lies beside the repository", () => {
  const [, json = ""] = /```json\n(.*?)```/s.exec(readFileSync(specification, "utf8")) ?? [];
  expect(cameraleStandard).toEqual(JSON.parse(json));
});

it.each([
  [">= 90,00 %", "81 %", "90"], // 100·81/90
  [">= 60,00", "56,00", "280/3"], // 5600/60
  [">= 50 %", "39/45", "100"], // 520/3, capped
  ["<= 180 gg", "210 gg", "600/7"], // 18000/210
  ["<= 180 gg", "400 gg", "45"], // 18000/400
  ["<= 180 gg", "180 gg", "100"],
  ["<= 180 gg", "0 gg", "100"], // the cap
  ["<= 0 N.", "0 N.", "100"], // side
  ["<= 0 N.", "3 N.", "0"],
  [">= -100", "-150", "200/3"], // mirrored: 100·100/150
  ["100,00 %", "99 %", "99"], // plain is at least
  ["= 4 N.", "5 N.", "0"],
  ["tra 5 e 10 N.", "4 N.", "80"], // 100·4/5
  ["tra 5 e 10 N.", "20 N.", "50"], // 100·10/20
  ["entro il 30/11/2021", "01/12/2021", "0"],
  ["SI", "SI", "100"],
  [">= 5 N.", "N/D", "0"],
  [">= 5 N.", "", "0"],
  [">= 5 N.", "non valutabile", "excluded"],
  [">= 5 N.", "annullato", "excluded"],
  ["N/D", "5 N.", "excluded"],
  [">= 5 N.", "5 gg", "unscored"], // not computable: it blocks
])("%s reached with %j gives %s", (target, actual, points) => {
  expect(pointsOf(cameraleStandard, { target, actual })).toBe(points);
});

it("leaves out during the year what is not measured yet", () => {
  expect(pointsOf(cameraleStandard, { target: ">= 5 N.", actual: "N/D" }, { phase: "interim" })).toBe("excluded");
});

it("gives three equal indicators at 100 a total of 100, whatever their weights are", () => {
  expect(
    bodyPointsOf(
      cameraleStandard,
      ["33,34", "33,33", "33,33"].map((weight) => [weight, "SI", "SI"] as const),
    ),
  ).toBe("100");
});
