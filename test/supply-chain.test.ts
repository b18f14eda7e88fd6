import { describe, expect, it } from "vitest";
import { PACKAGE } from "./e2e/package.ts";
import { sbom } from "./tools/sbom.ts";
import { isAccepted, lockedPackages, RUNTIME_DEPENDENCIES, RUNTIME_LICENSES, TOOL_LICENSES } from "./tools/supply-chain.ts";

const locked = lockedPackages("package-lock.json").filter(({ isTool }) => !isTool);

describe("the library's dependencies", () => {
  it("are those that were decided on", () => {
    expect(Object.keys(PACKAGE.dependencies).filter((name) => !(name in RUNTIME_DEPENDENCIES))).toEqual([]);
  });

  it("have a caret, so that they are shared with the application", () => {
    expect(Object.entries(PACKAGE.dependencies).filter(([, range]) => !/^\^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });

  it("bring no package in two versions", () => {
    expect(new Set(locked.map(({ name }) => name)).size).toBe(locked.length);
  });

  it("run nothing where the library is installed", () => {
    expect(Object.keys(PACKAGE.scripts).filter((name) => /^(pre|post)?(install|prepare|publish)/.test(name))).toEqual([]);
  });
});

describe("licences", () => {
  it.each(locked.map(({ name, license }) => [name, license]))("accept %s: %s", (_name, license) => {
    expect(isAccepted(license, RUNTIME_LICENSES)).toBe(true);
  });

  it.each([
    ["MIT", true],
    ["MIT OR GPL-3.0-only", true],
    ["(MPL-2.0 OR Apache-2.0)", true],
    ["MIT AND ISC", true],
    ["MIT AND GPL-3.0-only", false],
    ["GPL-3.0-only", false],
    ["MPL-2.0", false],
    ["none", false],
  ])("of the library may be %j: %s", (license, accepted) => {
    expect(isAccepted(license, RUNTIME_LICENSES)).toBe(accepted);
  });

  it("of tools may ask for more, and never for the same licence", () => {
    expect(isAccepted("MPL-2.0", TOOL_LICENSES)).toBe(true);
    expect(TOOL_LICENSES.filter((license) => /GPL|EUPL|SSPL|BUSL/.test(license))).toEqual([]);
  });
});

describe("the SBOM", () => {
  const made = sbom();

  it("lists every package that is installed with the library, and no other", () => {
    const key = ({ name, version }: { readonly name: string; readonly version: string }): string => `${name}@${version}`;
    expect(made.components.map(key).toSorted()).toEqual(locked.map(key).toSorted());
    const root = made.dependencies.find(({ ref }) => ref === `${PACKAGE.name}@${PACKAGE.version}`);
    expect(root?.dependsOn.map((ref) => ref.replace(/@[^@]*$/, "")).toSorted()).toEqual(Object.keys(PACKAGE.dependencies).toSorted());
  });

  it("names the package, not the folder, and neither a time nor an address", () => {
    expect(made.metadata.component).toMatchObject({ name: PACKAGE.name, version: PACKAGE.version });
    expect(JSON.stringify(made)).not.toMatch(/timestamp|serialNumber|externalReferences|127\.0\.0\.1|registry/);
    expect(JSON.stringify(made).match(/https?:[^"]*/g)).toEqual(["http://cyclonedx.org/schema/bom-1.5.schema.json"]);
  });

  it("is the same bytes when it is made again", () => {
    expect(JSON.stringify(sbom())).toBe(JSON.stringify(made));
  });
});
