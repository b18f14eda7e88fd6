/**
 * `once` for mutation tests: tables are made anew for each test, so that the first run sees which tests rest on them, and not only the first of all.
 * `vitest.stryker.config.ts` puts it in the place of the library's own, and runs this file before those of the tests.
 */
import { beforeEach } from "vitest";

/** How many tests have begun; this file is loaded more than once. */
const counter = globalThis as { testsBegun?: number };

beforeEach(() => {
  counter.testsBegun = (counter.testsBegun ?? 0) + 1;
});

export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  let madeFor: number | undefined;
  return () => {
    if (made === undefined || madeFor !== counter.testsBegun) made = make();
    madeFor = counter.testsBegun;
    return made;
  };
}
