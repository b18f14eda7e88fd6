/**
 * The demonstration, `npm run demo`: a published plan read, checked and scored; then two scores that other ways of computing get wrong.
 * `npm run demo -- --explain 3.2.1` prints one answer instead, `npm run demo -- --required Statistiche_Sito --at 2.2.2 --goal 95` another.
 */
import { formatIssues, type Result } from "traguardo";
import { adopted } from "./demo/adopted.ts";
import { type Demand, readArguments, USAGE } from "./demo/arguments.ts";
import { counterexamples } from "./demo/counterexamples.ts";
import { explained } from "./demo/explained.ts";
import { measured } from "./demo/measured.ts";
import { required } from "./demo/required.ts";
import { currentScreen, heading, type Screen } from "./demo/screen.ts";

const lines = linesFor(readArguments(process.argv.slice(2)), currentScreen());
const print = process.exitCode === undefined ? console.log : console.error;
print(lines.join("\n"));

function linesFor(demand: Demand, screen: Screen): readonly string[] {
  switch (demand.kind) {
    case "all":
      return whole(screen);
    case "explain":
      return explained(demand.code, screen) ?? refused(`Nessun nodo ha il codice o l'id ${demand.code}. / No node has this code or id.`);
    case "required":
      return answered(required(demand, screen));
    case "wrong":
      return refused(demand.message);
  }
}

function whole(screen: Screen): readonly string[] {
  return [
    ...heading(
      "traguardo · legge, controlla e misura un piano della performance, in modo esatto",
      "reads, checks and scores a performance plan, exactly",
      screen,
    ),
    ...adopted(screen),
    "",
    ...measured(screen),
    "",
    ...counterexamples(screen),
  ];
}

/** An answer, or what is wrong with the question. */
function answered(answer: Result<readonly string[]>): readonly string[] {
  return answer.success ? answer.data : refused(formatIssues(answer.issues, { locale: "it" }));
}

/** What was asked for cannot be answered. */
function refused(message: string): readonly string[] {
  process.exitCode = 1;
  return [message, "", "Uso / usage:", ...USAGE.map((usage) => `  ${usage}`)];
}
