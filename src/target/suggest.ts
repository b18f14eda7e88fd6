import { once } from "../error/once.ts";
import type { Issue } from "../error/plan-error.ts";
import { wordKey } from "./scan.ts";
import { RELATIVES, words } from "./vocabulary.ts";

/** Words of which a slip of one letter is worth mending. */
const WORDS = /* @__PURE__ */ words(
  "almeno entro minimo massimo maggiore minore superiore inferiore uguale oltre compreso incremento aumento crescita riduzione diminuzione " +
    "rispetto baseline giorno giorni lavorativi minuti mesi anni euro punti percentuali " +
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre annullato stralciato valutabile",
);

/** The slips that a text can be mended for; what is wrong otherwise is for a person to decide. */
const MENDABLE = [
  "target.number",
  "target.numberForm",
  "target.sign",
  "target.trailing",
  "target.year",
  "target.dateForm",
  "target.unit",
  "actual.value",
];

/** Like those of scan.ts, made when they are first used. */
const ZERO_IN_WORD = /* @__PURE__ */ once(() => new RegExp(String.raw`(?<=\p{L})0(?!\d)|(?<!\d)0(?=\p{L})`, "gu"));
const BARE_DECIMALS = /* @__PURE__ */ once(() => new RegExp(String.raw`(?<![\d.,\p{L}])[.,](?=\d)`, "u"));
const LONG_WORD = /* @__PURE__ */ once(() => new RegExp(String.raw`\p{L}{4,15}`, "gu"));

/** A text of marks alone is read as no target as yet, which nobody meant who wrote a full stop. */
const SAYS = /* @__PURE__ */ once(() => new RegExp(String.raw`[\p{L}\d]`, "u"));

/** How many words of a text are looked at. */
const LOOKED_AT = 8;

/** A text near to the one that was refused and read without an issue; nothing where none is near. A handful are tried. */
export function suggestionFor({ code, input, position = 0 }: Issue, reads: (text: string) => boolean): string | undefined {
  if (input === undefined || !MENDABLE.includes(code)) return undefined;
  const candidates = [
    input.replaceAll(/([.,%€/<>=:;])\1+/g, "$1"),
    input.replaceAll(/([%€]) \1/g, "$1"),
    input.replaceAll(ZERO_IN_WORD(), "o"),
    input.replaceAll(/(?<=\d)[oO]|[oO](?=\d)/g, "0").replaceAll(/(?<=\d)[lI]|[lI](?=\d)/g, "1"),
    input.replace(/(\d{1,2}[./]\d{1,2}[./])(\d{2})(?!\d)/, "$120$2"),
    input.replace(/(\d{4})[-/.](\d{2})[-/.](\d{2})/, "$3/$2/$1").replace(/(\d{1,2})-(\d{1,2})-(\d{4})/, "$1/$2/$3"),
    input.replace(BARE_DECIMALS(), "0,"),
    input.replaceAll(/[.,]{2,}/g, ","),
    input.replaceAll(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, "."),
    input.replace(/(\d) su (\d)/, "$1/$2"),
    unwrapped(input),
    withoutMark(input, position),
    mendedWords(input),
  ];
  return candidates.find((text) => text !== input && SAYS().test(text) && reads(text));
}

/** Without the dash or the dot of a list before it, or the quotation marks around it. */
function unwrapped(text: string): string {
  const bare = text.trim();
  if (/^[-–—•·*] /.test(bare)) return bare.slice(2).trimStart();
  return /^["“«„]/.test(bare) && /["”»“]$/.test(bare) ? bare.slice(1, -1).trim() : text;
}

/** Without the one mark that says nothing; never so that two numbers become one, or a number another. */
function withoutMark(text: string, position: number): string {
  const [before, mark, behind] = [text.slice(0, position), text.charAt(position), text.slice(position + 1)];
  const joins = /^\d/.test(behind) && (/[\d.,]$/.test(before) || mark === "." || mark === ",");
  return joins || !"*,;:.()[]".includes(mark) ? text : (before + (before.endsWith(" ") ? behind.trimStart() : behind)).trim();
}

/** The words that are one slip away from one of ours, mended. */
function mendedWords(text: string): string {
  let looked = 0;
  return text.replaceAll(LONG_WORD(), (word) => {
    looked += 1;
    if (looked > LOOKED_AT) return word;
    const key = wordKey(word);
    return WORDS.has(key) || RELATIVES.has(key) ? word : ([...WORDS.all()].find((known) => isOneSlip(key, known)) ?? word);
  });
}

/** Whether two words differ by one letter: missing, added, wrong, or swapped with the next one. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  const swapped = restA.charAt(1) + restA.charAt(0);
  return swapped === restB.slice(0, 2) && restA.slice(2) === restB.slice(2);
}
