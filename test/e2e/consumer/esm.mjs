import { ask } from "./ask.js";
import { entries } from "./entries.js";

console.log(ask(entries));
