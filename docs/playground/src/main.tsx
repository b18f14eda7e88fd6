import { render } from "preact";
import { config } from "zod";
import { readLink } from "./state/link.ts";
import { seedState } from "./state/start.ts";
import { Page } from "./view/page.tsx";

// The page's policy forbids code made from text.
config({ jitless: true });

const root = document.getElementById("page");
const asked = new URLSearchParams(location.search).get("lang") ?? navigator.language;
const linked = await readLink(location.hash);
const start = seedState(asked.startsWith("it") ? "it" : "en");
if (root !== null) {
  const [state, fault] = typeof linked === "object" ? [linked, undefined] : [start, linked];
  render(<Page start={state} fault={fault} />, root);
}
