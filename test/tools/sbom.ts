/**
 * The list of what is installed with the library (*SBOM*), in the form of CycloneDX, as `npm sbom` makes it from the lockfile.
 *
 * npm's own `--omit dev` also leaves out what some other package names as its devDependency (here zod), so the tools are left out by their mark instead.
 * What differs from one run or machine to the next goes: serial number, time, npm's version, the folder's name, addresses.
 */
import { PACKAGE } from "../e2e/package.ts";
import { run } from "../e2e/shell.ts";
import { ROOT } from "./files.ts";

interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

interface Dependency {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

/** The parts of CycloneDX that are looked at here. */
export interface Sbom {
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
  readonly metadata: { readonly component: Component };
}

/** The list, the same bytes for the same lockfile and package.json. */
export function sbom(): Sbom {
  const made = JSON.parse(run("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], ROOT)) as Sbom & {
    readonly serialNumber: string;
  }; // CycloneDX
  const { serialNumber: _number, metadata, ...document } = made;
  const components = made.components.filter(({ properties }) => !properties.some(({ name }) => name === "cdx:npm:package:development"));
  const root = metadata.component["bom-ref"];
  const kept = new Set([root, ...components.map((component) => component["bom-ref"])]);
  const dependencies = made.dependencies.filter(({ ref }) => kept.has(ref));
  return {
    ...document,
    metadata: { component: withoutAddresses({ ...metadata.component, name: PACKAGE.name }) },
    components: components.map(withoutAddresses),
    dependencies: dependencies.map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) })),
  };
}

function withoutAddresses(component: Component): Component {
  const { externalReferences: _addresses, ...rest } = component as Component & { readonly externalReferences?: unknown }; // CycloneDX
  return rest;
}
