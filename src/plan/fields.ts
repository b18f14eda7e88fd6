import * as z from "zod";
import { readIsoDay } from "../calendar/iso-day.ts";
import { type Decimal, ownDecimal, plainText } from "../decimal/decimal.ts";
import { PLAN_CODES } from "../error/codes/plan.ts";
import { SCHEMA_CODES } from "../error/codes/schema.ts";
import { carry } from "../error/from-zod.ts";
import { kindOf } from "../error/kind-of.ts";
import { LIMITS } from "../error/limits.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { ownCheck } from "../error/read-with.ts";
import { fail, ok, type Result } from "../error/result.ts";
import type { Actual } from "../target/actual.ts";
import { formatActual, formatTarget } from "../target/format.ts";
import { isTarget } from "../target/is-target.ts";
import { ownActual } from "../target/own.ts";
import { safeParseActual, safeParseTarget } from "../target/parse.ts";
import type { Quantity } from "../target/quantity.ts";
import type { QualitativeTarget, Target } from "../target/target.ts";
import type { QualitativeTargetJson, TargetJson, TimelineEntryJson } from "./json.ts";
import type { NodeId, TimelineEntry } from "./plan.ts";
import { safeParseWeight } from "./weight.ts";

/** A text that says something: not empty, not of spaces alone. Kept as written. */
export const nameField: z.ZodType<string, string> = /* @__PURE__ */ z.lazy(() => z.string().check(ownCheck(blankIssues)));

/** A code (*codice*): a text without slash, which parts the levels of an id. */
export const codeField: z.ZodType<string, string> = /* @__PURE__ */ z.lazy(() => z.string().check(ownCheck(blankIssues), ownCheck(slashIssues)));

/** A written id, kept as it is. */
export const idField: z.ZodType<NodeId, string> = /* @__PURE__ */ z.lazy(() => nameField as z.ZodType<NodeId, string>); // the one place where an id is born

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** A year, 1900–2100 (*anno*). */
export const yearField: z.ZodType<number, number> = /* @__PURE__ */ z.lazy(() => z.int().min(FIRST_YEAR).max(LAST_YEAR));

/** Whether {@link yearField} reads a value. */
export function isYear(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** A day in strict ISO form, `2021-07-01`. */
export const isoDayField: z.ZodType<string, string> = /* @__PURE__ */ z.lazy(() => z.string().check(ownCheck(dayIssues)));

/** A weight (*peso*): `"14,29%"`, `"14,29 %"` or `"14.29"` ⇄ 14.29; written in shortest plain form. */
export const weightField: z.ZodType<Decimal, string> = /* @__PURE__ */ textCodec(safeParseWeight, (value) => {
  const own = ownDecimal(value, LIMITS.digits);
  return own === undefined || own.isNegative() ? undefined : plainText(own);
});

/** A reached value (*consuntivo*): text ⇄ Actual. */
export const actualField: z.ZodType<Actual, string> = /* @__PURE__ */ textCodec(safeParseActual, written);

/** A starting value (*valore di partenza*): text ⇄ Quantity. */
export const baselineField: z.ZodType<Quantity, string> = /* @__PURE__ */ textCodec(safeParseBaseline, (quantity) =>
  written({ kind: "measured", quantity }),
);

/** Reads a starting value: an actual that is a quantity. */
export function safeParseBaseline(text: string): Result<Quantity> {
  const read = safeParseActual(text);
  if (!read.success) return read;
  return read.data.kind === "measured" ? ok(read.data.quantity) : fail(issue(PLAN_CODES, "plan.baseline", { input: text }));
}

/** The canonical text of an actual, also of one that was made by hand; nothing where it is none. */
function written(actual: Actual): string | undefined {
  const own = ownActual(actual);
  return own === undefined ? undefined : formatActual(own);
}

/** A target's expression: text ⇄ Target, but for those in words. */
const expressionField: z.ZodType<Target, string> = /* @__PURE__ */ textCodec(safeParseTarget, (target) =>
  isQualitative(target) || !isTarget(target) ? undefined : formatTarget(target),
);

/** A promise in words: `{ "text": … }` ⇄ Target. */
const qualitativeField: z.ZodType<QualitativeTarget, QualitativeTargetJson> = /* @__PURE__ */ z.lazy(() =>
  z.codec(z.strictObject({ text: nameField }), z.custom<QualitativeTarget>(isQualitative), {
    decode: ({ text }) => ({ kind: "qualitative" as const, text, canonical: true }),
    encode: ({ text }) => ({ text }),
  }),
);

/**
 * The zod schema of one target (*target*): an expression such as `">= 90,00 %"`, or `{ text: "…" }` for a promise in words. `z.encode` writes it
 * back in canonical form. Zod's issues carry ours in `params.issue`.
 *
 * @example
 * ```ts
 * targetSchema.parse("almeno 90%").kind // => "atLeast"
 * ```
 */
export const targetSchema: z.ZodType<Target, TargetJson> = /* @__PURE__ */ z.lazy(() => z.union([expressionField, qualitativeField]));

/** The versions of a target (*rimodulazioni*). */
const timelineField: z.ZodType<readonly TimelineEntry[], readonly TimelineEntryJson[]> = /* @__PURE__ */ z.lazy(() =>
  z.array(timelineEntryShape()).check(ownCheck((list) => (list.length === 0 ? [issue(PLAN_CODES, "plan.timelineEmpty")] : []))),
);

/** One version of a target. */
export function timelineEntryShape() {
  return z.strictObject({
    target: targetSchema,
    year: yearField.exactOptional(),
    from: isoDayField.exactOptional(),
    act: z.string().exactOptional(),
  });
}

/** An indicator's target: an expression, a promise in words, or a list of versions. */
export const targetField: z.ZodType<Target | readonly TimelineEntry[], TargetJson | readonly TimelineEntryJson[]> = /* @__PURE__ */ z.lazy(() =>
  z.union([expressionField, qualitativeField, timelineField]),
);

/** Text ⇄ value; what `read` refuses becomes zod's issues, ours inside. `write` answers nothing for a value that is none of its own. */
function textCodec<T>(read: (text: string) => Result<T>, write: (value: T) => string | undefined): z.ZodType<T, string> {
  return z.lazy(() =>
    // An absent key is encoded too, as undefined, and what comes of it dropped: `write` must not see it.
    z.codec(
      z.string(),
      z.custom<T>((value) => typeof value === "object" && value !== null),
      {
        decode: (text, context) => {
          const result = read(text);
          if (result.success) return result.data;
          context.issues.push(...carry(text, result.issues));
          return z.NEVER;
        },
        encode: (value, context) => {
          const text = write(value);
          if (text !== undefined) return text;
          context.issues.push(...carry(value, [issue(PLAN_CODES, "plan.value", { params: { found: shownValue(value) } })]));
          return z.NEVER;
        },
      },
    ),
  );
}

/** What no codec can write: a number, unless it is too long to be written, or what else it is. */
function shownValue(value: unknown): string {
  const own = ownDecimal(value, LIMITS.digits);
  return own === undefined ? kindOf(value) : plainText(own);
}

function isQualitative(target: unknown): target is QualitativeTarget {
  return typeof target === "object" && target !== null && "kind" in target && target.kind === "qualitative";
}

const SPACE = 32;
const DELETE = 127;

/** Whether a text is empty or of spaces alone. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  const isPrinted = first > SPACE && first < DELETE;
  return !isPrinted && text.trim() === "";
}

function blankIssues(text: string): readonly Issue[] {
  return isBlank(text) ? [issue(SCHEMA_CODES, "schema.empty")] : [];
}

function slashIssues(code: string): readonly Issue[] {
  return code.includes("/") ? [issue(PLAN_CODES, "plan.codeSlash", { input: code, position: code.indexOf("/"), length: 1, params: { code } })] : [];
}

function dayIssues(text: string): readonly Issue[] {
  return readIsoDay(text) === undefined ? [issue(PLAN_CODES, "plan.date", { input: text, params: { found: text.slice(0, 40) } })] : [];
}
