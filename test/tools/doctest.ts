/**
 * Runs the samples of the documentation: every `ts` fence in a docstring or in Markdown.
 *
 * - `expression // => expected` must hold (`toEqual`), at the end of the statement or on the line below it. After `const name = …` it is the
 *   value of `name`. What is expected is any expression: `"text"`, `600n`, `{ numerator: 600n, denominator: 7n }`, `undefined`, a name.
 * - `Decimal "1.5"` in what is expected, also inside objects, is a Decimal of exactly that value in plain form.
 * - `// => throws "target.unit"` expects an error whose message holds the text.
 * - A `// =>` that belongs to no statement (inside a block, say) is an error: nothing is skipped in silence.
 * - A docstring knows every public name without import; Markdown imports from `traguardo` as a user does.
 * - A fence that cannot run says why: three backticks, then `ts no-test: reason`.
 */
import { dirname, resolve } from "node:path";
import ts from "typescript";
import { expect } from "vitest";
import { ROOT } from "./files.ts";
import type { Sample } from "./samples.ts";

/** Runs a sample; rejects with what does not hold. `names` are known without import. */
export async function runSample(sample: Sample, names: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const { script, modules } = compile(sample);
  const loaded = new Map(await Promise.all(modules.map(async (name) => [name, await load(sample.file, name)] as const)));
  const scope = { ...names, ...checks(sample), exports: {}, require: (name: string) => loaded.get(name) };
  // A block of its own, so that a sample may call a variable like a public name.
  const run = new AsyncFunction(...Object.keys(scope), `"use strict"; {\n${script}\n}`);
  await run(...Object.values(scope));
}

const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => (...values: unknown[]) => Promise<void>; // not a global of its own

/** A sample imports what a user would: packages by name, files beside it. */
async function load(file: string, name: string): Promise<object> {
  const module = (await import(/* @vite-ignore */ name.startsWith(".") ? resolve(ROOT, dirname(file), name) : name)) as object; // a namespace is an object
  return { ...module, __esModule: true };
}

const ARROW = /^[ \t]*(?:\n[ \t]*)?\/\/[ \t]*=>[ \t]*(.*\S)/;

function compile(sample: Sample): { readonly script: string; readonly modules: readonly string[] } {
  const tree = ts.createSourceFile("sample.ts", sample.code, ts.ScriptTarget.ES2022, true);
  let found = 0;
  let text = "";
  let done = 0;
  for (const statement of tree.statements) {
    const arrow = ARROW.exec(sample.code.slice(statement.end));
    if (arrow?.[1] === undefined) continue;
    found += 1;
    text += sample.code.slice(done, statement.getStart()) + checked(statement, arrow[1], sample);
    done = statement.end;
  }
  const written = sample.code.match(/\/\/[ \t]*=>/g)?.length ?? 0;
  if (found !== written)
    throw new Error(`${sample.file}:${sample.line} ${written - found} of ${written} "// =>" belong to no statement of the sample itself`);
  return { script: transpile(text + sample.code.slice(done), sample), modules: modulesOf(tree) };
}

/** The statement, followed or wrapped by its check. */
function checked(statement: ts.Statement, expected: string, sample: Sample): string {
  const source = statement.getText();
  const line = sample.line + statement.getSourceFile().getLineAndCharacterOfPosition(statement.end).line;
  const value = expected.replace(/\bDecimal ("[^"]*")/g, "__decimal($1)");
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations.at(-1)?.name : undefined;
  if (declared !== undefined && ts.isIdentifier(declared)) return `${source};__check(${line}, ${declared.text}, (${value}));`;
  if (!ts.isExpressionStatement(statement)) throw new Error(`${sample.file}:${line} "// =>" stands behind something that has no value`);
  const expression = statement.expression.getText();
  const message = /^throws (".*")$/.exec(expected)?.[1];
  return message === undefined
    ? `__check(${line}, (${expression}), (${value}));`
    : `await __throws(${line}, async () => (${expression}), ${message});`;
}

function transpile(text: string, { file, line }: Sample): string {
  const { outputText, diagnostics } = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
      moduleDetection: ts.ModuleDetectionKind.Force,
    },
  });
  const [first] = diagnostics ?? [];
  if (first !== undefined) throw new Error(`${file}:${line} ${ts.flattenDiagnosticMessageText(first.messageText, "\n")}`);
  return outputText;
}

function modulesOf(tree: ts.SourceFile): readonly string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const name = ts.isImportDeclaration(node) ? node.moduleSpecifier : isDynamic ? node.arguments[0] : undefined;
    const isErased = ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    if (name !== undefined && ts.isStringLiteral(name) && !isErased) names.add(name.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return [...names];
}

function checks({ file }: Sample) {
  return {
    __decimal: (text: string) => new DecimalText(text),
    __check: (line: number, actual: unknown, expected: unknown) => expect(actual, `${file}:${line}`).toEqual(expected),
    __throws: async (line: number, run: () => Promise<unknown>, message: string) => {
      const thrown: unknown = await run().then(
        () => "nothing",
        (error: unknown) => error,
      );
      expect(thrown instanceof Error ? thrown.message : thrown, `${file}:${line} throws`).toContain(message);
    },
  };
}

/** Equal to a Decimal, any Decimal, of this value: by its plain text, so that the sample needs no constructor. */
class DecimalText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  asymmetricMatch(actual: unknown): boolean {
    return (
      typeof actual === "object" && actual !== null && "toFixed" in actual && typeof actual.toFixed === "function" && actual.toFixed() === this.text
    );
  }

  toString(): string {
    return `Decimal ${JSON.stringify(this.text)}`;
  }

  toAsymmetricMatcher(): string {
    return this.toString();
  }
}
