import type { TimelineEntry } from "../plan/plan.ts";
import type { Target } from "../target/target.ts";

/** When a timeline is read. */
export interface TimelineMoment {
  /** The scored year; four digits. */
  readonly year: number | undefined;
  /** ISO day; absent: 31 December of the scored year. */
  readonly asOf: string | undefined;
}

/** The target that holds: of the versions for the scored year that began in time, the last one written; nothing where none does. */
export function targetInForce(target: Target | readonly TimelineEntry[], moment: TimelineMoment): Target | undefined {
  if (!isTimeline(target)) return target;
  for (let at = target.length - 1; at >= 0; at -= 1) {
    const entry = target[at];
    if (entry !== undefined && holds(entry, moment)) return entry.target;
  }
  return undefined;
}

function holds(entry: TimelineEntry, { year, asOf }: TimelineMoment): boolean {
  const isOfYear = entry.year === undefined || entry.year === year;
  return isOfYear && (entry.from === undefined || entry.from <= (asOf ?? `${year ?? ""}-12-31`));
}

function isTimeline(target: Target | readonly TimelineEntry[]): target is readonly TimelineEntry[] {
  return Array.isArray(target);
}
