import type { RoundingMode } from "../../src/decimal/rounding.ts";

/** A fraction of the oracle: numerator and denominator, the latter above 0, in lowest terms. */
export type Q = readonly [bigint, bigint];

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const abs = (a: bigint): bigint => (a < 0n ? -a : a);

function q(n: bigint, d: bigint): Q {
  const by = gcd(abs(n), abs(d)) * (d < 0n ? -1n : 1n);
  return [n / by, d / by];
}

export const ofInt = (n: bigint): Q => [n, 1n];
export const plus = (a: Q, b: Q): Q => q(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
export const minus = (a: Q, b: Q): Q => q(a[0] * b[1] - b[0] * a[1], a[1] * b[1]);
export const mul = (a: Q, b: Q): Q => q(a[0] * b[0], a[1] * b[1]);
export const div = (a: Q, b: Q): Q => q(a[0] * b[1], a[1] * b[0]);
export const lt = (a: Q, b: Q): boolean => a[0] * b[1] < b[0] * a[1];
export const eq = (a: Q, b: Q): boolean => a[0] * b[1] === b[0] * a[1];
export const total = (all: readonly Q[]): Q => all.reduce(plus, ofInt(0n));
export const text = ([n, d]: Q): string => (d === 1n ? `${n}` : `${n}/${d}`);

/** `"-12.5"`. */
export function dec(written: string): Q {
  const decimals = written.split(".")[1]?.length ?? 0;
  return q(BigInt(written.replace(".", "")), 10n ** BigInt(decimals));
}

/** The nearest integers below and above, told apart by the mode. */
function units([n, d]: Q, decimals: number, mode: RoundingMode): bigint {
  const scaled = n * 10n ** BigInt(decimals);
  const rest = ((scaled % d) + d) % d;
  const floor = (scaled - rest) / d;
  if (rest === 0n) return floor;
  const ceil = floor + 1n;
  const [towards, away] = n < 0n ? [ceil, floor] : [floor, ceil];
  const modes = { floor, ceil, down: towards, up: away, halfUp: away, halfDown: towards, halfEven: floor % 2n === 0n ? floor : ceil };
  if (!mode.startsWith("half") || 2n * rest === d) return modes[mode];
  return 2n * rest < d ? floor : ceil;
}

export function round(a: Q, decimals: number, mode: RoundingMode): Q {
  return q(units(a, decimals, mode), 10n ** BigInt(decimals));
}

/** With all its decimals. */
export function shown(a: Q, decimals: number, mode: RoundingMode): string {
  const whole = units(a, decimals, mode);
  const digits = abs(whole)
    .toString()
    .padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return `${whole < 0n ? "-" : ""}${digits.slice(0, point)}${decimals > 0 ? `.${digits.slice(point)}` : ""}`;
}
