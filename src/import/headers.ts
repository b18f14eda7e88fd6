import { fieldOf, type FieldPart, GROUP_LEVELS, headerOf, isField, type TableField, type TableLevel } from "./fields.ts";

/** What a header says of its column. */
export type Header = FieldHeader | PartHeader | undefined;

/** A header that names a field: *Peso obiettivo*, *Target 2021*, *Target (%)*. */
export interface FieldHeader {
  readonly kind: "field";
  readonly field: TableField;
  /** A field that the column holds where no other one does: *Obiettivo strategico* beside *Obiettivo operativo*. */
  readonly isWeak: boolean;
  /** The year that a target or a result is of. */
  readonly year?: number;
  /** Whether the header says that the numbers are in %. */
  readonly isPercent: boolean;
  /** *Descrizione dell'indicatore*: its name, or where that stands elsewhere its description. */
  readonly isDescription?: boolean;
}

/** A header that says what it holds, but not of which level: *Peso*, *Codice*. */
export interface PartHeader {
  readonly kind: "part";
  readonly part: FieldPart;
  /** *Descrizione*, which may be the name or what is said besides. */
  readonly isDescription: boolean;
}

/** Words that a header may have or not. */
const NEEDLESS = new Set(["di", "d", "del", "dell", "dello", "della", "dei", "degli", "delle", "il", "la", "lo", "l", "of", "the", "per"]);

/** What narrow cells put into words: marks that cannot be seen, and a hyphen at the end of a line. */
const WITHIN_WORDS = /[\p{M}\p{Cf}]|(?<=\p{L})-[ \t]*[\r\n]+(?=\p{Ll})/gu;

/** The words of a header: without case, accents, marks and needless words; a long text is none. */
export function headerKey(text: string): string {
  if (text.length > 200) return "";
  const plain = text.normalize("NFKD").replace(WITHIN_WORDS, "").toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}%]+|(?=%)|(?<=%)/u);
  return words.filter((word) => word !== "" && !NEEDLESS.has(word)).join(" ");
}

/** Reads a header; nothing where it is not known. */
export function readHeader(text: string): Header {
  const key = headerKey(text);
  return knownHeader(key) ?? levelPartHeader(key) ?? yearHeader(key) ?? percentHeader(key);
}

/** Words for one level, in the order of the levels; behind the bar those that give way to others. */
const LEVEL_WORDS = {
  area: "area, area dirigenziale, area organizzativa, department | area riferimento, area strategica, ambito, ambito strategico, strategic area",
  service:
    "servizio, ufficio, servizio ufficio, ufficio servizio, centro costo, centro responsabilita, unita organizzativa, struttura, settore, service, office, cost centre, cost center | servizio responsabile, ufficio responsabile, struttura responsabile, unita organizzativa responsabile",
  objective:
    "obiettivo, obiettivi, obiettivo operativo, obiettivi operativi, obiettivo gestionale, obiettivo performance, obiettivo annuale, ob, ob operativo, objective, operational objective | obiettivo strategico, obiettivi strategici, ob strategico, strategic objective",
  objective2: "sotto obiettivo, sottoobiettivo, sottobiettivo, sub obiettivo, subobiettivo, sub objective",
  indicator:
    "indicatore, indicatori, indicatore i, ind, indicatore performance, indicatori performance, indicatore risultato, indicatori risultato, kpi, indicator, performance indicator",
} as const satisfies Readonly<Partial<Record<TableLevel, string>>>;

/** Words for fields of one level alone; behind the bar those that give way to others. */
const OWN_WORDS = {
  body: "amministrazione, organisation, organization",
  year: "anno riferimento, esercizio",
  description: "| formula, formula calcolo, algoritmo, algoritmo calcolo, metodo calcolo, modalita calcolo",
  target:
    "valore atteso, valori attesi, valore atteso target, target valore atteso, valore obiettivo, valore target, risultato atteso, risultati attesi, target atteso, target previsto, target annuale, livello atteso, target value, expected value",
  targetText: "target descrittivo, valore atteso qualitativo",
  targetAct: "atto target, delibera target",
  sign: "operatore, comparatore, segno target, operator, comparator",
  unit: "u m, um, udm, unita, unita mis, unita misura um, unita misura u m, unita misura indicatore, unit measure",
  baseline: "base line, valore iniziale, valore base, valore storico, starting value",
  actual:
    "risultato, risultati, consuntivo, valore conseguito, valore raggiunto, valore realizzato, risultato conseguito, risultati conseguiti, risultato raggiunto, risultati raggiunti, risultato ottenuto, risultati ottenuti, valore consuntivo, valore a consuntivo, valori a consuntivo, valore consuntivato, risultato a consuntivo, dato consuntivo, valore rilevato, valore effettivo, result, actual value",
  gate: "pre requisito",
} as const satisfies Readonly<Partial<Record<TableField, string>>>;

/** Words for a part of a node. */
const PART_WORDS: ReadonlyMap<string, FieldPart> = /* @__PURE__ */ (() =>
  new Map<string, FieldPart>([
    ...["codice", "cod", "code"].map((word) => [word, "Code"] as const),
    ...["peso", "pesi", "pond", "ponderazione", "weight"].map((word) => [word, "Weight"] as const),
    ["id", "Id"],
    ...["denominazione", "nome", "titolo", "name", "title", "descrizione", "description"].map((word) => [word, ""] as const),
  ]))();

const DESCRIPTIONS = ["descrizione", "description"];

/** The fields of one level alone whose written headers are known whole; that of the description is read as an indicator's. */
const WRITTEN = [
  "body",
  "bodyId",
  "year",
  "strategyCode",
  "strategyTitle",
  "target",
  "targetText",
  "targetVersion",
  "targetYear",
  "targetFrom",
  "targetAct",
  "sign",
  "unit",
  "baseline",
  "actual",
  "gate",
  "points",
] as const;

/** Every header that is known whole. */
const KNOWN: ReadonlyMap<string, FieldHeader> = /* @__PURE__ */ knownHeaders();

function knownHeaders(): ReadonlyMap<string, FieldHeader> {
  const known = new Map<string, FieldHeader>();
  const add = (field: TableField, words: string, isWeak: boolean): void => {
    for (const word of words.split(",")) if (word.trim() !== "") known.set(word.trim(), { kind: "field", field, isWeak, isPercent: false });
  };
  for (const [field, words] of [...Object.entries(OWN_WORDS), ...Object.entries(LEVEL_WORDS)]) {
    const [strong = "", weak = ""] = words.split("|");
    if (isField(field)) add(field, strong, false);
    if (isField(field)) add(field, weak, true);
  }
  for (const field of [...WRITTEN, ...GROUP_LEVELS, "indicator" as const]) {
    add(field, headerKey(headerOf(field, "it")), false);
    add(field, headerKey(headerOf(field, "en")), false);
  }
  return known;
}

function knownHeader(key: string): Header {
  return KNOWN.get(key);
}

/** Words that a weight may have or not: *Peso relativo (in %)*. */
const BESIDE_WEIGHT = new Set(["%", "percentuale", "in", "relativo"]);

/** *Peso obiettivo*, *Codice dell'indicatore*, *Obiettivo – Peso %*; or *Peso* alone. */
function levelPartHeader(key: string): Header {
  const words = key.split(" ");
  const isWeight = words.some((word) => PART_WORDS.get(word) === "Weight");
  const rest = words.filter((word) => !isWeight || !BESIDE_WEIGHT.has(word));
  for (const at of [0, rest.length - 1]) {
    const part = PART_WORDS.get(rest[at] ?? "");
    if (part === undefined) continue;
    const isDescription = DESCRIPTIONS.includes(rest[at] ?? "");
    const of = rest.filter((_, index) => index !== at).join(" ");
    if (of === "") return { kind: "part", part, isDescription };
    const level = KNOWN.get(of);
    if (level !== undefined && isLevel(level.field))
      return { ...level, field: fieldOf(level.field, part), isWeak: level.isWeak || isDescription, isDescription };
  }
  return undefined;
}

function isLevel(field: TableField): field is TableLevel {
  return field === "indicator" || GROUP_LEVELS.some((level) => level === field);
}

/** What a year or a per cent sign may stand beside. */
const VALUES: readonly TableField[] = ["target", "actual", "baseline"];

/** What dates are made of beside their year, and the word for a year. */
const DATE_WORD = /^(?:\d\d?|al?|anno|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)$/;

/** *Target 2021*, *Valore atteso anno 2022*, *2021 – Target*, *Consuntivo al 31/12/2021*, *Consuntivo al 31 dicembre 2021*. */
function yearHeader(key: string): Header {
  const year = /(?:^| )((?:19|20)\d\d)(?: |$)/.exec(key)?.[1];
  if (year === undefined) return undefined;
  const rest = key.split(" ").filter((word) => word !== year && !DATE_WORD.test(word));
  const of = knownHeader(rest.join(" ")) ?? percentHeader(rest.join(" "));
  return of?.kind === "field" && VALUES.includes(of.field) ? { ...of, year: Number(year) } : undefined;
}

/** *Target (%)*. */
function percentHeader(key: string): Header {
  if (!/(?:^| )%(?: |$)/.test(key)) return undefined;
  const of = KNOWN.get(
    key
      .split(" ")
      .filter((word) => word !== "%")
      .join(" "),
  );
  return of !== undefined && VALUES.includes(of.field) ? { ...of, isPercent: true } : undefined;
}
