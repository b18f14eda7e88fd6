import { expect, it } from "vitest";
import { type Comparator, Decimal, formatBound, type RequiredBound } from "../../../src/index.ts";

const quantity = (comparator: Comparator, value: string, rest: object): RequiredBound => ({
  kind: "quantity",
  comparator,
  quantity: { value: new Decimal(value), unit: "count", decimals: 0, ...rest },
});

it.each<[RequiredBound, string]>([
  [quantity(">=", "11", {}), ">= 11 N."],
  [quantity("<=", "195", { unit: "day" }), "<= 195 gg"],
  [quantity("=", "4", { label: "incontri" }), "= 4 incontri"],
  [quantity(">=", "97.5", { unit: "percent", decimals: 2 }), ">= 97,50 %"],
  [quantity("<=", "-1250.5", { unit: "euro", decimals: 1 }), "<= -1.250,5 €"],
  [quantity(">=", "0", { unit: "none" }), ">= 0"],
  [{ kind: "date", comparator: "<=", date: { year: 2021, month: 11, day: 30 } }, "<= 30/11/2021"],
  [{ kind: "date", comparator: ">=", date: { year: 2021, month: 1, day: 5 } }, ">= 05/01/2021"],
  [{ kind: "yesNo", comparator: "=", value: true }, "SI"],
  [{ kind: "yesNo", comparator: "=", value: false }, "NO"],
  [{ kind: "any" }, "qualsiasi valore"],
])("is written %#: %s", (bound, expected) => {
  expect(formatBound(bound)).toBe(expected);
});
