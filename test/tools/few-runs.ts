/**
 * fast-check for mutation tests, which run each property hundreds of times: few values, the same each time, so that what kills a mutant once does so always.
 * `vitest.stryker.config.ts` puts it in the place of fast-check.
 */
import fc from "fast-check";

export * from "fast-check";

const MOST = 25;
const MOST_SAMPLES = 60;

/** As fast-check's own, which it stands for; a count that a test names is kept where it is lower. */
export const assert = ((property: fc.IProperty<unknown>, parameters: fc.Parameters<unknown> = {}) =>
  fc.assert(property, { ...parameters, seed: 2021, numRuns: Math.min(parameters.numRuns ?? MOST, MOST), endOnFailure: true })) as typeof fc.assert; // the same for properties of one value as of many

/** As fast-check's own; a count that a test names is kept where it is lower. */
export function sample<T>(generator: fc.Arbitrary<T>, parameters: fc.Parameters<T> = {}): T[] {
  return fc.sample(generator, { seed: 2021, ...parameters, numRuns: Math.min(parameters.numRuns ?? MOST, MOST_SAMPLES) });
}

// oxlint-disable-next-line import/no-default-export -- fast-check has one
export default { ...fc, assert, sample };
