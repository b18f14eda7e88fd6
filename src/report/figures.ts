import { decimalText, exactText, type Locale, shownText } from "../answers/explain/numbers.ts";
import { actualText } from "../answers/explain/values.ts";
import { readIsoDay } from "../calendar/iso-day.ts";
import type { Decimal } from "../decimal/decimal.ts";
import { type Fraction, HUNDRED, multiply } from "../decimal/fraction.ts";
import { fillIn } from "../error/plan-error.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import type { Score } from "../score/score.ts";
import { calendarDay } from "../target/calendar-day.ts";
import { reportWord } from "./words.ts";

/** Writes the figures of a score: every text comes from an exact value, rounded at most once, as the rule set shows numbers. */
export interface Figures {
  readonly locale: Locale;
  /** The points of a node as they are published: `94,92`; nothing where there are none. */
  readonly value: (node: Pick<Score, "value">) => string | undefined;
  /** An exact number as it is shown: `94,92`. */
  readonly shown: (value: Fraction) => string;
  /** An exact number whole: as a decimal, or as a fraction. */
  readonly exact: (value: Fraction) => string;
  /** A part of 1 in per cent: `98,61 %`. */
  readonly percent: (part: Fraction) => string;
  /** A number of per cent: `12,50 %`. */
  readonly share: (share: Fraction) => string;
  /** A declared weight, `14,29 %`; without the sign where the weights are no per cents. Nothing where there is none. */
  readonly weight: (weight: Decimal | undefined) => string | undefined;
}

export function figuresOf({ display, weights }: RuleSet, locale: Locale): Figures {
  const share = (value: Fraction): string => `${shownText(value, display, locale)} %`;
  const sign = weights.total === "100" ? " %" : "";
  return {
    locale,
    value: ({ value }) => value && decimalText(value, display.decimals, locale),
    shown: (value) => shownText(value, display, locale),
    exact: (value) => exactText(value, 0, locale),
    percent: (part) => share(multiply(part, HUNDRED)),
    share,
    weight: (weight) => weight && decimalText(weight, 2, locale) + sign,
  };
}

/** The status in a word: that of the rule set, or why there is none. */
export function statusWord(node: Score, locale: Locale): string {
  if (node.status !== undefined) return node.status.label[locale];
  const state = reportWord(`state.${node.state}`, locale);
  if (node.kind !== "indicator" || node.reason === undefined) return state;
  return `${state}: ${reportWord(`reason.${node.reason}`, locale)}`;
}

/** What people know a node by: its code and its name, or whichever it has. */
export function labelOf({ code, name, id }: Pick<Score, "code" | "name" | "id">): string {
  return [code, name].filter((part) => part !== undefined && part !== "").join(" ") || id;
}

/** A day, written `2021-11-30` in plans and rule sets, as texts have it: `30/11/2021`, in English `30 November 2021`. */
export function dayText(iso: string, locale: Locale): string {
  const day = readIsoDay(iso);
  return day === undefined ? iso : actualText({ kind: "date", date: calendarDay(day) }, locale);
}

/** A template of words with its places filled. */
export function told(words: Readonly<Record<Locale, string>>, locale: Locale, pieces: Readonly<Record<string, string>> = {}): string {
  return fillIn(words[locale], pieces);
}
