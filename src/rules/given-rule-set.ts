import { foreign } from "../error/foreign.ts";
import { looksLike, type Outline } from "../error/outline.ts";
import { unwrap } from "../error/result.ts";
import type { RuleSet } from "./rule-set.ts";

const METHOD: Outline = { method: "string" };
const PHASES: Outline = { interim: "string", final: "string" };

/** What scoring reads of every rule set. */
const RULE_SET: Outline = {
  plainTarget: "string",
  achievement: { atLeast: METHOD, atMost: METHOD, exactly: METHOD, between: METHOD, by: METHOD, yesNo: METHOD },
  points: {},
  missing: { notMeasured: PHASES, notAvailable: PHASES, notAssessable: PHASES, cancelled: PHASES, noTarget: PHASES, notComputable: PHASES },
  weights: { total: "string", tolerance: "string", absent: "string" },
  aggregation: { objective: METHOD, service: METHOD, area: METHOD, body: METHOD },
  rounding: "list",
  display: { decimals: "number", mode: "string" },
  status: { on: "string", bands: "list" },
};

/** The rule set itself, whole; anything that is clearly none, or still extends another, is refused. Its options are not checked: that is what reading it is for. */
export function givenRuleSet(ruleSet: RuleSet): RuleSet {
  return looksLike(ruleSet, RULE_SET) ? ruleSet : unwrap(foreign("a rule set", ruleSet));
}
