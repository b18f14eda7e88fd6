// What the site needs beyond typedoc's own options: the reference in the reading order of src/, guides under their own titles, and links between the parts
// of the site that hold under any base path.
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { Application, Comment, Converter, DocumentReflection, JSX, KindRouter, PageEvent, ReferenceReflection, ReflectionKind } from "typedoc";

/** The folders of src/ in their reading order, as the reference names them. */
export const FOLDERS = new Map([
  ["error", "error: how a call fails"],
  ["decimal", "decimal: exact numbers"],
  ["calendar", "calendar: dates"],
  ["target", "target: what was promised, what was reached"],
  ["scale", "scale: bands"],
  ["plan", "plan: the hierarchy"],
  ["rules", "rules: how values become scores, as data"],
  ["score", "score: rules applied"],
  ["answers", "answers: what a score means"],
  ["import", "import: tables in"],
  ["report", "report: scores made readable"],
]);

/** The links above the navigation: to the playground, and from each language to the other, to the same page where there is one. */
const LINKS = {
  en: (page) => [
    ["Playground", "playground/index.html"],
    ["Italiano", `it/${counterpart(page, ITALIAN, "docs/it/")}`, "it"],
  ],
  it: (page) => [
    ["Prova nel browser", "../playground/index.html?lang=it"],
    ["English", `../${counterpart(page, ENGLISH, "docs/")}`, "en"],
  ],
};

/** The guides that there are in both languages under two names; those of the presets have one. */
const ITALIAN = new Map([
  ["getting-started", "per-cominciare"],
  ["plan", "piano"],
  ["calendar", "calendario"],
  ["rules", "regole"],
  ["score", "punteggio"],
  ["missing-data", "dati-mancanti"],
  ["exactness", "esattezza"],
  ["answers", "risposte"],
  ["seal", "sigilli"],
  ["report", "importazione-e-rapporti"],
  ["import", "importazione-e-rapporti"],
  ["conformance", "conformita"],
  ["error", "segnalazioni"],
  ["recipes", "ricette"],
  ["faq", "domande-frequenti"],
  ["glossary", "glossario"],
]);
const ENGLISH = new Map([...ITALIAN].map(([english, italian]) => [italian, english]));

/** The address of the same guide in the other language; of its first page where there is none. */
function counterpart(page, names, folder) {
  const name = /^documents\/([\w-]+)\.html$/.exec(page)?.[1] ?? "";
  const other = names.get(name) ?? name;
  return [`${folder}${other}.md`, `${folder}presets/${other}.md`, `${other}/README.md`].some(existsSync) ? `documents/${other}.html` : "index.html";
}

/** What is read aloud, where typedoc has no translation. */
const ALOUD = { en: { table: "Table", breadcrumb: "Breadcrumb" }, it: { table: "Tabella", breadcrumb: "Percorso" } };

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.on(Application.EVENT_BOOTSTRAP_END, () =>
    app.options.setValue("markdownItLoader", (markdown) => readyTables(markdown, ALOUD[app.options.getValue("lang")])),
  );
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => giveTitle(document));
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, sortByFolder);
  app.converter.on(Converter.EVENT_END, ({ project }) => linkLanguages(project, app.options.getValue("lang") === "it" ? "../" : ""));
  app.renderer.on(PageEvent.END, (page) => sayAloud(page, ALOUD[app.options.getValue("lang")]));
  app.renderer.defineRouter("guides", GuideRouter);
  app.renderer.hooks.on("sidebar.begin", (context) => links(context, app.options.getValue("lang")));
}

/** What the file of a guide is called. */
const files = new WeakMap();

/** A guide is called what its first heading says; its address stays that of its file. */
function giveTitle(document) {
  files.set(document, document.name === "conformance/README" ? "conformance" : document.name.split("/").at(-1));
  document.name = /^# (.+)$/m.exec(document.content[0]?.text ?? "")?.[1] ?? document.name;
}

class GuideRouter extends KindRouter {
  getIdealBaseName(reflection) {
    const file = files.get(reflection);
    return file === undefined ? super.getIdealBaseName(reflection) : `documents/${file}`;
  }
}

/** A module is called as it is imported, and a public name stands under the folder that it comes from. */
function sortByFolder(context) {
  for (const module of context.project.getReflectionsByKind(ReflectionKind.Module)) module.name = module.name === "index" ? "traguardo" : `traguardo/${module.name}`;
  for (const reflection of context.project.getReflectionsByKind(ReflectionKind.SomeExport)) {
    if (reflection instanceof DocumentReflection || !reflection.parent?.kindOf(ReflectionKind.Module)) continue;
    const title = titleOf(reflection instanceof ReferenceReflection ? reflection.getTargetReflectionDeep() : reflection, context);
    for (const commented of [reflection, ...(reflection.signatures ?? [])]) categorise(commented, title);
  }
}

function titleOf(reflection, context) {
  const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName ?? "";
  const title = FOLDERS.get(/\/src\/([a-z]+)\//.exec(file)?.[1] ?? "");
  if (title === undefined) throw new Error(`${reflection.name} comes from no folder of src/: ${file}`);
  return title;
}

function categorise(reflection, title) {
  reflection.comment ??= new Comment();
  reflection.comment.blockTags.push({ tag: "@category", content: [{ kind: "text", text: title }], skipRendering: true });
}

/** A guide in the other language stands in the other part of the site, which is made apart: it is linked to, not copied. */
function linkLanguages(project, toRoot) {
  const guides = project.getReflectionsByKind(ReflectionKind.Document);
  for (const { content } of guides) linkPages(content, project, `${toRoot}../`);
  const readme = project.readme ?? [];
  linkPages(readme, project, toRoot);
  // The page is headed by the project's name already.
  if (readme[0]?.kind === "text") readme[0].text = readme[0].text.replace(/^# .+\n/, "");
}

function linkPages(content, project, toRoot) {
  for (const [at, { kind, target, targetAnchor }] of content.entries()) {
    const file = kind === "relative-link" ? project.files.resolve(target, project) : undefined;
    const address = typeof file === "string" ? addressOf(relative(process.cwd(), file)) : undefined;
    if (address !== undefined) content[at] = { kind: "text", text: `${toRoot}${address}${targetAnchor === undefined ? "" : `#${targetAnchor}`}` };
  }
}

/** Where a page stands in the whole site; undefined for a file that is none of its pages. */
function addressOf(path) {
  if (path === "README.md") return "index.html";
  if (path === "README.it.md") return "it/index.html";
  if (path === "conformance/README.md") return "documents/conformance.html";
  const [, it = "", name] = /^docs\/(it\/)?(?:presets\/)?([\w-]+)\.md$/.exec(path) ?? [];
  return name === undefined ? undefined : `${it}documents/${name}.html`;
}

/** A wide table scrolls by itself, also by keyboard, and leaves the page as wide as the screen; a cell of its head in which nothing stands heads nothing. */
function readyTables({ renderer }, { table }) {
  renderer.rules.table_open = () => `<div class="wide-table" role="group" aria-label="${table}" tabindex="0"><table>`;
  renderer.rules.table_close = () => "</table></div>";
  renderer.rules.th_open = (tokens, at) => (tokens[at + 1].content === "" ? "<td>" : "<th>");
  renderer.rules.th_close = (tokens, at) => (tokens[at - 1].content === "" ? "</td>" : "</th>");
}

/** Who has a page read aloud finds its parts by their roles. */
function sayAloud(page, { breadcrumb }) {
  page.contents = page.contents
    ?.replace('aria-label="Breadcrumb"', `aria-label="${breadcrumb}"`)
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<div class="col-sidebar">', '<div class="col-sidebar" role="complementary">')
    .replace(/<\/h1>.*?(?=<h[23]|$)/s, (intro) => intro.replaceAll("<h4", '<h4 aria-level="2"'));
}

function links(context, language) {
  const items = (LINKS[language] ?? LINKS.en)(context.page.url).map(([text, href, lang]) =>
    JSX.createElement("li", {}, JSX.createElement("a", { href: context.relativeURL(href, true), hreflang: lang, lang }, text)),
  );
  return JSX.createElement("ul", { class: "site-links" }, ...items);
}
