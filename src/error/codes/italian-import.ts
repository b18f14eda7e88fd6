import type { CodeText } from "../plan-error.ts";

/** The Italian words of the codes of tables. */
export const ITALIAN_IMPORT: Readonly<Record<string, CodeText>> = {
  "import.rows": { message: "La tabella è {found}, non un elenco di righe", hint: "Fornire un elenco di righe, ciascuna un elenco di celle" },
  "import.row": { message: "La riga è {found}, non un elenco di celle", hint: "Fornire ogni riga come elenco di celle" },
  "import.tooLarge": { message: "La tabella ha {found} {what}; se ne leggono al massimo {limit}", hint: "Fornire la tabella di un solo piano" },
  "import.cell": {
    message: "La cella contiene {found}, che non sta in una cella di tabella",
    hint: "Fornire un testo, un numero, true o false, una data, o null per una cella vuota",
  },
  "import.number": { message: "La cella contiene {found}, che non è un numero", hint: "Correggere la formula della cella, o svuotarla" },
  "import.date": { message: "La cella contiene una data che il calendario non ha", hint: "Scrivere il giorno come testo, come 30/11/2021" },
  "import.empty": { message: "La tabella è vuota", hint: "Fornire una tabella con una riga di intestazioni" },
  "import.csv": {
    message: "Le virgolette di questa riga non sono a coppie",
    hint: "Chiudere ogni virgoletta, e raddoppiare quelle dentro un testo",
  },
  "import.csvCells": {
    message: "Questa riga ha {found} celle e le intestazioni sono {count}: un testo con il separatore è stato diviso",
    hint: "Mettere tra virgolette testi e numeri che contengono il separatore, o dare un'intestazione alle altre celle",
  },

  "import.field": { message: "{found} non è un campo di tabella", hint: "Scrivere il nome di un campo, come indicator o areaWeight" },
  "import.mappedHeader": {
    message: "Nessuna colonna ha l'intestazione {found}",
    hint: "Scrivere l'intestazione come sta nella tabella, o la posizione della colonna",
  },
  "import.mappedColumn": { message: "La tabella non ha la colonna {found}", hint: "Scrivere una posizione da 0 a {last}, o l'intestazione" },
  "import.mappedTwice": {
    message: "{found} può essere più di una colonna, o è indicata per due campi",
    hint: "Scrivere la posizione della colonna, contata da 0, per un solo campo",
  },

  "import.noHeader": {
    message: "Nessuna riga ha le intestazioni di un piano",
    hint: "Fornire una tabella con intestazioni come Area, Obiettivo, Indicatore, Target, o indicarne le colonne in mapping.columns",
  },
  "import.noColumn": {
    message: "Manca la colonna del campo {field}",
    hint: "Aggiungere una colonna con intestazione {header}, o indicarla in mapping.columns",
  },
  "import.twoColumns": {
    message: "Le colonne {first} e {second} possono essere entrambe il campo {field}",
    hint: "Indicare quella giusta in mapping.columns",
  },
  "import.targetYears": {
    message: "I target stanno in una colonna per ogni anno, e nessuna è dell'anno {year}",
    hint: "Indicare l'anno di una di esse, o la colonna in mapping.columns",
  },
  "import.noBody": {
    message: "La tabella non dice di quale ente è il piano",
    hint: 'Aggiungere una colonna Ente, o indicarne il nome: { body: "…" }',
  },
  "import.noYear": { message: "La tabella non dice di quale anno è il piano", hint: "Aggiungere una colonna Anno, o indicarlo: { year: 2021 }" },
  "import.year": { message: "{found} non è un anno dal 1900 al 2100", hint: "Scrivere l'anno con quattro cifre, come 2021" },

  "import.otherTable": {
    message: "Qui cominciano le intestazioni di un'altra tabella, in altre colonne",
    hint: "Leggere ogni tabella da sola, o mettere le sue colonne nell'ordine della prima",
  },
  "import.noParent": { message: "Qui manca il livello superiore: {level}", hint: "Scriverlo in questa riga o più sopra" },
  "import.noName": { message: "Qui manca il nome: {level}", hint: "Scriverlo, o svuotare le celle che gli appartengono" },
  "import.noIndicator": { message: "Qui c'è un valore senza indicatore", hint: "Scrivere il nome dell'indicatore, o svuotare la cella" },
  "import.contradiction": {
    message: "Qui c'è {found}, ma in {first} c'è {other} per lo stesso elemento: {level}",
    hint: "Scrivere lo stesso nelle due celle, o un altro codice",
  },
  "import.twoTargets": { message: "L'indicatore ha un target in cifre e uno a parole", hint: "Svuotare una delle due celle" },
  "import.gate": { message: "{found} non è né sì né no", hint: "Scrivere SI o NO" },
  "import.points": { message: "La regola dei punti non è JSON", hint: 'Scriverla come JSON, come {"cap":"120"}' },
  "import.dateNumber": {
    message: "Qui c'è il numero {found} dove va un giorno: il foglio di calcolo conserva i giorni come numeri",
    hint: "Leggere la cella come data, o scrivere il giorno come testo, come 30/11/2021",
  },
  "import.dateCode": {
    message: "Il codice è una data: i fogli di calcolo fanno date di codici come 1-2",
    hint: "Formattare la colonna come testo e riscrivere il codice",
  },

  "import.guessedColumn": {
    message: "La colonna {header} è letta come {field}, da dove sta o da come è scritta",
    hint: "Scrivere l'intestazione {better}, o indicare la colonna in mapping.columns",
  },
  "import.again": {
    message: "Questo elemento torna dopo altri, ed è letto come quello di {first}: {level}",
    hint: "Tenere insieme le sue righe, o dargli un codice proprio",
  },
  "import.blankBetween": {
    message: "Cella vuota tra celle scritte, letta come quella di {first}: {level}",
    hint: "Scrivere il nome in ogni riga; ciò che non ha questo livello sta prima di chi lo ha",
  },
  "import.emptyGroup": { message: "Questo elemento non ha nulla sotto di sé: {level}", hint: "Togliere la riga, se è un'annotazione" },
  "import.noTarget": { message: "L'indicatore non ha target ed è letto come N/D", hint: "Scrivere il target, o N/D" },
  "import.numberCode": {
    message: "Il codice è un numero ed è letto come {found}: i fogli di calcolo tolgono gli zeri finali",
    hint: "Formattare la colonna come testo e riscrivere il codice",
  },
  "import.timeOfDay": {
    message: "La data ha un'ora ed è letta come il giorno {found} del tempo universale",
    hint: "Leggere le date in tempo universale, o scrivere il giorno come testo",
  },
  "import.percentCells": {
    message: "I numeri in % di questa colonna ({count}) sono tutti al massimo 2, e sono letti come stanno",
    hint: "Se le celle hanno il formato percentuale, moltiplicare per 100 o fornirle come testo: 0,9 è allora 90 %",
  },
  "import.weightFractions": {
    message: "I pesi di questa colonna ({count}) sono tutti al massimo 1, e sono letti come stanno",
    hint: 'Se le celle hanno il formato percentuale, indicare { weights: "fraction" }; altrimenti { weights: "percent" }',
  },
};
