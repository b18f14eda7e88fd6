import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeParseWeight } from "../../src/plan/weight.ts";

const read = (text: string): string => {
  const result = safeParseWeight(text);
  return result.success ? result.data.toFixed() : JSON.stringify(result.issues.map(({ code }) => code));
};

it.each([
  ["14,29%", "14.29"],
  ["14,29 %", "14.29"],
  ["14.29", "14.29"],
  ["14,29", "14.29"],
  ["14.29 %", "14.29"],
  ["50,00%", "50"],
  ["1.000", "1"],
  ["0", "0"],
  ["0,00%", "0"],
  ["100", "100"],
  ["250 %", "250"],
  ["007", "7"],
  ["  33,33\u00a0%  ", "33.33"],
  [`0,${"3".repeat(39)}`, `0.${"3".repeat(39)}`],
])("reads %j as %s", (text, value) => {
  expect(read(text)).toBe(value);
});

describe("refuses", () => {
  it.each([
    ["", "plan.weight", 0],
    ["   ", "plan.weight", 3],
    ["%", "plan.weight", 1],
    ["14,2x", "plan.weight", 4],
    ["1.250,50", "plan.weight", 5],
    ["1,250.50", "plan.weight", 5],
    ["1e3", "plan.weight", 1],
    ["1e999999999", "plan.weight", 1],
    ["0x1F", "plan.weight", 1],
    ["+5", "plan.weight", 0],
    ["5,", "plan.weight", 1],
    [",5", "plan.weight", 2],
    ["5 % %", "plan.weight", 3],
    ["Infinity", "plan.weight", 0],
    ["NaN", "plan.weight", 0],
    ["1/3", "plan.weight", 1],
    ["１４", "plan.weight", 0],
    ["-5", "plan.weightNegative", 0],
    [" − 5 %", "plan.weightNegative", 1],
    ["--5", "plan.weight", 0],
  ])("%j with %s at %i", (input, code, position) => {
    expect(safeParseWeight(input)).toMatchObject({ success: false, issues: [{ code, input, position }] });
  });

  it.each([
    ["41 digits", `1${"0".repeat(40)}`, "plan.weightDigits", { found: "41", limit: "40" }],
    ["41 digits, zeros counted", `0,${"0".repeat(40)}`, "plan.weightDigits", { found: "41", limit: "40" }],
    ["300 characters", "5".padEnd(300), "text.tooLong", { found: "300", limit: "256" }],
  ])("%s", (_what, input, code, params) => {
    expect(safeParseWeight(input)).toMatchObject({ success: false, issues: [{ code, input, params }] });
  });
});

it("reads usual texts as it reads all others", () => {
  const part = fc.constantFrom("0", "9", "50", "123456789", ",", ".", "%", " ", "-", "x");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const text = parts.join("");
      // Behind a tab, the text is none of the usual ones.
      expect(read(text)).toBe(read(`\t${text}`));
    }),
    { numRuns: 5000 },
  );
});

it("answers for every text, and reads back what it writes", () => {
  fc.assert(fc.property(fc.string(), (text) => void safeParseWeight(text)));
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 19 }), (units, scale) => {
      const digits = units.toString().padStart(scale + 1, "0");
      const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
      expect(read(read(text))).toBe(read(text));
    }),
  );
});
