/**
 * The rules that keep `src/` what STYLE calls it: exact, pure, read from the top of the tree to the bottom.
 *
 * They look at syntax trees, so that a word in a comment or a string never counts. Each rule is a function from files to findings;
 * architecture.test.ts runs it on the real files, and on a few lines that it must refuse.
 */
import { isBuiltin } from "node:module";
import { dirname, join } from "node:path/posix";
import ts from "typescript";

/** Files by their path from the root of the repository, such as `src/error/result.ts`. */
export type Files = ReadonlyMap<string, string>;

/** Something that a rule refuses. */
interface Finding {
  readonly file: string;
  /** 1-based, as editors count. */
  readonly line: number;
  readonly message: string;
}

/** What a rule needs to know. */
export interface Architecture {
  /** Everything under `src/`. */
  readonly sources: Files;
  /** The paths of everything under `test/`. */
  readonly tests: readonly string[];
  /** The folders of `src/`, in the order in which they may use each other. */
  readonly layers: readonly string[];
}

/** The one file that may throw: everything else answers with a Result. */
const MAY_THROW = "src/error/result.ts";
/** The entry point for pages that count bytes, and what it must not bring along. */
const SMALL_ENTRY = "src/target/index.ts";
const TOO_LARGE = /^(?:zod|date-fns|@date-fns\/\w+)(?:\/|$)/;
/** The core, and the folders that are entry points of their own: whoever does not ask for them loads none of their code. */
const CORE = "src/index.ts";
const APART = /^src\/(?:import|report)\//;
/** Folders of `test/` that mirror nothing. */
const TEST_FOLDERS_OF_THEIR_OWN = ["tools", "e2e", "fixtures", "corpus", "language", "__snapshots__"];
/** Globals that answer differently on another machine, at another time, or that speak to the outside. */
const IMPURE_GLOBALS = ["process", "console", "Intl", "globalThis", "window", "performance", "setTimeout", "setInterval", "fetch"];
/** date-fns functions that read the clock or the machine's locale. */
const IMPURE_DATE_FNS = /^date-fns\/(is(Past|Future|Today|Tomorrow|Yesterday|This\w+)|(startOf|endOf)(Today|Tomorrow|Yesterday)|\w+Now\w*|intl\w+)$/;

// ── Reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const parsed = new Map<string, ts.SourceFile>();

function treeOf(file: string, text: string): ts.SourceFile {
  const key = `${file}\n${text}`;
  const tree = parsed.get(key) ?? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  parsed.set(key, tree);
  return tree;
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** Every node of every source file, filtered by what `refuse` says about it. */
function look(sources: Files, refuse: (node: ts.Node, file: string) => string | undefined): Finding[] {
  const findings: Finding[] = [];
  for (const [file, text] of sources) {
    const tree = treeOf(file, text);
    for (const node of nodesOf(tree)) {
      const message = refuse(node, file);
      if (message !== undefined) findings.push({ file, line: lineOf(tree, node), message });
    }
  }
  return findings;
}

const lineOf = (tree: ts.SourceFile, node: ts.Node): number => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;

/** The module named by an import or a re-export of any form; types included. */
function specifierOf(node: ts.Node): string | undefined {
  const named = importedModule(node);
  return named !== undefined && ts.isStringLiteralLike(named) ? named.text : undefined;
}

function importedModule(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(node.expression) && node.expression.text === "require");
  return isImport ? node.arguments[0] : undefined;
}

const isRelative = (specifier: string): boolean => specifier.startsWith(".");
const resolve = (file: string, specifier: string): string => join(dirname(file), specifier);

/** The folder directly under `src/`, or undefined for a file that stands in `src/` itself. */
const folderOf = (file: string): string | undefined => /^src\/([^/]+)\//.exec(file)?.[1];

const isIndex = (file: string): boolean => /(^|\/)index\.ts$/.test(file);

// ── Rules ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Every file stands in a known folder, and imports only files that exist, from its own folder or one further up, never an index. */
export function layering({ sources, layers }: Architecture): Finding[] {
  const misplaced = [...sources.keys()].flatMap((file) => {
    const folder = folderOf(file);
    if (folder === undefined) return file === "src/index.ts" ? [] : [{ file, line: 1, message: "only index.ts stands in src/ itself" }];
    return layers.includes(folder) ? [] : [{ file, line: 1, message: `the folder ${folder} is not in LAYERS` }];
  });
  const imports = look(sources, (node, file) => {
    const specifier = specifierOf(node);
    return specifier === undefined || !isRelative(specifier) ? undefined : wrongImport(file, resolve(file, specifier), { sources, layers });
  });
  return [...misplaced, ...imports];
}

function wrongImport(file: string, target: string, { sources, layers }: Pick<Architecture, "sources" | "layers">): string | undefined {
  if (!sources.has(target)) return `imports ${target}, which is not a file of src/ (relative imports carry ".ts")`;
  if (isIndex(target)) return `imports ${target}: an index is for users, inside name the file itself`;
  const from = folderOf(file);
  const to = folderOf(target);
  if (from === undefined || to === undefined || layers.indexOf(to) <= layers.indexOf(from)) return undefined;
  return `imports ${target}: ${to} comes after ${from}, imports go up only`;
}

/** `test/` mirrors `src/` file by file. */
export function mirroring({ sources, tests }: Architecture): Finding[] {
  const known = new Set(tests);
  const untested = [...sources]
    .filter(([file, text]) => !isIndex(file) && !exportsOnlyTypes(treeOf(file, text)) && !known.has(testOf(file)))
    .map(([file]) => ({ file, line: 1, message: `has no test: ${testOf(file)} is missing` }));
  const orphans = tests
    .filter((test) => test.endsWith(".test.ts") && mirrorsSomething(test) && !sources.has(sourceOf(test)))
    .map((test) => ({ file: test, line: 1, message: `tests nothing: ${sourceOf(test)} is missing` }));
  return [...untested, ...orphans];
}

const testOf = (source: string): string => source.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts");
const sourceOf = (test: string): string => test.replace(/^test\//, "src/").replace(/\.test\.ts$/, ".ts");

function mirrorsSomething(test: string): boolean {
  const [, folder, ...rest] = test.split("/");
  return rest.length > 0 && folder !== undefined && !TEST_FOLDERS_OF_THEIR_OWN.includes(folder);
}

/** Whether nothing of a file is left when its types are erased. */
function exportsOnlyTypes(tree: ts.SourceFile): boolean {
  return tree.statements.every(
    (statement) =>
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isImportDeclaration(statement) ||
      (ts.isExportDeclaration(statement) && statement.isTypeOnly) ||
      (ts.isVariableStatement(statement) && hasModifier(statement, ts.SyntaxKind.DeclareKeyword)),
  );
}

function hasModifier(statement: ts.VariableStatement, kind: ts.SyntaxKind): boolean {
  return statement.modifiers?.some((modifier) => modifier.kind === kind) === true;
}

/** Failure is a value: the only `throw` is the one behind `unwrap`. */
export function throwing({ sources }: Architecture): Finding[] {
  return look(sources, (node, file) => (ts.isThrowStatement(node) && file !== MAY_THROW ? `throws: answer with fail(…) instead` : undefined));
}

/** Same input, same output, on every machine and at every hour. */
export function purity({ sources }: Architecture): Finding[] {
  return look(sources, (node) => impureImport(node) ?? impureName(node) ?? impureMember(node) ?? impureDate(node));
}

function impureImport(node: ts.Node): string | undefined {
  const specifier = specifierOf(node);
  if (specifier === undefined) return undefined;
  if (isBuiltin(specifier)) return `imports ${specifier}: src runs in browsers too`;
  return IMPURE_DATE_FNS.test(specifier) ? `imports ${specifier}, which reads the clock or the locale` : undefined;
}

function impureName(node: ts.Node): string | undefined {
  return ts.isIdentifier(node) && IMPURE_GLOBALS.includes(node.text) && isReference(node) ? `uses ${node.text}: src is pure` : undefined;
}

function impureMember(node: ts.Node): string | undefined {
  const name = memberName(node);
  return name !== undefined && /^(toLocale\w*|localeCompare)$/.test(name) ? `uses ${name}, which depends on the machine's locale` : undefined;
}

/** `Date` may be used with what it is given, in UTC; `Math` without chance. Anything else, such as an alias, could hide a clock. */
function impureDate(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node) || !isReference(node) || !["Date", "UTCDate", "Math"].includes(node.text)) return undefined;
  if (isInType(node) || isTypeTest(node)) return undefined;
  const { parent } = node;
  if (ts.isNewExpression(parent) && parent.expression === node) return impureConstruction(node.text, parent.arguments?.length ?? 0);
  const member = memberName(parent);
  if (member === undefined) return `uses ${node.text} other than by a member or new: its clock or its chance may hide behind`;
  return member === "now" || member === "random" ? `uses ${node.text}.${member}: src is pure` : undefined;
}

function impureConstruction(name: string, count: number): string | undefined {
  if (count === 0) return `uses new ${name}() without a date: src has no clock`;
  return name === "Date" && count > 1 ? "uses new Date(year, month, …), which is local time: use Date.UTC" : undefined;
}

/** The name behind a dot, or in brackets with quotes. */
function memberName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
}

/** Whether a name stands for a value here, instead of naming a member, a key, an import or a declaration. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isImportClause(parent)) return false;
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent) || ts.isBindingElement(parent)) return parent.initializer === node;
  return !((ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isPropertyDeclaration(parent)) && parent.name === node);
}

const isInType = (node: ts.Node): boolean => ts.isTypeReferenceNode(node.parent) || ts.isTypeQueryNode(node.parent);

const isTypeTest = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) && node.parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword && node.parent.right === node;

/** The parts of the language that the style guide leaves out. */
export function language({ sources }: Architecture): Finding[] {
  return look(sources, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) return "uses any: use unknown, or say what it is";
    if (ts.isEnumDeclaration(node)) return "declares an enum: use a union of texts";
    if (isDefaultExport(node)) return "has a default export: name it";
    if (ts.isExportDeclaration(node) && (node.exportClause === undefined || ts.isNamespaceExport(node.exportClause)))
      return "exports *: list the names";
    return isInferred(node) ? "uses z.infer: write the type by hand" : undefined;
  });
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) return !ts.isDefaultClause(node);
  return ts.isExportSpecifier(node) && node.name.text === "default";
}

/** `z.infer`, its alias `z.TypeOf`, or either imported by its name. */
function isInferred(node: ts.Node): boolean {
  const isTheirName = (name: string): boolean => name === "infer" || name === "TypeOf";
  if (ts.isQualifiedName(node)) return isTheirName(node.right.text) && ts.isIdentifier(node.left);
  return ts.isImportSpecifier(node) && isTheirName((node.propertyName ?? node.name).text);
}

/** The small entry point stays small; date-fns and zod are imported so that bundlers can drop what is not used. */
export function dependencies({ sources }: Architecture): Finding[] {
  const reachable = reachableFrom(SMALL_ENTRY, sources);
  const core = reachableFrom(CORE, sources);
  return look(sources, (node, file) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined && isRelative(specifier) && core.has(file) && APART.test(resolve(file, specifier)))
      return `brings ${resolve(file, specifier)} into ${CORE}, which must do without it`;
    if (takesCore(node)) return "takes the core of zod through `z`: import `zod/v4/core`, or a bundler keeps every locale";
    if (specifier === "date-fns") return "imports date-fns whole: import the function by its subpath";
    if (specifier === undefined || !TOO_LARGE.test(specifier)) return undefined;
    const way = reachable.get(file);
    if (way !== undefined) return `imports ${specifier}, but ${SMALL_ENTRY} must do without it: ${way.join(" → ")}`;
    return /^zod(\/|$)/.test(specifier) && importsByName(node)
      ? "imports zod by name: use `import * as z`, or a bundler keeps every locale"
      : undefined;
  });
}

/** `z.core` as a value; as a part of the name of a type it costs nothing. */
function takesCore(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.name.text === "core" && ts.isIdentifier(node.expression) && node.expression.text === "z";
}

function importsByName(node: ts.Node): boolean {
  if (!ts.isImportDeclaration(node) || node.importClause === undefined || node.importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  return (
    node.importClause.name !== undefined || (node.importClause.namedBindings !== undefined && ts.isNamedImports(node.importClause.namedBindings))
  );
}

/** Every file that `entry` imports, itself included, each with the way that leads to it. */
function reachableFrom(entry: string, sources: Files): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([[entry, [entry]]]);
  for (const [file, way] of ways) {
    const text = sources.get(file);
    if (text === undefined) continue;
    for (const node of nodesOf(treeOf(file, text))) {
      const specifier = specifierOf(node);
      if (specifier === undefined || !isRelative(specifier)) continue;
      const target = resolve(file, specifier);
      if (!ways.has(target)) ways.set(target, [...way, target]);
    }
  }
  return ways;
}

/** All findings of all rules as `file:line message`, ready to be shown. */
export function report(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ file, line, message }) => `${file}:${line} ${message}`);
}
