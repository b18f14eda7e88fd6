/** Plans as JSON, most of them with something broken in them, given to `safeParsePlan`: no exception, and whatever is read can be written and read again. */
import fc from "fast-check";
import { checkPlan, encodePlan, parsePlan, ruleSets, safeParsePlan, scorePlan } from "../../src/index.ts";
import type { FuzzEnd, FuzzRun } from "./fuzz.ts";
import { Tally } from "./fuzz-tally.ts";
import { HOSTILE } from "./hostile-values.ts";
import { planJson } from "./plan-arbitrary.ts";
import { type Random, randomFrom } from "./random.ts";

/** Plans that are drawn anew; the others come from them by something broken. */
const DRAWN = 500;

/** Values that take no time to make. */
const BROKEN = HOSTILE.filter(([what]) => !/million|100,000|10,000|too large/.test(what));

const KEYS = [
  "__proto__",
  "constructor",
  "toString",
  "id",
  "code",
  "name",
  "weight",
  "target",
  "actual",
  "areas",
  "services",
  "objectives",
  "indicators",
  "points",
  "pseo",
];

export function plans({ seed, inputs, isOver }: FuzzRun): FuzzEnd {
  const random = randomFrom(seed);
  const drawn = fc.sample(planJson, { seed, numRuns: DRAWN }).filter((plan) => JSON.stringify(plan).length < 4_000);
  const parts = drawn.flatMap((plan) => placesIn(plan).map(([holder, key]) => holder[key]));
  const tally = new Tally();
  let done = 0;
  for (; done < inputs && (done % 100 !== 0 || !isOver()); done += 1) {
    const plan = structuredClone(random.of(drawn));
    const places = placesIn(plan);
    for (let left = random.below(4); left > 0; left -= 1) breakOne(random, random.of(places), parts);
    const found = tally.attempt(done, () => faultOf(plan, tally));
    if (found !== undefined) tally.fail(`input ${done}`, found);
  }
  tally.print();
  return { done, failures: tally.failures };
}

function faultOf(json: unknown, tally: Tally): string | undefined {
  const read = safeParsePlan(json);
  if (!read.success) {
    for (const { code } of read.issues) tally.count("refused", code);
    return read.issues.length === 0 ? "no issue" : undefined;
  }
  tally.count("read", "plan");
  const written = JSON.stringify(encodePlan(read.data));
  if (JSON.stringify(encodePlan(parsePlan(JSON.parse(written)))) !== written) return `written otherwise the second time: ${written}`;
  const issues = checkPlan(read.data, ruleSets.cameraleStandard);
  const { state } = scorePlan(read.data, ruleSets.cameraleStandard);
  tally.count("scored", state);
  return issues.some(({ path }) => path === undefined) ? "an issue of checkPlan without path" : undefined;
}

/** A key of an object in a plan. */
type Place = readonly [holder: Record<string, unknown>, key: string];

/** Changes one place: another value, a part of a plan from elsewhere, a key too many or one too few. */
function breakOne(random: Random, [holder, key]: Place, parts: readonly unknown[]): void {
  switch (random.below(4)) {
    case 0:
      holder[key] = random.of(BROKEN)[1]();
      return;
    case 1:
      delete holder[key];
      return;
    case 2:
      holder[key] = random.of(parts);
      return;
    default:
      Object.defineProperty(holder, random.of(KEYS), { value: holder[key], enumerable: true, configurable: true, writable: true });
  }
}

/** Every key of every object in JSON. */
function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [[value as Record<string, unknown>, key] as const, ...placesIn(part)]);
}
