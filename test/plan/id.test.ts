import fc from "fast-check";
import { expect, it } from "vitest";
import { derivedId, ownKey, slug } from "../../src/plan/id.ts";

it.each([
  ["Servizio AA.GG. e Risorse umane", "servizio-aa-gg-e-risorse-umane"],
  ["Area Promozione ed Amministrazione", "area-promozione-ed-amministrazione"],
  ["Qualità, attività e più", "qualita-attivita-e-piu"],
  ["Qualita\u0300", "qualita"],
  ["  «Già»  ", "gia"],
  ["İSTANBUL", "istanbul"],
  ["n. 1ª — 2°", "n-1a-2"],
  ["Ⅳ trimestre ﬁne", "iv-trimestre-fine"],
  ["straße", "stra-e"],
  ["_a__b_", "a-b"],
  ["10 \u212A", "10-k"], // the sign of kelvin, whose lower case is ASCII
  ["日本", ""],
  ["—", ""],
  ["", ""],
])("slug(%j) is %j", (name, expected) => {
  expect(slug(name)).toBe(expected);
});

it("makes slugs of a–z, 0–9 and single hyphens inside, and leaves slugs as they are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      expect(slug(name)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slug(slug(name))).toBe(slug(name));
    }),
  );
});

it("is the same of ASCII names in one pass as by the rule for any name", () => {
  const any = (name: string): string =>
    name
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
  const names = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("a", "Z", "0", "9", " ", "-", ".", "\u0000", "\u007f", "@", "[", "`", "{", "/", ":") }),
  );
  fc.assert(
    fc.property(names, (name) => {
      expect(slug(name)).toBe(any(name));
    }),
  );
});

it("reads long names in one pass", () => {
  expect(slug(`a${"-".repeat(200_000)}${" ".repeat(200_000)}b`)).toBe("a-b");
});

it.each([
  [
    { code: "Percent_X", name: "Nome" },
    { from: "code", key: "Percent_X" },
  ],
  [
    { code: "__proto__", name: "Nome" },
    { from: "code", key: "__proto__" },
  ],
  [{ name: "Nome" }, { from: "name", key: "nome" }],
  [{ title: "Un titolo" }, { from: "title", key: "un-titolo" }],
  [
    { body: "CCIAA", name: "Nome" },
    { from: "body", key: "cciaa" },
  ],
  [
    { code: 5, name: "Nome" },
    { from: "name", key: "nome" },
  ],
  [{}, undefined],
])("ownKey(%j)", (node, expected) => {
  expect(ownKey(node)).toEqual(expected);
});

it.each([
  [{ code: "3.1.1", title: "Titolo" }, "area/servizio", "area/servizio/3.1.1"],
  [{ name: "Area Uno" }, undefined, "area-uno"],
  [{ name: "!" }, "area", undefined],
  [{}, "area", undefined],
])("derivedId(%j, %j) is %j", (node, parentId, expected) => {
  expect(derivedId(node, parentId)).toBe(expected);
});
