import type { CodeTable } from "../plan-error.ts";

/** Codes of the shape of a document: keys, types, sizes. */
export const SCHEMA_CODES = {
  "schema.missing": { message: "{key} is missing", hint: "Write {key}" },
  "schema.unknownKey": { message: "The key {key} is not known here", hint: "Correct its spelling or remove it" },
  "schema.type": { message: "Here stands {found}, not {expected}", hint: "Write {expected}" },
  "schema.text": { message: "Here stands {found}, not text", hint: "Write the value as text, between quotes" },
  "schema.empty": { message: "The text is empty", hint: "Write a text, or leave the key out where it may be left out" },
  "schema.value": { message: "{found} is not one of {expected}", hint: "Write one of {expected}" },
  "schema.format": { message: "The text has not the form {expected}", hint: "Write {expected}" },
  "schema.size": { message: "The value is out of range: {expected} is allowed", hint: "Write {expected}" },
  "schema.tooDeep": { message: "The document is deeper than {limit} levels", hint: "Use at most {limit} levels" },
  "schema.tooLarge": { message: "The document has more than {limit} nodes", hint: "Split the plan" },
  "schema.cycle": { message: "The object contains itself", hint: "Write each part once" },
  "schema.unreadable": { message: "The value cannot be read: {reason}", hint: "Give plain JSON" },
} as const satisfies CodeTable;
