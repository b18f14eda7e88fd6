/**
 * A grammar in EBNF (ISO 14977) as it stands in the documentation, and the sentences that it allows.
 *
 * Names in small letters are rules whose parts may stand apart; NAMES IN CAPITALS are rules whose parts touch. What only words can say stands
 * between question marks, and is given by the test: how to draw it, or, behind a minus sign, how to recognise it.
 */
import fc from "fast-check";

/** What stands on the right of a rule. */
type Expression =
  | { readonly kind: "text" | "rule" | "special"; readonly text: string }
  | { readonly kind: "choice" | "sequence"; readonly parts: readonly Expression[] }
  | { readonly kind: "repeat"; readonly part: Expression; readonly min: number; readonly max: number }
  | { readonly kind: "except"; readonly part: Expression; readonly excluded: Expression };

/** The rules by their names. */
export type Grammar = ReadonlyMap<string, Expression>;

/** A drawn sentence, or a part of it: a token, or what a rule gave. */
export type Tree = string | Branch;
export interface Branch {
  readonly rule: string;
  readonly parts: readonly Tree[];
}

/** What the grammar leaves to words, and how its signs may look. */
export interface Surroundings {
  /** How to draw a text between question marks, or a rule more often in another way. */
  readonly draws: Readonly<Record<string, fc.Arbitrary<string>>>;
  /** What a text between question marks excludes; the text comes in lower case, its tokens parted by single spaces. */
  readonly excludes: Readonly<Record<string, (text: string) => boolean>>;
  /** Characters that may stand for a sign or mark. */
  readonly lookAlikes: ReadonlyMap<string, readonly string[]>;
}

// ── Reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const TOKEN = /\(\*[^]*?\*\)|"[^"]*"|'[^']*'|\?[^?]*\?|[A-Za-z][A-Za-z ]*[A-Za-z]|[A-Za-z]|\d+|[=|,;[\]{}()*-]|\s+|[^]/g;

/** The text of the one fence of a page that is marked `ebnf`. */
export function fenceOf(page: string): string {
  const fences = [...page.matchAll(/^```ebnf\n([^]*?)^```$/gm)];
  if (fences.length !== 1) throw new Error(`${fences.length} fences are marked ebnf, not one`);
  return fences[0]?.[1] ?? "";
}

/** Reads a grammar; every name that is used must have a rule, and every rule but the first ones given must be used. */
export function readGrammar(text: string, starts: readonly string[]): Grammar {
  const tokens = (text.match(TOKEN) ?? []).filter((token) => !/^(\s|\(\*)/.test(token));
  const reader = new Reader(tokens);
  const rules = new Map<string, Expression>();
  while (!reader.isDone()) {
    const name = reader.name();
    if (rules.has(name)) throw new Error(`two rules are named ${name}`);
    reader.expect("=");
    rules.set(name, reader.choice());
    reader.expect(";");
  }
  const used = new Set([...starts, ...[...rules.values()].flatMap(namesIn)]);
  const unknown = [...used].filter((name) => !rules.has(name));
  const unused = [...rules.keys()].filter((name) => !used.has(name));
  if (unknown.length + unused.length > 0) throw new Error(`without a rule: ${unknown.join(", ")}; never used: ${unused.join(", ")}`);
  return rules;
}

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;
  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }
  isDone(): boolean {
    return this.#at >= this.#tokens.length;
  }
  #peek(): string {
    return this.#tokens[this.#at] ?? "the end";
  }
  #take(): string {
    this.#at += 1;
    return this.#tokens[this.#at - 1] ?? "the end";
  }
  expect(token: string): void {
    const found = this.#take();
    const next = this.#tokens.slice(this.#at, this.#at + 5).join(" ") || "the end";
    if (found !== token) throw new Error(`${found} stands before ${next}, not ${token}`);
  }
  name(): string {
    const found = this.#take();
    if (!/^[A-Za-z]/.test(found)) throw new Error(`${found} is no name`);
    return found;
  }
  choice(): Expression {
    return this.#parts("|", "choice", () => this.#parts(",", "sequence", () => this.#exception()));
  }
  #parts(mark: string, kind: "choice" | "sequence", read: () => Expression): Expression {
    const parts = [read()];
    while (this.#peek() === mark) {
      this.#take();
      parts.push(read());
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind, parts };
  }
  #exception(): Expression {
    const part = this.#factor();
    if (this.#peek() !== "-") return part;
    this.#take();
    return { kind: "except", part, excluded: this.#factor() };
  }
  #factor(): Expression {
    if (!/^\d/.test(this.#peek())) return this.#primary();
    const count = Number(this.#take());
    this.expect("*");
    return { kind: "repeat", part: this.#primary(), min: count, max: count };
  }
  #primary(): Expression {
    const token = this.#take();
    if (/^["']/.test(token)) return { kind: "text", text: token.slice(1, -1) };
    if (token.startsWith("?")) return { kind: "special", text: token.slice(1, -1).trim() };
    if (/^[A-Za-z]/.test(token)) return { kind: "rule", text: token };
    const [close, max] = { "(": [")", 1], "[": ["]", 1], "{": ["}", Number.POSITIVE_INFINITY] }[token] ?? [];
    if (typeof close !== "string" || typeof max !== "number") throw new Error(`${token} stands where a part should begin`);
    const part = this.choice();
    this.expect(close);
    return token === "(" ? part : { kind: "repeat", part, min: 0, max };
  }
}

function partsIn(expression: Expression): readonly Expression[] {
  if ("parts" in expression) return expression.parts;
  if (expression.kind === "except") return [expression.part, expression.excluded];
  return "part" in expression ? [expression.part] : [];
}

function namesIn(expression: Expression): readonly string[] {
  return expression.kind === "rule" ? [expression.text] : partsIn(expression).flatMap(namesIn);
}

/** Everything that stands between quotes in a grammar. */
export function terminalsOf(grammar: Grammar): readonly string[] {
  return textsOf(grammar, "text");
}

/** Everything that stands between question marks. */
export function specialsOf(grammar: Grammar): readonly string[] {
  return textsOf(grammar, "special");
}

function textsOf(grammar: Grammar, kind: "text" | "special"): readonly string[] {
  const texts = (expression: Expression): readonly string[] =>
    expression.kind === kind && "text" in expression ? [expression.text] : partsIn(expression).flatMap(texts);
  return [...grammar.values()].flatMap(texts);
}

// ── Drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** How deep rules are followed before everything that may be left out is left out, and how often a part is repeated. */
const DEPTH = 24;
const REPEATS = 3;

export interface Sentence {
  readonly text: string;
  readonly tree: Branch;
}

/** Sentences of a rule, with spaces of every kind, or none, between their tokens. */
export function sentencesOf(grammar: Grammar, start: string, surroundings: Surroundings): fc.Arbitrary<Sentence> {
  const trees = new Drawing(grammar, surroundings).rule(start, 0);
  const gaps = fc.array(fc.constantFrom(" ", " ", "", "", "  ", "\u00A0", "\u2009", "\t", " \u200B"), { minLength: 7, maxLength: 7 });
  return fc.tuple(trees, gaps).map(([parts, drawn]) => ({ text: joined(tokensOf(parts), drawn), tree: parts[0] as Branch }));
}

/** The tokens of trees, in order; of a rule in capitals, one. */
export function tokensOf(trees: readonly Tree[]): readonly string[] {
  return trees.flatMap((tree) => {
    if (typeof tree === "string") return [tree];
    const tokens = tokensOf(tree.parts);
    return isTouching(tree.rule) ? [tokens.join("")] : tokens;
  });
}

function isTouching(name: string): boolean {
  return name === name.toUpperCase();
}

/** Lower case, without accents and apostrophes. */
export function plainWord(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase();
}

class Drawing {
  readonly #known = new Map<string, fc.Arbitrary<readonly Tree[]>>();
  readonly #grammar: Grammar;
  readonly #surroundings: Surroundings;
  constructor(grammar: Grammar, surroundings: Surroundings) {
    this.#grammar = grammar;
    this.#surroundings = surroundings;
  }

  rule(name: string, depth: number): fc.Arbitrary<readonly Tree[]> {
    const key = `${name} ${depth}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const touching = isTouching(name);
    const written = this.#draw(this.#ruleOf(name), { depth: depth + 1, touching });
    const other = this.#surroundings.draws[name];
    const drawn = other === undefined ? written : fc.oneof(written, { weight: 3, arbitrary: other.map((word) => [word]) });
    const made = drawn.map((parts) => [{ rule: name, parts }]);
    this.#known.set(key, made);
    return made;
  }

  #ruleOf(name: string): Expression {
    const expression = this.#grammar.get(name);
    if (expression === undefined) throw new Error(`${name} has no rule`);
    return expression;
  }

  #draw(expression: Expression, place: { readonly depth: number; readonly touching: boolean }): fc.Arbitrary<readonly Tree[]> {
    switch (expression.kind) {
      case "text":
        return this.#text(expression.text, place.touching);
      case "rule":
        return this.rule(expression.text, place.depth);
      case "special": {
        const drawn = this.#surroundings.draws[expression.text];
        if (drawn === undefined) throw new Error(`nobody says how to draw ${expression.text}`);
        return drawn.map((text) => [text]);
      }
      case "choice":
        return fc.oneof(...expression.parts.map((part) => this.#draw(part, place)));
      case "sequence":
        return fc.tuple(...expression.parts.map((part) => this.#draw(part, place))).map((parts) => parts.flat());
      case "repeat": {
        const maxLength = place.depth > DEPTH ? expression.min : Math.min(expression.max, expression.min + REPEATS);
        if (maxLength === 0) return fc.constant([]);
        const part = this.#draw(expression.part, place);
        if (maxLength === 1 && expression.min === 0) return fc.oneof(fc.constant([]), { weight: 2, arbitrary: part });
        return fc.array(part, { minLength: expression.min, maxLength }).map((parts) => parts.flat());
      }
      case "except": {
        const isExcluded = this.#recogniser(expression.excluded);
        return this.#draw(expression.part, place).filter((parts) => !isExcluded(plainWord(tokensOf(parts).join(" "))));
      }
    }
  }

  /** In any case, with or without accents; a sign also as one of its look-alikes. */
  #text(text: string, touching: boolean): fc.Arbitrary<readonly Tree[]> {
    const plain = text.normalize("NFD").replaceAll(/\p{M}/gu, "");
    const others = touching ? [] : (this.#surroundings.lookAlikes.get(text) ?? []);
    const forms = new Set([text, text.toUpperCase(), text.toLowerCase(), plain, text.normalize("NFD"), ...others]);
    return fc.constantFrom(...forms).map((form) => form.split(" "));
  }

  /** Whether a text is one that an expression leaves out: one of its sentences, or what the test recognises. */
  #recogniser(expression: Expression): (text: string) => boolean {
    if (expression.kind === "choice") {
      const some = expression.parts.map((part) => this.#recogniser(part));
      return (text) => some.some((recognises) => recognises(text));
    }
    if (expression.kind === "special") {
      const excludes = this.#surroundings.excludes[expression.text];
      if (excludes === undefined) throw new Error(`nobody says how to recognise ${expression.text}`);
      return excludes;
    }
    const words = new Set(this.#language(expression, false).map(plainWord));
    return (text) => words.has(text);
  }

  /** Every sentence of an expression that has finitely many, its tokens parted by single spaces. */
  #language(expression: Expression, touching: boolean): readonly string[] {
    switch (expression.kind) {
      case "text":
        return [expression.text];
      case "rule":
        return this.#language(this.#ruleOf(expression.text), isTouching(expression.text));
      case "choice":
        return expression.parts.flatMap((part) => this.#language(part, touching));
      case "sequence": {
        const gap = touching ? "" : " ";
        const languages = expression.parts.map((part) => this.#language(part, touching));
        return languages.reduce((before, after) => before.flatMap((one) => after.map((other) => [one, other].filter(Boolean).join(gap))));
      }
      case "except": {
        const isExcluded = this.#recogniser(expression.excluded);
        return this.#language(expression.part, touching).filter((text) => !isExcluded(plainWord(text)));
      }
      default:
        if (expression.kind === "repeat" && expression.max === 1) return ["", ...this.#language(expression.part, touching)];
        throw new Error("only finitely many sentences can be excluded");
    }
  }
}

/** Tokens in one text: a gap may be none only where nothing melts. */
function joined(tokens: readonly string[], gaps: readonly string[]): string {
  return tokens.map((token, at) => (at === 0 ? token : gapBefore(tokens, at, gaps[at % gaps.length] ?? " ") + token)).join("");
}

function gapBefore(tokens: readonly string[], at: number, drawn: string): string {
  if (drawn !== "") return drawn;
  const [before = "", token = "", behind = ")"] = tokens.slice(at - 1, at + 2);
  const isStop = token === "." && behind === ")" && !before.endsWith(".");
  const isSlip = [before, token].some((one) => /^(?:[ilo]+|[ae])$/.test(plainWord(one)));
  const isBracket = /[([]$/.test(before) || /^[)\]]/.test(token);
  const afterDigit = /\d$/.test(before) && /^[\p{L}%€°'’)/<>=+(÷-]/u.test(token);
  const beforeDigit = /[\p{L}€/<>=+(÷'’-]$/u.test(before) && /^\d/.test(token);
  return isStop || isBracket || (!isSlip && (afterDigit || beforeDigit)) ? "" : " ";
}
