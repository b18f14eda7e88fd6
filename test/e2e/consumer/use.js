/** What a stranger does first with each entry point; throws where something is not as it should be, and answers with how many things were looked at. */
export function use(entries) {
  let looked = 0;
  const same = (what, found, expected) => {
    looked += 1;
    if (text(found) !== text(expected)) throw new Error(`${what}: ${text(found)} instead of ${text(expected)}`);
  };
  for (const [name, entry] of Object.entries(entries)) same(`${name} exports functions`, functionsOf(entry).length > 0, true);
  useCore(entries["."], entries["./target"], same);
  if ("./import" in entries && "./report" in entries) useTables(entries["."], entries["./import"], entries["./report"], same);
  for (const [name, functions] of Object.entries(PROMISED)) {
    if (name in entries)
      same(
        `${name} exports`,
        functions.filter((one) => typeof entries[name][one] !== "function"),
        [],
      );
  }
  return looked;
}

/** A plan comes back whole from the rows that a report makes of it. */
function useTables(library, { planFromRows }, { planToRows }, same) {
  const plan = library.parsePlan({
    body: "Ente di prova",
    year: 2021,
    areas: [
      {
        name: "Area",
        objectives: [{ code: "1.1", title: "Obiettivo", indicators: [{ code: "I1", name: "Indicatore", target: "<= 180 gg", actual: "210 gg" }] }],
      },
    ],
  });
  const read = planFromRows(planToRows(plan));
  same("a plan comes back from its rows", read.success && library.encodePlan(read.data.plan), library.encodePlan(plan));
}

/** What the entry points beside the core must hold, where they are there. */
const PROMISED = {
  "./import": ["planFromRows", "planFromCsv", "planFromPositionedText", "readPublishedBlocks"],
  "./report": ["planToRows", "scoreToRows", "toCsv", "toMarkdown", "toHtml", "toSvg"],
};

/** Text read and written, a plan of one indicator scored, and one error for all entry points. */
function useCore(library, target, same) {
  same("a target is written", target.formatTarget(target.parseTarget("almeno 90%")), ">= 90 %");
  same("a target is refused", target.safeParseTarget(">= %").success, false);
  const plan = library.parsePlan({
    body: "Ente di prova",
    year: 2021,
    areas: [{ name: "Area", objectives: [{ title: "Obiettivo", indicators: [{ code: "I1", name: "Indicatore", target: "<= 180 gg" }] }] }],
  });
  const score = library.scorePlan(plan, library.ruleSets.cameraleStandard, { actuals: { I1: "210 gg" } });
  same("points", [score.points.numerator, score.points.denominator], [600n, 7n]);
  same("value", score.value.toFixed(2), "85.71");
  same("JSON", library.scoreToJSON(score).points, "600/7");
  same("a seal holds", library.verifySeal(library.sealScore(score), plan, library.ruleSets.cameraleStandard).valid, true);
  try {
    target.parseTarget(">= %");
    same("nothing is thrown", true, false);
  } catch (error) {
    same("one error for all entry points", error instanceof library.PlanError, true);
  }
}

function functionsOf(entry) {
  return Object.values(entry).filter((one) => typeof one === "function");
}

function text(value) {
  return JSON.stringify(value, (_key, part) => (typeof part === "bigint" ? `${part}n` : part));
}
