import { formatActual, formatTarget, type Quantity, type Target } from "traguardo";
import { type Locale, say, type Word } from "../words/words.ts";

/** A fact of a target: what it is of, and what it says. */
export type Fact = readonly [word: Word, text: string];

const quantityText = (quantity: Quantity): string => formatActual({ kind: "measured", quantity });

/** What a target asks for, in a sentence. */
export function askedBy(target: Target, locale: Locale): string {
  switch (target.kind) {
    case "between": {
      const low = say(locale, target.includesLow ? "end.from" : "end.above", { quantity: quantityText(target.low) });
      const high = say(locale, target.includesHigh ? "end.to" : "end.below", { quantity: quantityText(target.high) });
      return say(locale, "asks.between", { low, high });
    }
    case "change":
      return say(locale, `asks.${target.direction}`, { quantity: quantityText(target.quantity), reference: target.reference });
    case "by":
      return say(locale, "asks.by", { date: dateOf(target) });
    case "yesNo":
      return say(locale, target.expected ? "asks.yes" : "asks.no");
    case "qualitative":
    case "none":
      return say(locale, `asks.${target.kind}`);
    default:
      return say(locale, `asks.${target.kind}`, { quantity: quantityText(target.quantity) });
  }
}

/** The parts of a target, as data. */
export function factsOf(target: Target, locale: Locale): readonly Fact[] {
  const canonical = formatTarget(target);
  const note = target.canonical ? ` (${say(locale, "isCanonical")})` : "";
  return [["kind", say(locale, `kind.${target.kind}`)], ...partsOf(target, locale), ["canonical", `${canonical}${note}`]];
}

function partsOf(target: Target, locale: Locale): readonly Fact[] {
  switch (target.kind) {
    case "between":
      return [["quantity", `${quantityText(target.low)} – ${quantityText(target.high)}`], ...unitOf(target.high, locale)];
    case "change":
      return [...quantityOf(target.quantity, locale), ["reference", target.reference]];
    case "by":
      return [["date", dateOf(target)]];
    case "yesNo":
    case "qualitative":
    case "none":
      return [];
    default:
      return quantityOf(target.quantity, locale);
  }
}

function quantityOf(quantity: Quantity, locale: Locale): readonly Fact[] {
  return [["quantity", quantityText(quantity)], ...unitOf(quantity, locale)];
}

function unitOf({ unit, label }: Quantity, locale: Locale): readonly Fact[] {
  const named: readonly Fact[] = [["unit", say(locale, `unit.${unit}`)]];
  return label === undefined ? named : [...named, ["label", label]];
}

function dateOf({ date }: Extract<Target, { readonly kind: "by" }>): string {
  return formatActual({ kind: "date", date });
}
