import fc from "fast-check";
import { type Actual, type CalendarDay, Decimal, LIMITS, type Quantity, type Target, type Unit } from "../../src/index.ts";

/** Words that mean nothing to the library, with what holds words together, and some that plans hold. */
const syllable = fc.constantFrom(..."ba fe ku wo zi bo zé wà ků жа".split(" "));
const word = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(""));
const noun = fc.oneof(
  word,
  fc.tuple(word, fc.constantFrom("-", "/", "."), word).map((parts) => parts.join("")),
  fc.constantFrom("incontri", "pratiche"),
);
const more = fc.oneof(
  noun,
  word.map((one) => `(${one})`),
  fc.constantFrom("di", "per", "con", "delle", "e", "o", "dell'anno", "non", "tra", "un"),
  noun.map((one) => `, ${one}`),
);

/** What is counted: words as a label may hold them. */
export const label: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      noun,
      word.map((one) => `(${one})`),
      fc.constantFrom("delle pratiche", "per ufficio"),
    ),
    fc.array(more, { maxLength: 4 }),
    noun,
  )
  .map(([first, middle, last]) => [first, ...middle, last].join(" ").replaceAll(" ,", ","))
  .filter((text) => !/ [eo] un\b/.test(text));

/** Numbers of up to 40 digits, with the decimals that they are written with. */
function number(isFree: boolean): fc.Arbitrary<Pick<Quantity, "value" | "decimals">> {
  const units = fc.oneof(fc.bigInt({ min: 0n, max: 99_999n }), fc.bigInt({ min: 0n, max: 10n ** 40n - 1n }));
  return fc.tuple(units, fc.nat({ max: LIMITS.digits - 1 }), isFree ? fc.boolean() : fc.constant(false)).map(([drawn, places, isNegative]) => {
    const decimals = drawn > 99_999n ? places : places % 5;
    const digits = drawn.toString().padStart(decimals + 1, "0");
    const plain = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
    return { value: new Decimal(isNegative && drawn > 0n ? `-${plain}` : plain), decimals };
  });
}

const UNITS: readonly Unit[] = ["percent", "percentagePoint", "count", "day", "workingDay", "hour", "minute", "month", "year", "euro", "point"];

/** The unit and label of a quantity: a number with a label and no unit counts pieces. */
const counted: fc.Arbitrary<Pick<Quantity, "unit" | "label">> = fc.oneof(
  fc.constantFrom(...UNITS, "none" as const).map((unit) => ({ unit })),
  fc.record({ unit: fc.constantFrom(...UNITS, "count" as const), label }),
);

const quantity: fc.Arbitrary<Quantity> = fc.tuple(number(true), counted).map(([drawn, of]) => ({ ...drawn, ...of }));

export const day: fc.Arbitrary<CalendarDay> = fc
  .record(
    { year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) },
    { requiredKeys: ["month", "day"] },
  )
  .filter(({ year = 2000, month, day: date }) => new Date(Date.UTC(year, month - 1, date)).getUTCMonth() === month - 1);

const reference = fc.oneof(
  fc.constantFrom(
    "sulla base",
    "sul 2018",
    "sull'anno precedente",
    "su base annua",
    "rispetto alla baseline",
    "rispetto al triennio 2018-2020",
    "sui dati del 2019",
  ),
  fc
    .tuple(fc.constantFrom("rispetto ai", "sulla media"), label)
    .map((parts) => parts.join(" "))
    .filter((text) => !/ o\b/.test(text)),
);

const between: fc.Arbitrary<Target> = fc
  .tuple(number(true), number(true), counted, fc.boolean(), fc.boolean())
  .map(([one, other, of, includesLow, includesHigh]) => {
    const [low, high] = one.value.lte(other.value) ? [one, other] : [other, one];
    const isPoint = low.value.equals(high.value);
    const ends = { low: { ...low, ...of }, high: { ...high, ...of }, includesLow: includesLow || isPoint, includesHigh: includesHigh || isPoint };
    return { kind: "between", ...ends, canonical: true };
  });

/** Ends of two units that convert: of n of the larger one, and of so many parts more. */
const mixedBetween: fc.Arbitrary<Target> = fc
  .tuple(
    fc.nat(50),
    fc.nat(5000),
    fc.constantFrom(["hour", "minute", 60] as const, ["year", "month", 12] as const),
    fc.option(label, { nil: undefined }),
  )
  .map(([count, parts, [large, small, factor], text]) => {
    const of = text === undefined ? {} : { label: text };
    const [low, high] = [new Decimal(count), new Decimal(count * factor + parts)];
    return {
      kind: "between",
      low: { value: low, unit: large, decimals: 0, ...of },
      high: { value: high, unit: small, decimals: 0, ...of },
      includesLow: true,
      includesHigh: true,
      canonical: true,
    };
  });

const compared: fc.Arbitrary<Target> = fc.record({
  kind: fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan", "exactly", "plain"),
  quantity,
  canonical: fc.constant(true),
});

const change: fc.Arbitrary<Target> = fc.record({
  kind: fc.constant("change"),
  direction: fc.constantFrom("increase", "decrease"),
  quantity: fc
    .tuple(
      number(false).filter(({ value }) => !value.isZero()),
      counted,
    )
    .map(([drawn, of]) => ({ ...drawn, ...of })),
  reference,
  canonical: fc.constant(true),
});

/** Targets of every kind that text can give, each as its canonical text would be read. */
export const target: fc.Arbitrary<Target> = fc.oneof(
  compared,
  between,
  mixedBetween,
  change,
  day.map((date): Target => ({ kind: "by", date, canonical: true })),
  fc.boolean().map((expected): Target => ({ kind: "yesNo", expected, canonical: true })),
  fc.constant<Target>({ kind: "none", canonical: true }),
);

/** Actuals of every kind. */
export const actual: fc.Arbitrary<Actual> = fc.oneof(
  quantity.map((drawn): Actual => ({ kind: "measured", quantity: drawn })),
  fc.tuple(number(true), number(true)).map(([top, bottom]): Actual => ({ kind: "fraction", numerator: top.value, denominator: bottom.value })),
  day.map((date): Actual => ({ kind: "date", date })),
  fc.boolean().map((value): Actual => ({ kind: "yesNo", value })),
  fc.constantFrom("notMeasured", "notAvailable", "notAssessable", "cancelled").map((reason): Actual => ({ kind: "missing", reason })),
);
