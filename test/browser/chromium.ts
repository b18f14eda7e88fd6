import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Debian and its kin put a Chromium; `CHROMIUM_PATH` names another one. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** No sandbox, since containers have none; nothing that talks to anyone by itself. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A headless Chromium: the one that is there, else the one of Debian's packages, which is installed; says plainly what failed where neither can be had. */
export async function launch(): Promise<Browser> {
  return await chromium.launch({ executablePath: find() ?? install(), args: FLAGS });
}

function find(): string | undefined {
  return [process.env["CHROMIUM_PATH"] ?? "", ...PLACES].find((path) => path !== "" && existsSync(path));
}

function install(): string {
  console.log("     no Chromium here: installing Debian's package");
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const args of [["update"], ["install", "-y", "chromium"]]) {
    const [command = "", ...rest] = [...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", ...args];
    const { status, error, stderr } = spawnSync(command, rest, { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
    if (status !== 0)
      throw new Error(missing(`${[command, ...rest].join(" ")}: ${error?.message ?? stderr.trim().split("\n").slice(-3).join("; ")}`));
  }
  const path = find();
  if (path === undefined) throw new Error(missing("apt-get installed no /usr/bin/chromium"));
  return path;
}

function missing(reason: string): string {
  return `There is no Chromium, and it could not be installed (${reason}). Install it (apt-get install chromium), or name one in CHROMIUM_PATH.`;
}
