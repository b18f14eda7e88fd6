/** Checks the licence of every package that the lockfiles name, those of the library's own dependencies more strictly: `npm run licenses`. */
import { isAccepted, type LockedPackage, lockedPackages, PEER_LICENSES, RUNTIME_LICENSES, TOOL_LICENSES } from "./supply-chain.ts";

function check(what: string, packages: readonly LockedPackage[], accepted: readonly string[]): void {
  const licenses = [...new Set(packages.map(({ license }) => license))];
  const counts = licenses.map((one) => `${packages.filter(({ license }) => license === one).length} ${one}`);
  const refused = packages.filter(({ license }) => !isAccepted(license, accepted));
  console.log(`${refused.length === 0 ? "ok  " : "FAIL"} ${packages.length} ${what}: ${counts.join(", ")}`);
  for (const { name, version, license } of refused) console.log(`     ${name}@${version}: ${license}`);
  if (refused.length > 0 || packages.length === 0) process.exitCode = 1;
}

const project = lockedPackages("package-lock.json");
const runtime = project.filter(({ isTool }) => !isTool);
check("packages that are installed with the library", runtime, RUNTIME_LICENSES);
for (const { name, version, license } of runtime) console.log(`     ${name}@${version}: ${license}`);
check(
  "packages that make and test it",
  project.filter(({ isTool }) => isTool),
  TOOL_LICENSES,
);
check("packages that it is measured against", lockedPackages("bench/package-lock.json"), PEER_LICENSES);
