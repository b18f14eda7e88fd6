/** Prints how fast targets are read, beside other ways of doing it. */
import { parseTarget } from "traguardo/target";
import { against, columnsOf } from "./against.ts";
import { byChevrotain, byPeggy, byRegex, bySemver, byZod, type Read } from "./peers/target-grammars.ts";
import { number } from "./plan-json.ts";
import { randomFrom } from "../test/tools/random.ts";
import { markdown } from "./report.ts";

const COUNT = 1000;

/** Targets as the seed writes them: a sign or none, two decimals, a unit. */
const texts = (() => {
  const random = randomFrom(48);
  const signs = [">= ", ">= ", ">= ", "<= ", ""];
  const units = [" %", " %", " %", " N.", " gg", " €"];
  return Array.from({ length: COUNT }, () => {
    const whole = random.of([90, 70, 100, 180, 10, 1 + random.below(99), 1 + random.below(9_999)]);
    return `${random.of(signs)}${number(whole * 100 + random.of([0, 0, 50, random.below(100)]))}${random.of(units)}`;
  });
})();

const versions = texts.map((text) =>
  text.replace(/^(\D*)([\d.]+),(\d+).*$/, (_all, sign: string, whole: string, decimals: string) => {
    return `${sign.trim()}${whole.replaceAll(".", "")}.${Math.trunc(Number(decimals))}.0`;
  }),
);

/** The same in spellings that are not canonical: `almeno 90,00%`. */
const otherWords = texts.map((text) => text.replace(">= ", "almeno ").replace("<= ", "al massimo ").replace(" %", "%").replace("N.", "n."));

/** Reads them all, and of each the number. */
const reading =
  (read: (text: string) => unknown, given = texts) =>
  (): number => {
    let sum = 0;
    for (const text of given) sum += (read(text) as Read).quantity.value.e;
    return sum;
  };

/** Refuses to compare readers that do not read the same. */
function agreeing(read: (text: string) => Read): () => number {
  for (const text of texts) {
    const [theirs, ours] = [read(text), parseTarget(text) as Read]; // all have a quantity
    const differs =
      theirs.kind !== ours.kind || theirs.quantity.unit !== ours.quantity.unit || theirs.quantity.value.toFixed() !== ours.quantity.value.toFixed();
    if (differs) throw new Error(`${text} is read as ${JSON.stringify(theirs)}`);
  }
  return reading(read);
}

const table = markdown({
  title: "parseTarget",
  note: `${COUNT} targets such as \`>= 90,00 %\`, each with its Decimal read. The library reads a whole language and answers with every issue; the others read these texts and nothing else. semver reads \`>=90.5.0\`: not the same, but a like task. The last row is the library on the same targets in other spellings, such as \`almeno 90,00%\`.`,
  columns: columnsOf("targets"),
  rows: [
    ...against(COUNT, reading(parseTarget), {
      "regular expression, new Decimal": { run: agreeing(byRegex), as: "fast", goal: 4 },
      "zod, regex and transform": { run: agreeing(byZod), as: "fast", goal: 8 },
      peggy: { run: agreeing(byPeggy), as: "fast", goal: 15 },
      chevrotain: { run: agreeing(byChevrotain), as: "fast" },
      "semver, new Comparator": { run: () => versions.map(bySemver).length, as: "fast" },
    }),
    ...against(COUNT, reading(parseTarget), { "traguardo, in other words": { run: reading(parseTarget, otherWords), as: "fast" } }),
  ],
});
process.stdout.write(`${table}\n`);
