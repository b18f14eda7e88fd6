import ts from "typescript";
import { ROOT } from "./files.ts";

/** One name that an entry point exports. */
export interface PublicName {
  readonly name: string;
  /** A name may be both: a schema and its type, a class. */
  readonly isValue: boolean;
  readonly isType: boolean;
  readonly isFunction: boolean;
  readonly hasExample: boolean;
}

/** What entry points export, resolved to where each name is declared, by the path of the entry point. */
export function publicNames(entryPoints: readonly string[]): ReadonlyMap<string, readonly PublicName[]> {
  const program = ts.createProgram({
    rootNames: entryPoints.map((file) => ROOT + file),
    // Names need no library and no dependency: nothing is checked here.
    options: {
      noLib: true,
      types: [],
      allowImportingTsExtensions: true,
      noEmit: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
    },
    host: withoutDependencies(ts.createCompilerHost({}, true)),
  });
  const checker = program.getTypeChecker();
  return new Map(entryPoints.map((file) => [file, namesOf(program.getSourceFile(ROOT + file), checker)]));
}

function withoutDependencies(host: ts.CompilerHost): ts.CompilerHost {
  return {
    ...host,
    resolveModuleNameLiterals: (literals, containingFile, _redirected, options) =>
      literals.map(({ text }) => (text.startsWith(".") ? ts.resolveModuleName(text, containingFile, options, host) : { resolvedModule: undefined })),
  };
}

function namesOf(file: ts.SourceFile | undefined, checker: ts.TypeChecker): readonly PublicName[] {
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${file?.fileName ?? "an entry point"} is missing, or exports nothing`);
  return checker.getExportsOfModule(module).map((symbol) => describe(symbol, checker));
}

function describe(symbol: ts.Symbol, checker: ts.TypeChecker): PublicName {
  const declared = isAlias(symbol) ? checker.getAliasedSymbol(symbol) : symbol;
  const typeOnly = symbol.declarations?.some((one) => ts.isExportSpecifier(one) && ts.isTypeOnlyExportDeclaration(one)) ?? false;
  return {
    name: symbol.name,
    isValue: !typeOnly && (declared.flags & ts.SymbolFlags.Value) !== 0,
    isType: (declared.flags & ts.SymbolFlags.Type) !== 0,
    isFunction: declared.declarations?.some(isFunction) ?? false,
    hasExample: declared.getJsDocTags(checker).some((tag) => tag.name === "example"),
  };
}

const isAlias = (symbol: ts.Symbol): boolean => (symbol.flags & ts.SymbolFlags.Alias) !== 0;

function isFunction(declaration: ts.Declaration): boolean {
  if (ts.isFunctionDeclaration(declaration)) return true;
  const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value));
}
