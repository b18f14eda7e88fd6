import { expect, it } from "vitest";
import { escapedText } from "../../src/error/escaped-text.ts";

it.each([
  ["perché 😀 ≥ 90 %", "perché 😀 ≥ 90 %"],
  ["", ""],
  ["a\tb\r\nc\u0000\u007f", "a\\u0009b\\u000d\\u000ac\\u0000\\u007f"],
  ["\u001b[2J\u009b2J", "\\u001b[2J\\u009b2J"],
  ["\u202egnp.exe\u2066\u200b\ufeff", "\\u202egnp.exe\\u2066\\u200b\\ufeff"],
  ["\u2028\u2029", "\\u2028\\u2029"],
  ["\ud800x\udc00", "\\ud800x\\udc00"],
  ["\u{e0041}", "\\u{e0041}"],
])("shows %j", (text, shown) => {
  expect(escapedText(text)).toBe(shown);
});
