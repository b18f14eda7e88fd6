import { describe, expect, it } from "vitest";
import { decimalText, exactAndShown, exactText, isShownExactly, operandText, shownText } from "../../../src/answers/explain/numbers.ts";
import { Decimal } from "../../../src/decimal/decimal.ts";
import type { Rounding } from "../../../src/decimal/rounding.ts";
import { exact } from "../../tools/scoring.ts";

const HUNDREDTHS: Rounding = { decimals: 2, mode: "halfUp" };

describe("numbers in Italian and in English", () => {
  it.each([
    ["90", 2, "90,00", "90.00"],
    ["1250.5", 0, "1.250,5", "1,250.5"],
    ["-1234567", 1, "-1.234.567,0", "-1,234,567.0"],
    ["0", 0, "0", "0"],
  ])("%s with %i decimals: %s, %s", (value, decimals, italian, english) => {
    expect([decimalText(new Decimal(value), decimals, "it"), decimalText(new Decimal(value), decimals, "en")]).toEqual([italian, english]);
    expect([exactText(exact(value), decimals, "it"), exactText(exact(value), decimals, "en")]).toEqual([italian, english]);
  });

  it.each([
    ["600/7", "600/7", "(600/7)", "85,71", "600/7 ≈ 85,71"],
    ["-200/9", "-200/9", "(-200/9)", "-22,22", "-200/9 ≈ -22,22"],
    ["63/8", "7,875", "7,875", "7,88", "7,875 ≈ 7,88"],
    ["-3", "-3,00", "(-3,00)", "-3,00", "-3,00"],
    ["95", "95,00", "95,00", "95,00", "95,00"],
    ["1/1024", "0,0009765625", "0,0009765625", "0,00", "0,0009765625 ≈ 0,00"],
  ])("%s: exactly %s, to compute with %s, shown %s, together %s", (...[value, whole, operand, shown, both]) => {
    const number = exact(value);
    expect(exactText(number, 2, "it")).toBe(whole);
    expect(operandText(number, 2, "it")).toBe(operand);
    expect(shownText(number, HUNDREDTHS, "it")).toBe(shown);
    expect(exactAndShown(number, HUNDREDTHS, "it")).toBe(both);
    expect(isShownExactly(number, HUNDREDTHS)).toBe(!both.includes("≈"));
  });

  it("writes a number of more than 60 decimals as a fraction", () => {
    const [sixty, more] = [60n, 61n].map((decimals) => exactText({ numerator: 1n, denominator: 10n ** decimals }, 0, "en"));
    expect(sixty).toBe(`0.${"1".padStart(60, "0")}`);
    expect(more).toBe(`1/1${"0".repeat(61)}`);
  });
});
