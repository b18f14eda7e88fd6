import { config } from "zod";
import { ask } from "./ask.js";
import { entries } from "./entries.js";

// As docs/plan.md tells pages that allow no code from text; without it (`?compiled`) the browser must report what zod tries.
if (location.search !== "?compiled") config({ jitless: true });
document.getElementById("answers").textContent = ask(entries);
