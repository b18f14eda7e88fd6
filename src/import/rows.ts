/** One cell of a table, as any reader of CSV or XLSX gives it (*cella*); empty is `null`, `undefined` or an empty text. */
export type Cell = string | number | boolean | bigint | Date | null | undefined;

/** One row of a table, left to right (*riga*). */
export type Row = readonly Cell[];
