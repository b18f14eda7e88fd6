import { expect, it } from "vitest";
import { DARK, LIGHT } from "../../../src/report/colours.ts";
import { chartStyles, drawing, filled, inked, patterned, stroked, symbolAt, textAt, tinted } from "../../../src/report/svg/drawing.ts";
import { TONES } from "../../../src/report/tone.ts";
import { named } from "../../tools/markup.ts";
import { attributesOf, elementsOf, textsOf } from "../../tools/report-page.ts";

const frame = { name: "x", title: "T <1>", description: "D", locale: "it", width: 100, height: 50.125, isAlone: true } as const;

it("is an image with a name and a description, and no id is there twice", () => {
  const elements = elementsOf(drawing(frame, textAt("a", { x: 1, y: 2, size: 12 })));
  const attributes = Object.fromEntries(elements[0]?.attributes ?? []);
  expect(attributes).toMatchObject({ role: "img", lang: "it", "aria-labelledby": "x-title", "aria-describedby": "x-text", viewBox: "0 0 100 50.13" });
  expect([textsOf(elements, "title"), textsOf(elements, "desc")]).toEqual([["T <1>"], ["D"]]);
  const ids = attributesOf(elements, "id");
  expect(ids).toEqual(["x-title", "x-text", ...TONES.map((tone) => `x-${tone}`)]);
});

it("brings its own style sheet only where it stands alone", () => {
  const count = (isAlone: boolean): number => named(elementsOf(drawing({ ...frame, isAlone })), "style").length;
  expect([count(true), count(false)]).toEqual([1, 0]);
});

it("has a rule for every class that it gives, in light and in dark", () => {
  const given = [filled("paper"), filled("line"), stroked("text"), ...TONES.flatMap((tone) => [inked(tone), tinted(tone)])];
  for (const palette of [LIGHT, DARK]) for (const { class: name } of given) expect(chartStyles(palette)).toContain(`.${name}{`);
});

it("tells every tone but the two that are full apart by its pattern", () => {
  const patterns = named(elementsOf(drawing(frame)), "path").map(({ attributes }) => attributes.get("d"));
  expect(new Set(patterns).size).toBe(patterns.length);
  expect(patterns).toHaveLength(TONES.length - 2); // the highest, and the only one
  expect(patterned("x", "low")).toEqual({ fill: "url(#x-low)" });
});

it("draws symbols at their place and in their size", () => {
  const transforms = [12, 6].map((size) => attributesOf(elementsOf(symbolAt("low", { x: 1, y: 2, size })), "transform"));
  expect(transforms).toEqual([["translate(1 2)"], ["translate(1 2) scale(0.5)"]]);
});

it("writes a text where there is one", () => {
  expect(textAt("", { x: 1, y: 2, size: 12 })).toBeUndefined();
  const [text] = elementsOf(textAt("<b>", { x: 1, y: 2, size: 12, isBold: true, anchor: "end", role: "muted" }));
  expect([text?.text, Object.fromEntries(text?.attributes ?? [])]).toEqual([
    "<b>",
    { x: "1", y: "2", "font-size": "12", "text-anchor": "end", "font-weight": "600", class: "fill-muted", fill: LIGHT.muted },
  ]);
});
