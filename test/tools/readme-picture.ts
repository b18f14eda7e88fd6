/** The picture of the README: the weights of the seed plan, coloured by the status of INVENTED results. `npm run docs:pages` writes it, a test compares. */
import { parsePlan, ruleSets, scorePlan } from "../../src/index.ts";
import { toSvg } from "../../src/report/index.ts";
import { readText } from "./files.ts";

export const PICTURE = "docs/icicle.svg";

export function readmePicture(): string {
  const plan = parsePlan(JSON.parse(readText("examples/massa-carrara-2021.json")));
  const { actuals } = JSON.parse(readText("examples/actuals-2021.json"));
  return `${toSvg(scorePlan(plan, ruleSets.cameraleStandard, { actuals }), { chart: "icicle", locale: "it", width: 960, height: 540 })}\n`;
}
