import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { type BodyScore, type Plan, parsePlan, ruleSets, scorePlan, scorePlans } from "../../src/index.ts";

const rules = ruleSets.cameraleStandard;
const planOf = (at: number): Plan =>
  parsePlan({
    body: `Ente ${at}`,
    year: 2021,
    areas: [{ name: "A", objectives: [{ title: "O", indicators: [{ code: "X", name: "X", target: ">= 100 N.", actual: `${at} N.` }] }] }],
  });

function* plansUpTo(count: number, taken: number[] = []): Generator<Plan> {
  for (let at = 1; at <= count; at += 1) {
    taken.push(at);
    yield planOf(at);
  }
}

async function* later(count: number): AsyncGenerator<Plan> {
  await Promise.resolve();
  yield* plansUpTo(count);
}

async function valuesOf(scores: AsyncIterable<{ readonly value?: { toFixed(): string } | undefined }>): Promise<readonly (string | undefined)[]> {
  const values: (string | undefined)[] = [];
  for await (const { value } of scores) values.push(value?.toFixed());
  return values;
}

describe("the scores", () => {
  it.each([
    ["a list", () => [planOf(1), planOf(2), planOf(3)]],
    ["a generator", () => plansUpTo(3)],
    ["an asynchronous generator", () => later(3)],
  ])("come in the order of %s", async (_what, plans) => {
    expect(await valuesOf(scorePlans(plans(), rules))).toEqual(["1", "2", "3"]);
  });

  it("are those of scorePlan with the same options", async () => {
    const options = { phase: "interim", actuals: { X: "N/D" } } as const;
    for await (const score of scorePlans([planOf(5)], rules, options)) {
      expect([score.state, score.options]).toEqual([scorePlan(planOf(5), rules, options).state, scorePlan(planOf(5), rules, options).options]);
    }
  });

  it("of no plans are none", async () => {
    expect(await valuesOf(scorePlans([], rules))).toEqual([]);
  });
});

describe("the work", () => {
  it("takes a plan only when the score before was handed over", async () => {
    const taken: number[] = [];
    const scores = scorePlans(plansUpTo(1000, taken), rules);
    await scores.next();
    await scores.next();
    expect(taken).toEqual([1, 2]);
    await scores.return();
    expect((await scores.next()).done).toBe(true);
    expect(taken).toEqual([1, 2]);
  });

  it("tells how far it has come", async () => {
    const told: number[] = [];
    await valuesOf(scorePlans(plansUpTo(3), rules, { onProgress: ({ done }) => told.push(done) }));
    expect(told).toEqual([1, 2, 3]);
  });

  it("ends with the signal's reason", async () => {
    const stop = new AbortController();
    const taken: number[] = [];
    const scores = scorePlans(plansUpTo(1000, taken), rules, {
      signal: stop.signal,
      onProgress: ({ done }) => done === 2 && stop.abort(new Error("enough")),
    });
    await expect(valuesOf(scores)).rejects.toThrow("enough");
    expect(taken).toEqual([1, 2]);
  });

  it("does not begin once it was stopped", async () => {
    const taken: number[] = [];
    await expect(valuesOf(scorePlans(plansUpTo(3, taken), rules, { signal: AbortSignal.abort(new Error("late")) }))).rejects.toThrow("late");
    expect(taken).toEqual([]);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a plan", plansUpTo],
    ["a number", 5],
    ["a text", "plans"],
    ["a revoked proxy", revoked()],
  ])("refuses %s in the place of plans", async (_what, plans) => {
    await expect(valuesOf(scorePlans(plans as never, rules))).rejects.toMatchObject({
      issues: [{ code: "value.foreign", params: { expected: "plans" } }],
    });
  });

  it("refuses what is no plan when its turn comes", async () => {
    await expect(valuesOf(scorePlans([null as never], rules))).rejects.toMatchObject({
      issues: [{ code: "value.foreign", params: { expected: "a plan" } }],
    });
  });

  it("is not stopped any more once it is done", async () => {
    const stop = new AbortController();
    const scores = scorePlans(plansUpTo(2), rules, { signal: stop.signal });
    expect(await valuesOf(scores)).toEqual(["1", "2"]);
    stop.abort(new Error("too late"));
    expect(await scores.next()).toEqual({ done: true, value: undefined });
  });

  it.each<readonly [string, (scores: AsyncGenerator<BodyScore, void, undefined>, stop: AbortController) => Promise<void>, string | undefined]>([
    [
      "the loop is left",
      async (scores) => {
        for await (const score of scores) if (score.id === "ente-2") break;
      },
      undefined,
    ],
    [
      "the iterator is told to return",
      async (scores) => {
        await scores.next();
        await scores.return();
      },
      undefined,
    ],
    [
      "the loop throws",
      async (scores) => {
        for await (const score of scores) throw new Error(score.id);
      },
      "ente-1",
    ],
    [
      "the signal stops it",
      async (scores, stop) => {
        for await (const score of scores) stop.abort(new Error(`after ${score.id}`));
      },
      "after ente-1",
    ],
  ])("lets go of the plans when %s", async (_when, use, error) => {
    const told: string[] = [];
    const stop = new AbortController();
    const outcome = await use(scorePlans(closing(told), rules, { signal: stop.signal }), stop).then(
      () => undefined,
      (thrown: Error) => thrown.message,
    );
    expect([outcome, told]).toEqual([error, ["closed"]]);
  });

  it("passes on what the plans or the report of progress throw, and lets go of the plans", async () => {
    const told: string[] = [];
    const broken = (): never => {
      throw new Error("no disk");
    };
    await expect(valuesOf(scorePlans(closing(told), rules, { onProgress: broken }))).rejects.toThrow("no disk");
    expect(told).toEqual(["closed"]);
    await expect(valuesOf(scorePlans(failing(), rules))).rejects.toThrow("no network");
  });

  it("keeps neither plans nor scores", async () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage = runInNewContext("gc") as () => void; // what the flag adds
    const kept: WeakRef<object>[] = [];
    for await (const score of scorePlans(plansUpTo(100), rules)) kept.push(new WeakRef(score), new WeakRef(score.plan));
    await new Promise((resolve) => void setTimeout(resolve, 0)); // a WeakRef holds its target for the turn in which it was made
    collectGarbage();
    expect(kept).toHaveLength(200);
    expect(kept.filter((one) => one.deref() !== undefined).length).toBeLessThanOrEqual(2);
  });
});

/** Plans without end, from a source that says when it is closed. */
async function* closing(told: string[]): AsyncGenerator<Plan> {
  try {
    await Promise.resolve();
    for (let at = 1; ; at += 1) yield planOf(at);
  } finally {
    told.push("closed");
  }
}

async function* failing(): AsyncGenerator<Plan> {
  await Promise.resolve();
  yield planOf(1);
  throw new Error("no network");
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}
