import { answersOf, canonical } from "./conformance-answers.js";
import { use } from "./use.js";
import { documents, levels } from "./vectors.js";
import { written } from "./written.js";

/** How many things of the entry points were looked at; a line for each vector of every level; then a line for each text that is written. */
export function ask(entries) {
  const wanted = levels.map(([level]) => level);
  return [use(entries), ...answersTo(entries["."], wanted), ...written(entries, documents)].join("\n");
}

/** A line for each vector of some levels: its id, a tab, and the answer as canonical JSON. */
export function answersTo(library, wanted) {
  const answers = answersOf(library);
  const asked = levels.filter(([level]) => wanted.includes(level));
  return asked.flatMap(([level, vectors]) => vectors.map(({ id, input }) => `${id}\t${answered(() => answers[level](input, documents))}`));
}

function answered(question) {
  try {
    return canonical(question());
  } catch (error) {
    return String(error).split("\n").join(" ");
  }
}
