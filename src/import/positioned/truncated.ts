import { isCut } from "../../rules/check-plan.ts";

/** Words after which something must follow: articles, prepositions, conjunctions, with an apostrophe too. */
const JOINTS =
  /(?:^|[\s('’])(?:a|ad|al|allo|alla|ai|agli|alle|all['’]|con|col|da|dal|dallo|dalla|dai|dagli|dalle|dall['’]|di|d['’]|del|dello|della|dei|degli|delle|dell['’]|e|ed|fra|il|in|i|gli|l['’]|la|le|lo|nel|nello|nella|nei|negli|nelle|nell['’]|o|od|per|su|sul|sullo|sulla|sui|sugli|sulle|sull['’]|tra|un|uno|una|un['’])$/u;

/**
 * Whether a name ends where no name ends (*nome troncato*): as `checkPlan` sees it, an open bracket or the full width of a column, and besides
 * behind a small word such as *della*, a hyphen or a comma.
 */
export function isTruncated(name: string): boolean {
  return isCut(name) || /[-–,;:/]$/.test(name) || JOINTS.test(name);
}
