import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type Actual,
  Decimal,
  type Failure,
  formatActual,
  formatTarget,
  LIMITS,
  parseActual,
  parseTarget,
  PlanError,
  type ReadOptions,
  type Result,
  safeParseActual,
  safeParseTarget,
  type Target,
} from "../../src/target/index.ts";
import { actualLine, targetLine } from "../tools/expressions.ts";

/** A text, what it says in one line, and its canonical form. */
type Row = readonly [text: string, line: string, canonical: string];

/** Every row is read as it says, is canonical exactly where it is its own canonical form, and that form is read as the same. */
function itReads(rows: readonly Row[]): void {
  it.each(rows)("%j: %s", (text, line, canonical) => {
    const target = parseTarget(text);
    expect(targetLine(target)).toBe(line);
    expect(formatTarget(target)).toBe(canonical);
    expect(target.canonical).toBe(text === canonical);
    expect(parseTarget(canonical)).toEqual({ ...target, canonical: true });
  });
}

/** The answer of a `safe…` function that must not have read its input. */
function refused(result: Result<unknown>): Failure {
  if (result.success) throw new Error("it was read");
  return result;
}

/** A text that is refused, the code, where, how long, and what is suggested. */
type Refusal = readonly [text: string, code: string, position: number, length: number, suggestion?: string];

function itRefuses(rows: readonly Refusal[], read: (text: string) => Result<unknown> = safeParseTarget): void {
  const cases = rows.map(([text, code, position, length, suggestion]) => ({ text, code, position, length, suggestion }));
  it.each(cases)("$text with $code at $position, $length long", ({ text, suggestion, ...rest }) => {
    const result = read(text);
    expect(result).toMatchObject({ success: false, issues: [{ severity: "error", input: text, ...rest }] });
    expect(refused(result).issues[0]?.suggestion).toBe(suggestion);
    expect(suggestion === undefined || read(suggestion).success).toBe(true);
  });
}

describe("thresholds", () => {
  describe("in signs", () => {
    itReads([
      [">= 90,00 %", "atLeast 90.00 percent", ">= 90,00 %"],
      ["> 5 N.", "moreThan 5 count", "> 5 N."],
      ["<= 180 gg", "atMost 180 day", "<= 180 gg"],
      ["< 5 gg", "lessThan 5 day", "< 5 gg"],
      ["= 4 N.", "exactly 4 count", "= 4 N."],
      [">= 3 N.", "atLeast 3 count", ">= 3 N."],
      [">= 4 incontri", "atLeast 4 count «incontri»", ">= 4 incontri"],
      [">=90%", "atLeast 90 percent", ">= 90 %"],
      ["  >=   90   %  ", "atLeast 90 percent", ">= 90 %"],
      ["≥ 90 %", "atLeast 90 percent", ">= 90 %"],
      ["≥90%", "atLeast 90 percent", ">= 90 %"],
      ["=> 90 %", "atLeast 90 percent", ">= 90 %"],
      ["= > 90 %", "atLeast 90 percent", ">= 90 %"],
      ["> = 80", "atLeast 80 none", ">= 80"],
      [">/= 80", "atLeast 80 none", ">= 80"],
      ["≤ 0,5%", "atMost 0.5 percent", "<= 0,5 %"],
      ["=< 5", "atMost 5 none", "<= 5"],
      ["= < 5", "atMost 5 none", "<= 5"],
      ["< = 5", "atMost 5 none", "<= 5"],
      ["</= 5", "atMost 5 none", "<= 5"],
      [">1", "moreThan 1 none", "> 1"],
      ["<3%", "lessThan 3 percent", "< 3 %"],
      ["=98,0%", "exactly 98.0 percent", "= 98,0 %"],
      ["> al 4%", "moreThan 4 percent", "> 4 %"],
      ["≥ al 95 %", "atLeast 95 percent", ">= 95 %"],
      ["= a 5", "exactly 5 none", "= 5"],
      [">= -5 gg", "atLeast -5 day", ">= -5 gg"],
      [">= - 5 %", "atLeast -5 percent", ">= -5 %"],
      [">= −100", "atLeast -100 none", ">= -100"],
      ["<= +5", "atMost 5 none", "<= 5"],
      [">= 0 N.", "atLeast 0 count", ">= 0 N."],
      ["<= -0", "atMost 0 none", "<= 0"],
    ]);
  });

  describe("in words, at least and more", () => {
    itReads([
      ["almeno 90 %", "atLeast 90 percent", ">= 90 %"],
      ["ALMENO L'80% DEL PERSONALE", "atLeast 80 percent «DEL PERSONALE»", ">= 80 % DEL PERSONALE"],
      ["almeno il 95% delle attività", "atLeast 95 percent «delle attività»", ">= 95 % delle attività"],
      ["almeno pari al 90 %", "atLeast 90 percent", ">= 90 %"],
      ["almeno due corsi", "atLeast 2 count «corsi»", ">= 2 corsi"],
      ["almeno n. 5 incontri", "atLeast 5 count «incontri»", ">= 5 incontri"],
      ["almeno € 5.000", "atLeast 5000 euro", ">= 5.000 €"],
      ["non meno di 90 %", "atLeast 90 percent", ">= 90 %"],
      ["non meno del 90 %", "atLeast 90 percent", ">= 90 %"],
      ["minimo 90 %", "atLeast 90 percent", ">= 90 %"],
      ["minimo il 90 %", "atLeast 90 percent", ">= 90 %"],
      ["come minimo 90 %", "atLeast 90 percent", ">= 90 %"],
      ["min. 90 %", "atLeast 90 percent", ">= 90 %"],
      ["min 90 %", "atLeast 90 percent", ">= 90 %"],
      ["MIN.3", "atLeast 3 none", ">= 3"],
      ["maggiore o uguale a 90 %", "atLeast 90 percent", ">= 90 %"],
      ["maggiore o uguale al 90 per cento", "atLeast 90 percent", ">= 90 %"],
      ["maggiore od uguale a 90 %", "atLeast 90 percent", ">= 90 %"],
      ["maggiore uguale a 90 %", "atLeast 90 percent", ">= 90 %"],
      ["maggiore/uguale 90 %", "atLeast 90 percent", ">= 90 %"],
      ["maggiore / uguale a 90 %", "atLeast 90 percent", ">= 90 %"],
      ["maggiore o pari a 90 %", "atLeast 90 percent", ">= 90 %"],
      ["maggiore o pari del 15%", "atLeast 15 percent", ">= 15 %"],
      ["maggiore/pari 5", "atLeast 5 none", ">= 5"],
      ["pari o superiore a 95%", "atLeast 95 percent", ">= 95 %"],
      ["uguale o maggiore di 5", "atLeast 5 none", ">= 5"],
      ["superiore o uguale al 5 %", "atLeast 5 percent", ">= 5 %"],
      ["superiori o uguali al 5 %", "atLeast 5 percent", ">= 5 %"],
      ["superiore/uguale 5", "atLeast 5 none", ">= 5"],
      ["non inferiore a 90 %", "atLeast 90 percent", ">= 90 %"],
      ["non inferiori a 5", "atLeast 5 none", ">= 5"],
      ["non è inferiore al 5 %", "atLeast 5 percent", ">= 5 %"],
      ["NON E' INFERIORE AL 5 %", "atLeast 5 percent", ">= 5 %"],
      ["non minore di 5", "atLeast 5 none", ">= 5"],
      ["più di 5", "moreThan 5 none", "> 5"],
      ["PIU' DI 5", "moreThan 5 none", "> 5"],
      ["più del 5 %", "moreThan 5 percent", "> 5 %"],
      ["più dell'80 %", "moreThan 80 percent", "> 80 %"],
      ["più dello 0,5 %", "moreThan 0.5 percent", "> 0,5 %"],
      ["più dei 5 incontri", "moreThan 5 count «incontri»", "> 5 incontri"],
      ["oltre 5", "moreThan 5 none", "> 5"],
      ["oltre il 90 %", "moreThan 90 percent", "> 90 %"],
      ["superiore a 5", "moreThan 5 none", "> 5"],
      ["superiore allo 0,5%", "moreThan 0.5 percent", "> 0,5 %"],
      ["maggiore di 5", "moreThan 5 none", "> 5"],
      ["maggiore del 60%", "moreThan 60 percent", "> 60 %"],
      ["maggiori di 5", "moreThan 5 none", "> 5"],
    ]);
  });

  describe("in words, at most and less", () => {
    itReads([
      ["al massimo 5", "atMost 5 none", "<= 5"],
      ["al massimo il 5 %", "atMost 5 percent", "<= 5 %"],
      ["massimo 5", "atMost 5 none", "<= 5"],
      ["max 5", "atMost 5 none", "<= 5"],
      ["max. 5 gg", "atMost 5 day", "<= 5 gg"],
      ["Max 5%", "atMost 5 percent", "<= 5 %"],
      ["non più di 5", "atMost 5 none", "<= 5"],
      ["non più del 5 %", "atMost 5 percent", "<= 5 %"],
      ["non oltre 5", "atMost 5 none", "<= 5"],
      ["non oltre i 30 giorni", "atMost 30 day", "<= 30 gg"],
      ["minore o uguale a 5", "atMost 5 none", "<= 5"],
      ["minore/uguale 5", "atMost 5 none", "<= 5"],
      ["minore o pari a 5", "atMost 5 none", "<= 5"],
      ["pari o inferiore a 5", "atMost 5 none", "<= 5"],
      ["inferiore o uguale a 5", "atMost 5 none", "<= 5"],
      ["inferiore/uguale 5", "atMost 5 none", "<= 5"],
      ["non superiore a 5", "atMost 5 none", "<= 5"],
      ["non maggiore di 5", "atMost 5 none", "<= 5"],
      ["non è maggiore del 38%", "atMost 38 percent", "<= 38 %"],
      ["non è superiore a 5", "atMost 5 none", "<= 5"],
      ["entro 30 gg", "atMost 30 day", "<= 30 gg"],
      ["entro 48h", "atMost 48 hour", "<= 48 ore"],
      ["entro un giorno lavorativo", "atMost 1 workingDay", "<= 1 gg lav."],
      ["entro 10 gg lavorativi", "atMost 10 workingDay", "<= 10 gg lav."],
      ["ENTRO 10 GIORNI DALLA CHIUSURA DEL TRIMESTRE", "atMost 10 day «DALLA CHIUSURA DEL TRIMESTRE»", "<= 10 gg DALLA CHIUSURA DEL TRIMESTRE"],
      ["entro i 30 giorni successivi", "atMost 30 day «successivi»", "<= 30 gg successivi"],
      ["entro n. 30 giorni", "atMost 30 day", "<= 30 gg"],
      ["entro l'80%", "atMost 80 percent", "<= 80 %"],
      ["entro 2.5 ore", "atMost 2.5 hour", "<= 2,5 ore"],
      ["entro 2,5", "atMost 2.5 none", "<= 2,5"],
      ["entro 30", "atMost 30 none", "<= 30"],
      ["entro 1.500 €", "atMost 1500 euro", "<= 1.500 €"],
      ["entro e non oltre 30 giorni", "atMost 30 day", "<= 30 gg"],
      ["entro due settimane", "atMost 2 count «settimane»", "<= 2 settimane"],
      ["entro 2013 gg", "atMost 2013 day", "<= 2.013 gg"],
      ["meno di 5", "lessThan 5 none", "< 5"],
      ["meno del 5 %", "lessThan 5 percent", "< 5 %"],
      ["meno dello 0,5 %", "lessThan 0.5 percent", "< 0,5 %"],
      ["meno dell'1 %", "lessThan 1 percent", "< 1 %"],
      ["inferiore a 5", "lessThan 5 none", "< 5"],
      ["inferiore al 15%", "lessThan 15 percent", "< 15 %"],
      ["minore di 5", "lessThan 5 none", "< 5"],
      ["minore del 20%", "lessThan 20 percent", "< 20 %"],
      ["pari a 4", "exactly 4 none", "= 4"],
      ["pari al 100%", "exactly 100 percent", "= 100 %"],
      ["uguale a 4", "exactly 4 none", "= 4"],
      ["Uguale a 0", "exactly 0 none", "= 0"],
    ]);
  });

  describe("behind words that say what is measured", () => {
    itReads([
      ["TMP ≥ 85%", "atLeast 85 percent", ">= 85 %"],
      ["Valore > 35%", "moreThan 35 percent", "> 35 %"],
      ["nr ≥ 3", "atLeast 3 count", ">= 3 N."],
      ["N. ≥5 procedure", "atLeast 5 count «procedure»", ">= 5 procedure"],
      ["€ >= 5.000", "atLeast 5000 euro", ">= 5.000 €"],
      ["Euro >= 5000", "atLeast 5000 euro", ">= 5.000 €"],
      ["Target: >= 80 %", "atLeast 80 percent", ">= 80 %"],
      ["ART. >= 5", "atLeast 5 none", ">= 5"],
      ["e-mail >= 5", "atLeast 5 none", ">= 5"],
      ["Boarding > al 4%", "moreThan 4 percent", "> 4 %"],
      ["Tempo medio di pagamento <= 30 gg", "atMost 30 day", "<= 30 gg"],
      ["Tempo massimo di 30 gg", "atMost 30 day", "<= 30 gg"],
      ["N. giorni <= 30 gg", "atMost 30 day", "<= 30 gg"],
      ["Indice di tempestività dei pagamenti inferiore a 0", "lessThan 0 none", "< 0"],
      ["a b c d e f >= 5", "atLeast 5 none", ">= 5"],
      ["Giorni di ritardo <= 5 gg", "atMost 5 day", "<= 5 gg"],
    ]);
  });
});

describe("bare quantities", () => {
  itReads([
    ["100,00 %", "plain 100.00 percent", "100,00 %"],
    ["90%", "plain 90 percent", "90 %"],
    ["il 90%", "plain 90 percent", "90 %"],
    ["Il 100 % delle PA", "plain 100 percent «delle PA»", "100 % delle PA"],
    ["L'80%", "plain 80 percent", "80 %"],
    ["L’85% dei medici", "plain 85 percent «dei medici»", "85 % dei medici"],
    ["del 20 %", "plain 20 percent", "20 %"],
    ["dell'80 %", "plain 80 percent", "80 %"],
    ["lo 0,5 %", "plain 0.5 percent", "0,5 %"],
    ["i 5 incontri", "plain 5 count «incontri»", "5 incontri"],
    ["4 incontri", "plain 4 count «incontri»", "4 incontri"],
    ["4   incontri", "plain 4 count «incontri»", "4 incontri"],
    ["n. 4 incontri", "plain 4 count «incontri»", "4 incontri"],
    ["n. 4", "plain 4 count", "4 N."],
    ["n. 5 giorni", "plain 5 day", "5 gg"],
    ["€ 250.000,00", "plain 250000.00 euro", "250.000,00 €"],
    ["€ 5 euro", "plain 5 euro", "5 €"],
    ["5.000,00 Euro annui", "plain 5000.00 euro «annui»", "5.000,00 € annui"],
    ["-5 %", "plain -5 percent", "-5 %"],
    ["−5", "plain -5 none", "-5"],
    ["- 5 %", "plain -5 percent", "-5 %"],
    ["-0", "plain 0 none", "0"],
    ["-0,00 %", "plain 0.00 percent", "0,00 %"],
    ["+5", "plain 5 none", "5"],
    [">= +5 %", "atLeast 5 percent", ">= 5 %"],
    ["almeno +5 N.", "atLeast 5 count", ">= 5 N."],
    ["0", "plain 0 none", "0"],
    ["2021", "plain 2021 none", "2.021"],
    ["2000 API", "plain 2000 count «API»", "2.000 API"],
    ["un giorno", "plain 1 day", "1 gg"],
    ["un'ora", "plain 1 hour", "1 ore"],
    ["(>= 90 %)", "atLeast 90 percent", ">= 90 %"],
    ["[>= 90 %]", "atLeast 90 percent", ">= 90 %"],
    ["( Valore > 35% )", "moreThan 35 percent", "> 35 %"],
    ["(>= 90 %).", "atLeast 90 percent", ">= 90 %"],
    ["(>= 90 %.)", "atLeast 90 percent", ">= 90 %"],
    [">= 90 %.", "atLeast 90 percent", ">= 90 %"],
    ["90 % .", "plain 90 percent", "90 %"],
    ["5.", "plain 5 none", "5"],
  ]);
});

describe("labels", () => {
  itReads([
    ["almeno 3 corsi FAD o webinar", "atLeast 3 count «corsi FAD o webinar»", ">= 3 corsi FAD o webinar"],
    ["almeno 4 check-list", "atLeast 4 count «check-list»", ">= 4 check-list"],
    ["50% delle strutture che hanno aderito", "plain 50 percent «delle strutture che hanno aderito»", "50 % delle strutture che hanno aderito"],
    [
      "18 comunità digitali tematiche/territoriali",
      "plain 18 count «comunità digitali tematiche/territoriali»",
      "18 comunità digitali tematiche/territoriali",
    ],
    ["7.000 A Richieste di Fruizione", "plain 7000 count «A Richieste di Fruizione»", "7.000 A Richieste di Fruizione"],
    ["almeno un dirigente per sede", "atLeast 1 count «dirigente per sede»", ">= 1 dirigente per sede"],
    ["ALMENO 2 POST A SETTIMANA", "atLeast 2 count «POST A SETTIMANA»", ">= 2 POST A SETTIMANA"],
    ["2 a settimana", "plain 2 count «a settimana»", "2 a settimana"],
    ["5 euro al giorno", "plain 5 euro «al giorno»", "5 € al giorno"],
    ["30 gg. dalla richiesta", "plain 30 day «dalla richiesta»", "30 gg dalla richiesta"],
    ["5 ATTIVITA'", "plain 5 count «ATTIVITA'»", "5 ATTIVITA'"],
    ["5 incontri dell’anno", "plain 5 count «incontri dell’anno»", "5 incontri dell’anno"],
    ["5 incontri «base»", "plain 5 count «incontri «base»»", "5 incontri «base»"],
    ["5 incontri (anche online)", "plain 5 count «incontri (anche online)»", "5 incontri (anche online)"],
    ["5 (incontri)", "plain 5 count «(incontri)»", "5 (incontri)"],
    ["5 incontri, anche online", "plain 5 count «incontri, anche online»", "5 incontri, anche online"],
    ["5 incontri e/o corsi", "plain 5 count «incontri e/o corsi»", "5 incontri e/o corsi"],
    ["5 casi non conformi", "plain 5 count «casi non conformi»", "5 casi non conformi"],
    ["5 incontri\u00a0on\u00adline", "plain 5 count «incontri online»", "5 incontri online"],
    ["5\nincontri\tpubblici", "plain 5 count «incontri pubblici»", "5 incontri pubblici"],
    ["5 встречи", "plain 5 count «встречи»", "5 встречи"],
  ]);
});

describe("units", () => {
  itReads([
    ["5%", "plain 5 percent", "5 %"],
    ["5 per cento", "plain 5 percent", "5 %"],
    ["5 PERCENTO", "plain 5 percent", "5 %"],
    ["5 p.p.", "plain 5 percentagePoint", "5 p.p."],
    ["5 p.p", "plain 5 percentagePoint", "5 p.p."],
    ["5 pp", "plain 5 percentagePoint", "5 p.p."],
    ["5 punti percentuali", "plain 5 percentagePoint", "5 p.p."],
    ["1 punto percentuale", "plain 1 percentagePoint", "1 p.p."],
    ["5 punti percentuale", "plain 5 percentagePoint", "5 p.p."],
    ["5 punti %", "plain 5 percentagePoint", "5 p.p."],
    ["5 N.", "plain 5 count", "5 N."],
    ["5 n.", "plain 5 count", "5 N."],
    ["5n", "plain 5 count", "5 N."],
    ["5 n°", "plain 5 count", "5 N."],
    ["5 nº", "plain 5 count", "5 N."],
    ["5 nr", "plain 5 count", "5 N."],
    ["5 nr.", "plain 5 count", "5 N."],
    ["5 num.", "plain 5 count", "5 N."],
    ["5 numero", "plain 5 count", "5 N."],
    ["N.5", "plain 5 count", "5 N."],
    ["n° 5", "plain 5 count", "5 N."],
    ["Nº 5", "plain 5 count", "5 N."],
    ["nr 5", "plain 5 count", "5 N."],
    ["nr. 5", "plain 5 count", "5 N."],
    ["num. 5", "plain 5 count", "5 N."],
    ["numero 5", "plain 5 count", "5 N."],
    ["5 gg", "plain 5 day", "5 gg"],
    ["5 GG.", "plain 5 day", "5 gg"],
    ["5gg", "plain 5 day", "5 gg"],
    ["1 giorno", "plain 1 day", "1 gg"],
    ["5 giorni", "plain 5 day", "5 gg"],
    ["5 gg lav.", "plain 5 workingDay", "5 gg lav."],
    ["5 gg. lav.", "plain 5 workingDay", "5 gg lav."],
    ["5 gg.lav.", "plain 5 workingDay", "5 gg lav."],
    ["5 gg lav", "plain 5 workingDay", "5 gg lav."],
    ["5 gg lavorativi", "plain 5 workingDay", "5 gg lav."],
    ["5 gg. lavorativi", "plain 5 workingDay", "5 gg lav."],
    ["5 giorni lavorativi", "plain 5 workingDay", "5 gg lav."],
    ["1 giorno lavorativo", "plain 1 workingDay", "1 gg lav."],
    ["5 giorni lav.", "plain 5 workingDay", "5 gg lav."],
    ["5 giorni di lavoro", "plain 5 workingDay", "5 gg lav."],
    ["5 ore", "plain 5 hour", "5 ore"],
    ["1 ora", "plain 1 hour", "1 ore"],
    ["5h", "plain 5 hour", "5 ore"],
    ["5 h.", "plain 5 hour", "5 ore"],
    ["5 hh", "plain 5 hour", "5 ore"],
    ["5 min", "plain 5 minute", "5 min"],
    ["5 min.", "plain 5 minute", "5 min"],
    ["5 minuti", "plain 5 minute", "5 min"],
    ["1 minuto", "plain 1 minute", "1 min"],
    ["5'", "plain 5 minute", "5 min"],
    ["5′", "plain 5 minute", "5 min"],
    ["5’", "plain 5 minute", "5 min"],
    ["min 5 min", "atLeast 5 minute", ">= 5 min"],
    ["6 mesi", "plain 6 month", "6 mesi"],
    ["1 mese", "plain 1 month", "1 mesi"],
    ["2 anni", "plain 2 year", "2 anni"],
    ["1 anno", "plain 1 year", "1 anni"],
    ["5 €", "plain 5 euro", "5 €"],
    ["5€", "plain 5 euro", "5 €"],
    ["5 euro", "plain 5 euro", "5 €"],
    ["5 EUR", "plain 5 euro", "5 €"],
    ["5 eur.", "plain 5 euro", "5 €"],
    ["€5", "plain 5 euro", "5 €"],
    ["euro 5", "plain 5 euro", "5 €"],
    ["EUR 5", "plain 5 euro", "5 €"],
    ["5 punti", "plain 5 point", "5 punti"],
    ["1 punto", "plain 1 point", "1 punti"],
    ["5 p.", "plain 5 point", "5 punti"],
    ["5 p", "plain 5 point", "5 punti"],
    ["5", "plain 5 none", "5"],
  ]);
});

describe("numbers", () => {
  describe("in figures", () => {
    itReads([
      ["1.250,50", "plain 1250.50 none", "1.250,50"],
      ["1250,50", "plain 1250.50 none", "1.250,50"],
      ["1.500", "plain 1500 none", "1.500"],
      ["1500", "plain 1500 none", "1.500"],
      ["100.000", "plain 100000 none", "100.000"],
      ["1.000.000,5", "plain 1000000.5 none", "1.000.000,5"],
      ["0.85", "plain 0.85 none", "0,85"],
      ["0.500", "plain 0.500 none", "0,500"],
      ["12.5", "plain 12.5 none", "12,5"],
      ["12.50 %", "plain 12.50 percent", "12,50 %"],
      ["100.00", "plain 100.00 none", "100,00"],
      ["1000.00", "plain 1000.00 none", "1.000,00"],
      ["1.5000", "plain 1.5000 none", "1,5000"],
      ["1,500", "plain 1.500 none", "1,500"],
      ["007", "plain 7 none", "7"],
      ["0,0", "plain 0.0 none", "0,0"],
      [
        "1234567890123456789012345678901234567890",
        "plain 1234567890123456789012345678901234567890 none",
        "1.234.567.890.123.456.789.012.345.678.901.234.567.890",
      ],
      [`0,${"3".repeat(39)}`, `plain 0.${"3".repeat(39)} none`, `0,${"3".repeat(39)}`],
    ]);
  });

  describe("in words", () => {
    itReads([
      ["un", "plain 1 none", "1"],
      ["uno", "plain 1 none", "1"],
      ["una", "plain 1 none", "1"],
      ["due", "plain 2 none", "2"],
      ["tre", "plain 3 none", "3"],
      ["quattro", "plain 4 none", "4"],
      ["cinque", "plain 5 none", "5"],
      ["sei", "plain 6 none", "6"],
      ["sette", "plain 7 none", "7"],
      ["otto", "plain 8 none", "8"],
      ["nove", "plain 9 none", "9"],
      ["dieci", "plain 10 none", "10"],
      ["dodici", "plain 12 none", "12"],
      ["quindici", "plain 15 none", "15"],
      ["venti", "plain 20 none", "20"],
      ["cento", "plain 100 none", "100"],
      [">= dodici mesi", "atLeast 12 month", ">= 12 mesi"],
      ["Cento per cento", "plain 100 percent", "100 %"],
      ["almeno una", "atLeast 1 none", ">= 1"],
    ]);
  });

  describe("in thousands and millions", () => {
    itReads([
      ["3 mila", "plain 3000 none", "3.000"],
      ["5mila utenti", "plain 5000 count «utenti»", "5.000 utenti"],
      ["diecimila", "plain 10000 none", "10.000"],
      ["due mila", "plain 2000 none", "2.000"],
      ["1,5 mila", "plain 1500 none", "1.500"],
      ["1,2345 mila", "plain 1234.5 none", "1.234,5"],
      ["2 mln", "plain 2000000 none", "2.000.000"],
      ["2 mln. €", "plain 2000000 euro", "2.000.000 €"],
      ["1 milione di euro", "plain 1000000 euro", "1.000.000 €"],
      ["2 milioni di €", "plain 2000000 euro", "2.000.000 €"],
      ["2 milioni di abitanti", "plain 2000000 count «di abitanti»", "2.000.000 di abitanti"],
      ["1,5 M€", "plain 1500000 euro", "1.500.000 €"],
      ["1,5M€", "plain 1500000 euro", "1.500.000 €"],
      ["1,5 M euro", "plain 1500000 euro", "1.500.000 €"],
      ["€ 1,5 mln", "plain 1500000 euro", "1.500.000 €"],
      ["1,23456789 mln", "plain 1234567.89 none", "1.234.567,89"],
    ]);
  });
});

describe("ranges", () => {
  itReads([
    ["tra 5 e 10 N.", "between [5 count; 10 count]", "tra 5 e 10 N."],
    ["fra 5 e 10", "between [5 none; 10 none]", "tra 5 e 10"],
    ["compreso tra 5 e 10", "between [5 none; 10 none]", "tra 5 e 10"],
    ["compresa fra il 20% e il 60%", "between [20 percent; 60 percent]", "tra 20 e 60 %"],
    ["comprese tra 5 e 10", "between [5 none; 10 none]", "tra 5 e 10"],
    ["TMP compreso tra 75% e < 85%", "between [75 percent; 85 percent)", "tra 75 % e < 85 %"],
    ["tra 75 % e < 85 %", "between [75 percent; 85 percent)", "tra 75 % e < 85 %"],
    ["tra > 5 e 10", "between (5 none; 10 none]", "tra > 5 e 10"],
    ["tra > 5 e < 10", "between (5 none; 10 none)", "tra > 5 e < 10"],
    ["tra 10 e 5", "between [5 none; 10 none]", "tra 5 e 10"],
    ["tra < 10 e > 5", "between (5 none; 10 none)", "tra > 5 e < 10"],
    ["tra >= 5 e <= 10", "between [5 none; 10 none]", "tra 5 e 10"],
    ["tra 5 e 5", "between [5 none; 5 none]", "tra 5 e 5"],
    ["tra -5 e 5", "between [-5 none; 5 none]", "tra -5 e 5"],
    ["tra -5 % e +5 %", "between [-5 percent; 5 percent]", "tra -5 e 5 %"],
    ["tra 5 % e 10", "between [5 percent; 10 percent]", "tra 5 e 10 %"],
    ["tra il cinque ed il dieci per cento", "between [5 percent; 10 percent]", "tra 5 e 10 %"],
    ["tra 5 e 10 incontri", "between [5 count «incontri»; 10 count «incontri»]", "tra 5 e 10 incontri"],
    ["tra 5 e < 10 incontri", "between [5 count «incontri»; 10 count «incontri»)", "tra 5 e < 10 incontri"],
    ["tra > 5 e 10 % dei casi", "between (5 percent «dei casi»; 10 percent «dei casi»]", "tra > 5 % e 10 % dei casi"],
    ["tra 30 min e 2 ore", "between [30 minute; 2 hour]", "tra 30 min e 2 ore"],
    ["tra 2 ore e 30 min", "between [30 minute; 2 hour]", "tra 30 min e 2 ore"],
    ["tra 30 min e 2 ore di attesa", "between [30 minute «di attesa»; 2 hour «di attesa»]", "tra 30 min e 2 ore di attesa"],
    ["tra 6 mesi e 1 anno", "between [6 month; 1 year]", "tra 6 mesi e 1 anni"],
    ["tra € 5.000 e € 10.000", "between [5000 euro; 10000 euro]", "tra 5.000 e 10.000 €"],
    ["da 5 a 10", "between [5 none; 10 none]", "tra 5 e 10"],
    ["dal 5% al 10%", "between [5 percent; 10 percent]", "tra 5 e 10 %"],
    ["dall'80 % al 90 %", "between [80 percent; 90 percent]", "tra 80 e 90 %"],
    ["da > 5 a < 10", "between (5 none; 10 none)", "tra > 5 e < 10"],
    ["5 - 10", "between [5 none; 10 none]", "tra 5 e 10"],
    ["5-10 %", "between [5 percent; 10 percent]", "tra 5 e 10 %"],
    ["70%-80%", "between [70 percent; 80 percent]", "tra 70 e 80 %"],
    ["5 ÷ 10", "between [5 none; 10 none]", "tra 5 e 10"],
    ["5–10", "between [5 none; 10 none]", "tra 5 e 10"],
    ["-5 - -2", "between [-5 none; -2 none]", "tra -5 e -2"],
    ["il 70-80 %", "between [70 percent; 80 percent]", "tra 70 e 80 %"],
    ["entro 0-2 giorni dal ricovero", "between [0 day «dal ricovero»; 2 day «dal ricovero»]", "tra 0 e 2 gg dal ricovero"],
    [">= 5 e <= 10", "between [5 none; 10 none]", "tra 5 e 10"],
    ["> 5 e < 10", "between (5 none; 10 none)", "tra > 5 e < 10"],
    ["<= 10 e >= 5", "between [5 none; 10 none]", "tra 5 e 10"],
    ["≥70% e <80%", "between [70 percent; 80 percent)", "tra 70 % e < 80 %"],
    [">70% e <= 80% dei casi", "between (70 percent «dei casi»; 80 percent «dei casi»]", "tra > 70 % e 80 % dei casi"],
    ["più di 5 e meno di 10", "between (5 none; 10 none)", "tra > 5 e < 10"],
    ["minimo 5 e massimo 10", "between [5 none; 10 none]", "tra 5 e 10"],
    ["non inferiore al 5 % e non superiore al 10 %", "between [5 percent; 10 percent]", "tra 5 e 10 %"],
    ["TMP > 5 e <= 10 gg", "between (5 day; 10 day]", "tra > 5 gg e 10 gg"],
  ]);
});

describe("changes", () => {
  itReads([
    ["+20,00 % sulla base", "increase 20.00 percent «sulla base»", "+20,00 % sulla base"],
    ["-5 N. sulla base", "decrease 5 count «sulla base»", "-5 N. sulla base"],
    ["− 5 % sulla base", "decrease 5 percent «sulla base»", "-5 % sulla base"],
    ["+10 % sul 2018", "increase 10 percent «sul 2018»", "+10 % sul 2018"],
    ["+10 % sull'anno precedente", "increase 10 percent «sull'anno precedente»", "+10 % sull'anno precedente"],
    ["+10% su base annua", "increase 10 percent «su base annua»", "+10 % su base annua"],
    ["+10% sulla media 2018-2020", "increase 10 percent «sulla media 2018-2020»", "+10 % sulla media 2018-2020"],
    ["+10 % rispetto al 2020", "increase 10 percent «rispetto al 2020»", "+10 % rispetto al 2020"],
    ["+5 sulla base", "increase 5 none «sulla base»", "+5 sulla base"],
    ["+5 incontri sulla base", "increase 5 count «incontri» «sulla base»", "+5 incontri sulla base"],
    ["+ € 5.000 sul 2020", "increase 5000 euro «sul 2020»", "+5.000 € sul 2020"],
    ["+1.000 servizi, rispetto alla baseline", "increase 1000 count «servizi» «rispetto alla baseline»", "+1.000 servizi rispetto alla baseline"],
    ["(+10% sulla base).", "increase 10 percent «sulla base»", "+10 % sulla base"],
    ["incremento del 20 % rispetto alla baseline", "increase 20 percent «rispetto alla baseline»", "+20 % rispetto alla baseline"],
    ["Incremento del 10% rispetto all'anno precedente", "increase 10 percent «rispetto all'anno precedente»", "+10 % rispetto all'anno precedente"],
    ["incremento dello 0,5 % sulla base", "increase 0.5 percent «sulla base»", "+0,5 % sulla base"],
    [
      "incremento di 5 punti percentuali rispetto alla baseline",
      "increase 5 percentagePoint «rispetto alla baseline»",
      "+5 p.p. rispetto alla baseline",
    ],
    ["incremento di n. 5 incontri rispetto al 2020", "increase 5 count «incontri» «rispetto al 2020»", "+5 incontri rispetto al 2020"],
    ["incremento di € 5.000 sul 2020", "increase 5000 euro «sul 2020»", "+5.000 € sul 2020"],
    ["incremento pari al 5 % sul 2020", "increase 5 percent «sul 2020»", "+5 % sul 2020"],
    ["Incremento almeno del 20% rispetto alla baseline", "increase 20 percent «rispetto alla baseline»", "+20 % rispetto alla baseline"],
    ["Incremento annuo del 20 % rispetto al 2018", "increase 20 percent «annuo» «rispetto al 2018»", "+20 % annuo rispetto al 2018"],
    [
      "Incremento del numero di autenticazioni del 50% rispetto alla baseline.",
      "increase 50 percent «del numero di autenticazioni» «rispetto alla baseline»",
      "+50 % del numero di autenticazioni rispetto alla baseline",
    ],
    [
      "Incremento del 5% del numero di report ricevuti rispetto alla baseline.",
      "increase 5 percent «del numero di report ricevuti» «rispetto alla baseline»",
      "+5 % del numero di report ricevuti rispetto alla baseline",
    ],
    [
      "Incremento, rispetto alla baseline, di almeno altri 450 servizi qualificati.",
      "increase 450 count «servizi qualificati» «rispetto alla baseline»",
      "+450 servizi qualificati rispetto alla baseline",
    ],
    [
      "Incremento del 25%, rispetto alla baseline, nell’utilizzo del protocollo HTTPS.",
      "increase 25 percent «rispetto alla baseline, nell’utilizzo del protocollo HTTPS»",
      "+25 % rispetto alla baseline, nell’utilizzo del protocollo HTTPS",
    ],
    ["aumento del 25% rispetto alla baseline.", "increase 25 percent «rispetto alla baseline»", "+25 % rispetto alla baseline"],
    ["Aumento di due unità rispetto al 2018", "increase 2 count «unità» «rispetto al 2018»", "+2 unità rispetto al 2018"],
    ["crescita del 20 % rispetto al 2020", "increase 20 percent «rispetto al 2020»", "+20 % rispetto al 2020"],
    [
      "riduzione del 20 % rispetto alla media dei tre anni precedenti",
      "decrease 20 percent «rispetto alla media dei tre anni precedenti»",
      "-20 % rispetto alla media dei tre anni precedenti",
    ],
    [
      "riduzione del 5% di RAM, CPU e Storage rispetto alla baseline.",
      "decrease 5 percent «di RAM, CPU e Storage» «rispetto alla baseline»",
      "-5 % di RAM, CPU e Storage rispetto alla baseline",
    ],
    [
      "riduzione dei tempi di pagamento di 5 gg rispetto al 2018",
      "decrease 5 day «dei tempi di pagamento» «rispetto al 2018»",
      "-5 gg dei tempi di pagamento rispetto al 2018",
    ],
    ["diminuzione di un punto percentuale sul 2018", "decrease 1 percentagePoint «sul 2018»", "-1 p.p. sul 2018"],
    ["decremento del 10 % sulla base", "decrease 10 percent «sulla base»", "-10 % sulla base"],
  ]);
});

describe("deadlines", () => {
  itReads([
    ["entro il 30/11/2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["entro il 30/11", "by --11-30", "entro il 30/11"],
    ["entro il 5/3", "by --03-05", "entro il 05/03"],
    ["entro 30/11", "by --11-30", "entro il 30/11"],
    ["entro il 30.11", "by --11-30", "entro il 30/11"],
    ["entro il 30.6", "by --06-30", "entro il 30/06"],
    ["entro 30.06", "by --06-30", "entro il 30/06"],
    ["entro il 31.12.", "by --12-31", "entro il 31/12"],
    ["entro il 29/02", "by --02-29", "entro il 29/02"],
    ["entro il 29/02/2020", "by 2020-02-29", "entro il 29/02/2020"],
    ["ENTRO IL 30.11.2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["entro il31.12.2023", "by 2023-12-31", "entro il 31/12/2023"],
    ["entro 30.04.2023", "by 2023-04-30", "entro il 30/04/2023"],
    ["entro il 30.06.2021.", "by 2021-06-30", "entro il 30/06/2021"],
    ["entro il 1/2/2021", "by 2021-02-01", "entro il 01/02/2021"],
    ["entro il 30 / 11 / 2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["entro l'8/3/2021", "by 2021-03-08", "entro il 08/03/2021"],
    ["entro e non oltre il 30/11/2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["<= 30/11/2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["≤ 30/11/2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["non oltre il 30/11/2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["30/11/2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["30.11.2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["il 30/11/2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["entro il 30 novembre 2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["entro il 30 novembre del 2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["entro il 1° gennaio 2021", "by 2021-01-01", "entro il 01/01/2021"],
    ["entro il 1º gennaio 2021", "by 2021-01-01", "entro il 01/01/2021"],
    ["entro il 31 dicembre", "by --12-31", "entro il 31/12"],
    ["30 novembre 2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["30 novembre", "by --11-30", "entro il 30/11"],
    ["entro gennaio 2021", "by 2021-01-31", "entro il 31/01/2021"],
    ["entro febbraio 2021", "by 2021-02-28", "entro il 28/02/2021"],
    ["entro febbraio 2024", "by 2024-02-29", "entro il 29/02/2024"],
    ["entro marzo", "by --03-31", "entro il 31/03"],
    ["entro aprile 2021", "by 2021-04-30", "entro il 30/04/2021"],
    ["entro maggio 2021", "by 2021-05-31", "entro il 31/05/2021"],
    ["entro giugno 2021", "by 2021-06-30", "entro il 30/06/2021"],
    ["entro luglio 2021", "by 2021-07-31", "entro il 31/07/2021"],
    ["entro agosto 2021", "by 2021-08-31", "entro il 31/08/2021"],
    ["entro settembre 2021", "by 2021-09-30", "entro il 30/09/2021"],
    ["entro ottobre 2021", "by 2021-10-31", "entro il 31/10/2021"],
    ["entro novembre 2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["entro dicembre", "by --12-31", "entro il 31/12"],
    ["entro il mese di novembre 2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["entro la fine di novembre", "by --11-30", "entro il 30/11"],
    ["entro il 2013", "by 2013-12-31", "entro il 31/12/2013"],
    ["entro 2013", "by 2013-12-31", "entro il 31/12/2013"],
    ["entro l'anno 2013", "by 2013-12-31", "entro il 31/12/2013"],
    ["entro l’anno 2013", "by 2013-12-31", "entro il 31/12/2013"],
    ["entro il 1900", "by 1900-12-31", "entro il 31/12/1900"],
    ["entro il 2100", "by 2100-12-31", "entro il 31/12/2100"],
    ["entro la fine del 2021", "by 2021-12-31", "entro il 31/12/2021"],
    ["entro fine 2021", "by 2021-12-31", "entro il 31/12/2021"],
    ["entro fine anno", "by --12-31", "entro il 31/12"],
    ["entro la fine dell'anno", "by --12-31", "entro il 31/12"],
    ["entro l'anno", "by --12-31", "entro il 31/12"],
  ]);
});

describe("yes, no and nothing", () => {
  itReads([
    ["SI", "yesNo true", "SI"],
    ["si", "yesNo true", "SI"],
    ["Sì", "yesNo true", "SI"],
    ["SÌ", "yesNo true", "SI"],
    ["si\u0300", "yesNo true", "SI"],
    ["sí", "yesNo true", "SI"],
    ["SI'", "yesNo true", "SI"],
    ["SI’", "yesNo true", "SI"],
    ["si`", "yesNo true", "SI"],
    ["Si.", "yesNo true", "SI"],
    ["On", "yesNo true", "SI"],
    ["ON", "yesNo true", "SI"],
    ["si/no", "yesNo true", "SI"],
    ["SÌ / NO", "yesNo true", "SI"],
    ["On/Off", "yesNo true", "SI"],
    ["NO", "yesNo false", "NO"],
    ["no.", "yesNo false", "NO"],
    ["Off", "yesNo false", "NO"],
    ["N/D", "none", "N/D"],
    ["n/d", "none", "N/D"],
    ["n.d.", "none", "N/D"],
    ["N.D.", "none", "N/D"],
    ["n.d", "none", "N/D"],
    ["n. d.", "none", "N/D"],
    ["N / D", "none", "N/D"],
    ["ND", "none", "N/D"],
    ["nd.", "none", "N/D"],
    ["n/a", "none", "N/D"],
    ["N/A", "none", "N/D"],
    ["n.a.", "none", "N/D"],
    ["NA", "none", "N/D"],
    ["-", "none", "N/D"],
    ["–", "none", "N/D"],
    ["—", "none", "N/D"],
    ["−", "none", "N/D"],
    ["--", "none", "N/D"],
    ["(-)", "none", "N/D"],
    ["(N/D)", "none", "N/D"],
    ["Non disponibile.", "none", "N/D"],
    ["", "none", "N/D"],
    ["   ", "none", "N/D"],
    ["\u00a0\ufeff", "none", "N/D"],
    ["()", "none", "N/D"],
  ]);
});

describe("look-alikes", () => {
  itReads([
    ["≥ 5", "atLeast 5 none", ">= 5"],
    ["⩾ 5", "atLeast 5 none", ">= 5"],
    ["≧ 5", "atLeast 5 none", ">= 5"],
    ["≤ 5", "atMost 5 none", "<= 5"],
    ["⩽ 5", "atMost 5 none", "<= 5"],
    ["≦ 5", "atMost 5 none", "<= 5"],
    ["＞ 5", "moreThan 5 none", "> 5"],
    ["＜ 5", "lessThan 5 none", "< 5"],
    ["＝ 5", "exactly 5 none", "= 5"],
    ["＞＝ 5", "atLeast 5 none", ">= 5"],
    ["5 ％", "plain 5 percent", "5 %"],
    ["5 ﹪", "plain 5 percent", "5 %"],
    ["5 €", "plain 5 euro", "5 €"],
    ["−5", "plain -5 none", "-5"],
    ["‐5", "plain -5 none", "-5"],
    ["‑5", "plain -5 none", "-5"],
    ["‒5", "plain -5 none", "-5"],
    ["–5", "plain -5 none", "-5"],
    ["－5", "plain -5 none", "-5"],
    ["＋5 % sulla base", "increase 5 percent «sulla base»", "+5 % sulla base"],
    ["5 − 10", "between [5 none; 10 none]", "tra 5 e 10"],
    ["5 n˚", "plain 5 count", "5 N."],
    ["entro il 30∕11∕2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["entro il 30⁄11⁄2021", "by 2021-11-30", "entro il 30/11/2021"],
    ["l‘80 %", "plain 80 percent", "80 %"],
    ["lʼ80 %", "plain 80 percent", "80 %"],
    ["l´80 %", "plain 80 percent", "80 %"],
    ["5´", "plain 5 minute", "5 min"],
    [">=\u00a090\u00a0%", "atLeast 90 percent", ">= 90 %"],
    [">=\u202f90\u202f%", "atLeast 90 percent", ">= 90 %"],
    [">=\u200990\u2009%", "atLeast 90 percent", ">= 90 %"],
    [">=\u300090\u3000%", "atLeast 90 percent", ">= 90 %"],
    ["\t>= 90\r\n%", "atLeast 90 percent", ">= 90 %"],
    ["\u200b>\u200b=\u200b9\u200b0\u200b%", "atLeast 90 percent", ">= 90 %"],
    [">\u200d=\u200c90", "atLeast 90 none", ">= 90"],
    ["al\u00admeno 90 %", "atLeast 90 percent", ">= 90 %"],
    ["\ufeff>= 90 %", "atLeast 90 percent", ">= 90 %"],
    ["90\u2060%", "plain 90 percent", "90 %"],
    ["9\u00ad0 %", "plain 90 percent", "90 %"],
    ["1\u200b.\u200b500", "plain 1500 none", "1.500"],
    ["più\u0300 di 5", "moreThan 5 none", "> 5"],
    ["piu\u0300 di 5", "moreThan 5 none", "> 5"],
  ]);
});

describe("refuses", () => {
  describe("numbers that are none, or that could be two", () => {
    itRefuses([
      ["1234.567", "target.numberForm", 0, 8],
      ["1.50.000", "target.numberForm", 0, 8],
      ["1.500.00", "target.numberForm", 0, 8],
      ["01.500", "target.numberForm", 0, 6],
      ["1,000.5", "target.numberForm", 5, 2],
      ["1,000,000", "target.numberForm", 5, 4],
      ["90,,0", "target.numberForm", 3, 2, "90,0"],
      [">= 90,,0 %", "target.numberForm", 6, 2, ">= 90,0 %"],
      ["90..0", "target.numberForm", 0, 5, "90.0"],
      ["90,.0", "target.numberForm", 3, 2, "90,0"],
      [".5", "target.numberForm", 0, 2, "0,5"],
      [",5", "target.numberForm", 0, 2, "0,5"],
      [">= ,5 %", "target.numberForm", 3, 2, ">= 0,5 %"],
      ["5,", "target.trailing", 1, 1, "5"],
      ["12345678901234567890123456789012345678901", "target.digits", 0, 41],
      ["0,00000000000000000000000000000000000000001", "target.digits", 0, 43],
      ["1234567890123456789012345678901234567 mln", "target.digits", 0, 37],
      ["1e5", "target.trailing", 1, 1],
      ["1e999999999", "target.trailing", 1, 1],
      ["0x1F", "target.trailing", 1, 1],
      ["0b11", "target.trailing", 2, 2],
      ["1_000", "target.trailing", 1, 1],
      ["1'000", "target.trailing", 2, 3, "1.000"],
      ["1 000 000", "target.trailing", 2, 3, "1.000.000"],
      ["1 500 €", "target.trailing", 2, 3, "1.500 €"],
      ["Infinity", "target.number", 0, 8],
      ["-Infinity", "target.number", 0, 1],
      ["NaN", "target.number", 0, 3],
      ["1/2", "target.trailing", 1, 1],
      ["3/4", "target.trailing", 1, 1],
      ["5²", "target.trailing", 1, 1],
      ["½", "target.number", 0, 1],
      ["５", "target.number", 0, 1],
      ["９０ %", "target.number", 0, 1],
      ["\u0665", "target.number", 0, 1],
      ["५", "target.number", 0, 1],
      ["--5", "target.sign", 1, 1],
      ["+-5", "target.sign", 1, 1],
      [">= ", "target.number", 3, 0],
      [">= %", "target.number", 3, 1],
      ["5 6", "target.trailing", 2, 1],
      ["1:30", "target.trailing", 1, 1],
      ["12:00", "target.trailing", 2, 1],
    ]);
  });

  describe("what is not sharp", () => {
    itRefuses([
      ["circa 90 %", "target.number", 0, 5],
      ["90 % circa", "target.trailing", 5, 5],
      ["ca. 90 %", "target.number", 0, 2],
      ["90 % ca.", "target.trailing", 5, 2],
      ["quasi 90 %", "target.number", 0, 5],
      ["almeno circa 90 %", "target.number", 7, 5],
      ["90 % tendenziale", "target.trailing", 5, 11],
      ["intorno al 90 %", "target.number", 0, 7],
      ["all'incirca 90 %", "target.number", 0, 4],
      ["90 % all'incirca", "target.trailing", 9, 7],
      ["più o meno 90 %", "target.number", 0, 3],
      ["~ 90 %", "target.number", 0, 1],
      ["≈ 90 %", "target.number", 0, 1],
      ["± 5 %", "target.number", 0, 1],
      ["90 % +/- 5", "target.trailing", 5, 1],
      ["90% se possibile", "target.trailing", 4, 2],
      ["90% ove possibile", "target.trailing", 4, 3],
      ["fino al 90 %", "target.number", 0, 4],
      ["a partire da 10", "target.number", 0, 1],
    ]);
  });

  describe("a second value, however it is joined", () => {
    itRefuses([
      ["90 % o", "target.trailing", 5, 1],
      ["90 % o superiore", "target.trailing", 5, 1],
      ["10 o più", "target.trailing", 3, 1],
      ["10 oppure 12", "target.trailing", 3, 6],
      ["10 e oltre", "target.trailing", 3, 1],
      ["5 e 10", "target.trailing", 2, 1],
      ["5, 10", "target.trailing", 1, 1],
      ["5; 10", "target.trailing", 1, 1],
      ["5 incontri e una relazione", "target.trailing", 11, 1],
      ["5 incontri di cui uno online", "target.trailing", 14, 3],
      ["5 incontri di cui la metà online", "target.trailing", 21, 4],
      ["5 incontri + 1 FAD", "target.trailing", 11, 1],
      ["5 + 5", "target.trailing", 2, 1],
      ["5 (cinque) giorni", "target.trailing", 3, 6],
      ["N. 3 incontri (10% ciascuno)", "target.trailing", 15, 2],
      ["90 % ma non meno", "target.trailing", 5, 2],
    ]);
  });

  describe("two conditions", () => {
    itRefuses([
      ["7 allegati e 4 capitoli", "target.trailing", 13, 1],
      ["Il 50% delle Regioni e il 10% dei Comuni", "target.trailing", 26, 2],
      ["nr ≥8 MMPP totali (di cui ≥ 5 per LNR TVN)", "target.trailing", 26, 1],
      [">= 5 o <= 10", "target.trailing", 5, 1],
      [">= 5 <= 10", "target.trailing", 5, 1],
      [">= 5, <= 10", "target.trailing", 4, 1],
      ["> 5 e > 10", "target.trailing", 4, 1],
      [">= 10 e <= 5", "target.trailing", 6, 1],
      ["<= 5 e >= 10", "target.trailing", 5, 1],
      ["5 < x < 10", "target.trailing", 2, 1],
      ["entro il 30.04.2023 - target: 100%", "target.trailing", 20, 1],
      ["100 % entro il 30/11/2021", "target.trailing", 6, 5],
      ["almeno 5 incontri entro l'anno", "target.trailing", 18, 5],
      ["superiore a 150 (con 10% tolleranza)", "target.trailing", 21, 2],
      ["SI entro il 30/11", "target.number", 0, 2],
      ["SI >= 90 %", "target.number", 0, 2],
      ["100 % SI", "target.trailing", 6, 2],
      ["100,00 % N/D", "target.trailing", 9, 3],
      ["100,00% >= 90,00 % N/D", "target.trailing", 8, 1],
      ["90 % >= 80 %", "target.trailing", 5, 1],
    ]);
  });

  describe("two dates", () => {
    itRefuses([
      ["entro il 30/11/2021 e il 31/12/2021", "target.trailing", 20, 1],
      ["entro il 30/6 e 31/12", "target.trailing", 14, 1],
      ["entro 30 giorni e comunque entro il 30/11/2021", "target.trailing", 16, 1],
      ["n.15 entro il 30.06.2021 e n.20 entro il 31.12.2021", "target.trailing", 5, 5],
      ["dal 01/01/2021 al 31/12/2021", "target.trailing", 4, 2],
      ["tra 01/01/2021 e 31/12/2021", "target.trailing", 4, 2],
      ["entro novembre e dicembre", "target.trailing", 15, 1],
      ["dal 01/01/2021 al 31/12/2021", "target.trailing", 4, 2],
      ["tra 01/01/2021 e 31/12/2021", "target.trailing", 4, 2],
      ["tra il 1° e il 30 novembre", "target.number", 8, 1],
      ["dal 5 al 10 novembre 2021", "target.trailing", 9, 2],
    ]);
  });

  describe("negations, prose and what has no value", () => {
    itRefuses([
      ["non > 5", "target.number", 0, 3],
      ["non pari a 5", "target.number", 0, 3],
      ["non superare 5", "target.number", 0, 3],
      ["nessun ritardo > 5 gg", "target.number", 0, 6],
      ["eliminazione dei ritardi superiori a 5 gg", "target.number", 0, 12],
      ["incrementare almeno del 5 %", "target.number", 0, 12],
      ["Miglioramento >= 5 %", "target.number", 0, 13],
      ["è superiore al 5 %", "target.number", 0, 1],
      ["Legge 190/2012", "target.number", 0, 5],
      ["art. 5", "target.number", 0, 3],
      ["senza errori > 5", "target.number", 0, 5],
      ["≠ 5", "target.number", 0, 1],
      ["!= 5", "target.number", 0, 1],
      ["<> 5", "target.sign", 0, 2],
      [">< 5", "target.sign", 0, 2],
      ["== 5", "target.sign", 0, 2, "= 5"],
      [">> 5", "target.sign", 0, 2, "> 5"],
      ["≥/≤ 5", "target.sign", 0, 3],
      ["non entro il 30/11/2021", "target.number", 0, 3],
      ["un report", "target.number", 0, 2],
      ["una relazione annuale", "target.number", 0, 3],
      ["Redazione del piano", "target.number", 0, 9],
      ["Relazione entro il 30/11", "target.number", 0, 9],
      ["Documentazione di almeno 400 dataset", "target.number", 0, 14],
      ["Sottoscrizione di ulteriori 2 protocolli", "target.number", 0, 14],
      ["raggiungimento del 90 %", "target.number", 0, 14],
      ["Baseline: 800", "target.number", 0, 8],
      ["Tutti i documenti", "target.number", 0, 5],
      ["a b c d e f g >= 5", "target.number", 0, 1],
      ["e >= 5", "target.number", 0, 1],
      ["oltre", "target.number", 5, 0],
      ["min", "target.number", 3, 0],
      ["tra", "target.number", 3, 0],
      ["tra 5", "target.number", 5, 0],
      ["tra 5 e", "target.number", 7, 0],
      ["tra 5 o 10", "target.number", 6, 1],
      ["da 10", "target.number", 5, 0],
      ["entro", "target.number", 5, 0],
    ]);
  });

  describe("days that are none, or may be none", () => {
    itRefuses([
      ["entro il 30/11/21", "target.year", 15, 2, "entro il 30/11/2021"],
      ["30/11/21", "target.year", 6, 2, "30/11/2021"],
      ["30.11.21", "target.year", 0, 8, "30.11.2021"],
      ["entro il 30/11/202", "target.year", 15, 3],
      ["entro il 30.11.202", "target.year", 9, 9],
      ["30/11/20211", "target.year", 6, 5],
      ["entro novembre 21", "target.year", 15, 2],
      ["entro il 30 novembre 21", "target.year", 21, 2],
      ["30/11/1899", "target.year", 6, 4],
      ["30/11/2101", "target.year", 6, 4],
      ["31/02/2021", "target.date", 0, 10],
      ["29/02/2021", "target.date", 0, 10],
      ["31/04/2021", "target.date", 0, 10],
      ["32/01/2021", "target.date", 0, 10],
      ["1/13/2021", "target.date", 0, 9],
      ["00/11/2021", "target.date", 0, 10],
      ["030/11/2021", "target.date", 0, 11],
      ["entro il 31/02", "target.date", 9, 5],
      ["entro il 30/2", "target.date", 9, 4],
      ["entro febbraio", "target.monthYear", 6, 8],
      ["entro la fine di febbraio", "target.monthYear", 17, 8],
      ["30-11-2021", "target.dateForm", 0, 10, "30/11/2021"],
      ["2021-11-30", "target.dateForm", 0, 10, "30/11/2021"],
      ["2021/11/30", "target.year", 8, 2, "30/11/2021"],
      ["2021.11.30", "target.numberForm", 0, 10, "30/11/2021"],
      ["30 11 2021", "target.trailing", 3, 2],
      ["30/11-2021", "target.trailing", 2, 1],
      [">= 30/11/2021", "target.dateSign", 0, 1],
      ["> 30/11/2021", "target.dateSign", 0, 1],
      ["< 30/11/2021", "target.dateSign", 0, 1],
      ["= 30/11/2021", "target.dateSign", 0, 1],
      ["almeno 30/11/2021", "target.dateSign", 0, 6],
      ["31/5", "target.trailing", 2, 1],
      ["30/11", "target.trailing", 2, 1],
      ["il 30/11", "target.trailing", 5, 1],
      ["il 30.06", "target.dateForm", 0, 2],
      ["il 10", "target.dateForm", 0, 2],
      ["il 10 del mese", "target.dateForm", 0, 2],
      ["il 2021", "target.dateForm", 0, 2],
      ["al 30.06", "target.number", 0, 2],
      ["al 30/06/2021", "target.number", 0, 2],
      ["del 30/11/2021", "target.trailing", 6, 1],
      ["entro il 10", "target.dateForm", 9, 2],
      ["entro il 10 del mese successivo", "target.dateForm", 9, 2],
      ["entro 10 del mese successivo", "target.dateForm", 6, 2],
      ["entro il 15 p.v.", "target.dateForm", 9, 2],
      ["entro 15 p.v.", "target.dateForm", 6, 2],
      ["entro il 30 di novembre", "target.dateForm", 9, 2],
      ["entro il 30 nov 2021", "target.dateForm", 9, 2],
      ["entro il 10° giorno", "target.dateForm", 9, 2],
      ["entro il 1° semestre 2021", "target.dateForm", 9, 1],
      ["entro i 3/4", "target.dateForm", 8, 1],
      ["entro 2.5", "target.dateForm", 6, 3],
      ["entro le ore 12", "target.number", 6, 2],
      ["entro le ore 12:00", "target.number", 6, 2],
      ["entro le 12", "target.dateForm", 9, 2],
      ["entro le 12 del 30/11/2021", "target.dateForm", 9, 2],
      ["entro il 30/11/2021 ore 12", "target.trailing", 20, 3],
      ["entro il 30 novembre dell'anno successivo", "target.trailing", 21, 5],
      ["entro il 30/11 di ogni anno", "target.trailing", 15, 2],
      ["entro il primo semestre", "target.number", 6, 2],
      ["entro metà novembre", "target.number", 6, 4],
      ["entro fine mese", "target.number", 6, 4],
      ["entro il mese successivo", "target.number", 6, 2],
      ["entro l'anno in corso", "target.number", 6, 2],
      ["entro i termini di legge", "target.number", 6, 1],
      ["entro il 2021 con collaudo", "target.dateForm", 9, 4],
      ["entro un massimo di 30 giorni", "target.trailing", 9, 7],
      ["entro almeno 30 giorni", "target.number", 6, 6],
      ["entro gg 30", "target.number", 6, 2],
      ["2020-2021", "target.range", 0, 9],
      ["da 2020 a 2021", "target.range", 0, 14],
      ["dalle 9 alle 12", "target.range", 0, 15],
      ["ore 12", "target.number", 0, 3],
      ["tra il 2020 e il 2021", "target.range", 0, 21],
      ["2020/2021", "target.trailing", 4, 1],
      ["novembre 2021", "target.number", 0, 8],
      ["nel 2021", "target.number", 0, 3],
      ["dopo il 30/11/2021", "target.number", 0, 4],
      ["prima del 30/11/2021", "target.number", 0, 5],
    ]);
  });

  describe("ranges that are none", () => {
    itRefuses([
      ["tra 5 gg e 10 %", "target.unit", 14, 1],
      ["5 - 1234.567", "target.numberForm", 4, 8],
      ["tra >< 5 e 10", "target.sign", 4, 2],
      ["tra > 1234.567 e 10", "target.numberForm", 6, 8],
      ["tra 5 e 1234.567", "target.numberForm", 8, 8],
      ["entro 1234.567", "target.numberForm", 6, 8],
      ["n. >= € 5", "target.unit", 6, 1],
      ["tra 60 gg e 2 mesi", "target.unit", 14, 4],
      ["tra > 5 e < 5", "target.range", 0, 13],
      ["tra <= 5 e >= 10", "target.range", 0, 16],
      ["tra < 5 e 10", "target.range", 0, 12],
      ["tra 5 e > 10", "target.range", 0, 12],
      ["tra 5 e 10 e 15", "target.trailing", 11, 1],
      ["tra 5 e 10 esclusi", "target.trailing", 11, 7],
      ["tra 5 e 10 (compresi)", "target.trailing", 11, 1],
      ["tra 5 e 10, estremi inclusi", "target.trailing", 10, 1],
      ["tra +5 % e +10 %", "target.reference", 16, 0],
      ["tra 5 incontri e 10 corsi", "target.number", 6, 8],
      ["5 - ", "target.trailing", 2, 1],
      ["5 - 10 - 15", "target.dateForm", 0, 11],
      ["- 5 - 10", "target.sign", 0, 1, "5 - 10"],
      ["5 \u2014 10", "target.trailing", 2, 1],
      ["5 / 10", "target.trailing", 2, 1],
    ]);
  });

  describe("changes without a reference, or to a value", () => {
    itRefuses([
      ["+5 %", "target.reference", 4, 0],
      ["+5 N.", "target.reference", 4, 0],
      ["+5 incontri", "target.reference", 3, 0],
      ["incremento del 20 %", "target.reference", 19, 0],
      ["riduzione di 5 incontri", "target.reference", 15, 0],
      ["+10 % rispetto", "target.reference", 6, 8],
      ["+10 % sulla", "target.trailing", 6, 5],
      ["+10 % sul totale", "target.reference", 6, 0],
      ["+0 % sulla base", "target.changeZero", 1, 1],
      ["-0,00 % sulla base", "target.changeZero", 1, 4],
      ["10 % sulla base", "target.relative", 5, 5],
      ["10 % rispetto al 2020", "target.relative", 5, 8],
      ["almeno 10 % rispetto al 2020", "target.relative", 12, 8],
      ["+10 % anno precedente", "target.unit", 6, 4],
      ["90 % su base annua", "target.relative", 5, 2],
      ["20 % di riduzione", "target.relative", 5, 2],
      ["10 % in aumento", "target.relative", 5, 2],
      ["+10 % rispetto al 2018 o al 2019", "target.trailing", 23, 1],
      ["+10 % rispetto al 2018 e al 2019", "target.trailing", 28, 4],
      ["+10 % sul 2018 e +5 % sul 2019", "target.trailing", 17, 1],
      ["+10 % rispetto a 100", "target.trailing", 17, 3],
      ["+10 % sulla base di 50", "target.trailing", 20, 2],
      ["+10 % sulla base entro il 30/11/2021", "target.trailing", 17, 5],
      ["+10 % sulla base, almeno 5", "target.trailing", 18, 6],
      ["+10 % sulla base se possibile", "target.trailing", 17, 2],
      ["--10 % sulla base", "target.sign", 1, 1],
      ["riduzione a 30 gg rispetto al 2018", "target.trailing", 10, 1],
      ["riduzione al 20 % rispetto al 2018", "target.trailing", 10, 2],
      ["riduzione da 30 a 20 gg rispetto al 2018", "target.trailing", 10, 2],
      ["riduzione fino al 20 % rispetto al 2018", "target.trailing", 15, 2],
      ["riduzione massima del 20 % rispetto al 2018", "target.trailing", 10, 7],
      ["riduzione del -20 % rispetto al 2018", "target.number", 14, 1],
      ["incremento di circa il 20 % rispetto al 2018", "target.trailing", 14, 5],
      ["incremento superiore al 20 % rispetto al 2018", "target.trailing", 21, 2],
      ["incremento tra il 20 e il 30 % rispetto al 2018", "target.trailing", 11, 3],
      ["incremento del 20-30 % rispetto al 2018", "target.trailing", 17, 1],
      ["incremento o riduzione del 5 % rispetto al 2018", "target.trailing", 11, 1],
      ["incremento sui dati del 5 % rispetto al 2018", "target.number", 11, 3],
      ["nessun incremento rispetto al 2018", "target.number", 0, 6],
      ["raddoppio rispetto al 2018", "target.number", 0, 9],
      ["ulteriori 5 incontri", "target.number", 0, 9],
      ["5 ulteriori incontri", "target.relative", 2, 9],
    ]);
  });

  describe("units that clash, and multiples", () => {
    itRefuses([
      ["5 % punti", "target.unit", 4, 5],
      ["5 % di", "target.trailing", 4, 2],
      ["90 % (delle)", "target.trailing", 5, 1],
      ["5 n. min.cento", "target.unit", 5, 9],
      ["5 gg ore", "target.unit", 5, 3],
      ["5 ore/uomo", "target.unit", 2, 8],
      ["5 giorni-uomo", "target.unit", 2, 11],
      ["5 gg.ll.", "target.unit", 2, 5],
      ["10.000 euro/anno", "target.unit", 7, 9],
      ["€ 5 %", "target.unit", 4, 1],
      ["n. 5 %", "target.unit", 5, 1],
      ["5 percentuale", "target.trailing", 2, 11],
      ["5 k", "target.trailing", 2, 1],
      ["5k€", "target.trailing", 1, 1],
      ["10K euro", "target.trailing", 2, 1],
      ["5 M", "target.trailing", 2, 1],
      ["€ 1,5 M", "target.trailing", 6, 1],
      ["5 miliardi", "target.trailing", 2, 8],
      ["5 mld", "target.trailing", 2, 3],
      ["2 migliaia di utenti", "target.trailing", 2, 8],
      ["3 centinaia", "target.trailing", 2, 9],
      ["2 dozzine", "target.trailing", 2, 7],
      ["5 per mille", "target.trailing", 6, 5],
      ["5 \u2030", "target.trailing", 2, 1],
      ["due terzi", "target.trailing", 4, 5],
      ["5 punti in percentuale", "target.trailing", 8, 2],
      ["6 mm", "target.trailing", 2, 2],
      ["2a edizione", "target.trailing", 1, 1],
      ["tre quarti", "target.trailing", 4, 6],
      ["30 g", "target.trailing", 3, 1],
      ["5 x 2", "target.trailing", 2, 1],
      ["5 ore lavorative", "target.trailing", 6, 10],
      ["30 giorni feriali", "target.trailing", 10, 7],
      ["30 gg (lavorativi)", "target.trailing", 7, 10],
      ["trenta", "target.number", 0, 6],
      ["almeno cinquanta incontri", "target.number", 7, 9],
      ["4 incontri e trenta ore", "target.trailing", 13, 6],
      ["duecento", "target.number", 0, 8],
      ["zero", "target.number", 0, 4],
      ["giorni <= 30", "target.unit", 0, 6],
      ["gg ≤ 30", "target.unit", 0, 2],
      ["Percentuale >= 90", "target.unit", 0, 11],
      ["Ore di formazione >= 20", "target.unit", 0, 3],
      ["Giorni tra 5 e 10", "target.unit", 0, 6],
      ["Importo in migliaia di euro >= 500", "target.number", 0, 7],
    ]);
  });

  describe("marks and characters that are none of ours", () => {
    itRefuses([
      ["90 %%", "target.trailing", 4, 1, "90 %"],
      ["90 % %", "target.trailing", 5, 1, "90 %"],
      ["90 %;", "target.trailing", 4, 1, "90 %"],
      ["90 %*", "target.trailing", 4, 1, "90 %"],
      [">= 90 : %", "target.trailing", 6, 1, ">= 90 %"],
      ["(90 %", "target.number", 0, 1, "90 %"],
      ["90 %)", "target.trailing", 4, 1, "90 %"],
      ["((90 %))", "target.number", 0, 1],
      ["(5 (corsi)", "target.number", 0, 1, "5 (corsi)"],
      ["(5) corsi)", "target.number", 0, 1],
      [".", "target.number", 0, 1],
      ["(.)", "target.number", 1, 1],
      ["90 (%)", "target.trailing", 3, 1],
      ["90 ()", "target.trailing", 3, 1],
      ["5 incontri (online", "target.trailing", 11, 1, "5 incontri online"],
      ['"90 %"', "target.number", 0, 1, "90 %"],
      ["\u201calmeno 90 %\u201d", "target.number", 0, 1, "almeno 90 %"],
      ["«90 %»", "target.number", 0, 1, "90 %"],
      ["- 5 incontri", "target.sign", 0, 1, "5 incontri"],
      ["\u2013 5 giorni", "target.sign", 0, 1, "5 giorni"],
      ["\u2022 5 incontri", "target.number", 0, 1, "5 incontri"],
      ["1) 5 incontri", "target.trailing", 1, 1],
      ["[5] incontri", "target.number", 0, 1],
      ["5 incontri - online", "target.trailing", 11, 1],
      ["$ 5.000", "target.number", 0, 1],
      ["5 ℃", "target.trailing", 2, 1],
      ["№ 5", "target.number", 0, 1],
      ["\u202e>= 90 %", "target.number", 0, 1],
      [">= \u202e09 %", "target.number", 3, 1],
      ["\u200e90 %", "target.number", 0, 1],
      ["\u206690 %\u2069", "target.number", 0, 1],
      ["\ud800", "target.number", 0, 1],
      [">= 90 % \udc00", "target.trailing", 8, 1],
      ["90 \ud83d\ude00", "target.trailing", 3, 2],
      ["\u0000", "target.number", 0, 1],
      ["5 \u0000", "target.trailing", 2, 1],
      ["\u20155", "target.number", 0, 1],
      ["≳ 5", "target.number", 0, 1],
      ["≯ 5", "target.number", 0, 1],
      ["﹥ 5", "target.number", 0, 1],
    ]);
  });

  describe("slips of the keyboard", () => {
    itRefuses([
      ["entr0 il 30/11", "target.number", 0, 4, "entro il 30/11"],
      ["almen0 5", "target.number", 0, 5, "almeno 5"],
      ["almneo 5 incontri", "target.number", 0, 6, "almeno 5 incontri"],
      ["alemno 5", "target.number", 0, 6, "almeno 5"],
      ["9O %", "target.trailing", 1, 1, "90 %"],
      ["l00 %", "target.number", 0, 1, "100 %"],
      ["1OO %", "target.trailing", 1, 2],
      ["maggoire di 5", "target.number", 0, 8, "maggiore di 5"],
      ["altre 5 PA", "target.number", 0, 5],
    ]);
  });
});

it("gives the hint to write a timeline or two indicators for a second condition", () => {
  const { issues } = refused(safeParseTarget(">= 90 % e entro il 30/11/2021"));
  expect(issues[0]?.hint).toContain("timeline or two indicators");
  expect(issues[0]?.expected).toEqual(["the end"]);
});

it.each(["Avvio dello sportello", "un piano"])("says that %j lacks a number or a sign", (text) => {
  expect(refused(safeParseTarget(text)).issues[0]?.expected).toEqual(["a number", "a sign"]);
});

it("gives both readings of an ill-formed number", () => {
  const [one] = refused(safeParseTarget("1234.567")).issues;
  expect(one?.params).toEqual({ grouped: "1.234.567", decimal: "1.234,567" });
  expect(one?.hint).toContain("1.234.567 or 1.234,567");
});

describe("a unit column", () => {
  const rows: readonly (readonly [text: string, unit: string, line: string])[] = [
    ["= 100", "Percentuale", "exactly 100 percent"],
    ["= 1", "Valore", "exactly 1 none"],
    ["90", "%", "plain 90 percent"],
    ["90", " % ", "plain 90 percent"],
    ["90", "(%)", "plain 90 percent"],
    ["90", "percentuale", "plain 90 percent"],
    ["90", "Percentuale (%)", "plain 90 percent"],
    ["90", "in percentuale", "plain 90 percent"],
    ["90", "perc.", "plain 90 percent"],
    ["90", "percentage", "plain 90 percent"],
    ["90", "percent", "plain 90 percent"],
    ["90", "% di adesione", "plain 90 percent «di adesione»"],
    ["90", "percentuale di adesione", "plain 90 percent «di adesione»"],
    ["90", "N.", "plain 90 count"],
    ["90", "n°", "plain 90 count"],
    ["90", "numero", "plain 90 count"],
    ["90", "Numero incontri", "plain 90 count «incontri»"],
    ["90", "numero di incontri", "plain 90 count «incontri»"],
    ["90", "incontri", "plain 90 count «incontri»"],
    ["90", "numero giorni", "plain 90 day"],
    ["90", "n. di ore", "plain 90 hour"],
    ["90", "unità", "plain 90 count"],
    ["90", "gg", "plain 90 day"],
    ["90", "gg.", "plain 90 day"],
    ["90", "gg lav.", "plain 90 workingDay"],
    ["90", "Giorni lavorativi", "plain 90 workingDay"],
    ["90", "gg dalla richiesta", "plain 90 day «dalla richiesta»"],
    ["90", "ore", "plain 90 hour"],
    ["90", "min", "plain 90 minute"],
    ["90", "mesi", "plain 90 month"],
    ["90", "anni", "plain 90 year"],
    ["90", "€", "plain 90 euro"],
    ["90", "Euro", "plain 90 euro"],
    ["90", "punti", "plain 90 point"],
    ["90", "punteggio", "plain 90 point"],
    ["90", "p.p.", "plain 90 percentagePoint"],
    ["90", "valore assoluto", "plain 90 none"],
    ["90", "Valore assoluto.", "plain 90 none"],
    ["90", "rapporto", "plain 90 none"],
    ["90", "ratio", "plain 90 none"],
    ["90", "indice", "plain 90 none"],
    ["90", "data", "plain 90 none"],
    ["90", "testo", "plain 90 none"],
    ["90", "si/no", "plain 90 none"],
    ["90", "si / no", "plain 90 none"],
    ["90", "on/off", "plain 90 none"],
    ["90", "on / off", "plain 90 none"],
    ["90", "", "plain 90 none"],
    ["90", "-", "plain 90 none"],
    ["90", "n/d", "plain 90 none"],
    ["90 %", "N.", "plain 90 percent"],
    ["90 gg", "%", "plain 90 day"],
    ["90 incontri", "N.", "plain 90 count «incontri»"],
    ["90 incontri", "corsi", "plain 90 count «incontri»"],
    ["90 incontri", "Valore", "plain 90 count «incontri»"],
    ["90 incontri", "k€", "plain 90 count «incontri»"],
    ["90 %", "k€", "plain 90 percent"],
    ["almeno il 70 degli allarmi", "%", "atLeast 70 percent «degli allarmi»"],
    ["il 90", "%", "plain 90 percent"],
    ["giorni <= 30", "gg", "atMost 30 day"],
    ["entro 30", "gg", "atMost 30 day"],
    ["entro 2.5", "gg", "atMost 2.5 day"],
    ["entro 10 dalla richiesta", "gg", "atMost 10 day «dalla richiesta»"],
    ["tra 5 e 10", "%", "between [5 percent; 10 percent]"],
    ["tra 5 e < 10", "gg", "between [5 day; 10 day)"],
    ["tra 5 % e 10", "N.", "between [5 percent; 10 percent]"],
    ["5 - 10", "incontri", "between [5 count «incontri»; 10 count «incontri»]"],
    ["+5 sulla base", "N.", "increase 5 count «sulla base»"],
    ["incremento di 5 rispetto al 2020", "incontri", "increase 5 count «incontri» «rispetto al 2020»"],
    ["SI", "SI/NO", "yesNo true"],
    ["SI", "On / Off", "yesNo true"],
    ["30/11/2021", "data", "by 2021-11-30"],
    ["N/D", "%", "none"],
    ["", "%", "none"],
  ];
  it.each(rows)("%j in a column %j: %s", (text, unit, line) => {
    const target = parseTarget(text, { unit });
    expect(targetLine(target)).toBe(line);
    expect(parseTarget(formatTarget(target))).toEqual({ ...target, canonical: true });
  });

  it.each<[string, string, string, [number, number]]>([
    ["90", "k€", "target.column", [0, 2]],
    [">= 90", "migliaia di euro", "target.column", [3, 2]],
    ["(>= 90)", "M€", "target.column", [4, 2]],
    ["90", "euro (migliaia)", "target.column", [0, 2]],
    ["90", "€ x 1.000", "target.column", [0, 2]],
    ["90", "%, N.", "target.column", [0, 2]],
    ["90", "% o N.", "target.column", [0, 2]],
    ["90", "5", "target.column", [0, 2]],
    ["90", "giorni/anno", "target.column", [0, 2]],
    ["90", "valore in euro", "target.column", [0, 2]],
    ["90", "Tempo medio (giorni)", "target.column", [0, 2]],
    ["tra 5 e 10", "k€", "target.column", [4, 1]],
    ["5 al giorno", "k€", "target.column", [0, 1]],
    ["90 incontri", "%", "target.unit", [3, 8]],
    ["4 incontri", "gg", "target.unit", [2, 8]],
    ["tra 5 e 10 incontri", "%", "target.unit", [11, 8]],
    ["almeno una relazione", "%", "target.unit", [11, 9]],
    ["+5", "%", "target.reference", [2, 0]],
    ["il 10", "gg", "target.dateForm", [0, 2]],
    ["entro il 10", "gg", "target.dateForm", [9, 2]],
    ["da 2020 a 2021", "N.", "target.range", [0, 14]],
  ])("%j in a column %j is refused with %s at %j", (text, unit, code, [position, length]) => {
    expect(safeParseTarget(text, { unit })).toMatchObject({ success: false, issues: [{ code, input: text, position, length }] });
  });

  it("says what the column says", () => {
    const [one] = refused(safeParseTarget("90", { unit: "k€" })).issues;
    expect(one?.message).toBe("The unit column says k€, which is no unit");
  });

  it("is read for results too", () => {
    expect(actualLine(parseActual("16.6", { unit: "Percentuale" }))).toBe("measured 16.6 percent");
    expect(actualLine(parseActual("12", { unit: "numero di incontri" }))).toBe("measured 12 count «incontri»");
    expect(actualLine(parseActual("43/45", { unit: "%" }))).toBe("fraction 43 over 45");
    expect(safeParseActual("12", { unit: "k€" })).toMatchObject({ success: false, issues: [{ code: "target.column" }] });
  });
});

describe("results", () => {
  const rows: readonly (readonly [text: string, line: string, canonical: string])[] = [
    ["92,5 %", "measured 92.5 percent", "92,5 %"],
    ["92,50%", "measured 92.50 percent", "92,50 %"],
    ["83.5 %", "measured 83.5 percent", "83,5 %"],
    ["210 gg", "measured 210 day", "210 gg"],
    ["= 98,0%", "measured 98.0 percent", "98,0 %"],
    ["pari al 95 %", "measured 95 percent", "95 %"],
    ["il 95%", "measured 95 percent", "95 %"],
    ["95% delle pratiche", "measured 95 percent «delle pratiche»", "95 % delle pratiche"],
    ["12", "measured 12 none", "12"],
    ["0,08645", "measured 0.08645 none", "0,08645"],
    ["-5 %", "measured -5 percent", "-5 %"],
    ["- 5", "measured -5 none", "-5"],
    ["+5", "measured 5 none", "5"],
    ["+5,2 %", "measured 5.2 percent", "5,2 %"],
    ["n. 4 incontri", "measured 4 count «incontri»", "4 incontri"],
    ["cinque incontri", "measured 5 count «incontri»", "5 incontri"],
    ["un giorno", "measured 1 day", "1 gg"],
    ["€ 1.250,50", "measured 1250.50 euro", "1.250,50 €"],
    ["5'", "measured 5 minute", "5 min"],
    ["2021", "measured 2021 none", "2.021"],
    ["30.11", "measured 30.11 none", "30,11"],
    ["0", "measured 0 none", "0"],
    ["(92,5 %).", "measured 92.5 percent", "92,5 %"],
    ["43/45", "fraction 43 over 45", "43/45"],
    ["43 / 45", "fraction 43 over 45", "43/45"],
    ["43∕45", "fraction 43 over 45", "43/45"],
    ["318,27/275,37", "fraction 318.27 over 275.37", "318,27/275,37"],
    ["1.500/3.000", "fraction 1500 over 3000", "1.500/3.000"],
    ["-3/5", "fraction -3 over 5", "-3/5"],
    ["3/0", "fraction 3 over 0", "3/0"],
    ["30/11", "fraction 30 over 11", "30/11"],
    ["30/11/2021", "date 2021-11-30", "30/11/2021"],
    ["30.11.2021", "date 2021-11-30", "30/11/2021"],
    ["il 30/11/2021", "date 2021-11-30", "30/11/2021"],
    ["30 novembre 2021", "date 2021-11-30", "30/11/2021"],
    ["1° gennaio 2021", "date 2021-01-01", "01/01/2021"],
    ["30 novembre", "date --11-30", "30 novembre"],
    ["SI", "yesNo true", "SI"],
    ["sì", "yesNo true", "SI"],
    ["SI'", "yesNo true", "SI"],
    ["On", "yesNo true", "SI"],
    ["no", "yesNo false", "NO"],
    ["Off", "yesNo false", "NO"],
    ["", "missing notMeasured", ""],
    ["  \u00a0", "missing notMeasured", ""],
    ["N/D", "missing notAvailable", "N/D"],
    ["n.d.", "missing notAvailable", "N/D"],
    ["ND", "missing notAvailable", "N/D"],
    ["n/a", "missing notAvailable", "N/D"],
    ["-", "missing notAvailable", "N/D"],
    ["—", "missing notAvailable", "N/D"],
    ["non disponibile", "missing notAvailable", "N/D"],
    ["non valutabile", "missing notAssessable", "non valutabile"],
    ["NON VALUTABILI.", "missing notAssessable", "non valutabile"],
    ["annullato", "missing cancelled", "annullato"],
    ["Annullata", "missing cancelled", "annullato"],
    ["annullati", "missing cancelled", "annullato"],
    ["annullate", "missing cancelled", "annullato"],
    ["stralciato", "missing cancelled", "annullato"],
    ["STRALCIATA.", "missing cancelled", "annullato"],
    ["stralciati", "missing cancelled", "annullato"],
    ["stralciate", "missing cancelled", "annullato"],
  ];
  it.each(rows)("%j: %s", (text, line, canonical) => {
    const actual = parseActual(text);
    expect(actualLine(actual)).toBe(line);
    expect(formatActual(actual)).toBe(canonical);
    expect(parseActual(canonical)).toEqual(actual);
  });

  describe("refused", () => {
    itRefuses(
      [
        ["≥ 95%", "actual.inequality", 0, 1],
        [">95 %", "actual.inequality", 0, 1],
        ["<= 5", "actual.inequality", 0, 2],
        ["< 5", "actual.inequality", 0, 1],
        ["almeno 95 %", "actual.inequality", 0, 6],
        ["oltre 95 %", "actual.inequality", 0, 5],
        ["non più di 5", "actual.inequality", 0, 10],
        ["max 5", "actual.inequality", 0, 3],
        ["max", "actual.inequality", 0, 3],
        ["min 5", "actual.inequality", 0, 3],
        ["tra 5 e 10", "actual.value", 0, 3],
        ["da 5 a 10", "actual.value", 0, 2],
        ["5 - 10", "target.trailing", 2, 1],
        ["5-10 %", "target.trailing", 1, 1],
        ["circa 90 %", "actual.value", 0, 5],
        ["90 % circa", "target.trailing", 5, 5],
        ["~ 90 %", "actual.value", 0, 1],
        ["si/no", "actual.value", 0, 5],
        ["on/off", "actual.value", 0, 6],
        ["1,15 (318,27/275,37)", "target.trailing", 5, 1],
        ["43/45 (95,5 %)", "target.trailing", 6, 1],
        ["95,5 % (43/45)", "target.trailing", 7, 1],
        ["43/45 %", "target.trailing", 6, 1],
        ["43 su 45", "target.trailing", 6, 2, "43/45"],
        ["4 incontri su 5", "target.trailing", 14, 1],
        ["5 %/10 %", "target.trailing", 3, 1],
        ["3/", "target.number", 2, 0],
        ["3/x", "target.number", 2, 1],
        ["1/2/3", "target.year", 4, 1],
        ["1/2/2021/5", "target.trailing", 8, 1],
        ["30/11/21", "target.year", 6, 2, "30/11/2021"],
        ["31/02/2021", "target.date", 0, 10],
        ["30-11-2021", "target.dateForm", 0, 10, "30/11/2021"],
        ["novembre 2021", "actual.value", 0, 8],
        ["in data 30/11/2021", "actual.value", 0, 2],
        ["entro il 30/11/2021", "actual.value", 0, 5],
        ["entro 30 gg", "actual.value", 0, 5],
        ["il 30/11/2021 e il 31/12/2021", "target.trailing", 14, 1],
        ["Baseline: 800", "actual.value", 0, 8],
        ["Baseline: 800 servizi qualificati.", "actual.value", 0, 8],
        ["800 (baseline)", "actual.value", 5, 8],
        ["+5 incontri", "actual.value", 0, 1],
        ["+5 % sulla base", "actual.value", 5, 5],
        ["5 % rispetto al 2018", "actual.value", 4, 8],
        ["incremento del 5 % rispetto al 2018", "actual.value", 0, 10],
        ["- 5 incontri", "actual.value", 0, 1, "5 incontri"],
        ["un incontro", "actual.value", 0, 2],
        ["SI (parziale)", "actual.value", 0, 2],
        ["SI, in data 30/11/2021", "actual.value", 0, 2],
        ["realizzato", "actual.value", 0, 10],
        ["in corso", "actual.value", 0, 2],
        ["non raggiunto", "actual.value", 0, 3],
        ["obiettivo stralciato", "actual.value", 0, 9],
        ["Tutti", "actual.value", 0, 5],
        ["5?", "target.trailing", 1, 1],
        ["95% e 80%", "target.trailing", 4, 1],
        ["95 80", "target.trailing", 3, 2],
        ["5 (cinque)", "target.trailing", 3, 6],
        ["zero", "actual.value", 0, 4],
        ["1e5", "target.trailing", 1, 1],
        ["NaN", "actual.value", 0, 3],
        [".5", "target.numberForm", 0, 2, "0,5"],
        ["1.50.000", "target.numberForm", 0, 8],
        ['"92,5 %"', "actual.value", 0, 1, "92,5 %"],
        ["92,5 %%", "target.trailing", 6, 1, "92,5 %"],
        ["annulato", "actual.value", 0, 8, "annullato"],
        ["stralcato", "actual.value", 0, 9, "stralciato"],
        ["non valutablie", "actual.value", 0, 3, "non valutabile"],
      ],
      safeParseActual,
    );
  });

  it("says that an inequality is none", () => {
    const [one] = refused(safeParseActual("≥ 95%")).issues;
    expect(one?.hint).toBe("Write what was measured, without a sign");
  });
});

describe("what is no text", () => {
  const boom = (): never => {
    throw new Error("it cannot be read");
  };
  const inputs: readonly (readonly [what: string, input: unknown, found: string])[] = [
    ["null", null, "null"],
    ["nothing", undefined, "nothing"],
    ["a number", 90, "a number"],
    ["NaN", Number.NaN, "NaN"],
    ["a BigInt", 90n, "a bigint"],
    ["a symbol", Symbol("90 %"), "a symbol"],
    ["true", true, "true or false"],
    ["a list", ["90 %"], "a list"],
    ["an object", { text: "90 %" }, "an object"],
    ["a Decimal", new Decimal(90), "an object"],
    ["what looks like a Decimal", { s: 1, e: 1, d: [90], toString: () => "90 %" }, "an object"],
    ["a String object", Object("90 %"), "an object"],
    ["a function", boom, "a function"],
    ["an object that throws", new Proxy({}, { get: boom, has: boom }), "an object"],
  ];
  it.each(inputs)("%s is refused", (_what, input, found) => {
    const issues = [{ code: "text.type", severity: "error", expected: ["a text"], params: { found } }];
    expect(safeParseTarget(input as string)).toMatchObject({ success: false, issues });
    expect(safeParseActual(input as string)).toMatchObject({ success: false, issues });
    expect(() => parseTarget(input as string)).toThrow(PlanError);
    expect(() => parseActual(input as string)).toThrow(PlanError);
  });

  it.each([undefined, null, 5, "options", true, Symbol("unit"), [], {}, { unit: undefined }, { units: "%" }])(
    "options that are none change nothing (%#)",
    (options) => {
      expect(targetLine(parseTarget("90", options as ReadOptions))).toBe("plain 90 none");
      expect(actualLine(parseActual("90", options as ReadOptions))).toBe("measured 90 none");
    },
  );

  it.each([
    [{ unit: 5 }, "a number"],
    [{ unit: null }, "null"],
    [{ unit: ["%"] }, "a list"],
    [{ unit: new Decimal(5) }, "an object"],
    [Object.defineProperty({}, "unit", { get: boom }), "null"],
    [new Proxy({}, { get: boom }), "null"],
  ])("a unit that is no text is refused (%#)", (options, found) => {
    const issues = [{ code: "text.type", path: ["unit"], params: { found } }];
    expect(safeParseTarget("90", options as ReadOptions)).toMatchObject({ success: false, issues });
    expect(safeParseActual("90", options as ReadOptions)).toMatchObject({ success: false, issues });
  });

  it("a unit of 300 characters is refused", () => {
    expect(safeParseTarget("90", { unit: "%".padEnd(300) })).toMatchObject({ success: false, issues: [{ code: "text.tooLong", path: ["unit"] }] });
  });
});

describe("long texts", () => {
  it("reads 256 characters, spaces counted", () => {
    expect(targetLine(parseTarget(">= 90 %".padEnd(LIMITS.text)))).toBe("atLeast 90 percent");
  });

  it.each([257, 300, 100_000])("refuses %i characters", (count) => {
    const input = ">= 90 %".padEnd(count);
    const expected = ["at most 256 characters"];
    const issues = [{ code: "text.tooLong", input, position: 256, length: count - 256, expected, params: { found: String(count), limit: "256" } }];
    expect(safeParseTarget(input)).toMatchObject({ success: false, issues });
    expect(safeParseActual(input)).toMatchObject({ success: false, issues });
  });

  it("suggests no text that is too long", () => {
    const input = `${"30/11/21".padEnd(255)}.`;
    expect(refused(safeParseTarget(input)).issues).toMatchObject([{ code: "target.year" }]);
    expect(refused(safeParseTarget(input)).issues[0]).not.toHaveProperty("suggestion");
  });
});

describe("what is read", () => {
  it("is the public shape, and nothing more", () => {
    const quantity = { value: new Decimal("90"), unit: "percent", decimals: 2 };
    expect(parseTarget(">= 90,00 %")).toStrictEqual({ kind: "atLeast", quantity, canonical: true });
    expect(parseTarget("4 incontri")).toStrictEqual({
      kind: "plain",
      quantity: { value: new Decimal(4), unit: "count", label: "incontri", decimals: 0 },
      canonical: true,
    });
    expect(parseTarget("entro il 30/11")).toStrictEqual({ kind: "by", date: { month: 11, day: 30 }, canonical: true });
    expect(parseTarget("entro novembre 2021")).toStrictEqual({ kind: "by", date: { year: 2021, month: 11, day: 30 }, canonical: false });
    expect(parseTarget("si")).toStrictEqual({ kind: "yesNo", expected: true, canonical: false });
    expect(parseTarget("")).toStrictEqual({ kind: "none", canonical: false });
    expect(parseTarget("tra 5 e < 10")).toStrictEqual({
      kind: "between",
      low: { value: new Decimal(5), unit: "none", decimals: 0 },
      high: { value: new Decimal(10), unit: "none", decimals: 0 },
      includesLow: true,
      includesHigh: false,
      canonical: true,
    });
    expect(parseTarget("-5 N. sul 2018")).toStrictEqual({
      kind: "change",
      direction: "decrease",
      quantity: { value: new Decimal(5), unit: "count", decimals: 0 },
      reference: "sul 2018",
      canonical: true,
    });
    expect(parseActual("92,5")).toStrictEqual({ kind: "measured", quantity: { value: new Decimal("92.5"), unit: "none", decimals: 1 } });
    expect(parseActual("43/45")).toStrictEqual({ kind: "fraction", numerator: new Decimal(43), denominator: new Decimal(45) });
  });

  it("holds our own Decimals", () => {
    const target = parseTarget("90");
    expect(target.kind === "plain" && target.quantity.value).toBeInstanceOf(Decimal);
    expect(target.kind === "plain" && target.quantity.value.constructor).toBe(Decimal);
  });

  it("is read the same twice", () => {
    expect(parseTarget("almeno 4 incontri")).toEqual(parseTarget("almeno 4 incontri"));
  });

  it("never is qualitative: prose is refused", () => {
    expect(safeParseTarget("Avvio dello sportello").success).toBe(false);
  });

  it("is a union that a switch exhausts", () => {
    const words = (target: Target): string => {
      switch (target.kind) {
        case "atLeast":
        case "moreThan":
        case "atMost":
        case "lessThan":
        case "exactly":
        case "plain":
          return target.quantity.unit;
        case "between":
          return target.low.unit + target.high.unit;
        case "change":
          return target.reference;
        case "by":
          return String(target.date.year);
        case "yesNo":
          return String(target.expected);
        case "qualitative":
          return target.text;
        case "none":
          return "";
        default:
          expectTypeOf(target).toBeNever();
          return target;
      }
    };
    const reported = (actual: Actual): string => {
      switch (actual.kind) {
        case "measured":
          return actual.quantity.unit;
        case "fraction":
          return actual.numerator.toFixed() + actual.denominator.toFixed();
        case "date":
          return String(actual.date.month);
        case "yesNo":
          return String(actual.value);
        case "missing":
          return actual.reason;
        default:
          expectTypeOf(actual).toBeNever();
          return actual;
      }
    };
    expect(["> 5 gg", "tra 5 e 10 %", "+5 sul 2018", "entro il 2021", "NO", ""].map((text) => words(parseTarget(text)))).toEqual([
      "day",
      "percentpercent",
      "sul 2018",
      "2021",
      "false",
      "",
    ]);
    expect(["5 gg", "4/5", "30 novembre", "SI", ""].map((text) => reported(parseActual(text)))).toEqual(["day", "45", "11", "true", "notMeasured"]);
  });
});

it("throws what the safe function answers", () => {
  const { issues } = refused(safeParseTarget(">= %"));
  expect(() => parseTarget(">= %")).toThrow(new PlanError(issues));
});
