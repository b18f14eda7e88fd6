/** The consumer as a page: bundled by Vite, served under a strict Content-Security-Policy, opened in Chromium. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { ENV, run } from "./shell.ts";

const CHROMIUM = "/usr/bin/chromium";
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** Scripts of its own, and nothing else: no code from text, no style, no request to anywhere. */
const POLICY = "default-src 'none'; script-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };

/** Whether Chromium is there, at the end; Debian's package is installed where it can be. */
export function hasChromium(): boolean {
  if (!existsSync(CHROMIUM) && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    try {
      run("apt-get", ["update", "-q"], "/");
      run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], "/", { ...ENV, DEBIAN_FRONTEND: "noninteractive" });
    } catch {
      return false;
    }
  }
  return existsSync(CHROMIUM);
}

/** Bundles the consumer's page into its `dist`. */
export function buildPage(tools: string, consumer: string): void {
  run(process.execPath, [join(tools, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"], consumer);
}

export interface Visit {
  readonly version: string;
  /** What the page printed. */
  readonly printed: string;
  /** What the page was stopped from doing: breaches of the policy, errors, requests to elsewhere. */
  readonly complaints: readonly string[];
}

/** Opens the bundled page of a consumer, with a query such as `?compiled`. */
export async function visit(consumer: string, query = ""): Promise<Visit> {
  const server = await serve(join(consumer, "dist"));
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ARGUMENTS });
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`; // it listens on a port
    return { version: browser.version(), ...(await opened(browser, origin, query)) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function opened(browser: Browser, origin: string, query: string): Promise<Omit<Visit, "version">> {
  const page = await browser.newPage();
  const complaints = await listen(page, origin);
  await page.goto(`${origin}index.html${query}`);
  await page.waitForFunction('document.getElementById("answers").textContent !== ""', undefined, { timeout: 60_000 }).catch(() => undefined);
  const printed = (await page.textContent("#answers")) ?? "";
  return { printed, complaints: complaints() };
}

async function listen(page: Page, origin: string): Promise<() => readonly string[]> {
  const found: string[] = [];
  page.on("pageerror", (error) => found.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") found.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) found.push(`a request to ${request.url()}`);
  });
  await page.exposeFunction("breached", (directive: string) => void found.push(`a breach of ${directive}`));
  await page.addInitScript('document.addEventListener("securitypolicyviolation", (event) => breached(event.effectiveDirective))');
  return () => found;
}

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url ?? "/", "http://localhost").pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "content-security-policy": POLICY });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  return server;
}
