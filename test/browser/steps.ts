let passed = 0;
let failed = 0;

/** Does one thing that must hold, and prints how it went; a failure does not keep the others from being tried. */
export async function step(name: string, action: () => Promise<string | void>): Promise<void> {
  try {
    const note = await action();
    passed += 1;
    console.log(`ok   ${name}${note === undefined ? "" : `: ${note}`}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Prints the sum, and fails the process where a step did. */
export function finish(what: string): void {
  console.log(failed === 0 && passed > 0 ? `${what}: ${passed} checks` : `${what}: ${failed} failed, ${passed} passed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
