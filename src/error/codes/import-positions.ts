import type { CodeTable } from "../plan-error.ts";

/** Codes of plans that are read from the places of texts on pages, and of flat texts whose columns were torn apart. */
export const IMPORT_POSITIONS_CODES = {
  "import.manyItems": { message: "There are {found} items; at most {limit} are read", hint: "Read the annex in parts" },
  "import.noPage": { message: "The item has no page", hint: "Write page, from 1 on, or give a list of items for each page" },
  "import.rotated": {
    severity: "warning",
    message: 'Page {page}, x {x}, y {y}: "{text}" is rotated and was left out',
    hint: "Turn the page before reading it, if the text belongs to the table",
  },
  "import.overlap": {
    message: 'Page {page}, x {x}, y {y}: "{text}" is drawn over another text',
    hint: "Leave out the one that does not show, or move them apart",
  },
  "import.twoTexts": {
    message: 'Page {page}, x {x}, y {y}: "{text}" are two texts side by side where one name is expected',
    hint: "Leave out the text that is not part of the table, with leaveOut",
  },
  "import.column": {
    message: "The column of the {column} was not found",
    hint: 'Name its heading, as in columns: { result: "Esito" }, or say withoutResults where the annex has no results',
  },
  "import.columnsMeet": {
    message: "Page {page}: the columns of the {first} and the {second} are not apart",
    hint: "Give the places of the texts as they are on the page, each page with its own",
  },
  "import.betweenColumns": {
    message: 'Page {page}, x {x}, y {y}: "{text}" stands in no column, or in more than one',
    hint: "Leave it out with leaveOut, if it is not part of the table",
  },
  "import.betweenRows": {
    message: 'Page {page}, x {x}, y {y}: "{text}" stands beside more than one row: {rows}',
    hint: "Look which row it belongs to, and move it beside that row alone",
  },
  "import.strayValue": {
    message: 'Page {page}, x {x}, y {y}: "{text}" stands beside no row',
    hint: "Look which row it belongs to, and move it beside that row",
  },
  "import.severalValues": {
    message: 'Page {page}, x {x}, y {y}: "{text}" has more than one {column}: {found}',
    hint: "Look which one is its own",
  },
  "import.valueMissing": {
    message: 'Page {page}, x {x}, y {y}: "{text}" has no {column}',
    hint: "Look where it stands; a row is read from values beside it alone",
  },
  "import.weightMissing": {
    severity: "warning",
    message: 'Page {page}, x {x}, y {y}: "{text}" has no weight, though others have',
    hint: "Look whether its cell is blank",
  },
  "import.resultMissing": {
    severity: "warning",
    message: 'Page {page}, x {x}, y {y}: "{text}" has no result',
    hint: "Look whether its cell is blank",
  },
  "import.unreadable": {
    message: 'Page {page}, x {x}, y {y}: the {column} "{text}" cannot be read',
    hint: "See the next issue",
  },
  "import.lineRole": {
    message: 'Page {page}, x {x}, y {y}: "{text}" is neither heading nor name nor description for certain',
    hint: "Name it in areas if it is one, leave it out with leaveOut, or say in descriptions how they are told from names",
  },
  "import.earlyBreak": {
    message: 'Page {page}, x {x}, y {y}: "{text}" would have fitted on the line before it: it goes on with the name, or begins a description',
    hint: 'Say descriptions: "afterBreak" where such lines are descriptions, or descriptions: "none" where there are none',
  },
  "import.hyphen": {
    severity: "warning",
    message: 'Page {page}, x {x}, y {y}: "{text}" ends in a hyphen, which was kept',
    hint: "Look whether it only parts a word at the end of the line",
  },
  "import.headingLevel": {
    message: 'Page {page}, x {x}, y {y}: nothing in the place, size or weight of "{text}" says whether it is an area or a service',
    hint: 'Name the areas, as in areas: ["Area Promozione"]',
  },
  "import.runningHead": {
    message: 'Page {page}, x {x}, y {y}: "{text}" stands on top of every page, as a page header or as an area',
    hint: 'Name the areas, as in areas: ["Area Promozione"], or leave it out with leaveOut',
  },
  "import.noHeading": {
    message: 'Page {page}, x {x}, y {y}: "{text}" stands below no {parent}',
    hint: "Look for the heading above it",
  },
  "import.nestedObjective": {
    message: 'Page {page}, x {x}, y {y}: "{text}" seems to be a part of the objective {parent}, which places alone do not say',
    hint: "Write the plan's JSON by hand, or leave out one of the two with leaveOut",
  },
  "import.noRows": {
    message: "No row of a table was found",
    hint: "Give the items of an annex with rows such as Percent_X - Name, with weight, target and result",
  },
  "import.unmatched": {
    severity: "warning",
    message: 'Page {page}, x {x}, y {y}: "{text}" is not part of the table and was left out',
    hint: "Look whether something is missing from the plan",
  },
  "import.nameEnd": {
    severity: "warning",
    message: "Page {page}, x {x}, y {y}: the name seems to be cut off at its end: {end}",
    hint: "Write the whole name",
  },

  "import.namesUnpaired": {
    severity: "warning",
    message: "The columns of the text were torn apart: which name belongs to which values cannot be told without positions",
    hint: "Read the PDF with planFromPositionedText, or pair them by hand with the PDF at hand",
  },
  "import.longText": { message: "The text has {found} characters; at most {limit} are read", hint: "Read the annex in parts" },
  "import.notText": { message: "The input is {found}, not text", hint: "Give the text of the annex" },
  "import.noValues": {
    message: "No row with weight, target and result was found",
    hint: "Give the text of an annex with rows such as 100,00% >= 90,00 % N/D",
  },
  "import.groupSum": {
    message: "Line {line}: the weights of the {level} do not add up to 100: they reach {sum}",
    hint: "Look for values that are missing, or that stand at another place",
  },
  "import.groupUnclear": {
    message: "Line {line}: a weight of 0 could end one group of the {level} or begin the next",
    hint: "Pair this one by hand",
  },
  "import.groupCount": {
    message: "The rows form {groups} groups of 100, but there are {weights} weights of objectives",
    hint: "Look for values that are missing, or that stand at another place",
  },
  "import.groupPlace": {
    severity: "warning",
    message: "Line {line}: by the sums the row belongs to an objective whose weight does not stand right before it",
    hint: "Check this group by hand",
  },
  "import.nameCount": {
    severity: "warning",
    message: "At the level {level} there are {values} by the values, but {names} by the names",
    hint: "Look for names that are missing, or that were not recognised",
  },
} as const satisfies CodeTable;
