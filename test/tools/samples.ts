/** Finds the samples of the documentation: every `ts` fence in a docstring or in Markdown. */

/** One fence, with the place where its code begins. */
export interface Sample {
  readonly file: string;
  /** 1-based line of the first line of code. */
  readonly line: number;
  /** What stands behind the language, such as `no-test: reason`. */
  readonly info: string;
  readonly code: string;
}

/** All `ts` fences of a file; in a `.ts` file, those of its docstrings. */
export function samplesOf(file: string, text: string): readonly Sample[] {
  const isSource = file.endsWith(".ts");
  const samples: Sample[] = [];
  let open: { readonly fence: string; readonly language: string; readonly info: string; readonly line: number; readonly code: string[] } | undefined;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const content = isSource ? docstringLine(raw) : raw;
    const [, fence, language, info] = /^\s*(`{3,})(\w*)[ \t]*(.*)$/.exec(content ?? "") ?? [];
    if (open === undefined && fence !== undefined) open = { fence, language: language ?? "", info: (info ?? "").trim(), line: index + 2, code: [] };
    else if (open !== undefined && content?.trim() === open.fence) {
      if (/^(ts|typescript)$/.test(open.language)) samples.push({ file, line: open.line, info: open.info, code: open.code.join("\n") });
      open = undefined;
    } else open?.code.push(content ?? "");
  }
  if (open !== undefined) throw new Error(`${file}:${open.line - 1} a fence is opened and never closed`);
  return samples;
}

/** The line without the star before it; undefined for a line that is not inside a docstring. */
const docstringLine = (line: string): string | undefined => /^\s*\* ?(?!\/)(.*)$/.exec(line)?.[1];

/** Why a sample is not run; undefined for one that is. A `no-test` without a reason is an error. */
export function reasonNotToRun({ file, line, info }: Sample): string | undefined {
  if (!info.startsWith("no-test")) return undefined;
  const reason = /^no-test:\s*(\S.*)$/.exec(info)?.[1];
  if (reason === undefined) throw new Error(`${file}:${line - 1} no-test needs a reason: no-test: why`);
  return reason;
}
