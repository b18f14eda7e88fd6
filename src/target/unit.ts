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
