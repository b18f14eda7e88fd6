/** The steps of an end-to-end run: what is printed while it runs, and the count at its end. */
import { told } from "./shell.ts";

export interface Steps {
  /** Runs an action, and prints what it answers; one that throws has failed, and the others go on. */
  readonly step: <T>(name: string, action: () => T | Promise<T>) => Promise<T | undefined>;
  /** What this machine does not have: said and counted, and never taken for passed. */
  readonly notRun: (name: string, reason: string) => void;
  /** Prints the last line, and sets the exit code. */
  readonly end: () => void;
}

export function startSteps(): Steps {
  const counts = { passed: 0, failed: 0, notRun: 0 };
  return {
    async step(name, action) {
      const start = performance.now();
      try {
        const answer = await action();
        counts.passed += 1;
        console.log(`ok   ${name} (${seconds(start)} s)${typeof answer === "string" && answer !== "" ? ` ${answer}` : ""}`);
        return answer;
      } catch (error) {
        counts.failed += 1;
        console.log(`FAIL ${name} (${seconds(start)} s)\n${told(error)}`);
        return undefined;
      }
    },
    notRun(name, reason) {
      counts.notRun += 1;
      console.log(`---- ${name} NOT RUN: ${reason}`);
    },
    end() {
      console.log(`${counts.passed} steps passed, ${counts.failed} failed, ${counts.notRun} not run`);
      process.exitCode = counts.failed === 0 ? 0 : 1;
    },
  };
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

/** Rows under headings, each column as wide as its widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
