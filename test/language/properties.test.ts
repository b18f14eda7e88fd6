import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatActual, formatTarget, LIMITS, parseActual, parseTarget, type ReadOptions, safeParseActual, safeParseTarget } from "../../src/index.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { mutationsOf } from "../tools/mutations.ts";
import { actual, label, target } from "../tools/target-arbitrary.ts";

const RUNS = { numRuns: 2000 };

/** Half pairs, controls and everything else that a text can hold. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units));

/** Pieces of the language in any order, with anything between them. */
const piece = fc.constantFrom(
  ...">= ≤ > = almeno entro entro\u0020il tra e da a 5 90,00 1.500 30/11/2021 30.11 % gg N. € p.p. mln incremento del rispetto sulla base novembre 2021 SI N/D ( ) . , - + ' / un non o".split(
    " ",
  ),
);
const soup = fc
  .array(fc.oneof({ weight: 8, arbitrary: piece }, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 14 })
  .chain((pieces) => fc.constantFrom(pieces.join(" "), pieces.join("")));
const near = mutationsOf(fc.oneof(target.map(formatTarget), actual.map(formatActual)));
const text = fc.oneof(anyText, fc.string({ unit: "binary", maxLength: 300 }), soup, near);
const options: fc.Arbitrary<ReadOptions> = fc.oneof(
  fc.constant({}),
  fc.record({ unit: fc.oneof(fc.constantFrom("Percentuale", "%", "gg", "Valore", "N. corsi", "", "ore di attesa"), soup, anyText) }),
);

describe("what is written in canonical form", () => {
  it("is read as the same target, in canonical form", () => {
    fc.assert(
      fc.property(target, (value) => {
        const written = formatTarget(deepFreeze(value));
        expect(parseTarget(written)).toEqual(value);
        expect(formatTarget(parseTarget(written))).toBe(written);
      }),
      RUNS,
    );
  });

  it("is read as the same actual", () => {
    fc.assert(
      fc.property(actual, (value) => {
        const written = formatActual(deepFreeze(value));
        expect(parseActual(written)).toEqual(value);
        expect(formatActual(parseActual(written))).toBe(written);
      }),
      RUNS,
    );
  });

  it("holds what the unit column said, and is read without it", () => {
    const beside = fc.constantFrom(
      "Percentuale",
      "%",
      "gg",
      "gg dalla richiesta",
      "N. corsi",
      "corsi attivati",
      "ore",
      "€",
      "Valore",
      "Numero",
      "punti",
      "p.p.",
      "mesi di attesa",
      "",
    );
    const bare = fc.tuple(
      fc.constantFrom("", ">= ", "entro ", "tra 5 e ", "+", "-"),
      fc.nat(9999),
      fc.constantFrom("", " delle pratiche", " utenti", " lavorativi", " (base)", " sulla base", " gg"),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          near,
          bare.map((parts) => parts.join("")),
        ),
        beside,
        (written, unit) => {
          const [read, measured] = [safeParseTarget(written, { unit }), safeParseActual(written, { unit })];
          const again = [read.success && parseTarget(formatTarget(read.data)), measured.success && parseActual(formatActual(measured.data))];
          expect([written, unit, ...again]).toEqual([
            written,
            unit,
            read.success && { ...read.data, canonical: true },
            measured.success && measured.data,
          ]);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it("is what formatTarget gives, and nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(target.map(formatTarget), near), (written) => {
        const read = safeParseTarget(written);
        const canonical = read.success ? [read.data.canonical, formatTarget(read.data) === written] : [];
        expect([[true, true], [false, false], []]).toContainEqual(canonical);
      }),
      RUNS,
    );
  });
});

it.each([
  ["a threshold", (words: string) => `almeno 4 ${words}`],
  ["a share", (words: string) => `90 % ${words}`],
  ["a unit", (words: string) => `<= 5 gg ${words}`],
  ["a bare number", (words: string) => `4 ${words}.`],
  ["brackets around the whole", (words: string) => (words.includes("(") ? `4 ${words}` : `(4 ${words})`)],
  ["a range", (words: string) => `da 5 a 10 ${words}`],
  ["a change", (words: string) => `incremento del 5 % ${words}, rispetto alla baseline`],
])("a label survives behind %s", (_what, sentence) => {
  fc.assert(
    fc.property(label, fc.constantFrom(" ", "  ", "\u00A0", "\t"), (words, space) => {
      const read = parseTarget(sentence(words).replaceAll(" ", space));
      const quantity = "low" in read ? read.low : "quantity" in read ? read.quantity : undefined;
      expect(quantity?.label).toBe(words);
      expect(parseTarget(formatTarget(read))).toEqual({ ...read, canonical: true });
    }),
    RUNS,
  );
});

describe.each([
  ["safeParseTarget", safeParseTarget],
  ["safeParseActual", safeParseActual],
])("%s", (_name, read) => {
  it("answers for every text, with faults inside of it", () => {
    fc.assert(
      fc.property(text, options, (input, given) => {
        const result = read(input, given);
        const issues = result.success ? [] : result.issues;
        expect(result.success || issues.length > 0).toBe(true);
        for (const { code, position = 0, length = 0, path, input: quoted } of issues) {
          const whole = path === undefined ? input : (given.unit ?? "");
          expect([code, quoted ?? whole, position >= 0, length >= 0, position + length <= whole.length]).toEqual([code, whole, true, true, true]);
        }
        expect(issues.filter(({ hint, expected = [] }) => hint === "" || expected.length === 0)).toEqual([]);
      }),
      { numRuns: 4000 },
    );
  });

  it("reads a text as if invisible characters were not in it, wherever they stand", () => {
    const places = fc.array(fc.nat(60), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(near, places, fc.constantFrom(..."\u00AD \u200B \u200D \u2060 \uFEFF".split(" ")), (drawn, at, invisible) => {
        const characters = Array.from(drawn.replaceAll("\u200B", ""));
        const sprinkled = at.reduce((all, place) => all.toSpliced(place, 0, invisible), characters).join("");
        fc.pre(sprinkled.length <= LIMITS.text);
        const outcome = (input: string): unknown => {
          const result = read(input);
          return result.success ? { ...result.data, canonical: undefined } : result.issues.map(({ code }) => code);
        };
        expect([sprinkled, outcome(sprinkled)]).toEqual([sprinkled, outcome(characters.join(""))]);
      }),
      { numRuns: 4000 },
    );
  });

  it("suggests only what is read", () => {
    let suggested = 0;
    fc.assert(
      fc.property(fc.oneof(near, soup), options, (input, given) => {
        const result = read(input, given);
        for (const { suggestion } of result.success ? [] : result.issues) {
          if (suggestion === undefined) continue;
          suggested += 1;
          expect([suggestion, read(suggestion, given)]).toMatchObject([suggestion, { success: true }]);
          expect(suggestion).not.toBe(input);
        }
      }),
      { numRuns: 4000 },
    );
    expect(suggested).toBeGreaterThan(50);
  });

  it("reads the same text the same way, again and again", () => {
    fc.assert(
      fc.property(text, options, (input, given) => {
        expect(read(input, deepFreeze({ ...given }))).toEqual(read(input, given));
      }),
      RUNS,
    );
  });
});
