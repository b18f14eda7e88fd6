/** The words of expressions that are no units and no signs, as the keys of tokens: lower case, without accents and apostrophes. */
import { once } from "../error/once.ts";

/** Words among which keys are looked up. */
export interface Words {
  readonly has: (key: string) => boolean;
  readonly all: () => ReadonlySet<string>;
}

/** Numbers in words. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["un", "1"],
  ["uno", "1"],
  ["una", "1"],
  ["due", "2"],
  ["tre", "3"],
  ["quattro", "4"],
  ["cinque", "5"],
  ["sei", "6"],
  ["sette", "7"],
  ["otto", "8"],
  ["nove", "9"],
  ["dieci", "10"],
  ["dodici", "12"],
  ["quindici", "15"],
  ["venti", "20"],
  ["cento", "100"],
]);

/** Those number words that are articles too: they say nothing of a second number. */
export const ARTICLE_NUMBERS = words("un uno una");

/** Whether a word says a number, read or not: *due*, *trenta*, *centoventi*, *duemila*; *un* may be an article. */
export function isNumeral(key: string): boolean {
  return (NUMBER_WORDS.has(key) && !ARTICLE_NUMBERS.has(key)) || NUMERAL.test(key);
}

const NUMERAL =
  /^(?:zero|(?:un|tre|quattor|se)dici|dicia(?:ssette|ssett|nnove)|diciotto|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[aio]?(?:uno|un|due|tre|quattro|cinque|sei|sette|otto|nove)?|(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cento[a-z]*|mille[a-z]*|[a-z]+mila)$/;

/** Words for a multiple or a part: beside them a number is not the whole value. */
export const SCALES = words(
  "migliaia migliaio centinaia centinaio decina decine dozzina dozzine mila mil mln milione milioni mio miliardo miliardi mld mrd keur meur keuro meuro " +
    "meta doppio triplo",
);

/** Letters that, right behind a number, may be a multiple, grams, days, months, years or a product. */
export const UNCLEAR_LETTERS = words("k m g x mm aa");

/** The months, in order. */
export const MONTHS: readonly string[] = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
];

/** Articles and prepositions that may stand before a number. */
export const ARTICLES = words("il lo la l i gli le di del dello della dell dei degli delle a ad al allo alla all ai agli alle");

/** Those of a day: behind *entro i*, *entro le* a fraction or an hour may be meant. */
export const DAY_ARTICLES = words("il lo l al");

/** Those that may stand before a value without a sign; behind *a* and *al* a day may be meant. */
export const PLAIN_ARTICLES = words("il lo la l i gli le del dell dello della dei degli delle");

/** Prepositions that lead from a noun to a number: the whole is then a sentence. */
export const PREPOSITIONS = words(
  "con per in su da nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle dal dallo dalla dall dai dagli dalle tra fra",
);

/** Words that belong to signs: before a sign, and in a label, none of them may stand. */
export const SIGN_WORDS = words(
  "almeno oltre piu meno non entro tra fra compreso compresa compresi comprese min minimo minima minimi minime max massimo massima massimi massime " +
    "maggiore maggiori superiore superiori minore minori inferiore inferiori uguale uguali pari " +
    "maggiore/uguale maggiore/pari superiore/uguale superiore/pari minore/uguale minore/pari inferiore/uguale inferiore/pari",
);

/** Words that blur a value: nothing is read beside them. */
export const HEDGES = words(
  "circa incirca quasi indicativo indicativa indicativamente orientativamente approssimativo approssimativa approssimativamente tendenziale tendenziali " +
    "tendenzialmente possibilmente eventualmente compatibilmente pressappoco pressoche grossomodo intorno attorno ca",
);

/** Words with which a second value begins. */
export const JOINTS = words("o od oppure e ed ovvero e/o nonche piu meno ma");

/** Words that make what follows a condition, a bound or another choice, or days other days. */
export const CONDITIONS = words(
  "oppure ovvero altrimenti salvo se purche entro eccetto tranne non ove laddove qualora fino sino escluso esclusa esclusi escluse " +
    "lavorativo lavorativi lavorativa lavorative feriale feriali",
);

/** Words that turn a sign that follows round, or take it back. */
export const NEGATIONS = words(
  "nessun nessuno nessuna senza mai ne no evitare evitando assenza eliminare eliminazione azzerare azzeramento contenere contenimento limitare limitazione",
);

/** Answers: beside a number they say a second thing. */
export const ANSWERS = words("si no on off n/d n/a nd");

/** Words that, right behind a number, are no label: an end of a range, a fraction, a unit that is none. */
export const NO_LABEL_STARTS = words(
  "non compreso compresa compresi comprese incluso inclusa inclusi incluse estremi percentuale percentuali " +
    "terzo terzi quarto quarti quinto quinti sesto sesti settimo settimi ottavo ottavi nono noni decimo decimi",
);

/** Pairs of words that open a range, or count a second thing: *in su*, *e una*, *di cui uno*. */
export const SECOND_VALUES: () => ReadonlySet<string> = /* @__PURE__ */ once(() => {
  const openings = ["su", "giu", "poi", "avanti"].map((word) => `in ${word}`);
  return new Set([...openings, ...["e", "ed", "o", "od", "cui"].flatMap((joint) => ["un", "uno", "una"].map((one) => `${joint} ${one}`))]);
});

/** What may stand behind the day of a date that is not whole: *p.v.* (*prossimo venturo*), *c.m.*, *c.a.*, *u.s.* */
export const DATE_ABBREVIATIONS = words("p.v c.m c.a u.s");

/** Words that hold a value against another one, which only a change can. */
export const RELATIVES = words("rispetto precedente precedenti baseline ulteriore ulteriori altri altre aggiuntivi aggiuntive");

/** Nouns of a change, and its direction. */
export const CHANGES: ReadonlyMap<string, "increase" | "decrease"> = /* @__PURE__ */ new Map([
  ["incremento", "increase"],
  ["aumento", "increase"],
  ["crescita", "increase"],
  ["riduzione", "decrease"],
  ["diminuzione", "decrease"],
  ["decremento", "decrease"],
]);

/** Words of a change that is not read as one: beside them a number says by how much, and not how much. */
export const DIFFERENCES = words(
  "incremento aumento crescita riduzione diminuzione decremento " +
    "calo ribasso miglioramento peggioramento incrementare aumentare crescere ridurre diminuire migliorare incrementato aumentato ridotto",
);

/** Before what a change is measured against. */
export const ON = words("su sul sull sullo sulla sui sugli sulle");

/** What is always a reference behind *sul*, *sulla* …, never what a share is taken of. */
export const BASES = words("base baseline anno annualita");

/** What a change is measured against, behind *sul*, *sulla* …; a year may stand there too. */
export const REFERENCES = words(
  "base baseline anno annualita valore valori dato dati media triennio biennio quinquennio periodo esercizio semestre trimestre precedente",
);

/** Words that are parted by spaces. */
/* @__NO_SIDE_EFFECTS__ */
export function words(text: string): Words {
  const all = once(() => new Set(text.split(" ")));
  return { all, has: (key) => all().has(key) };
}
