import type { CodeTable } from "../plan-error.ts";

/** Codes of expressions: text, numbers, dates, targets (*target*), actuals (*consuntivi*). */
export const TARGET_CODES = {
  "text.type": { message: "A text was expected, not {found}", hint: "Write the value as text, between quotes" },
  "text.tooLong": {
    message: "The text has {found} characters; {limit} are the most that are read",
    hint: "Keep the value alone and move the rest to the description",
  },
  "target.number": {
    message: "No value can be read here",
    hint: 'Write a sign, a number and its unit, such as ">= 90,00 %"; words go to the description',
  },
  "target.numberForm": {
    message: "Dots and commas stand where no Italian number has them",
    hint: "Write {grouped} or {decimal}: a dot groups thousands, a comma stands before the decimals",
  },
  "target.digits": { message: "The number has {found} digits; {limit} are the most that are read", hint: "Write fewer digits" },
  "target.sign": {
    message: "The signs here make none that is known, or the dash may be that of a list",
    hint: "Write one of >=, >, <=, <, = before the number, and a minus right before it",
  },
  "target.unit": {
    message: "Two units stand here, or one where none is read",
    hint: 'Write one unit, right behind the number, such as "30 gg"',
  },
  "target.column": {
    message: "The unit column says {found}, which is no unit",
    hint: "Write a unit such as %, N. or gg there, or one behind the number",
  },
  "target.trailing": {
    message: "What stands here does not belong to one value and its unit",
    hint: "Write one value; for a second condition write a timeline or two indicators, and put remarks into the description",
  },
  "target.relative": {
    message: "The value is relative to another one",
    hint: 'Write the change against it, such as "+10 % sull\'anno precedente", with a baseline',
  },
  "target.range": {
    message: "The two ends are no range: a sign looks the wrong way, nothing lies between them, or they are years",
    hint: 'Write the lower and the upper end, such as "tra 5 e 10 N.", and a time as "entro il 2021"',
  },
  "target.date": { message: "The calendar has no such day", hint: "Write a day that exists, such as 30/11/2021" },
  "target.dateForm": { message: "This may be a day, but is not written as one", hint: "Write day, month and year with slashes, such as 30/11/2021" },
  "target.year": { message: "{found} is no year", hint: "Write the year with four digits, such as 2021" },
  "target.monthYear": { message: "The last day of February depends on the year", hint: "Write the year, such as febbraio 2021" },
  "target.dateSign": { message: "A deadline has no such sign", hint: 'Write the last day that is in time, such as "entro il 30/11/2021"' },
  "target.reference": {
    message: "What the change is measured against is missing",
    hint: 'Write it behind the number, such as "+20 % sulla base" or "+20 % sul 2020"; a value of its own has no plus',
  },
  "target.changeZero": { message: "A change of 0 is none", hint: 'Write by how much, or ">= 0 %" for a value of its own' },
  "actual.inequality": { message: "This says what was wanted, not what was measured", hint: "Write what was measured, without a sign" },
  "actual.value": {
    message: "No measured value can be read here",
    hint: 'Write what was measured, such as "92,5 %", "43/45", "30/11/2021", "SI", or "N/D"',
  },
} as const satisfies CodeTable;
