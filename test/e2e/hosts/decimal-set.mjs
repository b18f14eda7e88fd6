// An application that uses decimal.js itself, with settings that suit nobody else, in both of its copies.
import { createRequire } from "node:module";
import { Decimal } from "decimal.js";

const other = createRequire(import.meta.url)("decimal.js");
for (const constructor of [Decimal, other]) {
  constructor.set({ precision: 1, rounding: 0, modulo: 9, toExpNeg: 0, toExpPos: 0, minE: -1, maxE: 1 });
}
