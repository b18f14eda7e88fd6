/** What the library is made of: the dependencies that were decided on, the licences that are accepted, and what the lockfiles say. */
import { readText } from "./files.ts";

/** The only packages that the library may need where it runs, and what for: another one is a decision, and is named here first. */
export const RUNTIME_DEPENDENCIES: Readonly<Record<string, string>> = {
  "@date-fns/utc": "days without a time zone",
  "@noble/hashes": "SHA-256 of fingerprints and seals, the same in every runtime",
  "d3-hierarchy": "layout of the charts of weights",
  "d3-scale": "scales of the charts",
  "date-fns": "days of the calendar",
  "decimal.js": "decimal numbers",
  papaparse: "CSV",
  zod: "schemas of plans and rule sets",
};

/** Licences of what is installed with the library: they ask for no more than their text. */
export const RUNTIME_LICENSES: readonly string[] = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];
/** Licences of what builds and tests it, and is never handed on. */
export const TOOL_LICENSES: readonly string[] = [...RUNTIME_LICENSES, "BlueOak-1.0.0", "CC-BY-4.0", "CC0-1.0", "MPL-2.0", "Python-2.0", "Unlicense"];
/** Licences of what the benchmarks compare with, which is installed alone, run as it is, and never handed on: HyperFormula has the last. */
export const PEER_LICENSES: readonly string[] = [...TOOL_LICENSES, "GPL-3.0-only"];
/** Packages whose package.json is silent, and the licence that their own text states. */
const STATED_ELSEWHERE: Readonly<Record<string, string>> = { "png-js": "MIT" };

/** A package of a lockfile. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Whether it is needed only where the library is made. */
  readonly isTool: boolean;
}

type Lockfile = { readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>> };

/** Every package of a lockfile, but for the project itself. */
export function lockedPackages(file: string): readonly LockedPackage[] {
  const { packages } = JSON.parse(readText(file)) as Lockfile; // npm's own form, version 3
  const entries = Object.entries(packages).filter(([path]) => path !== "");
  return entries.map(([path, { version = "", license, dev = false }]) => {
    const name = path.replace(/^.*node_modules\//, "");
    return { name, version, license: license ?? STATED_ELSEWHERE[name] ?? "none", isTool: dev };
  });
}

/** Whether a licence, or one of those between which it leaves the choice, is among the accepted. */
export function isAccepted(license: string, accepted: readonly string[]): boolean {
  const choices = license.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((part) => accepted.includes(part)));
}
