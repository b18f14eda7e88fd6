import { type Decimal, plainText } from "../decimal/decimal.ts";
import { add, compare, fromDecimal, HUNDRED, isZero, ZERO } from "../decimal/fraction.ts";
import { roundToDecimal } from "../decimal/rounding.ts";
import { IMPORT_POSITIONS_CODES } from "../error/codes/import-positions.ts";
import { LIMITS } from "../error/limits.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";
import type { PublishedRow, PublishedWeight } from "./published-blocks-lines.ts";

/** The values of an objective: its weight, and its rows. */
export interface PublishedObjective extends PublishedWeight {
  readonly rows: readonly PublishedRow[];
}

/** The values of a service: its weight, and its objectives. */
export interface PublishedService extends PublishedWeight {
  readonly objectives: readonly PublishedObjective[];
}

/** The values of an area: its services; the weight of an area itself is not in such texts. */
export interface PublishedArea {
  readonly services: readonly PublishedService[];
}

/** Weights that stand alone, told apart by what they add up to. */
export interface ToldWeights {
  readonly services: readonly PublishedWeight[];
  /** For each service, the weights of its objectives. */
  readonly objectives: readonly (readonly PublishedWeight[])[];
}

type Level = "indicator" | "objective" | "service";

/** What has a weight on a line. */
interface Weighed {
  readonly weight: Decimal;
  readonly line: number;
}

/** Tells the weights of services from those of objectives: behind each service's come those of its objectives, until they are 100. */
export function tellWeights(weights: readonly PublishedWeight[]): Result<ToldWeights> {
  const services: PublishedWeight[] = [];
  const objectives: (readonly PublishedWeight[])[] = [];
  for (let at = 0; at < weights.length; ) {
    const service = weights[at];
    const group = groupAt(weights, at + 1, "objective");
    if (!group.success) return group;
    if (service !== undefined) services.push(service);
    objectives.push(group.data);
    at += 1 + group.data.length;
  }
  return ok({ services, objectives });
}

/** Cuts weights into groups that are 100 each; only one way to do so counts. */
export function groupsOf<T extends Weighed>(weighed: readonly T[], level: Level): Result<readonly (readonly T[])[]> {
  const groups: (readonly T[])[] = [];
  for (let at = 0; at < weighed.length; ) {
    const group = groupAt(weighed, at, level);
    if (!group.success) return group;
    groups.push(group.data);
    at += group.data.length;
  }
  return ok(groups);
}

/** The group that begins at a position. A weight of 0 behind it could still be its own. */
function groupAt<T extends Weighed>(weighed: readonly T[], start: number, level: Level): Result<readonly T[]> {
  let sum = ZERO;
  for (let at = start; at < weighed.length; at += 1) {
    const one = weighed[at];
    if (one === undefined) break;
    sum = add(sum, fromDecimal(one.weight));
    if (compare(sum, HUNDRED) > 0) return fail(sumIssue(one, level, sum));
    if (compare(sum, HUNDRED) < 0) continue;
    const next = weighed[at + 1];
    return next !== undefined && isZero(fromDecimal(next.weight)) ? fail(unclearIssue(next, level)) : ok(weighed.slice(start, at + 1));
  }
  return fail(sumIssue(weighed.at(-1), level, sum));
}

function sumIssue(at: Weighed | undefined, level: Level, sum: typeof ZERO): Issue {
  const shown = plainText(roundToDecimal(sum, { decimals: LIMITS.digits, mode: "halfUp" })); // exact: no weight has so many decimals
  return issue(IMPORT_POSITIONS_CODES, "import.groupSum", { params: { line: String(at?.line ?? 0), level, sum: shown } });
}

function unclearIssue({ line }: Weighed, level: Level): Issue {
  return issue(IMPORT_POSITIONS_CODES, "import.groupUnclear", { params: { line: String(line), level } });
}
