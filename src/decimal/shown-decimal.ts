import { type Decimal, fromDigits, fromScaled } from "./decimal.ts";

/** The values that plans hold and show most: 0,00 to 100,00. */
const USUAL_DECIMALS = 2;
const USUAL_UNITS = 10_000;

/** Those of them that were asked for; frozen, as all plans and scores share them. */
// oxlint-disable-next-line unicorn/no-new-array -- a list that grew with gaps would be kept as a hash table, which is slow to read
const usual = /* @__PURE__ */ new Array<Decimal | undefined>(USUAL_UNITS + 1);

/** The Decimal of an integer of some decimals; the usual hundredths are made once. */
export function shownDecimal(units: number, decimals: number): Decimal {
  if (decimals !== USUAL_DECIMALS || units < 0 || units > USUAL_UNITS) return fromScaled(BigInt(units), decimals);
  return (usual[units] ??= frozenDecimal(units));
}

/** Like {@link fromDigits}; the usual numbers are made once. */
export function writtenDecimal(whole: number, rest: number, decimals: number): Decimal {
  const hundredths = 100 * whole + rest * (HUNDREDTHS[decimals] ?? Number.NaN);
  return hundredths <= USUAL_UNITS ? (usual[hundredths] ??= frozenDecimal(hundredths)) : fromDigits(whole, rest, decimals);
}

/** How many hundredths the last digit stands for, by the number of decimals. */
const HUNDREDTHS = [100, 10, 1];

function frozenDecimal(hundredths: number): Decimal {
  const rest = hundredths % 100;
  const value = fromDigits((hundredths - rest) / 100, rest, USUAL_DECIMALS);
  Object.freeze(value.d);
  return Object.freeze(value);
}
