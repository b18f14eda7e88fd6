/**
 * The JSON Schemas of rule sets, plans and seals (draft 2020-12), made from the zod schemas that the library reads with: zod gives the shapes, and
 * rules-descriptions.ts what zod's own JSON Schema leaves out. What no JSON Schema can say is told in docs/rules.md and docs/plan.md.
 */
import * as z from "zod";
import { sealShape } from "../../src/answers/seal/seal-shape.ts";
import { planShape } from "../../src/plan/shape.ts";
import { referenceShape } from "../../src/rules/resolve.ts";
import { ruleSetShape } from "../../src/rules/shape.ts";
import { scaleSchema } from "../../src/scale/schema.ts";
import { type Addition, PLAN_ADDITIONS, RULE_SET_ADDITIONS, SEAL_ADDITIONS } from "./rules-descriptions.ts";

/** A part of a JSON Schema. */
interface Schema {
  readonly [keyword: string]: unknown;
  readonly type?: string;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** Of a rule set, whole or extending another one. */
export function ruleSetJsonSchema(): Schema {
  const shape = shapeOf(ruleSetShape);
  const described = withAdditions({ ...shape, properties: { ...shape.properties, extends: shapeOf(referenceShape) } }, RULE_SET_ADDITIONS);
  const { $defs, properties: { extends: reference, ...properties } = {}, ...rest } = described;
  const ruleSet = { ...rest, properties };
  return {
    $schema: DRAFT,
    $id: "urn:traguardo:schema:rule-set:1",
    title: "Rule set (regole di calcolo)",
    description: "How a performance plan is scored, as data: a whole rule set, or one that extends another and holds only the options that differ.",
    type: "object",
    if: { required: ["extends"] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema; the object is never awaited
    then: { $ref: "#/$defs/extension" },
    else: { $ref: "#/$defs/ruleSet" },
    $defs: { ...$defs, ruleSet: { ...ruleSet, not: RECIPROCAL_WITHOUT_CAP }, extension: extensionOf(ruleSet, reference ?? {}) },
  };
}

/** Of a plan. */
export function planJsonSchema(): Schema {
  const plan = withAdditions(withOptionalIds(shapeOf(planShape)), PLAN_ADDITIONS);
  return {
    $schema: DRAFT,
    $id: "urn:traguardo:schema:plan:1",
    title: "Performance plan (Piano della performance)",
    description:
      "The plan of one public body for one year: areas, services, objectives and indicators, each with its weight, and each indicator with its target.",
    ...plan,
  };
}

/** Of a seal. */
export function sealJsonSchema(): Schema {
  return {
    $schema: DRAFT,
    $id: "urn:traguardo:schema:seal:1",
    title: "Sealed score (sigillo)",
    description:
      "The figures of a scored performance plan, what they rest on, and a hash of it all: it proves that figures, plan and rules belong together.",
    ...withAdditions(shapeOf(sealShape), SEAL_ADDITIONS),
  };
}

const having = (properties: object) => ({ type: "object", required: Object.keys(properties), properties });

const RECIPROCAL_WITHOUT_CAP = having({
  achievement: having({ atMost: having({ method: { const: "reciprocal" } }) }),
  points: { type: "object", not: { required: ["cap"] } },
});

/** Parts that stand in several places; written once. The library's own registry stays empty, and the host's is not touched. */
const NAMES = z.registry<{ id: string }>().add(scaleSchema, { id: "scale" });

/** What zod's own conversion gives of what goes in, with a name for the one type that contains itself. */
function shapeOf(schema: z.ZodType): Schema {
  const { $schema: _draft, ...shape } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", metadata: NAMES });
  return JSON.parse(JSON.stringify(shape).replaceAll("__schema0", "objective")) as Schema;
}

/** The schema with every part of it changed, from the outside in. */
function mapped(schema: Schema, change: (part: Schema, path: readonly string[]) => Schema, path: readonly string[] = []): Schema {
  const next = change(schema, path);
  const below = (part: Schema): Schema => mapped(part, change, path);
  const each = (parts: Readonly<Record<string, Schema>>, above: readonly string[]): Record<string, Schema> =>
    Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, mapped(part, change, [...above, key])]));
  return {
    ...next,
    ...(next.properties && { properties: each(next.properties, path) }),
    ...(next.$defs && { $defs: each(next.$defs, []) }),
    ...(next.items && { items: below(next.items) }),
    ...(next.anyOf && { anyOf: next.anyOf.map(below) }),
    ...(next.oneOf && { oneOf: next.oneOf.map(below) }),
  };
}

/** A document may leave ids out; reading makes them before the shape is looked at. */
function withOptionalIds(schema: Schema): Schema {
  return mapped(schema, (part) => (part.required === undefined ? part : { ...part, required: part.required.filter((key) => key !== "id") }));
}

/** Every property with what is added to it: of the additions, the one whose key is the longest end of its path. All must be of use. */
function withAdditions(schema: Schema, additions: Readonly<Record<string, Addition>>): Schema {
  const unused = new Set(Object.keys(additions));
  const described = mapped(schema, (part, path) => {
    const properties = Object.entries(part.properties ?? {}).map(([key, property]) => {
      const place = [...path, key];
      const name = place.map((_, at) => place.slice(at).join(".")).find((end) => Object.hasOwn(additions, end));
      const addition = name === undefined ? undefined : additions[name];
      if (name === undefined || addition === undefined) throw new Error(`${place.join(".")} has no description`);
      unused.delete(name);
      return [key, added(property, addition)] as const;
    });
    return part.properties === undefined ? part : { ...part, properties: Object.fromEntries(properties) };
  });
  if (unused.size > 0) throw new Error(`These descriptions belong to no property: ${[...unused].join(", ")}`);
  return described;
}

function added(property: Schema, { description, not, ...keywords }: Addition): Schema {
  const anyOf = property.anyOf?.map((part) => ({ ...part, ...suited(keywords, part) }));
  return { description, ...property, ...suited(keywords, property), ...(anyOf && { anyOf }), ...(not && { not }) };
}

/** Which type each keyword speaks of. */
const TYPES: Readonly<Record<string, string>> = { pattern: "string", maxLength: "string", minItems: "array" };

/** Those of the keywords that speak of a schema's type; a constant needs none. */
function suited(keywords: object, schema: Schema): object {
  if (schema.const !== undefined) return {};
  return Object.fromEntries(Object.entries(keywords).filter(([keyword]) => TYPES[keyword] === schema.type));
}

/** What a rule set of its own must have beside the options that it changes. */
const OWN = ["id", "version", "title", "sources"];

/** A rule set that extends another: its own id, version, title and sources, and any part of the options. */
function extensionOf(ruleSet: Schema, reference: Schema): Schema {
  const { properties = {}, required = [], ...rest } = ruleSet;
  const own = Object.fromEntries(OWN.map((key) => [key, properties[key] ?? {}]));
  const options = partOf({ ...rest, properties, required }).properties;
  return { ...rest, properties: { extends: reference, ...options, ...own }, required: ["extends", ...OWN] };
}

/** Any part of an object; what it need not have may be null, which leaves out what the base has. Lists are whole. */
function partOf(schema: Schema): Schema {
  const { properties, required = [], not: _ofTheWhole, ...rest } = schema.oneOf === undefined ? schema : united(schema.oneOf);
  if (properties === undefined) return schema;
  const parts = Object.entries(properties).map(([key, { description, ...property }]) => {
    const part = partOf(property);
    return [key, { description, ...(required.includes(key) ? part : { anyOf: [part, { type: "null" }] }) }] as const;
  });
  return { ...rest, properties: Object.fromEntries(parts) };
}

/** One object with the keys of all alternatives; it need not have what one of them can do without. */
function united(alternatives: readonly Schema[]): Schema {
  const keys = [...new Set(alternatives.flatMap(({ properties = {} }) => Object.keys(properties)))];
  const properties = keys.map((key) => {
    const values = alternatives.map((one) => one.properties?.[key]).filter((value) => value !== undefined);
    return [key, values.length === 1 ? values[0] : { description: values[0]?.["description"], anyOf: values }] as const;
  });
  const required = keys.filter((key) => alternatives.every((one) => one.required?.includes(key)));
  return { type: "object", properties: Object.fromEntries(properties) as Record<string, Schema>, required, additionalProperties: false };
}
