/**
 * Holds the promise `"sideEffects": false` against the built library: a bundler keeps nothing of an entry point whose names nobody uses, and an import changes
 * nothing that others see, neither a global nor anything of the language. The dependencies have their own promise.
 */
import { build } from "esbuild";
import { CODE_ENTRIES, PACKAGE, specifier } from "../e2e/package.ts";
import { ROOT } from "./files.ts";

/** What a bundler leaves of a page that imports a module and uses nothing of it. */
async function kept(module: string): Promise<string> {
  const stdin = { contents: `import ${JSON.stringify(module)};`, resolveDir: ROOT };
  const result = await build({ stdin, bundle: true, minify: true, write: false, format: "esm", target: "es2022", logLevel: "silent" });
  return result.outputFiles[0]?.text.trim() ?? "";
}

/** Every property of the globals, of their prototypes, and of what both hold, by its path. */
function language(): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const seen = new Set<unknown>();
  const look = (owner: object, path: string, depth: number): void => {
    if (seen.has(owner) || depth > 3) return;
    seen.add(owner);
    for (const key of Reflect.ownKeys(owner)) {
      const descriptor: object = Object.getOwnPropertyDescriptor(owner, key) ?? {};
      for (const [kind, part] of Object.entries(descriptor) as readonly (readonly [string, unknown])[]) {
        found.set(`${path}.${String(key)} ${kind}`, part);
        if ((typeof part === "object" && part !== null) || typeof part === "function") look(part, `${path}.${String(key)}`, depth + 1);
      }
    }
  };
  look(globalThis, "globalThis", 0);
  return found;
}

function changes(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => !before.has(path) || !after.has(path) || !Object.is(before.get(path), after.get(path)),
  );
}

function report(what: string, wrong: string): void {
  console.log(`${wrong === "" ? "ok  " : "FAIL"} ${what} ${wrong.slice(0, 500)}`.trimEnd());
  if (wrong !== "") process.exitCode = 1;
}

for (const name of Object.keys(PACKAGE.dependencies)) await import(name === "@noble/hashes" ? `${name}/sha2.js` : name);
// zod takes a language of its own when the first schema is made.
(await import("zod")).string();
language(); // The look itself makes Node load some of its globals.
const before = language();
for (const entry of CODE_ENTRIES) {
  report(`${specifier(entry)}: unused, nothing is left of it in a bundle`, await kept(specifier(entry)));
  await import(specifier(entry));
  report(`${specifier(entry)}: ${before.size} properties of the globals are as before its import`, changes(before, language()).join(", "));
}
