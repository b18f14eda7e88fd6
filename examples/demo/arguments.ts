import { parseArgs } from "node:util";

/** What the demonstration is asked for: the whole of it, or one answer. */
export type Demand =
  | { readonly kind: "all" }
  /** `--explain CODE`: the nodes of this code or id. */
  | { readonly kind: "explain"; readonly code: string }
  /** `--required CODE [--at CODE] --goal NUMBER`: what the indicators of this code need to reach. */
  | { readonly kind: "required"; readonly code: string; readonly at: string | undefined; readonly goal: string }
  /** Arguments that ask for nothing known. */
  | { readonly kind: "wrong"; readonly message: string };

const OPTIONS = { explain: { type: "string" }, required: { type: "string" }, at: { type: "string" }, goal: { type: "string" } } as const;

/** How the demonstration is called. */
export const USAGE: readonly string[] = [
  "npm run demo",
  "npm run demo -- --explain 3.2.1",
  "npm run demo -- --required Statistiche_Sito --at 2.2.2 --goal 95",
];

/** Reads the arguments behind the name of the script. */
export function readArguments(args: readonly string[]): Demand {
  try {
    const { explain, required, at, goal } = parseArgs({ args: [...args], options: OPTIONS }).values;
    if (explain !== undefined) return (required ?? at ?? goal) ? wrong("--explain stands alone") : { kind: "explain", code: explain };
    if (required === undefined) return (at ?? goal) ? wrong("--at and --goal need --required") : { kind: "all" };
    return goal === undefined ? wrong("--required needs --goal") : { kind: "required", code: required, at, goal };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function wrong(message: string): Demand {
  return { kind: "wrong", message };
}
