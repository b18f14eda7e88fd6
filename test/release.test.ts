import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { PACKAGE } from "./e2e/package.ts";
import { listFiles, readText, ROOT } from "./tools/files.ts";

/** What of a workflow is looked at. */
interface Workflow {
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

const workflows = listFiles(".github/workflows").map((file) => [file, parse(readText(file)) as Workflow] as const); // as GitHub documents it
const workflow = (name: string): Workflow => parse(readText(`.github/workflows/${name}.yml`)) as Workflow; // as GitHub documents it
const commands = ({ steps }: Job): string => steps.map(({ run = "" }) => run).join("\n");
const PAGES = ["CONTRIBUTING.md", "SECURITY.md", "docs/versioning.md", "docs/runtimes.md"];

describe("the workflows", () => {
  it.each(workflows)("%s uses actions by their full version, and may only read unless a job says more", (_file, { jobs, permissions }) => {
    const actions = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses = [] }) => uses));
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
    expect(permissions).toEqual({ contents: "read" });
  });

  it("check every supported Node, with everything that must hold, and known vulnerabilities", () => {
    const { jobs } = workflow("ci");
    expect(jobs["check"]?.strategy?.matrix["node"]).toEqual([20, 22, 24]);
    expect(commands(jobs["check"]!)).toContain("bash .ci/run");
    expect(commands(jobs["audit"]!)).toContain("npm audit --omit=dev");
  });

  it("run by night what takes too long for every change: other random inputs each night, changed code, coverage", () => {
    const { on, jobs } = workflow("night");
    expect(on).toMatchObject({ schedule: [{ cron: expect.any(String) }] });
    expect(jobs["fuzz"]?.strategy?.matrix["part"]).toEqual(["oracle", "hundredths", "parser", "plans"]);
    expect(commands(jobs["fuzz"]!)).toContain("npm run fuzz -- ${{ github.run_number }} ${{ matrix.part }}");
    expect(jobs["mutation"]?.strategy?.matrix["folder"]).toEqual(["decimal", "target", "rules", "score"]);
    expect(commands(jobs["mutation"]!)).toContain("npm run test:mutation -- ${{ matrix.folder }}");
    expect(commands(jobs["coverage"]!)).toContain("npm run coverage");
  });

  it("publish a tag alone, after everything held, with provenance and without a token", () => {
    const { on, jobs } = workflow("release");
    expect(on).toEqual({ push: { tags: ["v*"] } });
    expect(commands(jobs["check"]!)).toContain("bash .ci/run");
    const publish = jobs["publish"]!;
    expect([publish.needs, publish.permissions]).toEqual(["check", { contents: "read", "id-token": "write" }]);
    expect(commands(publish)).toContain("npm publish --provenance");
    expect(readText(".github/workflows/release.yml")).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|registry-url/);
  });
});

describe("CONTRIBUTING.md", () => {
  it("names commands that there are", () => {
    const named = PAGES.flatMap((file) => [...readText(file).matchAll(/`(?:npm run )([\w:]+)/g)].map(([, name = ""]) => name));
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !(name in PACKAGE.scripts))).toEqual([]);
  });

  it.each(PAGES)("links from %s to files that there are", (file) => {
    const folder = file.replace(/[^/]+$/, "");
    const links = [...readText(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = ""]) =>
      new URL(link, `file:///${folder}`).pathname.slice(1),
    );
    expect(links.filter((link) => !existsSync(ROOT + link))).toEqual([]);
  });
});

it("names one licence everywhere, and one version", () => {
  const { license, version } = JSON.parse(readText("package.json")) as { readonly license: string; readonly version: string }; // the project's own file
  expect(readText("LICENSE")).toContain("Apache License");
  expect([license, descriptor.legal.license]).toEqual(["Apache-2.0", "Apache-2.0"]);
  expect(readText("CHANGELOG.md")).toMatch(new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\]`, "m"));
});

/** What version 0.4 of the standard asks for. */
interface Descriptor {
  readonly publiccodeYmlVersion: string;
  readonly name: string;
  readonly url: string;
  readonly platforms: readonly string[];
  readonly categories: readonly string[];
  readonly developmentStatus: string;
  readonly softwareType: string;
  readonly description: Readonly<
    Record<string, { readonly shortDescription: string; readonly longDescription: string; readonly features: readonly string[] }>
  >;
  readonly legal: { readonly license: string };
  readonly maintenance: { readonly type: string; readonly contacts: readonly { readonly name: string }[] };
  readonly localisation: { readonly localisationReady: boolean; readonly availableLanguages: readonly string[] };
}

const descriptor = parse(readText("publiccode.yml")) as Descriptor; // each field is looked at below

describe("publiccode.yml", () => {
  it("has every field that the standard asks for, with a value that it knows", () => {
    expect(descriptor).toMatchObject({ publiccodeYmlVersion: "0.4", name: PACKAGE.name, developmentStatus: "beta", softwareType: "library" });
    expect(new URL(descriptor.url).protocol).toBe("https:");
    expect(descriptor.platforms.length).toBeGreaterThan(0);
    expect(descriptor.categories).toEqual(["data-analytics", "compliance-management"]);
    expect(descriptor.maintenance.type).toBe("community");
    expect(descriptor.maintenance.contacts.map(({ name }) => typeof name)).toEqual(["string"]);
    expect(descriptor.localisation).toEqual({ localisationReady: true, availableLanguages: ["it", "en"] });
  });

  it.each(["it", "en"])("describes in %s, as long as the standard wants it", (language) => {
    const { shortDescription, longDescription, features } = descriptor.description[language]!;
    expect(shortDescription.length).toBeLessThanOrEqual(150);
    expect(longDescription.length).toBeGreaterThanOrEqual(150);
    expect(longDescription.length).toBeLessThanOrEqual(10_000);
    expect(features.length).toBeGreaterThanOrEqual(5);
  });
});
