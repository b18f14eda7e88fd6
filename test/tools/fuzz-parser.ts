/**
 * Sentences of the grammar of docs/target.md, most of them with slips, given to the readers of the language: no exception, whatever is read can be written
 * and read again, whatever is refused is refused at a place inside the text.
 */
import fc from "fast-check";
import { formatActual, formatTarget, type Issue, type Result, safeParseActual, safeParseRow, safeParseTarget } from "../../src/index.ts";
import type { FuzzEnd, FuzzRun } from "./fuzz.ts";
import { Tally } from "./fuzz-tally.ts";
import { CHARACTERS } from "./mutations.ts";
import { type Random, randomFrom } from "./random.ts";
import { actual, target } from "./target-arbitrary.ts";
import { sentences } from "./target-sentences.ts";

/** Sentences that are drawn from the grammar anew; the others come from them by slips. */
const DRAWN = 4_000;

const UNITS = [undefined, undefined, "%", "gg", "N. corsi", "Valore", "k€"];

export function parser({ seed, inputs, isOver }: FuzzRun): FuzzEnd {
  const random = randomFrom(seed);
  const drawn = {
    safeParseTarget: textsOf(
      fc.oneof(
        sentences("target text").map(({ text }) => text),
        target.map(formatTarget),
      ),
      seed,
    ),
    safeParseActual: textsOf(
      fc.oneof(
        sentences("actual text").map(({ text }) => text),
        actual.map(formatActual),
      ),
      seed,
    ),
    safeParseRow: textsOf(
      fc.tuple(weight, target.map(formatTarget), actual.map(formatActual)).map((parts) => parts.join("  ")),
      seed,
    ),
  };
  const all = Object.values(drawn).flat();
  const tally = new Tally();
  let done = 0;
  for (; done < inputs && (done % 1000 !== 0 || !isOver()); done += 1) {
    const reader = random.of(READERS);
    const text = slipped(random, random.below(8) === 0 ? all : drawn[reader.name], all);
    const unit = random.of(UNITS);
    const found = tally.attempt({ reader: reader.name, text, unit }, () => reader.fault(text, unit, tally));
    if (found !== undefined) tally.fail({ reader: reader.name, text, unit }, found);
  }
  tally.print();
  return { done, failures: tally.failures };
}

const weight = fc.constantFrom("50%", "14,29 %", "100", "33.33", "0%");

function textsOf(texts: fc.Arbitrary<string>, seed: number): readonly string[] {
  return fc.sample(texts, { seed, numRuns: DRAWN });
}

interface Reader {
  readonly name: "safeParseTarget" | "safeParseActual" | "safeParseRow";
  /** What is wrong with what it answers; nothing where all is well. */
  readonly fault: (text: string, unit: string | undefined, tally: Tally) => string | undefined;
}

const READERS: readonly Reader[] = [
  {
    name: "safeParseTarget",
    fault: (text, unit, tally) =>
      faultOf(tally, text, { read: (one) => safeParseTarget(one, unit === undefined ? {} : { unit }), again: safeParseTarget, write: formatTarget }),
  },
  {
    name: "safeParseActual",
    fault: (text, unit, tally) =>
      faultOf(tally, text, { read: (one) => safeParseActual(one, unit === undefined ? {} : { unit }), again: safeParseActual, write: formatActual }),
  },
  {
    name: "safeParseRow",
    fault: (text, _unit, tally) => {
      const read = safeParseRow(text);
      if (!read.success) return issuesFault(read.issues, text, tally);
      tally.count("read", "row");
      return undefined;
    },
  },
];

interface Ways<T> {
  readonly read: (text: string) => Result<T>;
  readonly again: (text: string) => Result<T>;
  readonly write: (value: T) => string;
}

function faultOf<T extends { readonly kind: string }>(tally: Tally, text: string, { read, again, write }: Ways<T>): string | undefined {
  const first = read(text);
  if (!first.success) return issuesFault(first.issues, text, tally);
  tally.count("read", first.data.kind);
  const written = write(first.data);
  const second = again(written);
  if (!second.success) return `${written} is not read`;
  return write(second.data) === written && shape(second.data) === shape(first.data)
    ? undefined
    : `${written} is read as ${JSON.stringify(second.data)}`;
}

/** All but whether it was canonical. */
function shape(value: object): string {
  return JSON.stringify({ ...value, canonical: true });
}

function issuesFault(issues: readonly Issue[], text: string, tally: Tally): string | undefined {
  for (const { code } of issues) tally.count("refused", code);
  const outside = issues.find(
    ({ position, length = 0 }) => position !== undefined && (position < 0 || length < 0 || position + length > text.length),
  );
  return issues.length === 0 ? "no issue" : outside && `${outside.code} stands outside, at ${outside.position}`;
}

/** A drawn sentence, a third of them as it is, the others with one to three slips. */
function slipped(random: Random, drawn: readonly string[], all: readonly string[]): string {
  let text = random.of(drawn);
  for (let left = random.below(3) === 0 ? 0 : 1 + random.below(3); left > 0; left -= 1) text = slip(random, text, all);
  return text;
}

function slip(random: Random, text: string, drawn: readonly string[]): string {
  const at = random.below(text.length + 1);
  switch (random.below(7)) {
    case 0:
      return text.slice(0, at) + random.of(CHARACTERS) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + random.of(CHARACTERS) + text.slice(at + 1);
    case 3:
      return text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2);
    case 4:
      return text.slice(0, at) + String.fromCharCode(random.below(0x1_00_00)) + text.slice(at);
    case 5:
      return `${text.slice(0, at)} ${random.of(random.of(drawn).split(" "))} ${text.slice(at)}`;
    default: {
      const other = random.of(drawn);
      return text.slice(0, at) + other.slice(random.below(other.length + 1));
    }
  }
}
