import { describe, expect, it } from "vitest";
import { actualOf, isCode, isText, nested, targetOf, valueOf, weightOf } from "../../src/plan/plain-values.ts";
import { strategyField } from "../../src/plan/shape.ts";
import { Decimal, parseActual, parseTarget } from "../../src/index.ts";
import { ok } from "../../src/error/result.ts";

it.each([
  ["Staff", true, true],
  ["2.1/3", true, false],
  ["", false, false],
  [" \u00A0", false, false],
  [5, false, false],
  [undefined, false, false],
])("%j is a text: %j, and a code: %j", (value, text, code) => {
  expect([isText(value), isCode(value)]).toEqual([text, code]);
});

describe("a text is read as it is elsewhere", () => {
  it.each(["14,29%", "14.29", " 20 % "])("the weight %j", (text) => {
    expect(weightOf(text)).toEqual(new Decimal(text.trim().replace(/ ?%/, "").replace(",", ".")));
  });

  it.each([">= 90,00 %", "almeno 90%", "entro il 30/11/2021"])("the target %j", (text) => {
    expect(targetOf(text)).toEqual(parseTarget(text));
  });

  it("the target of each year, a list", () => {
    const versions = [{ year: 2021, target: ">= 90,00 %" }];
    expect(targetOf(versions)).toEqual([{ year: 2021, target: parseTarget(">= 90,00 %") }]);
  });

  it.each(["85,50 %", "novanta", "N/D"])("the result %j", (text) => {
    const read = text === "novanta" ? undefined : parseActual(text);
    expect(actualOf(text)).toEqual(read);
  });
});

it.each([
  ["weight", weightOf],
  ["target", targetOf],
  ["result", actualOf],
])("what cannot be read is no %s", (_what, read) => {
  for (const value of ["§", 5, null, undefined, {}]) expect(read(value)).toBeUndefined();
});

it("any reader is asked of texts alone", () => {
  expect([valueOf("5", ok), valueOf(5, ok)]).toEqual(["5", undefined]);
});

describe("what is more than a text is read by its own field", () => {
  it("where it is plain JSON", () => {
    expect(nested([{ code: "1", title: "Servizi" }], strategyField)).toEqual([{ code: "1", title: "Servizi" }]);
  });

  const hostile = new Proxy([], {
    get: () => {
      throw new Error("read");
    },
  });

  it.each([
    ["nothing", undefined],
    ["what the field refuses", [{ code: "1" }]],
    ["what is no plain JSON", [new Map([["code", "1"]])]],
    ["what throws when it is read", hostile],
  ])("not %s", (_what, value) => {
    expect(nested(value, strategyField)).toBeUndefined();
  });
});
