// The levels that need no plan and no rule set, from the entry point that does without zod.
import * as target from "traguardo/target";
import { answersTo } from "./ask.js";

console.log([1, ...answersTo(target, ["numbers", "targets", "actuals"])].join("\n"));
