import { type BodyScore, formatBound, type Issue, type RequiredActual, type RequiredBound, safeRequiredActual } from "traguardo";
import { type Locale, say } from "../words/words.ts";
import { allIn, titleOf } from "./nodes.ts";
import { shownFraction } from "./numbers.ts";

/** What is asked: which indicator, for which node, and how many points. */
export interface Question {
  readonly indicator: string;
  readonly at: string;
  /** As typed, with a comma or a dot. */
  readonly goal: string;
}

/** The answer in a sentence, or what is wrong with the question. */
export function answerTo(score: BodyScore, { indicator, at, goal }: Question, locale: Locale): string | readonly Issue[] {
  const read = safeRequiredActual(score, indicator, { at, goal: goal.trim().replace(",", ".") });
  if (!read.success) return read.issues;
  const node = allIn(score).find(({ id }) => id === read.data.at);
  return told(read.data, node === undefined ? read.data.at : titleOf(node), locale);
}

function told(answer: RequiredActual, name: string, locale: Locale): string {
  switch (answer.kind) {
    case "required": {
      const bound = boundText(answer.bound, locale);
      const limit = answer.limit === undefined ? "" : ` ${say(locale, "takes.limit", { bound: boundText(answer.limit, locale) })}`;
      return say(locale, "takes.required", { bound, name, points: shownFraction(answer.reaches, locale) }) + limit;
    }
    case "alreadyReached":
      return say(locale, "takes.alreadyReached", { name, points: shownFraction(answer.reaches, locale) });
    case "unreachable":
      return answer.best === undefined
        ? say(locale, "takes.never", { name })
        : say(locale, "takes.unreachable", { name, points: shownFraction(answer.best, locale) });
  }
}

function boundText(bound: RequiredBound, locale: Locale): string {
  return bound.kind === "any" ? say(locale, "takes.any") : formatBound(bound);
}
