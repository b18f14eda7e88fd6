import { describe, expect, it } from "vitest";
import { ITALIAN } from "../src/error/codes/italian.ts";
import type { Issue } from "../src/index.ts";
import { publicNames } from "./tools/api.ts";
import { deepFreeze } from "./tools/deep-freeze.ts";
import { HOSTILE } from "./tools/hostile-values.ts";
import { type Outcome, outcomeOf } from "./tools/outcome.ts";
import { PUBLIC_CALLS } from "./tools/public-calls.ts";

/** No call may take longer, however large what it is given; most take no time at all. In milliseconds, for a busy machine. */
const MOST_TIME = 10_000;

/** Only these arguments may end a call of a function that scores: without a plan, a rule set or a score there is nothing to score. */
const MAY_THROW: Readonly<Record<string, readonly number[]>> = {
  scoreIndicator: [2],
  scorePlan: [0, 1],
  scorePlans: [0, 1, 2],
  prepareScorer: [0, 1],
  rescore: [0],
  scoreToJSON: [0],
};

const mayThrow = (name: string, at: number): boolean => !/^safe|^verifySeal$/.test(name) && (MAY_THROW[name]?.includes(at) ?? true);

it("knows every public function", () => {
  const functions = [...publicNames(["src/index.ts", "src/target/index.ts"]).values()].flat().filter(({ isFunction }) => isFunction);
  expect(new Set(PUBLIC_CALLS.map(({ name }) => name))).toEqual(new Set(functions.map(({ name }) => name)));
});

const ROOTS = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
  BigInt.prototype,
  Map.prototype,
  Error.prototype,
];

/** What could be changed for everybody. */
const surroundings = (): unknown => [
  ROOTS.map((root) => Reflect.ownKeys(root).map((key) => [key, typeof Object.getOwnPropertyDescriptor(root, key)?.value])),
  Object.isFrozen(Object.prototype),
];

const before = surroundings();

describe.each(PUBLIC_CALLS)("$name", ({ name, sound, call }) => {
  const width = sound().length;

  it("takes what it should", async () => {
    const given = sound();
    expect(await outcomeOf(() => call(...given))).toMatchObject({ kind: "value" });
    // Whatever could be changed is frozen; Maps cannot be.
    expect(given).toEqual(sound());
  });

  it.each(Array.from({ length: width }, (_, at) => at))("answers whatever argument %i is", { timeout: 120_000 }, async (at) => {
    for (const [what, make] of HOSTILE) {
      const given = sound().with(at, frozen(make()));
      const started = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- each call is timed
      const outcome = await outcomeOf(() => call(...given));
      expect([what, ...faults(outcome, { name, at })]).toEqual([what]);
      expect([what, performance.now() - started < MOST_TIME]).toEqual([what, true]);
    }
    expect(surroundings()).toEqual(before);
  });

  it("answers where nothing is given", async () => {
    expect(faults(await outcomeOf(() => call()), { name, at: MAY_THROW[name]?.[0] ?? 0 })).toEqual([]);
  });
});

/** What cannot be frozen, as it throws when it is touched, is given as it is. */
function frozen(value: unknown): unknown {
  try {
    return typeof value === "function" ? value : deepFreeze(value);
  } catch {
    return value;
  }
}

/** What is wrong with an outcome. */
function faults(outcome: Outcome, { name, at }: { readonly name: string; readonly at: number }): readonly string[] {
  switch (outcome.kind) {
    case "value":
      return [];
    case "failure":
      return outcome.issues.length === 0 ? ["a failure without issues"] : outcome.issues.flatMap(issueFaults);
    case "planError":
      return [...(mayThrow(name, at) ? [] : ["it throws"]), ...outcome.issues.flatMap(issueFaults)];
    case "exception":
      // What the caller's own plans throw while they are asked for is the caller's.
      return name === "scorePlans" && at === 0 && String(outcome.error) === "Error: hostile" ? [] : [`it throws ${String(outcome.error)}`];
  }
}

/** Issues of an argument as a whole, which has no place in itself. */
const OF_THE_WHOLE = ["text.type", "plan.text", "schema.unreadable", "weights.list"];

/** An issue has a known code, words, and a place: a path, or a position in the text that was read. */
function issueFaults({ code, message, hint, path, position, input }: Issue): readonly string[] {
  return [
    ...(Object.hasOwn(ITALIAN, code) ? [] : [`no code ${code}`]),
    ...(message.length > 0 && hint.length > 0 && !/\{\w+\}/.test(message + hint) ? [] : [`no words of ${code}`]),
    ...(path !== undefined || position !== undefined || input !== undefined || OF_THE_WHOLE.includes(code) ? [] : [`no place of ${code}`]),
  ];
}
