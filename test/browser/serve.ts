import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** A folder that is served on loopback, and what stops it. */
export interface Served {
  /** The address of the folder, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder's files under a path of a free port, as any static host would: no more than the files, and a type for each. */
export async function serve(folder: string, base: string): Promise<Served> {
  const server = createServer((request, response) => void answer(response, fileAt(folder, base, request.url ?? "")));
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${portOf(server)}${base}`, close: () => new Promise((done) => void server.close(() => done())) };
}

interface Found {
  readonly data: Buffer;
  readonly type: string;
}

async function answer(response: ServerResponse, file: Promise<Found | undefined>): Promise<void> {
  const found = await file;
  response.writeHead(found === undefined ? 404 : 200, { "content-type": found?.type ?? "text/plain" });
  response.end(found?.data);
}

async function fileAt(folder: string, base: string, url: string): Promise<Found | undefined> {
  const { pathname } = new URL(url, "http://127.0.0.1");
  if (!pathname.startsWith(base)) return undefined;
  const path = normalize(join(folder, decodeURIComponent(pathname.slice(base.length)) || "index.html"));
  if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  const data = await readFile(path).catch(() => undefined);
  return data === undefined ? undefined : { data, type: TYPES[extname(path)] ?? "application/octet-stream" };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
