/** Looks into the regular expressions of source files for repeats that could make reading slower than linear. */
import ts from "typescript";

/** A part of an expression: a character or class, or a group with its alternatives; and how often it may stand. */
interface Part {
  readonly alternatives?: readonly (readonly Part[])[];
  readonly isEmpty: boolean;
  readonly min: number;
  readonly isUnbounded: boolean;
}

/** What is wrong with the regular expressions of a file, each with its line. */
export function slowExpressions(file: string, text: string): readonly string[] {
  return expressionsOf(file, text).flatMap(({ line, source }) => {
    if (source === undefined) return [`${file}:${line} is made when it runs`];
    return slowParts(source).map((what) => `${file}:${line} /${source}/ ${what}`);
  });
}

/** How many expressions stand in a file. */
export function countExpressions(file: string, text: string): number {
  return expressionsOf(file, text).filter(({ source }) => source !== undefined).length;
}

interface Expression {
  readonly line: number;
  /** Its text; nothing where that is put together when the code runs. */
  readonly source: string | undefined;
}

function expressionsOf(file: string, text: string): readonly Expression[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    if (ts.isIdentifier(node) && node.text === "RegExp" && !ts.isTypeReferenceNode(node.parent))
      found.push({ line, source: constantSource(node.parent) });
    if (ts.isRegularExpressionLiteral(node)) found.push({ line, source: node.text.slice(1, node.text.lastIndexOf("/")) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The text of ``new RegExp(String.raw`…`)``, where nothing is filled in. */
function constantSource(node: ts.Node): string | undefined {
  const [source] = ts.isNewExpression(node) ? (node.arguments ?? []) : [];
  const isRaw = source !== undefined && ts.isTaggedTemplateExpression(source) && source.tag.getText() === "String.raw";
  return isRaw && ts.isNoSubstitutionTemplateLiteral(source.template) ? source.template.rawText : undefined;
}

/** What could make an expression slow: repeats without an end in each other, side by side, or, where it may begin anywhere, before something else. */
export function slowParts(source: string): readonly string[] {
  const alternatives = new Reader(source).alternatives();
  const findings = new Set<string>();
  if (alternatives.some((sequence) => sequence.some(isNested))) findings.add("nests repeats without an end");
  if (alternatives.some(hasNeighbours)) findings.add("has repeats without an end side by side");
  if (!source.startsWith("^") && alternatives.some(goesOn)) findings.add("begins anywhere and goes on behind a repeat without an end");
  return [...findings];
}

function holdsRepeat(part: Part): boolean {
  return part.isUnbounded || (part.alternatives?.some((sequence) => sequence.some(holdsRepeat)) ?? false);
}

function isNested(part: Part): boolean {
  const inside = part.alternatives?.flat() ?? [];
  return (part.isUnbounded && inside.some(holdsRepeat)) || inside.some(isNested);
}

function hasNeighbours(sequence: readonly Part[]): boolean {
  const inside = sequence.some((part) => part.alternatives?.some(hasNeighbours));
  return inside || sequence.some((part, at) => touches(part, "end") && edges(sequence.slice(at + 1), "start"));
}

/** Whether a repeat without an end stands at an edge of a part. */
function touches(part: Part, edge: "start" | "end"): boolean {
  return part.isUnbounded || (part.alternatives?.some((sequence) => edges(sequence, edge)) ?? false);
}

function edges(sequence: readonly Part[], edge: "start" | "end"): boolean {
  const ordered = edge === "start" ? sequence : sequence.toReversed();
  const needed = ordered.findIndex((part) => part.min > 0 && !part.isEmpty);
  return ordered.slice(0, needed === -1 ? undefined : needed + 1).some((part) => touches(part, edge));
}

/** Whether something that must be there follows a repeat without an end: every place is then tried again, up to the end. */
function goesOn(sequence: readonly Part[]): boolean {
  const first = sequence.findIndex(holdsRepeat);
  return first !== -1 && (sequence.slice(first + 1).some(({ min }) => min > 0) || (sequence[first]?.alternatives?.some(goesOn) ?? false));
}

class Reader {
  readonly #source: string;
  #at = 0;
  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): readonly (readonly Part[])[] {
    const alternatives: Part[][] = [[]];
    while (this.#at < this.#source.length && this.#source[this.#at] !== ")") {
      if (this.#source[this.#at] === "|") {
        this.#at += 1;
        alternatives.push([]);
      } else alternatives.at(-1)?.push(this.#part());
    }
    return alternatives;
  }

  #part(): Part {
    const group = this.#take(/\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y);
    const alternatives = group === undefined ? undefined : this.alternatives();
    if (group !== undefined) this.#at += 1;
    const atom = group ?? this.#take(/\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u\w{4}|x\w\w|k<\w+>|.)|[^]/y) ?? "";
    const isEmpty = /^(?:\^|\$|\\[bB]|\(\?<?[=!])$/.test(atom);
    const repeat = this.#take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y) ?? "";
    const [, from, comma, to] = /^\{(\d+)(,?)(\d*)\}/.exec(repeat) ?? [];
    const isUnbounded = /^[*+]/.test(repeat) || (comma === "," && to === "");
    const min = from === undefined ? (/^[*?]/.test(repeat) ? 0 : 1) : Number(from);
    return { ...(alternatives && { alternatives }), isEmpty, min, isUnbounded };
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}
