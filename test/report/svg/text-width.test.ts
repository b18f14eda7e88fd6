import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitted, wrapped } from "../../../src/report/svg/text-width.ts";

describe("fitted", () => {
  it.each([
    // a letter is 0,57 of the size, the sign for what is left out 0,9
    ["abcde", 29, 10, "abcde"],
    ["abcde", 28, 10, "abc…"],
    ["abc de", 27, 10, "abc…"],
    ["iiiii", 17, 10, "iiiii"],
    ["MMMMM", 40, 10, "MMM…"],
    ["abc", 10, 10, ""],
    ["", 100, 10, ""],
    ["a\u202Eb", 100, 10, "a\uFFFDb"],
    ["𝟙𝟙𝟙", 26, 10, "𝟙…"],
    [" a ", 100, 10, "a"],
  ])("%j in %d px at %d px is %j", (text, width, size, shown) => {
    expect(fitted(text, width, size)).toBe(shown);
  });

  it("is the text, or a beginning of it with a sign, and more room never shows less", () => {
    const property = fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 0, max: 400 }), (text, width) => {
      const [shown, wider] = [fitted(text, width, 12), fitted(text, width + 20, 12)];
      expect(fitted(text, 1e6, 12).startsWith(shown.replace(/…$/, ""))).toBe(true);
      expect(wider.length).toBeGreaterThanOrEqual(shown.length);
    });
    fc.assert(property);
  });
});

describe("wrapped", () => {
  const room = { width: 45, size: 10, lines: 2 };

  it.each([
    ["abc def", ["abc def"]],
    ["abc def ghi", ["abc def", "ghi"]],
    ["abc def ghi jkl mno", ["abc def", "ghi jkl…"]],
    ["abcdefghijklmnop qr", ["abcdef…", "qr"]],
    ["", [""]],
  ])("%j takes the lines %j", (text, lines) => {
    expect(wrapped(text, room)).toEqual(lines);
  });

  it("takes as many lines as it may, and loses nothing where there are enough", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 20 });
    const property = fc.property(words, (all) => {
      expect(wrapped(all.join(" "), { ...room, width: 80, lines: 20 }).join(" ")).toBe(all.join(" "));
      expect(wrapped(all.join(" "), room).length).toBeLessThanOrEqual(2);
    });
    fc.assert(property);
  });
});
