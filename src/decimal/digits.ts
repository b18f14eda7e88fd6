/** The digits of a number that were taken from a text: all of them as one integer, and where they end. */
export interface Digits {
  units: number;
  end: number;
}

/** So many digits at most make an integer that a double holds exactly. */
export const SAFE_DIGITS = 15;

const ZERO = 48;
const NINE = 57;

/** Takes the digits 0–9 from a place of a text on, behind those that were taken before; how many there are. */
export function takeDigits(text: string, number: Digits, start: number): number {
  let { units } = number;
  let end = start;
  for (let code = text.charCodeAt(end); code >= ZERO && code <= NINE; code = text.charCodeAt(end)) {
    units = units * 10 + (code - ZERO);
    end += 1;
  }
  number.units = units;
  number.end = end;
  return end - start;
}
