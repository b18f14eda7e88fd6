import { canonical } from "./conformance-answers.js";

/** What the library writes for people and for files, a line for each plan and kind. Nothing says what is right here: it must be the same bytes everywhere. */
export function written(entries, documents) {
  const library = entries["."];
  return Object.entries(documents.plans).flatMap(([name, document]) => {
    const score = library.scorePlan(library.parsePlan(document), library.ruleSets.cameraleStandard, { phase: "interim" });
    const texts = { ...core(library, score), ...("./report" in entries ? reports(entries["./report"], score) : {}) };
    return Object.entries(texts).map(([kind, text]) => `${name}/${kind}\t${JSON.stringify(text)}`);
  });
}

function core(library, score) {
  return {
    score: canonical(library.scoreToJSON(score)),
    seal: canonical(library.sealScore(score)),
    italian: library.explain(score, { locale: "it" }),
    english: library.explain(score, { locale: "en", format: "markdown" }),
    contributions: library
      .contributions(score)
      .indicators.map(({ id, lost }) => `${id} ${lost.numerator}/${lost.denominator}`)
      .join("\n"),
  };
}

function reports({ scoreToRows, toCsv, toMarkdown, toHtml, toSvg }, score) {
  return {
    csv: toCsv(scoreToRows(score)),
    markdown: toMarkdown(score),
    html: toHtml(score),
    icicle: toSvg(score, { chart: "icicle" }),
    bars: toSvg(score, { chart: "bars" }),
    map: toSvg(score, { chart: "strategicMap" }),
  };
}
