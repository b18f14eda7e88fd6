import { type Decimal, fromScaled, fromSmall } from "./decimal.ts";

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

/** The Decimal of an integer that a double holds exactly, not below 0, of `scale` decimals; the usual numbers are made once. */
export function writtenDecimal(units: number, scale: number): Decimal {
  const hundredths = units * (HUNDREDTHS[scale] ?? Number.NaN);
  return hundredths <= USUAL_UNITS ? (usual[hundredths] ??= frozenDecimal(hundredths)) : fromSmall(units, scale);
}

/** How many hundredths one unit of a scale is. */
const HUNDREDTHS = [100, 10, 1];

function frozenDecimal(units: number): Decimal {
  const value = fromSmall(units, USUAL_DECIMALS);
  Object.freeze(value.d);
  return Object.freeze(value);
}
