import type { CodeText } from "../plan-error.ts";
import { ITALIAN_ANSWERS } from "./italian-answers.ts";
import { ITALIAN_IMPORT } from "./italian-import.ts";
import { ITALIAN_IMPORT_POSITIONS } from "./italian-import-positions.ts";
import { ITALIAN_REPORT } from "./italian-report.ts";
import { ITALIAN_SCORE } from "./italian-score.ts";
import { ITALIAN_TARGET } from "./italian-target.ts";

/** The Italian words of every code; the English ones stand in the tables of the codes themselves. */
export const ITALIAN: Readonly<Record<string, CodeText>> = /* @__PURE__ */ (() => ({
  "schema.missing": { message: "Manca {key}", hint: "Scrivere {key}" },
  "schema.unknownKey": { message: "La chiave {key} qui non è prevista", hint: "Correggerla o toglierla" },
  "schema.type": { message: "Qui c'è {found}, non {expected}", hint: "Scrivere {expected}" },
  "schema.text": { message: "Qui c'è {found}, non un testo", hint: "Scrivere il valore come testo, tra virgolette" },
  "schema.empty": { message: "Il testo è vuoto", hint: "Scrivere un testo, o togliere la chiave dove può mancare" },
  "schema.value": { message: "{found} non è tra i valori ammessi: {expected}", hint: "Scrivere uno di questi: {expected}" },
  "schema.format": { message: "Il testo non ha la forma {expected}", hint: "Scrivere {expected}" },
  "schema.size": { message: "Il valore è fuori dai limiti: è ammesso {expected}", hint: "Scrivere {expected}" },
  "schema.tooDeep": { message: "Il documento ha più di {limit} livelli", hint: "Usare al massimo {limit} livelli" },
  "schema.tooLarge": { message: "Il documento ha più di {limit} nodi", hint: "Dividere il piano" },
  "schema.cycle": { message: "L'oggetto contiene se stesso", hint: "Scrivere ogni parte una volta sola" },
  "schema.unreadable": { message: "Il valore non è leggibile: {reason}", hint: "Fornire semplice JSON" },
  "value.foreign": { message: "Qui c'è {found}, non {expected}", hint: "Fornire {expected} come lo dà la libreria" },
  "issues.tooMany": { message: "Altre {count} segnalazioni non sono elencate", hint: "Correggere le prime {limit} e rileggere" },

  "calendar.date": { message: "{found} non è un giorno del calendario in forma ISO", hint: "Scrivere anno, mese e giorno, come 2021-07-01" },
  "calendar.year": { message: "L'anno {found} non è tra il {first} e il {last}", hint: "Scrivere un anno dal {first} al {last}" },
  "calendar.days": { message: "{found} non è un numero intero di giorni", hint: "Scrivere un numero intero, anche minore di 0" },
  "calendar.range": { message: "{days} giorni lavorativi dal {from} vanno oltre gli anni {first}–{last}", hint: "Scrivere meno giorni" },
  "calendar.holidays": {
    message: "Le festività sono {found}, non un elenco di giorni",
    hint: 'Scrivere un elenco di giorni ISO, come ["2021-10-04"]',
  },
  "calendar.period": { message: "{found} non è tra i valori ammessi: {expected}", hint: "Scrivere uno di questi: {expected}" },

  "plan.text": { message: "Il piano è un testo, non un oggetto", hint: "Leggere prima il testo: parsePlan(JSON.parse(text))" },
  "plan.codeSlash": { message: "Il codice {code} contiene una barra, che separa i livelli di un id", hint: "Scrivere un trattino o un punto" },
  "plan.emptyId": { message: "Il nome non ha lettere né cifre da cui ricavare un id", hint: "Scrivere un codice o un id" },
  "plan.duplicateId": { message: "L'id {id} è già usato da {first}", hint: "Scrivere un altro codice o nome, o un id proprio" },
  "plan.weight": {
    message: "Il peso non è leggibile",
    hint: 'Scrivere cifre, con virgola o punto per i decimali, senza separatori di migliaia, segno o esponente, come "14,29%" o "14.29"',
  },
  "plan.weightNegative": { message: "Il peso è minore di 0", hint: "Scrivere un peso maggiore o uguale a 0" },
  "plan.weightDigits": { message: "Il peso ha {found} cifre; se ne leggono al massimo {limit}", hint: "Scrivere meno decimali" },
  "plan.weightMissing": {
    message: "Qui manca il peso, che hanno {weighted} dei {siblings} nodi fratelli",
    hint: "Scrivere questo peso, o togliere quelli di tutti i fratelli",
  },
  "plan.timelineEmpty": { message: "L'elenco dei target è vuoto", hint: 'Scrivere un target, o "N/D" dove non c\'è' },
  "plan.date": { message: "{found} non è un giorno del calendario in forma ISO", hint: "Scrivere anno, mese e giorno, come 2021-07-01" },
  "plan.baseline": {
    message: "Il valore di partenza non è una quantità",
    hint: 'Scrivere un numero con la sua unità, come "240 gg", o togliere baseline',
  },
  "plan.value": { message: "{found} non è un valore che la libreria sappia scrivere", hint: "Usare valori letti dalla libreria" },

  "plan.weightSum": {
    message: "I pesi sotto {node} sommano a {sum}, non a {total}: la differenza è {difference}",
    hint: "Cambiare i pesi in modo che sommino a {total}; equalWeights dà quote uguali",
  },
  "plan.weightsZero": { message: "Tutti i pesi sotto {node} sono 0", hint: "Scrivere pesi maggiori di 0, o nessuno" },
  "plan.weightsAbsent": { message: "Le parti di {node} non hanno pesi, che le regole richiedono", hint: "Scrivere i loro pesi" },
  "plan.plainTarget": {
    message: "Il target {target} non ha segno, e le regole non dicono che cosa significhi",
    hint: "Scrivere >= {target}, <= {target} o = {target}",
  },
  "plan.pointsCap": {
    message: "Il metodo reciprocal delle regole non ha un limite proprio, e questi punti non hanno un massimale",
    hint: 'Scrivere cap, come "100"',
  },
  "plan.valueScale": {
    message: "Le fasce sono sul valore, ma il target {target} non ha un numero",
    hint: 'Scrivere on: "achievement", o un target con un numero',
  },
  "plan.targetForm": { message: "Il target non è nella forma canonica", hint: "Scrivere {canonical}" },
  "plan.truncatedName": { message: "Il nome sembra troncato alla fine: {end}", hint: "Scrivere il nome intero" },
  "plan.groupedPercent": {
    message: "{quantity} è mille o più per cento: un punto prima di tre cifre separa le migliaia",
    hint: "Scrivere una virgola, se si intendono decimali",
  },
  "plan.codeTargets": {
    message: "L'indicatore {code} ha qui il target {target} e in {first} il target {other}",
    hint: "Un codice è una misurazione: scrivere lo stesso target, o un altro codice",
  },
  "plan.objectiveCode": {
    message: "Il codice {code} non indica un posto nell'albero della performance",
    hint: "Scrivere ambito, obiettivo strategico e numero, come 2.1.1",
  },
  "plan.ratioForPercent": {
    message: "{quantity} si legge {quantity} %, a fronte del target {target}",
    hint: "Se è un rapporto, scriverlo in per cento, come 90 % per 0,9",
  },
  "plan.targetUnit": { message: "Il target {target} non ha unità, ma {quantity} ne ha una", hint: "Scrivere l'unità anche nel target" },
  "plan.noChildren": { message: "{node} non ha nulla sotto di sé e non avrà mai un punteggio", hint: "Scrivere le sue parti, o toglierlo" },

  "row.parts": {
    message: "La riga non ha peso, target e consuntivo",
    hint: 'Scriverli uno dopo l\'altro, come "100,00% >= 90,00 % N/D"; se il consuntivo manca è N/D',
  },
  "row.split": {
    message: "La riga si può leggere in più modi: il target può essere {first} o {second}",
    hint: 'Scrivere target e consuntivo in forma canonica, come ">= 5 N." e "7 N.", o leggerli da colonne separate',
  },

  ...ITALIAN_TARGET,

  "rule.number": {
    message: "{found} non è un numero nella forma più breve",
    hint: 'Scrivere cifre, con un punto per i decimali, senza esponente, zeri superflui o segno più, come "0.5"',
  },
  "scale.lastBand": { message: "L'ultima fascia ha un estremo", hint: "Togliere below e upTo dall'ultima fascia: è aperta" },
  "scale.noEnd": {
    message: "La fascia non ha un estremo",
    hint: 'Scrivere l\'estremo superiore, come below: "60" (escluso) o upTo: "60" (incluso); solo l\'ultima fascia è aperta',
  },
  "scale.twoEnds": { message: "La fascia ha due estremi", hint: "Scrivere below oppure upTo" },
  "scale.order": {
    message: "La fascia finisce a {end}, dove finisce già quella precedente",
    hint: "Scrivere le fasce in ordine crescente, ogni estremo oltre il precedente",
  },
  "scale.linearEdge": {
    message: "La prima e l'ultima fascia non possono essere lineari: hanno un solo estremo",
    hint: 'Scrivere un numero, o "same"',
  },
  "scale.linearPoint": { message: "La fascia contiene un solo valore e non può essere lineare", hint: "Scrivere un numero" },
  "points.capBelowFloor": { message: "Il massimale {cap} è sotto il minimo {floor}", hint: "Scrivere un massimale di almeno {floor}" },

  "ruleSet.reciprocalCap": {
    message: "Il metodo reciprocal non ha un limite proprio, e i punti non hanno un massimale",
    hint: 'Scrivere points.cap, come "100"',
  },
  "ruleSet.tolerance": {
    message: "Il metodo distance non ha tolleranza",
    hint: "Togliere tolerance (null, dove le regole ne estendono altre), o usare allOrNothing",
  },
  "ruleSet.roundingTwice": { message: "A {at} i valori sono arrotondati due volte", hint: "Lasciare un solo arrotondamento a {at}" },
  "ruleSet.validity": {
    message: "La validità finisce il {to}, prima di iniziare il {from}",
    hint: "Scrivere in validity.to il {from} o un giorno successivo",
  },
  "ruleSet.statusTwice": { message: "Due fasce hanno l'id {id}", hint: "Dare a ogni fascia un id proprio" },
  "ruleSet.zeroTotal": { message: "Il totale dei pesi è 0", hint: 'Scrivere a quanto sommano i pesi dei nodi fratelli, come "100"' },
  "ruleSet.negative": { message: "{found} è minore di 0", hint: "Scrivere 0 o più" },
  "ruleSet.unknownBase": {
    message: "Le regole {id}, che queste estendono, non sono note",
    hint: "Indicare una tra {known}, o fornire le regole di base a resolveRuleSet",
  },
  "ruleSet.baseVersion": {
    message: "Le regole {id} non sono note nella versione {version}",
    hint: "Indicare una versione tra {known}, o fornire le regole di base a resolveRuleSet",
  },
  "ruleSet.baseFingerprint": {
    message: "Le regole {base} non sono quelle previste: la loro impronta è {found}",
    hint: "Fornire le regole con l'impronta scritta, o scrivere l'altra dopo averne concordato le opzioni",
  },
  "ruleSet.needlessNull": {
    message: "null toglie {key}, che le regole di base non hanno",
    hint: "Correggere {key}, o toglierlo",
  },
  "ruleSet.cycle": { message: "Le regole si estendono in circolo: {sets}", hint: "Scriverne una per intero, senza extends" },
  "fingerprint.value": {
    message: "Il valore non ha impronta: contiene mezzo carattere, o non è JSON",
    hint: "Scrivere caratteri interi, e numeri finiti",
  },

  "weights.count": { message: "{found} non è un numero di pesi da 1 a {limit}", hint: "Scrivere un numero intero da 1 a {limit}" },
  "weights.decimals": {
    message: "Non si possono usare {found} decimali: serve un numero intero da {least} a {most}",
    hint: "Scrivere decimals da {least} a {most}",
  },
  "weights.option": { message: "{found} non è tra i valori ammessi: {expected}", hint: "Scrivere uno di questi: {expected}" },
  "weights.list": { message: "I pesi sono {found}, non un elenco di almeno uno", hint: "Fornire un elenco di Decimal o testi" },
  "weights.weight": { message: "{found} non è un peso", hint: 'Scrivere un Decimal, o un testo come "14,29", di 0 o più' },
  "weights.total": { message: "{found} non è un totale", hint: 'Scrivere un Decimal, o un testo come "100", maggiore di 0' },
  "weights.zero": { message: "Tutti i pesi sono 0, quindi non hanno quote", hint: "Usare equalWeights, o scrivere pesi maggiori di 0" },
  "weights.residue": {
    message: "Il peso che prende il resto sarebbe {weight}, non maggiore di 0",
    hint: "Usare più decimali, o un altro modo di distribuire il resto",
  },

  ...ITALIAN_SCORE,

  ...ITALIAN_ANSWERS,

  ...ITALIAN_IMPORT,

  ...ITALIAN_IMPORT_POSITIONS,

  ...ITALIAN_REPORT,
}))();
