/** A registry of its own on this machine, that takes one package and has all others from the registry that npm is set up for. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ROOT } from "../tools/files.ts";
import { PACKAGE } from "./package.ts";
import { ENV, run } from "./shell.ts";

export interface Registry {
  readonly url: string;
  stop(): void;
}

/** Starts the server that is installed in `tools`, with everything it keeps in `folder`; it answers when this resolves. */
export async function startRegistry(tools: string, folder: string): Promise<Registry> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  mkdirSync(folder, { recursive: true });
  // Written as JSON, which is YAML.
  writeFileSync(join(folder, "config.yaml"), JSON.stringify(configuration()));
  const main = join(tools, "node_modules/verdaccio/bin/verdaccio");
  const args = [main, "--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`];
  // The certificates that npm trusts, whose setting the server does not know.
  const server = spawn(process.execPath, args, { env: { NODE_EXTRA_CA_CERTS: setting("cafile"), ...ENV }, stdio: "ignore" });
  await answering(server, url);
  return { url, stop: () => void server.kill() };
}

function configuration(): object {
  const everybody = { access: "$all", publish: "$all", unpublish: "$all" };
  return {
    storage: "./storage",
    auth: { htpasswd: { file: "./htpasswd", max_users: -1 } },
    uplinks: { upstream: { url: setting("registry"), max_fails: 20 } },
    packages: { [PACKAGE.name]: everybody, "**": { ...everybody, proxy: "upstream" } },
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "error" },
  };
}

/** A setting of npm; nothing where it has none. */
function setting(name: string): string | undefined {
  const value = run("npm", ["config", "get", name], ROOT);
  return ["null", "undefined", ""].includes(value) ? undefined : value;
}

async function answering(server: ChildProcess, url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`the registry ended with ${server.exitCode}`);
    const up = await fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await wait(100);
  }
  server.kill();
  throw new Error("the registry does not answer");
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo; // it listens on a port
      server.close(() => resolve(port));
    });
  });
}

/** Publishes a tarball as `npm publish` does; without provenance, which only a known CI can give. */
export function publish(tarball: string, url: string, folder: string): void {
  writeFileSync(join(folder, "publish.npmrc"), `${url.replace("http:", "")}:_authToken=local\n`);
  run("npm", ["publish", tarball, "--userconfig", join(folder, "publish.npmrc"), "--registry", url, "--provenance=false"], folder);
}

/** Throws unless the registry holds the very bytes that were packed, and knows of no script that runs where they are installed. */
export async function checkPublished(integrity: string, url: string): Promise<string> {
  const document = (await (await fetch(url + PACKAGE.name)).json()) as {
    readonly versions: Readonly<Record<string, { readonly dist: { readonly integrity: string }; readonly hasInstallScript?: boolean }>>;
  }; // as registries answer
  const published = document.versions[PACKAGE.version];
  if (published?.dist.integrity !== integrity) throw new Error(`${published?.dist.integrity} is published, and ${integrity} was packed`);
  if (published.hasInstallScript) throw new Error("it has an install script");
  return `${PACKAGE.name}@${PACKAGE.version}, the bytes that were packed, no install script`;
}
