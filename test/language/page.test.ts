/** The tables of docs/target.md say what the library does: every example in them is read. */
import { describe, expect, it } from "vitest";
import { ROW_CODES } from "../../src/error/codes/row.ts";
import { TARGET_CODES } from "../../src/error/codes/target.ts";
import {
  formatActual,
  formatTarget,
  parseActual,
  parseTarget,
  type Result,
  safeParseActual,
  safeParseRow,
  safeParseTarget,
} from "../../src/index.ts";
import { scan } from "../../src/target/scan.ts";
import { UNIT_ROWS } from "../../src/target/unit.ts";
import { cellExamples, LOOK_ALIKES, PAGE, tableUnder } from "../tools/target-page.ts";

/** The rows of a table of kinds; a row without a kind belongs to the one above. */
function kindsIn(title: string): readonly (readonly [kind: string, canonical: string, also: readonly string[]])[] {
  let kind = "";
  return tableUnder(title).map(([name = "", canonical = "", also = ""]) => {
    kind = cellExamples(name)[0] ?? kind;
    return [kind, cellExamples(canonical)[0] ?? "", cellExamples(also)];
  });
}

describe.each(kindsIn("What is read"))("targets: %s, %s", (kind, canonical, also) => {
  it("is canonical", () => {
    expect(parseTarget(canonical)).toMatchObject({ kind, canonical: true });
    expect(formatTarget(parseTarget(canonical))).toBe(canonical);
  });

  it.each(also)("is how %j is written", (text) => {
    expect(parseTarget(text)).toEqual({ ...parseTarget(canonical), canonical: text === canonical });
  });
});

describe.each(kindsIn("Actuals"))("actuals: %s, %s", (kind, canonical, also) => {
  it("is canonical", () => {
    expect(parseActual(canonical)).toMatchObject({ kind });
    expect(formatActual(parseActual(canonical))).toBe(canonical);
  });

  it.each(also)("is how %j is written", (text) => {
    expect(parseActual(text)).toEqual(parseActual(canonical));
  });
});

describe("units", () => {
  it("are all listed, with their symbols", () => {
    const listed = tableUnder("Units").map(([unit = "", symbol = ""]) => [cellExamples(unit)[0], cellExamples(symbol)[0]]);
    expect(new Map(listed as [string, string][])).toEqual(
      new Map(UNIT_ROWS.filter(({ unit }) => unit !== "none").map(({ unit, symbol }) => [unit, symbol])),
    );
  });

  it.each(
    tableUnder("Units").flatMap(([unit = "", symbol = "", also = ""]) =>
      [...cellExamples(symbol), ...cellExamples(also)].map((text) => [text, cellExamples(unit)[0]]),
    ),
  )("%s is %s", (text, unit) => {
    expect(parseTarget(`5 ${text}`)).toMatchObject({ kind: "plain", quantity: { unit } });
  });
});

it("look-alikes: exactly those of the table are read as a sign or a mark that they are not", () => {
  const found = new Map<string, string[]>();
  for (let code = 0; code <= 0xff_ff; code += 1) {
    const character = String.fromCharCode(code);
    const [token] = scan(character).tokens;
    if (token === undefined || !["sign", "mark"].includes(token.kind) || token.key === character) continue;
    found.set(token.key, [...(found.get(token.key) ?? []), character]);
  }
  const sorted = (table: ReadonlyMap<string, readonly string[]>) => new Map([...table].map(([mark, characters]) => [mark, characters.toSorted()]));
  expect(sorted(LOOK_ALIKES)).toEqual(sorted(found));
});

describe("refusals", () => {
  const rows = tableUnder("What is refused").map(([code = "", refused = "", instead = ""]) => ({
    code: cellExamples(code)[0] ?? "",
    refused,
    instead,
  }));

  it("name every code", () => {
    expect(rows.map(({ code }) => code).toSorted()).toEqual([...Object.keys(TARGET_CODES), ...Object.keys(ROW_CODES)].toSorted());
  });

  /** What reads the examples of a row: the words behind them say it. */
  const readerOf = (refused: string): ((text: string) => Result<unknown>) => {
    if (refused.endsWith("as an actual")) return (text) => safeParseActual(text);
    if (refused.endsWith("as a row")) return (text) => safeParseRow(text);
    const [, unit] = /unit column \*([^*]*)\*/.exec(refused) ?? [];
    return (text) => safeParseTarget(text, { unit });
  };
  const examples = rows.flatMap(({ code, refused }) => cellExamples(refused).map((text) => ({ code, text, read: readerOf(refused) })));

  it.each(examples)("$code for $text", ({ code, text, read }) => {
    const result = read(text);
    expect(result.success ? "read" : result.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it.each(rows.flatMap(({ refused, instead }) => cellExamples(instead).map((text) => ({ text, read: readerOf(refused) }))))(
    "but not $text",
    ({ text, read }) => {
      expect(read(text)).toMatchObject({ success: true });
    },
  );

  it("stand beside an example each, but for what is too long to show", () => {
    const shown = new Set(examples.map(({ code }) => code));
    expect(rows.filter(({ code }) => !shown.has(code)).map(({ code }) => code)).toEqual(["text.tooLong", "text.type", "target.digits"]);
  });
});

it("has one grammar", () => {
  expect(PAGE.match(/^```ebnf$/gm)).toHaveLength(1);
});
