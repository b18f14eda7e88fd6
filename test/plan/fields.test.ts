import * as z from "zod";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal/decimal.ts";
import { fromZod } from "../../src/error/from-zod.ts";
import {
  actualField,
  baselineField,
  codeField,
  isBlank,
  isoDayField,
  isYear,
  nameField,
  targetField,
  targetSchema,
  weightField,
  yearField,
} from "../../src/plan/fields.ts";

const issuesOf = (schema: z.ZodType, input: unknown) => fromZod(schema.safeParse(input, { reportInput: true }).error?.issues ?? []);

describe("weightField", () => {
  it.each([
    ["14,29%", "14.29"],
    ["50,00 %", "50"],
    ["0.10", "0.1"],
    ["0", "0"],
  ])("reads %j and writes %j", (text, written) => {
    expect(weightField.parse(text)).toEqual(new Decimal(written));
    expect(z.encode(weightField, weightField.parse(text))).toBe(written);
  });

  it.each([
    [14.29, "schema.text"],
    [Number.NaN, "schema.text"],
    [14n, "schema.text"],
    [Symbol("14"), "schema.text"],
    [null, "schema.text"],
    ["-1", "plan.weightNegative"],
    ["1.250,50", "plan.weight"],
  ])("refuses %s with %s", (input, code) => {
    expect(issuesOf(weightField, input)).toMatchObject([{ code }]);
  });

  it.each([new Decimal(-1), new Decimal(Number.NaN), new Decimal(Number.POSITIVE_INFINITY), {}, 5, undefined])("does not write %s", (value) => {
    expect(z.safeEncode(weightField, value as Decimal).success).toBe(false);
  });

  it("writes the Decimal of another copy of decimal.js", () => {
    const Foreign = Decimal.clone({ precision: 5, toExpNeg: 0, toExpPos: 0 });
    expect(z.encode(weightField, new Foreign("33.33"))).toBe("33.33");
  });
});

describe("targetField", () => {
  it.each([
    [">= 90,00 %", ">= 90,00 %"],
    ["almeno 90%", ">= 90 %"],
    ["N/D", "N/D"],
    ["", "N/D"],
    [{ text: "Avvio dello sportello" }, { text: "Avvio dello sportello" }],
    [[{ target: ">= 90,00 %" }], [{ target: ">= 90,00 %" }]],
    [
      [
        { target: "SI", year: 2021 },
        { target: { text: "Avvio" }, from: "2021-07-01", act: "Delibera 12" },
      ],
      [
        { target: "SI", year: 2021 },
        { target: { text: "Avvio" }, from: "2021-07-01", act: "Delibera 12" },
      ],
    ],
  ])("reads %j and writes %j", (input, written) => {
    expect(z.encode(targetField, targetField.parse(input))).toEqual(written);
  });

  it("keeps a promise in words as it is, and canonical", () => {
    expect(targetField.parse({ text: " N/D " })).toEqual({ kind: "qualitative", text: " N/D ", canonical: true });
  });

  it.each<[unknown, { code: string; path?: unknown; position?: number; input?: string }[]]>([
    [90, [{ code: "schema.text", path: [] }]],
    [null, [{ code: "schema.text", path: [] }]],
    [Number.NaN, [{ code: "schema.text" }]],
    [{}, [{ code: "schema.missing", path: ["text"] }]],
    [{ text: " " }, [{ code: "schema.empty", path: ["text"] }]],
    [{ text: 5 }, [{ code: "schema.text", path: ["text"] }]],
    [{ text: "a", unit: "%" }, [{ code: "schema.unknownKey", path: ["unit"] }]],
    [[], [{ code: "plan.timelineEmpty", path: [] }]],
    [["90 %"], [{ code: "schema.type", path: [0] }]],
    [[{ year: 2021 }], [{ code: "schema.missing", path: [0, "target"] }]],
    [[{ target: [{ target: "N/D" }] }], [{ code: "schema.text", path: [0, "target"] }]],
    [[{ target: "N/D", year: "2021" }], [{ code: "schema.type", path: [0, "year"] }]],
    [
      [{ target: "N/D", year: 1899, from: "2021-02-29", act: 5, note: "x" }],
      [
        { code: "schema.size", path: [0, "year"] },
        { code: "plan.date", path: [0, "from"] },
        { code: "schema.text", path: [0, "act"] },
        { code: "schema.unknownKey", path: [0, "note"] },
      ],
    ],
  ])("refuses %j", (input, expected) => {
    expect(issuesOf(targetField, input)).toMatchObject(expected);
  });

  it("keeps what the target's own reading found, with its position", () => {
    const [issue, ...others] = issuesOf(targetField, ">= 90,,0 %");
    expect(issue).toMatchObject({ code: expect.stringMatching(/^target\./), input: ">= 90,,0 %", position: expect.any(Number) });
    expect(others).toEqual([]);
    expect(issuesOf(targetField, [{ target: ">= 90,,0 %" }])).toEqual([{ ...issue, path: [0, "target"] }]);
  });

  it("targetSchema reads one target, no timeline", () => {
    expect(targetSchema.parse("<= 180 gg").kind).toBe("atMost");
    expect(targetSchema.parse({ text: "Avvio" }).kind).toBe("qualitative");
    expect(issuesOf(targetSchema, [{ target: "N/D" }])).toMatchObject([{ code: "schema.text" }]);
  });
});

describe("actualField", () => {
  it.each([
    ["92,5 %", "92,5 %"],
    ["43/45", "43/45"],
    ["30/11/2021", "30/11/2021"],
    ["sì", "SI"],
    ["", ""],
    ["n.d.", "N/D"],
    ["Annullato", "annullato"],
    ["Non valutabile", "non valutabile"],
  ])("reads %j and writes %j", (text, written) => {
    expect(z.encode(actualField, actualField.parse(text))).toBe(written);
  });

  it.each([92.5, null, true, ["92,5 %"], ">= 95 %"])("refuses %j", (input) => {
    expect(issuesOf(actualField, input)).toHaveLength(1);
  });

  it.each([{}, { kind: "measured" }, { kind: "made up" }])("does not write %j", (value) => {
    expect(z.safeEncode(actualField, value as never).success).toBe(false);
  });
});

describe("baselineField", () => {
  it.each([
    ["240 gg", "240 gg"],
    ["50", "50"],
    ["12,50 %", "12,50 %"],
  ])("reads %j and writes %j", (text, written) => {
    expect(z.encode(baselineField, baselineField.parse(text))).toBe(written);
  });

  it.each(["N/D", "", "30/11/2021", "SI", "43/45"])("refuses %j: no quantity", (input) => {
    expect(issuesOf(baselineField, input)).toMatchObject([{ code: "plan.baseline", input }]);
  });

  it.each(["molto", 240, null])("refuses %j", (input) => {
    expect(issuesOf(baselineField, input)).toHaveLength(1);
  });
});

describe("the plain fields", () => {
  it.each([
    [nameField, "Area", []],
    [nameField, " spazi tenuti ", []],
    [nameField, "", ["schema.empty"]],
    [nameField, " \u00a0", ["schema.empty"]],
    [nameField, 5, ["schema.text"]],
    [codeField, "Percent_X", []],
    [codeField, "__proto__", []],
    [codeField, "a/b", ["plan.codeSlash"]],
    [codeField, "", ["schema.empty"]],
    [yearField, 1900, []],
    [yearField, 2100, []],
    [yearField, 1899, ["schema.size"]],
    [yearField, 2101, ["schema.size"]],
    [yearField, 2021.5, ["schema.type"]],
    [yearField, Number.NaN, ["schema.type"]],
    [yearField, Number.POSITIVE_INFINITY, ["schema.type"]],
    [yearField, "2021", ["schema.type"]],
    [isoDayField, "2020-02-29", []],
    [isoDayField, "2021-02-29", ["plan.date"]],
    [isoDayField, "20210203", ["plan.date"]],
    [isoDayField, "2021-2-3", ["plan.date"]],
    [isoDayField, "2021-02-03 ", ["plan.date"]],
    [isoDayField, "2021-02-03T00:00", ["plan.date"]],
    [isoDayField, "01/07/2021", ["plan.date"]],
    [isoDayField, 20210203, ["schema.text"]],
  ] as const)("%# %j", (schema, input, codes) => {
    expect(issuesOf(schema, input).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    [isoDayField, "2020-02-29"],
    [nameField, "Area"],
    [codeField, "3.1.1"],
  ] as const)("%# writes %j back as it was", (schema, input) => {
    expect(z.encode(schema as z.ZodType, schema.parse(input))).toBe(input);
  });
});

it.each(["", " ", "\t", "\u00a0", "\u2003\n", "\ufeff"])("isBlank(%j)", (text) => {
  expect(isBlank(text)).toBe(true);
  expect([isBlank(`${text}a`), isBlank(`a${text}`), isBlank(`${text}\u00e0`), isBlank(`${text}\u007f`)]).toEqual([false, false, false, false]);
});

it.each([1899, 1900, 2021, 2021.5, 2100, 2101, Number.NaN, Number.POSITIVE_INFINITY, "2021", null, 2021n])(
  "isYear(%s) as yearField reads it",
  (value) => {
    expect(isYear(value)).toBe(yearField.safeParse(value).success);
  },
);
