import { readFileSync } from "node:fs";
import type { PlanJson } from "../../src/plan/json.ts";

/** The plan of Massa-Carrara for 2021. */
export const SEED = JSON.parse(readFileSync(new URL("../../examples/massa-carrara-2021.json", import.meta.url), "utf8")) as PlanJson; // the file is a plan

/** How its indicators are spread over areas, services and objectives: 4, 6, 34 and 48 of them. */
export const SEED_SHAPE: readonly (readonly (readonly number[])[])[] = SEED.areas.map(({ services = [] }) =>
  services.map(({ objectives = [] }) => objectives.map(({ indicators = [] }) => indicators.length)),
);
