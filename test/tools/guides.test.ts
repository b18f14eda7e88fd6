import { describe, expect, it } from "vitest";
import { listFiles, readText } from "./files.ts";

/** The pages of docs/ in a language, but for those of single rule sets, which the page of all of them links to. */
const guides = (folder: string): readonly string[] =>
  listFiles("docs").filter((file) => file.startsWith(folder) && /^[\w-]+\.md$/.test(file.slice(folder.length)));
const presets = (folder: string): readonly string[] => listFiles(`${folder}presets`).filter((file) => file.endsWith(".md"));
const linked = (page: string): readonly string[] => Array.from(readText(page).matchAll(/\]\(([\w/-]+\.md)[)#]/g), ([, file = ""]) => file);

describe.each([
  { folder: "docs/", options: "typedoc.json", others: ["conformance/README.md"] },
  { folder: "docs/it/", options: "typedoc.it.json", others: [] },
])("$folder", ({ folder, options, others }) => {
  const pages = guides(folder);

  it("is in the site, whole", () => {
    const { projectDocuments } = JSON.parse(readText(options)) as { projectDocuments: string[] }; // a file of ours
    expect(projectDocuments.toSorted()).toEqual([...pages, ...presets(folder), ...others].toSorted());
  });

  it("is in its index, whole", () => {
    const missing = pages.filter((file) => file !== `${folder}README.md` && !linked(`${folder}README.md`).includes(file.slice(folder.length)));
    expect(missing).toEqual([]);
  });

  it("has one heading of level 1 on every page, others of level 2 below it, and skips no level", () => {
    const jumps = pages.flatMap((file) => {
      const prose = readText(file).replaceAll(/^```[^]*?^```$/gm, "");
      const levels = Array.from(prose.matchAll(/^(#+) /gm), ([, marks = ""]) => marks.length);
      if (!levels.includes(2)) return [`${file}: none of level 2`];
      return levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1 || (level === 1) !== (at === 0)).map((level) => `${file}: ${level}`);
    });
    expect(jumps).toEqual([]);
  });
});
