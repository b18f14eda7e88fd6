import type { Scale } from "./scale.ts";

/** How an achievement in % becomes points (*punti*), 0–100 as a rule: scale, then floor, then cap. */
export interface PointsRule {
  readonly scale?: Scale;
  /** The least points, decimal text (*minimo*); absent: none. */
  readonly floor?: string;
  /** The most points, decimal text (*massimale*); absent: none. */
  readonly cap?: string;
}
