import { compare, fromPlainText, type Fraction } from "../decimal/fraction.ts";
import { readPlainNumber } from "../decimal/plain-number.ts";
import { SCALE_CODES } from "../error/codes/scale.ts";
import { atPath, type Issue, issue } from "../error/plan-error.ts";

/** Where a band ends: `below` a value, which then belongs to the next band, or `upTo` one, which belongs to this. */
export interface BandEnd {
  readonly below?: string | undefined;
  readonly upTo?: string | undefined;
}

/** The position of the band that holds a value; bands are in rising order and the last one is open. */
export function bandAt(bands: readonly BandEnd[], value: Fraction): number {
  const at = bands.findIndex((band) => holds(band, value));
  return at === -1 ? bands.length - 1 : at;
}

function holds(band: BandEnd, value: Fraction): boolean {
  if (band.below !== undefined) return compare(value, fromPlainText(band.below)) < 0;
  if (band.upTo !== undefined) return compare(value, fromPlainText(band.upTo)) <= 0;
  return true;
}

/** The value at which a band ends; nothing of the last band, and of an end that is no number. */
export function endOf(band: BandEnd | undefined): Fraction | undefined {
  return readPlainNumber(band?.below ?? band?.upTo);
}

/** What keeps bands from covering every value exactly once; that an end is no number is another's matter. */
export function bandIssues(bands: readonly BandEnd[]): readonly Issue[] {
  return bands.flatMap((band, at) => atPath([at], [...endIssues(band, at === bands.length - 1), ...orderIssues(bands[at - 1], band)]));
}

function endIssues(band: BandEnd, last: boolean): readonly Issue[] {
  const ends = Number(band.below !== undefined) + Number(band.upTo !== undefined);
  if (last) return ends === 0 ? [] : [issue(SCALE_CODES, "scale.lastBand")];
  if (ends === 0) return [issue(SCALE_CODES, "scale.noEnd")];
  return ends === 1 ? [] : [issue(SCALE_CODES, "scale.twoEnds")];
}

/** An end must rise; the one value 60 is a band between `below: "60"` and `upTo: "60"`. */
function orderIssues(before: BandEnd | undefined, band: BandEnd): readonly Issue[] {
  const [low, high] = [endOf(before), endOf(band)];
  if (low === undefined || high === undefined) return [];
  const order = compare(high, low);
  if (order > 0 || (order === 0 && isPoint(before, band))) return [];
  return [issue(SCALE_CODES, "scale.order", { params: { end: band.below ?? band.upTo ?? "" } })];
}

/** Whether a band holds one value only. */
export function isPoint(before: BandEnd | undefined, band: BandEnd): boolean {
  const [low, high] = [endOf(before), endOf(band)];
  return before?.below !== undefined && band.upTo !== undefined && low !== undefined && high !== undefined && compare(low, high) === 0;
}
