import type { CodeTable } from "../plan-error.ts";

/** Codes of tables that are read as plans (*tabelle*): first what cannot be read, then what is read, and suspicious. */
export const IMPORT_CODES = {
  "import.rows": { message: "The table is {found}, not a list of rows", hint: "Give a list of rows, each a list of cells" },
  "import.row": { message: "The row is {found}, not a list of cells", hint: "Give each row as a list of cells" },
  "import.tooLarge": { message: "The table has {found} {what}; {limit} are the most that are read", hint: "Give the table of one plan alone" },
  "import.cell": {
    message: "The cell holds {found}, which no cell of a table is",
    hint: "Give a text, a number, true or false, a date, or null for an empty cell",
  },
  "import.number": { message: "The cell holds {found}, which is no number", hint: "Mend the formula of the cell, or empty it" },
  "import.date": { message: "The cell holds a date that the calendar does not have", hint: "Write the day as text, such as 30/11/2021" },
  "import.empty": { message: "The table is empty", hint: "Give a table with a row of headers" },
  "import.csv": { message: "The quotes of this row are not in pairs", hint: "Close each quote, and double those inside of a text" },
  "import.csvCells": {
    message: "This row has {found} cells, and the headers are {count}: a comma or a semicolon within a text parts it",
    hint: "Put texts and numbers that hold the delimiter in quotes, or give the further cells a header",
  },

  "import.field": { message: "{found} is no field of a table", hint: "Write the name of a field, such as indicator or areaWeight" },
  "import.mappedHeader": {
    message: "No column has the header {found}",
    hint: "Write the header as it stands in the table, or the position of its column",
  },
  "import.mappedColumn": { message: "The table has no column {found}", hint: "Write a position from 0 to {last}, or the header" },
  "import.mappedTwice": {
    message: "{found} can be more than one column, or is named for two fields",
    hint: "Write the position of the column, counted from 0, for one field",
  },

  "import.noHeader": {
    message: "No row has the headers of a plan",
    hint: "Give a table with headers such as Area, Obiettivo, Indicatore, Target, or name its columns in mapping.columns",
  },
  "import.noColumn": {
    message: "There is no column of the field {field}",
    hint: "Add a column with the header {header}, or name it in mapping.columns",
  },
  "import.twoColumns": {
    message: "The columns {first} and {second} can both be the field {field}",
    hint: "Name the right one in mapping.columns",
  },
  "import.targetYears": {
    message: "The targets stand in columns of their own for each year, and none is of the year {year}",
    hint: "Give the year of one of them, or name the column in mapping.columns",
  },
  "import.noBody": { message: "The table does not say whose plan it is", hint: 'Add a column Ente, or give the name: { body: "…" }' },
  "import.noYear": { message: "The table does not say of which year the plan is", hint: "Add a column Anno, or give the year: { year: 2021 }" },
  "import.year": { message: "{found} is no year from 1900 to 2100", hint: "Write the year with four digits, such as 2021" },

  "import.otherTable": {
    message: "Headers of another table begin here, in other columns than those above",
    hint: "Read each table alone, or bring its columns in the order of the first",
  },
  "import.noParent": { message: "This stands under no {level}", hint: "Write the {level} in this row or above it" },
  "import.noName": { message: "The {level} has no name here", hint: "Write its name, or empty the cells that belong to it" },
  "import.noIndicator": { message: "A value stands here without an indicator", hint: "Write the name of the indicator, or empty the cell" },
  "import.contradiction": {
    message: "Here stands {found}, but {other} in {first}, of the same {level}",
    hint: "Write the same in both cells, or another code",
  },
  "import.twoTargets": { message: "The indicator has a target in figures and one in words", hint: "Empty one of the two cells" },
  "import.gate": { message: "{found} is neither yes nor no", hint: "Write SI or NO" },
  "import.points": { message: "The rule of points is not JSON", hint: 'Write it as JSON, such as {"cap":"120"}' },
  "import.dateNumber": {
    message: "Here stands the number {found}, where a day should: a spreadsheet keeps days as numbers",
    hint: "Read the cell as a date, or write the day as text, such as 30/11/2021",
  },
  "import.dateCode": {
    message: "The code is a date: a spreadsheet makes dates of codes such as 1-2",
    hint: "Format the column as text and write the code again",
  },

  "import.guessedColumn": {
    severity: "warning",
    message: "The column {header} is taken for {field}, from where it stands or how it is written",
    hint: "Write the header {better}, or name the column in mapping.columns",
  },
  "import.again": {
    severity: "warning",
    message: "The {level} comes again after others, and is read as the one of {first}",
    hint: "Keep its rows together, or give it a code of its own",
  },
  "import.blankBetween": {
    severity: "warning",
    message: "The {level} is blank between cells that are written, and is read as the one of {first}",
    hint: "Write its name in each row; what belongs to no {level} stands before the first one",
  },
  "import.emptyGroup": { severity: "warning", message: "The {level} has nothing below it", hint: "Remove the row if it is a remark" },
  "import.noTarget": { severity: "warning", message: "The indicator has no target and is read as N/D", hint: "Write the target, or N/D" },
  "import.numberCode": {
    severity: "warning",
    message: "The code is a number and is read as {found}: a spreadsheet drops zeros at its end",
    hint: "Format the column as text and write the code again",
  },
  "import.timeOfDay": {
    severity: "warning",
    message: "The date has a time of day and is read as the day {found} of universal time",
    hint: "Read dates as universal time, or write the day as text",
  },
  "import.percentCells": {
    severity: "warning",
    message: "All {count} numbers in % of this column are at most 2 and are read as they stand",
    hint: "If the cells are formatted as per cent, multiply by 100 or give them as text: 0.9 is then 90 %",
  },
  "import.weightFractions": {
    severity: "warning",
    message: "All {count} weights of this column are at most 1 and are read as they stand",
    hint: 'If the cells are formatted as per cent, give { weights: "fraction" }; if not, { weights: "percent" }',
  },
} as const satisfies CodeTable;
