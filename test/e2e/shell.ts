/** Runs programs as a stranger's shell would. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

// npm hands its settings and its PATH to what it runs: a stranger has neither.
const path = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));

/** The environment of a stranger. */
export const ENV: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) && name !== "NODE_OPTIONS")),
  PATH: path.join(delimiter),
};

/** The Node of the machine, beside the one that the project brings; nothing where there is none. */
export const MACHINE_NODE: string | undefined = path.map((folder) => join(folder, "node")).find((file) => existsSync(file));

/** What a program prints; throws with all that it said where it fails. */
export function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = ENV): string {
  return execFileSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
    timeout: 600_000,
  }).trim();
}

/** Everything that a failed program said, or the error itself. */
export function told(error: unknown): string {
  const { stdout = "", stderr = "", stack } = error as { stdout?: unknown; stderr?: unknown; stack?: unknown }; // whatever was thrown: each field may be missing
  const said = [stdout, stderr].map(String).filter((text) => text !== "");
  return said.length > 0 ? said.join("\n").slice(-4000) : String(stack ?? error);
}
