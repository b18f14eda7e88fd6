/** What a long run has seen, and the first failures of it. */
export class Tally {
  failures = 0;
  readonly #counts = new Map<string, Map<string, number>>();

  /** Counts one more of a kind: `read` → `atLeast`. */
  count(what: string, kind: string): void {
    const kinds = this.#counts.get(what) ?? new Map<string, number>();
    this.#counts.set(what, kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
  }

  /** What the work finds wrong; an exception is wrong too. */
  attempt(input: unknown, work: () => string | undefined): string | undefined {
    try {
      return work();
    } catch (error) {
      return `it throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)} on ${typeof input}`;
    }
  }

  /** One more failure; the first ones are told. */
  fail(input: unknown, what: string): void {
    this.failures += 1;
    if (this.failures <= 5) console.log(`FAILURE: ${what}\n  ${JSON.stringify(input)}`);
  }

  /** All that was counted, the most frequent first. */
  print(): void {
    for (const [what, kinds] of this.#counts) {
      const rows = [...kinds].toSorted(([, a], [, b]) => b - a);
      const total = rows.reduce((sum, [, count]) => sum + count, 0);
      console.log(
        `  ${what} ${total.toLocaleString("en-US")}: ${rows.map(([kind, count]) => `${kind} ${count.toLocaleString("en-US")}`).join(", ")}`,
      );
    }
  }
}
