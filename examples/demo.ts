/** The demonstration, `npm run demo`: a published plan read, checked and scored; then two scores that other ways of computing get wrong. */
import { adopted } from "./demo/adopted.ts";
import { counterexamples } from "./demo/counterexamples.ts";
import { measured } from "./demo/measured.ts";
import { currentScreen, heading } from "./demo/screen.ts";

const screen = currentScreen();

console.log(
  [
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
  ].join("\n"),
);
