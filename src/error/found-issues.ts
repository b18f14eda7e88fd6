import { LIMITS } from "./limits.ts";
import type { Issue } from "./plan-error.ts";

/** Issues as they are found in a document of any size: the first are kept, as many as are reported, and the rest is counted. */
export class FoundIssues {
  readonly first: Issue[] = [];
  /** How many there are, with those that are not kept. */
  count = 0;
  readonly #most: number;

  constructor(most: number = LIMITS.issues) {
    this.#most = most;
  }

  /** How many more are kept: where it is 0, issues need not be made. */
  get room(): number {
    return this.#most - this.first.length;
  }

  /** Adds issues, of which perhaps only the first are given; `count` tells how many there are. */
  add(issues: readonly Issue[], count: number = issues.length): void {
    for (const one of issues.slice(0, this.room)) this.first.push(one);
    this.count += count;
  }
}
