import { answersOf, canonical } from "./conformance-answers.js";
import { use } from "./use.js";
import { documents, levels } from "./vectors.js";

/** How many things of the entry points were looked at; then a line for each vector: its id, and the answer as canonical JSON. */
export function ask(entries) {
  const answers = answersOf(entries["."]);
  const lines = levels.flatMap(([level, vectors]) => vectors.map(({ id, input }) => `${id}\t${answered(() => answers[level](input, documents))}`));
  return [use(entries), ...lines].join("\n");
}

function answered(question) {
  try {
    return canonical(question());
  } catch (error) {
    return String(error).split("\n").join(" ");
  }
}
