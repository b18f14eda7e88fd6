import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { runExample } from "./tools/demo-run.ts";
import { named, readMarkup } from "./tools/markup.ts";

const LINE = /^(.+): (\d+) bytes$/;

/** The files that the example says it wrote, each with the size it tells. */
function written(lines: readonly string[]): readonly (readonly [file: string, size: number])[] {
  return lines.flatMap((line) => {
    const [, file, size] = LINE.exec(line) ?? [];
    return file === undefined ? [] : [[file, Number(size)] as const];
  });
}

describe("examples/write-report.ts", () => {
  it("writes a page and a chart where it is told, and says how large they are", () => {
    const folder = mkdtempSync(join(tmpdir(), "traguardo-test-"));
    try {
      const { status, stdout, stderr } = runExample("examples/write-report.ts", undefined, [join(folder, "pagina.html")]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      const files = written(stdout);
      expect(files.map(([file]) => file)).toEqual([join(folder, "pagina.html"), join(folder, "pagina.svg")]);
      for (const [file, size] of files) expect(statSync(file).size).toBe(size);
      const page = readMarkup(readFileSync(join(folder, "pagina.html"), "utf8"));
      expect(named(page, "h1").map(({ text }) => text)).toEqual(["Risultati 2021 (dati INVENTATI a scopo dimostrativo)"]);
      expect(named(page, "details")).toHaveLength(1 + 4 + 6 + 34 + 48);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("makes a folder of its own where no file is named", () => {
    const files = written(runExample("examples/write-report.ts").stdout);
    expect(files).toHaveLength(2);
    for (const [file] of files) expect(existsSync(file)).toBe(true);
    rmSync(dirname(files[0]?.[0] ?? ""), { recursive: true });
  });
});
