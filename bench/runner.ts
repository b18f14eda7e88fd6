import { randomFrom } from "../test/tools/random.ts";

/**
 * Measures the same work done in several ways, on machines that are noisy.
 *
 * All ways take turns, in another order every round, and what is compared is the ratio of two ways within one round: what slows the machine for a while
 * slows both. Times are CPU times of the whole process, so that collecting garbage and compiling count too.
 */
export interface Comparison {
  /** Median CPU time of one run, in microseconds. */
  micros(name: string): number;
  /** Median over the rounds of how many times as long `name` takes as `other`. */
  ratio(name: string, other: string): number;
  readonly rounds: number;
}

/** A way of doing the work; what it gives is kept, so that no compiler leaves it out. */
export type Ways = Readonly<Record<string, () => unknown>>;

export interface Effort {
  /** CPU time that all rounds together may take, in milliseconds. */
  readonly budget?: number;
  /** CPU time of one sample, in milliseconds: fast work is repeated to fill it. */
  readonly sample?: number;
}

const FEWEST_ROUNDS = 5;
const MOST_ROUNDS = 31;
const WARM_UP_MS = 250;

export function compare(ways: Ways, { budget = 6000, sample = 12 }: Effort = {}): Comparison {
  const names = Object.keys(ways);
  const repeats = new Map(names.map((name) => [name, warmUp(ways[name]!, sample)]));
  const cost = names.reduce((sum, name) => sum + sampleMicros(ways[name]!, repeats.get(name)!) * repeats.get(name)!, 0);
  const rounds = Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, Math.floor((budget * 1000) / cost)));
  const random = randomFrom(rounds);
  const samples = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of random.shuffled(names)) samples.get(name)!.push(sampleMicros(ways[name]!, repeats.get(name)!));
  }
  const of = (name: string): readonly number[] => samples.get(name) ?? [];
  return {
    micros: (name) => median(of(name)),
    ratio: (name, other) => median(of(name).map((micros, round) => micros / of(other)[round]!)),
    rounds,
  };
}

/** Runs until the compiler has seen enough; gives how many runs fill a sample. */
function warmUp(run: () => unknown, sample: number): number {
  let runs = 0;
  const start = process.cpuUsage();
  while (cpuMicros(start) < WARM_UP_MS * 1000 && runs < 1e6) {
    keep(run());
    runs += 1;
  }
  const micros = sampleMicros(run, Math.max(1, Math.floor(runs / 4)));
  return Math.max(1, Math.ceil((sample * 1000) / micros));
}

/** CPU time of one of several runs in a row, in microseconds. */
function sampleMicros(run: () => unknown, repeats: number): number {
  // With --expose-gc: no way pays for the garbage of the one before it.
  globalThis.gc?.({ type: "minor" });
  const start = process.cpuUsage();
  for (let at = 0; at < repeats; at += 1) keep(run());
  return Math.max(cpuMicros(start), 1) / repeats;
}

function cpuMicros(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

let kept: unknown;

function keep(value: unknown): void {
  if (value !== kept) kept = value;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
