import { spawnSync } from "node:child_process";
import { ROOT } from "./files.ts";

/** What a process wrote. */
export interface Written {
  readonly status: number | null;
  readonly stdout: readonly string[];
  readonly stderr: string;
}

/** Runs an example as a user does, in a process of its own that has no terminal; `columns` is what such a process is told of the width. */
export function runExample(file: string, columns?: string, args: readonly string[] = []): Written {
  const { COLUMNS: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", import.meta.resolve("./demo-source.ts"), file, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: columns === undefined ? env : { ...env, COLUMNS: columns },
  });
  return { status, stdout: stdout.split("\n"), stderr };
}
