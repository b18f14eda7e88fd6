import { createToken, EmbeddedActionsParser, Lexer } from "chevrotain";
import { Decimal } from "decimal.js";
import peggy from "peggy";
import { Comparator } from "semver";
import * as z from "zod";

/** What every reader gives of `>= 90,00 %`. */
export interface Read {
  readonly kind: string;
  readonly quantity: { readonly value: Decimal; readonly decimals: number; readonly unit: string };
}

const KINDS: Readonly<Record<string, string>> = { ">=": "atLeast", "<=": "atMost", ">": "moreThan", "<": "lessThan", "=": "exactly" };
const UNITS: Readonly<Record<string, string>> = { "%": "percent", "N.": "count", gg: "day", "€": "euro" };

function read(sign: string | undefined, whole: string, decimals: string | undefined, unit: string | undefined): Read {
  const value = new Decimal(`${whole.replaceAll(".", "")}.${decimals ?? "0"}`);
  return {
    kind: sign === undefined ? "plain" : KINDS[sign]!,
    quantity: { value, decimals: decimals?.length ?? 0, unit: unit === undefined ? "none" : UNITS[unit]! },
  };
}

// ── One anchored regular expression ──────────────────────────────────────────────────────────────────────────────────

export const TARGET = /^(?:(>=|<=|>|<|=)\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(%|N\.|gg|€)?$/;

export function byRegex(text: string): Read {
  const match = TARGET.exec(text);
  if (match === null) throw new Error(`no target: ${text}`);
  return read(match[1], match[2]!, match[3], match[4]);
}

// ── zod ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const schema = z.string().regex(TARGET).transform(byRegex);

export const byZod = (text: string): Read => schema.parse(text);

// ── peggy ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const grammar = peggy.generate(
  `Target = sign:(@Sign _)? whole:Whole decimals:("," @$[0-9]+)? _ unit:Unit? { return options.read(sign ?? undefined, whole, decimals ?? undefined, unit ?? undefined); }
   Sign = ">=" / "<=" / ">" / "<" / "="
   Whole = $([0-9] [0-9]? [0-9]? ("." [0-9] [0-9] [0-9])+) / $[0-9]+
   Unit = "%" / "N." / "gg" / "€"
   _ = " "*`,
);

export const byPeggy = (text: string): Read => grammar.parse(text, { read }) as Read; // what its only action gives

// ── chevrotain ───────────────────────────────────────────────────────────────────────────────────────────────────────

const Sign = createToken({ name: "Sign", pattern: />=|<=|>|<|=/ });
const Number = createToken({ name: "Number", pattern: /(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?/ });
const Unit = createToken({ name: "Unit", pattern: /%|N\.|gg|€/ });
const Space = createToken({ name: "Space", pattern: / +/, group: Lexer.SKIPPED });
const TOKENS = [Space, Sign, Number, Unit];
const lexer = new Lexer(TOKENS, { positionTracking: "onlyOffset" });

class TargetParser extends EmbeddedActionsParser {
  readonly target = this.RULE("target", (): Read => {
    const sign = this.OPTION(() => this.CONSUME(Sign).image);
    const [whole, decimals] = this.CONSUME(Number).image.split(",");
    const unit = this.OPTION1(() => this.CONSUME(Unit).image);
    return this.ACTION(() => read(sign, whole!, decimals, unit));
  });

  constructor() {
    super(TOKENS);
    this.performSelfAnalysis();
  }
}

const parser = new TargetParser();

export function byChevrotain(text: string): Read {
  parser.input = lexer.tokenize(text).tokens;
  const result = parser.target();
  if (parser.errors.length > 0) throw parser.errors[0]!;
  return result;
}

// ── semver ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Not the same work, but of the same kind, and done by code that everybody runs: `>=90.5.0` for `>= 90,50 %`. */
export const bySemver = (text: string): Comparator => new Comparator(text);
