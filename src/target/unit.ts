/** What a number counts (*unità di misura*). Only hours and minutes, and years and months, convert into each other. */
export type Unit =
  /** Per cent (`%`). */
  | "percent"
  /** Percentage point (`p.p.`, *punto percentuale*): never a per cent. */
  | "percentagePoint"
  /** Pieces (`N.`, *numero*). */
  | "count"
  /** Calendar days (`gg`, *giorni*). */
  | "day"
  /** Working days (`gg lav.`, *giorni lavorativi*). */
  | "workingDay"
  /** Hours (`ore`). */
  | "hour"
  /** Minutes (`min`, *minuti*). */
  | "minute"
  /** Months (`mesi`). */
  | "month"
  /** Years (`anni`). */
  | "year"
  /** Euro (`€`). */
  | "euro"
  /** Points (`punti`). */
  | "point"
  /** A bare number. */
  | "none";

/** How one unit is written and read. */
export interface UnitRow {
  readonly unit: Unit;
  /** What stands behind a number in canonical form. */
  readonly symbol: string;
  /** The words that are read, as the keys of tokens (lower case, without accents); several tokens are parted by a space. */
  readonly words: readonly string[];
  /** Abbreviations among them: a full stop may follow. */
  readonly abbreviations: readonly string[];
  /** Words that stand for it in the unit column of a table, but not behind a number. */
  readonly columns: readonly string[];
}

/** The units, one row each: a new unit is a new row. A spelling with which a longer one begins stands behind that one: *punti* behind *punti percentuali*. */
export const UNIT_ROWS: readonly UnitRow[] = [
  {
    unit: "percent",
    symbol: "%",
    words: ["%", "per cento", "percento"],
    abbreviations: [],
    columns: ["percentuale", "perc", "in percentuale", "percentuale ( % )", "valore percentuale", "valore %", "percentage"],
  },
  {
    unit: "percentagePoint",
    symbol: "p.p.",
    words: ["punti percentuali", "punto percentuale", "punti percentuale", "punti %"],
    abbreviations: ["p.p", "pp"],
    columns: [],
  },
  {
    unit: "count",
    symbol: "N.",
    words: ["n °", "nr °", "numero"],
    abbreviations: ["n", "nr", "num"],
    columns: ["numerico", "numerica", "valore numerico", "quantita", "unita"],
  },
  {
    unit: "workingDay",
    symbol: "gg lav.",
    words: [
      "giorni lavorativi",
      "giorno lavorativo",
      "gg lavorativi",
      "gg lavorativo",
      "gg . lavorativi",
      "gg.lavorativi",
      "giorni di lavoro",
      "giorno di lavoro",
      "gg di lavoro",
    ],
    abbreviations: ["gg lav", "gg . lav", "gg.lav", "giorni lav", "giorno lav"],
    columns: [],
  },
  { unit: "day", symbol: "gg", words: ["giorno", "giorni"], abbreviations: ["gg"], columns: [] },
  { unit: "hour", symbol: "ore", words: ["ora", "ore"], abbreviations: ["h", "hh"], columns: [] },
  { unit: "minute", symbol: "min", words: ["minuto", "minuti", "'"], abbreviations: ["min"], columns: [] },
  { unit: "month", symbol: "mesi", words: ["mese", "mesi"], abbreviations: [], columns: [] },
  { unit: "year", symbol: "anni", words: ["anno", "anni"], abbreviations: [], columns: [] },
  { unit: "euro", symbol: "€", words: ["€", "euro"], abbreviations: ["eur"], columns: [] },
  { unit: "point", symbol: "punti", words: ["punto", "punti"], abbreviations: ["p"], columns: ["punteggio"] },
  {
    unit: "none",
    symbol: "",
    words: [],
    abbreviations: [],
    columns: ["valore", "valore assoluto", "rapporto", "ratio", "indice", "data", "si/no", "si / no", "on/off", "on / off", "testo", "n/d", "-"],
  },
];

/** The symbol of a unit in canonical form; empty for a bare number. */
export function symbolOf(unit: Unit): string {
  return UNIT_ROWS.find((row) => row.unit === unit)?.symbol ?? "";
}
