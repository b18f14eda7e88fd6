import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { pageOf } from "../../../src/report/html/page.ts";
import { named, readMarkup } from "../../tools/markup.ts";
import { attributesOf, EDGES, seedScore, tellingOf, textsOf } from "../../tools/report-page.ts";

describe.each(["it", "en"] as const)("the page of the seed in %s", (locale) => {
  const page = pageOf(tellingOf(seedScore(), locale), undefined);
  const elements = readMarkup(page);

  it("is a document in its language", () => {
    expect(page.startsWith(`<!DOCTYPE html>\n<html lang="${locale}">`)).toBe(true);
    expect(named(elements, "meta")[0]?.attributes.get("charset")).toBe("utf-8");
  });

  it("allows nothing but its own style sheet", () => {
    const styles = named(elements, "style");
    const hash = createHash("sha256")
      .update(styles[0]?.text ?? "")
      .digest("base64");
    expect(styles).toHaveLength(1);
    expect(attributesOf(elements, "content")[0]).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    expect(attributesOf(elements, "style")).toEqual([]);
  });

  it("has one main heading, and leaves out no level", () => {
    const levels = elements.filter(({ name }) => /^h\d$/.test(name)).map(({ name }) => Number(name[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  it("has the landmarks, each once", () => {
    expect(["header", "nav", "main", "footer"].map((name) => named(elements, name).length)).toEqual([1, 1, 1, 1]);
  });

  it("links and names only what is there, and gives no id twice", () => {
    const ids = attributesOf(elements, "id");
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [
      ...attributesOf(elements, "href").map((target) => target.slice(1)),
      ...["aria-labelledby", "aria-describedby"].flatMap((name) => attributesOf(elements, name)),
    ];
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it("has its parts in their order", () => {
    const parts = ["summary", "weights", "results", "missing", "corrections", "issues", "reasons", "rules", "verify"];
    expect(named(elements, "section").map(({ attributes }) => attributes.get("id"))).toEqual(parts);
  });

  it("holds nothing that runs, sends or is loaded", () => {
    const names = new Set(elements.map(({ name }) => name));
    expect(
      ["script", "link", "img", "iframe", "form", "object", "embed", "base", "foreignObject", "use", "image"].filter((name) => names.has(name)),
    ).toEqual([]);
    expect(elements.flatMap(({ attributes }) => [...attributes.keys()].filter((name) => name.startsWith("on") || name === "src"))).toEqual([]);
    expect(attributesOf(elements, "href").filter((target) => !target.startsWith("#"))).toEqual([]);
  });
});

it.each([
  [
    "the name of the body",
    undefined,
    "Camera di Commercio di Massa-Carrara",
    "Camera di Commercio di Massa-Carrara – Piano della performance 2021 – misurazione intermedia, situazione al 30/06/2021",
  ],
  ["a title", "Risultati <2021>", "Risultati <2021>", "Risultati <2021>"],
])("is called after %s", (_, title, heading, window) => {
  const elements = readMarkup(pageOf(tellingOf(seedScore({ phase: "interim", asOf: "2021-06-30" })), title));
  expect([textsOf(elements, "h1"), textsOf(elements, "title")[0]]).toEqual([[heading], window]);
});

it("says on an English page that the names of a plan are Italian", () => {
  const elements = readMarkup(pageOf(tellingOf(seedScore(), "en"), undefined));
  const italian = elements.filter(({ attributes }) => attributes.get("lang") === "it").map(({ text }) => text);
  expect(italian.slice(0, 2)).toEqual(["Camera di Commercio di Massa-Carrara", expect.stringMatching(/^Nquest_customer Numero di questionari/)]);
  expect(attributesOf(readMarkup(pageOf(tellingOf(seedScore()), undefined)), "lang")).toEqual(["it", "it"]); // the page, and the chart
});

it.each(EDGES)("is whole for a plan with %s", (_, score) => {
  for (const locale of ["it", "en"] as const) {
    const page = pageOf(tellingOf(score(), locale), undefined);
    expect(named(readMarkup(page), "section")).toHaveLength(9);
    expect(/NaN|undefined|Infinity|\bnull\b|\[object/.exec(page)?.[0]).toBeUndefined();
  }
});
