import type { CodeText } from "../plan-error.ts";

/** The Italian words of the codes of plans that are read from the places of texts, and of texts whose columns were torn apart. */
export const ITALIAN_IMPORT_POSITIONS: Readonly<Record<string, CodeText>> = {
  "import.manyItems": { message: "Gli elementi sono {found}; se ne leggono al massimo {limit}", hint: "Leggere l'allegato in più parti" },
  "import.noPage": { message: "L'elemento non ha pagina", hint: "Scrivere page, a partire da 1, o fornire un elenco di elementi per ogni pagina" },
  "import.rotated": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» è ruotato ed è stato tralasciato",
    hint: "Girare la pagina prima di leggerla, se il testo fa parte della tabella",
  },
  "import.overlap": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» è scritto sopra un altro testo",
    hint: "Togliere quello che non si vede, o separarli",
  },
  "import.twoTexts": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» sono due testi affiancati dove si attende un solo nome",
    hint: "Tralasciare con leaveOut il testo che non fa parte della tabella",
  },
  "import.column": {
    message: "La colonna «{column}» non è stata trovata",
    hint: "Indicarne l'intestazione, come in columns: { result: \"Esito\" }, o scrivere withoutResults se l'allegato non ha risultati",
  },
  "import.columnsMeet": {
    message: "Pagina {page}: le colonne «{first}» e «{second}» non sono separate",
    hint: "Fornire le posizioni dei testi come sono sulla pagina, ogni pagina con le proprie",
  },
  "import.betweenColumns": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» non sta in nessuna colonna, o in più di una",
    hint: "Tralasciarlo con leaveOut, se non fa parte della tabella",
  },
  "import.betweenRows": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» sta accanto a più di una riga: {rows}",
    hint: "Verificare a quale riga appartiene, e metterlo accanto a quella sola",
  },
  "import.strayValue": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» non sta accanto a nessuna riga",
    hint: "Verificare a quale riga appartiene, e metterlo accanto a quella",
  },
  "import.severalValues": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» ha più di un valore nella colonna «{column}»: {found}",
    hint: "Verificare qual è il suo",
  },
  "import.valueMissing": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» non ha un valore nella colonna «{column}»",
    hint: "Verificare dove sta; una riga si legge solo dai valori che le stanno accanto",
  },
  "import.weightMissing": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» non ha un peso, mentre altri ce l'hanno",
    hint: "Verificare che la cella sia vuota",
  },
  "import.resultMissing": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» non ha un risultato",
    hint: "Verificare che la cella sia vuota",
  },
  "import.unreadable": {
    message: "Pagina {page}, x {x}, y {y}: nella colonna «{column}» il valore «{text}» non è leggibile",
    hint: "Vedere la segnalazione che segue",
  },
  "import.lineRole": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» non è con certezza né un titolo né un nome né una descrizione",
    hint: "Indicarlo in areas se è un'area, tralasciarlo con leaveOut, o dire in descriptions come si distinguono dai nomi",
  },
  "import.earlyBreak": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» sarebbe entrato nella riga precedente: continua il nome, o inizia una descrizione",
    hint: 'Scrivere descriptions: "afterBreak" se tali righe sono descrizioni, o descriptions: "none" se non ce ne sono',
  },
  "import.hyphen": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» finisce con un trattino, che è rimasto",
    hint: "Verificare che non divida soltanto una parola a fine riga",
  },
  "import.headingLevel": {
    message: "Pagina {page}, x {x}, y {y}: né il posto né il corpo né il peso di «{text}» dicono se è un'area o un servizio",
    hint: 'Indicare le aree, come in areas: ["Area Promozione"]',
  },
  "import.runningHead": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» sta in cima a ogni pagina, come intestazione di pagina o come area",
    hint: 'Indicare le aree, come in areas: ["Area Promozione"], o tralasciarlo con leaveOut',
  },
  "import.noHeading": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» non sta sotto nessun {parent}",
    hint: "Cercare il titolo che gli sta sopra",
  },
  "import.nestedObjective": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» sembra parte dell'obiettivo {parent}, ma le sole posizioni non lo dicono",
    hint: "Scrivere a mano il JSON del piano, o tralasciare uno dei due con leaveOut",
  },
  "import.noRows": {
    message: "Non è stata trovata nessuna riga di una tabella",
    hint: "Fornire gli elementi di un allegato con righe come Percent_X - Nome, con peso, target e risultato",
  },
  "import.unmatched": {
    message: "Pagina {page}, x {x}, y {y}: «{text}» non fa parte della tabella ed è stato tralasciato",
    hint: "Verificare che al piano non manchi nulla",
  },
  "import.nameEnd": {
    message: "Pagina {page}, x {x}, y {y}: il nome sembra troncato alla fine: {end}",
    hint: "Scrivere il nome intero",
  },

  "import.namesUnpaired": {
    message: "Le colonne del testo sono state separate: senza posizioni non si può dire quale nome appartenga a quali valori",
    hint: "Leggere il PDF con planFromPositionedText, o abbinarli a mano con il PDF davanti",
  },
  "import.longText": { message: "Il testo ha {found} caratteri; se ne leggono al massimo {limit}", hint: "Leggere l'allegato in più parti" },
  "import.notText": { message: "Qui c'è {found}, non un testo", hint: "Fornire il testo dell'allegato" },
  "import.noValues": {
    message: "Non è stata trovata nessuna riga con peso, target e risultato",
    hint: "Fornire il testo di un allegato con righe come 100,00% >= 90,00 % N/D",
  },
  "import.groupSum": {
    message: "Riga {line}: i pesi del livello {level} non sommano a 100: arrivano a {sum}",
    hint: "Cercare i valori che mancano, o che stanno in un altro punto",
  },
  "import.groupUnclear": {
    message: "Riga {line}: un peso di 0 potrebbe chiudere un gruppo del livello {level} o aprire il successivo",
    hint: "Abbinarlo a mano",
  },
  "import.groupCount": {
    message: "Le righe formano {groups} gruppi di 100, ma i pesi di obiettivi sono {weights}",
    hint: "Cercare i valori che mancano, o che stanno in un altro punto",
  },
  "import.groupPlace": {
    message: "Riga {line}: secondo le somme la riga appartiene a un obiettivo il cui peso non le sta subito prima",
    hint: "Controllare a mano questo gruppo",
  },
  "import.nameCount": {
    message: "Al livello {level} i valori sono {values}, ma i nomi sono {names}",
    hint: "Cercare i nomi che mancano, o che non sono stati riconosciuti",
  },
};
