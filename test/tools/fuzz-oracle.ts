/** Random plans, rule sets and results, scored by the library and by the second reading of the rules in `oracle.ts`; every node must be the same. */
import fc from "fast-check";
import { parsePlan, parseRuleSet, scorePlan, scoreToJSON } from "../../src/index.ts";
import type { FuzzEnd, FuzzRun } from "./fuzz.ts";
import { differences, verdictOf } from "./oracle.ts";
import { oracleCase } from "./oracle-cases.ts";

/** Cases are drawn in lots, so that they need not all be kept. */
const LOT = 100;

export function oracle({ seed, inputs, isOver }: FuzzRun): FuzzEnd {
  let [done, failures, nodes] = [0, 0, 0];
  while (done < inputs && !isOver()) {
    for (const { plan, rules, options } of fc.sample(oracleCase, { seed: seed + done, numRuns: Math.min(LOT, inputs - done) })) {
      const score = scoreToJSON(scorePlan(parsePlan(plan), parseRuleSet(rules), options));
      const different = differences(score, verdictOf(plan, rules, options));
      nodes += JSON.stringify(score).split('"kind":').length - 1;
      done += 1;
      if (different.length === 0) continue;
      failures += 1;
      if (failures > 3) continue;
      console.log(
        `DIFFERENT, input ${done}:\n${different.join("\n")}\n${JSON.stringify({ plan, rules, options, actuals: [...(options.actuals ?? [])] })}`,
      );
    }
  }
  console.log(`  ${nodes.toLocaleString("en-US")} nodes compared: points, value, status, met, reason, coverage, outlook, excluded`);
  return { done, failures };
}
