// Asks the conformance vectors of the built package in hosts of every kind, each a process of its own: five zones and languages, without Intl, and with what other
// code on the same page or in the same process is known to do. All answers must be the same bytes, on each Node. Run `npm run build` first.
import { copyFileSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../tools/files.ts";
import { figures, judge, writeConsumer } from "./consumer.ts";
import { PACKAGE } from "./package.ts";
import { versionOf } from "./runtimes.ts";
import { ENV, MACHINE_NODE, run } from "./shell.ts";
import { startSteps } from "./steps.ts";

/** A host, and how it shows that it is in force. */
interface Host {
  readonly name: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** An expression, and what it must give there. */
  readonly shows: readonly [expression: string, expected: string];
}

const folder = `${ROOT}.cache/determinism`;
const HOSTS = join(import.meta.dirname, "hosts");
const { step, notRun, end } = startSteps();

const HERE = "[Intl.DateTimeFormat().resolvedOptions().timeZone, Intl.DateTimeFormat().resolvedOptions().locale].join()";
const zone = (name: string, locale: string): Host => ({
  name: `${name}, ${locale}`,
  env: { TZ: name, LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8` },
  shows: [HERE, `${name},${locale.replace("_", "-")}`],
});
const flag = (name: string, shows: Host["shows"]): Host => ({ name, args: [name], shows });
/** A file of `hosts`, which is loaded before anything else. */
const loaded = (file: string, ...shows: Host["shows"]): Host => ({ name: file, args: ["--import", `./${file}.mjs`], shows });
const refuses = (expression: string): string => `(() => { try { ${expression}; return "nothing"; } catch (error) { return error.name; } })()`;

const CONDITIONS: readonly Host[] = [
  // Italian, and a language that lowers I to another letter than i, and one that writes other digits.
  zone("Europe/Rome", "it_IT"),
  zone("UTC", "en_US"),
  zone("America/St_Johns", "en_CA"),
  zone("Pacific/Kiritimati", "tr_TR"),
  zone("Australia/Eucla", "ar_EG"),
  loaded("no-intl", "typeof Intl", "undefined"),
  loaded("no-locale", refuses('"a".localeCompare("b")'), "Error"),
  loaded("wrong-clock", "new Date().getFullYear() < 1970 && Math.random() === Math.random()", "true"),
  loaded("decimal-set", 'String(new (require("decimal.js"))("1.5").plus("0.1"))', "2e+0"),
  loaded("zod-config", 'require("zod").string().safeParse(1).error.issues[0].message', "no"),
  loaded("array-extras", "(() => { const keys = []; for (const key in [7]) keys.push(key); return keys.join(); })()", "0,last,remove,isList"),
  loaded("array-rewritten", "[,].map(() => 7)[0]", "7"),
  loaded("to-json", "JSON.stringify([1n])", '"[\\"1\\"]"'),
  loaded("object-should", "({}).should.be !== undefined", "true"),
  loaded("frozen-after", "[Array, Object.prototype, Map.prototype, Math].every((one) => Object.isFrozen(one))", "true"),
  flag("--frozen-intrinsics", ["Object.isFrozen(Array.prototype)", "true"]),
  flag("--disallow-code-generation-from-strings", [refuses('new Function("")'), "EvalError"]),
  flag("--disable-proto=throw", [refuses("({}).__proto__"), "Error"]),
];

/** The hosts in which zod does not load: asked are texts alone, from the entry point without it. */
const TEXTS_ONLY: readonly Host[] = [
  loaded("object-extras", "(() => { const keys = []; for (const key in {}) keys.push(key); return keys.join(); })()", "extend,polluted,isAdmin"),
];
const TEXT_LEVELS = ["numbers", "targets", "actuals"] as const;

/** Runs a consumer's program in a host, once the host has shown that it is in force. */
function inHost(node: string, { args = [], env, shows: [expression, expected] }: Host, program: string): string {
  const options = [...args, "--no-warnings"];
  const shown = run(node, [...options, "-p", expression], folder, { ...ENV, ...env });
  if (shown !== expected) throw new Error(`the host is not in force: ${expression} is ${shown} instead of ${expected}`);
  return run(node, [...options, program], folder, { ...ENV, ...env });
}

/** All hosts on one Node; gives the digests of the answers to all vectors. */
async function onNode(node: string): Promise<readonly string[]> {
  const digests: string[] = [];
  const version = versionOf({ command: node });
  for (const host of CONDITIONS)
    await step(`Node ${version}: ${host.name}`, () => {
      const judgement = judge(inHost(node, host, "esm.mjs"));
      digests.push(judgement.digest);
      return figures(judgement);
    });
  for (const host of TEXTS_ONLY)
    await step(`Node ${version}: ${host.name}, texts only`, () => figures(judge(inHost(node, host, "texts.mjs"), TEXT_LEVELS)));
  return digests;
}

rmSync(folder, { recursive: true, force: true });
writeConsumer(folder);
for (const file of readdirSync(HOSTS)) copyFileSync(join(HOSTS, file), join(folder, file));
mkdirSync(join(folder, "node_modules"));
symlinkSync(ROOT, join(folder, "node_modules", PACKAGE.name));

const digests = new Set(await onNode(process.execPath));
if (MACHINE_NODE === undefined) notRun("the machine's Node", "there is none");
else for (const digest of await onNode(MACHINE_NODE)) digests.add(digest);
await step("every host gets the same bytes", () => {
  if (digests.size !== 1) throw new Error(`${digests.size} digests`);
  return `sha256 ${[...digests].join()}`;
});
end();
