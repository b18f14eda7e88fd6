import { compare, divide, type Fraction, HUNDRED, isZero, multiply, sumOf, ZERO } from "../decimal/fraction.ts";
import type { Rounding } from "../decimal/rounding.ts";
import type { Issue } from "../error/plan-error.ts";
import type { Level } from "../rules/rule-set.ts";
import { applyScale } from "../scale/scale.ts";
import { aggregate, type Part, weightOf } from "./aggregate.ts";
import { IndicatorNode } from "./indicator-node.ts";
import { type Context, type Evaluation, type Identity, type Leaf, type Measurable, type Scenario, ScoreNode } from "./node.ts";
import type { PlanGroup } from "./place.ts";
import { roundedAt, within } from "./points.ts";
import {
  type Estimate,
  estimatedSum,
  exactSum,
  type Quickly,
  type QuickPart,
  type QuickRules,
  roundEstimate,
  roundQuickly,
  type SumMethod,
} from "./quick.ts";
import type { Excluded, Step } from "./score.ts";

/** A child of a group. */
export type ChildNode = IndicatorNode | GroupNode;

export type { PlanGroup } from "./place.ts";

/** The score of an objective, service, area or body: aggregate. */
export class GroupNode extends ScoreNode {
  readonly kind: Level;
  readonly children: readonly ChildNode[];
  #roughly: Estimate | "out" | "none" | undefined;

  constructor(group: PlanGroup, children: readonly ChildNode[], context: Context) {
    super(identityOf(group), context);
    this.kind = group.kind;
    this.children = children;
  }

  get state(): "scored" | "unscored" {
    const { roughly } = this;
    if (roughly !== undefined) return roughly === "out" ? "unscored" : "scored";
    return this.evaluate("actual").kind === "scored" ? "scored" : "unscored";
  }

  get excluded(): readonly Excluded[] {
    return this.children.flatMap((child) => {
      if (child instanceof GroupNode) return child.excluded;
      const { id, state, reason } = child;
      return state === "excluded" && reason !== undefined ? [{ id, reason }] : [];
    });
  }

  leaves(scenario: Scenario): readonly Leaf[] {
    const leaves = this.children.flatMap((child) => child.leaves(scenario));
    return this.failedGate(scenario) === undefined ? leaves : leaves.map(({ id }) => ({ id, points: ZERO }));
  }

  findIssues(): readonly Issue[] {
    return this.children.flatMap((child) => child.findIssues());
  }

  get roughly(): Estimate | "out" | undefined {
    this.#roughly ??= this.sumBy(estimatedSum) ?? "none";
    return this.#roughly === "none" ? undefined : this.#roughly;
  }

  /** From the estimate where its error leaves one integer, else from the exact sum. */
  protected roundQuickly(rounding: Rounding): number | undefined {
    const { roughly } = this;
    if (roughly === undefined || roughly === "out") return undefined;
    return roundEstimate(roughly, rounding) ?? roundQuickly(this.quickly, rounding);
  }

  protected findQuickly(): Quickly | undefined {
    return this.sumBy(exactSum);
  }

  /** The quick sum of the children, where there is one and no prerequisite among them. */
  private sumBy<Points>(sum: (method: SumMethod, parts: readonly QuickPart[], rules: QuickRules) => Points): Points | undefined {
    const quick = this.context.ordinary.rules;
    const method = quick.methods[this.kind];
    const isPlain = method !== undefined && !this.children.some((child) => child.kind === "indicator" && child.isGate);
    return isPlain ? sum(method, this.children, quick) : undefined;
  }

  protected findOpen(): boolean {
    return this.children.some((child) => child.isOpen);
  }

  /** Each child by its declared share of this node. */
  protected measure(): Measurable {
    const parts = this.children.map((child) => ({ measurable: child.measurable, weight: weightOf(child) }));
    const total = sumOf(parts.map(({ weight }) => weight));
    if (isZero(total)) return { known: ZERO, measured: ZERO };
    const shareOf = (key: keyof Measurable): Fraction =>
      divide(sumOf(parts.map(({ measurable, weight }) => multiply(weight, measurable[key]))), total);
    return { known: shareOf("known"), measured: shareOf("measured") };
  }

  protected compute(scenario: Scenario, trace?: Step[]): Evaluation {
    const blocking = this.children.find((child) => child.evaluate(scenario).kind === "blocked");
    if (blocking !== undefined) {
      trace?.push({ step: "aggregate", rule: "missing.block", inputs: { child: blocking.id }, result: undefined });
      return { kind: "blocked" };
    }
    const gate = this.failedGate(scenario);
    if (gate !== undefined) {
      trace?.push({ step: "aggregate", rule: "gate", inputs: { gate: gate.id, points: gate.points }, result: ZERO });
      return { kind: "scored", points: ZERO };
    }
    const points = this.aggregated(scenario, trace);
    return points === undefined ? { kind: "out" } : { kind: "scored", points: this.finished(points, trace) };
  }

  /** The first prerequisite that counts and has less than 100 points. */
  private failedGate(scenario: Scenario): IndicatorNode | undefined {
    return this.children.find(
      (child): child is IndicatorNode => child instanceof IndicatorNode && child.isGate && isBelowFull(child.evaluate(scenario)),
    );
  }

  private aggregated(scenario: Scenario, trace?: Step[]): Fraction | undefined {
    const { aggregation, weights } = this.context.ruleSet;
    const { method } = aggregation[this.kind];
    const counted = method === "leafMean" ? this.children.flatMap((child) => child.leaves(scenario)) : this.counted(scenario);
    const points = aggregate(method, { counted, children: this.children.length, weights });
    if (trace !== undefined) {
      const inputs = Object.fromEntries(counted.map((part) => [part.id, part.points]));
      trace.push({ step: "aggregate", rule: `aggregation.${this.kind}.${method}`, inputs, result: points });
    }
    return points;
  }

  private counted(scenario: Scenario): readonly (Part & Leaf)[] {
    return this.children.flatMap((child) => {
      const evaluation = child.evaluate(scenario);
      return evaluation.kind === "scored" ? [{ id: child.id, weight: child.weight, points: evaluation.points }] : [];
    });
  }

  /** Scale, then floor, then cap, then the level's rounding. */
  private finished(points: Fraction, trace?: Step[]): Fraction {
    const { aggregation, rounding } = this.context.ruleSet;
    const rule = aggregation[this.kind];
    const at = `aggregation.${this.kind}`;
    const scaled = rule.scale === undefined ? points : applyScale(rule.scale, points);
    if (rule.scale !== undefined) trace?.push({ step: "aggregate", rule: `${at}.scale`, inputs: { points }, result: scaled });
    return roundedAt(this.kind, within(scaled, rule, { at, trace }), { rounding, trace });
  }
}

function identityOf(group: PlanGroup): Identity {
  switch (group.kind) {
    case "body": {
      const { id, body } = group.node;
      return { id, code: undefined, name: body, weight: undefined };
    }
    case "objective": {
      const { id, code, title, weight } = group.node;
      return { id, code, name: title, weight };
    }
    default: {
      const { id, code, name, weight } = group.node;
      return { id, code, name, weight };
    }
  }
}

function isBelowFull(evaluation: Evaluation): boolean {
  return evaluation.kind === "scored" && compare(evaluation.points, HUNDRED) < 0;
}
