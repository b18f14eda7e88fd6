import * as z from "zod";
import type { Seal } from "./seal.ts";

/** The shape of a seal: strict. It is built at its first use. */
export const sealShape: z.ZodType<Seal, Seal> = /* @__PURE__ */ z.lazy(sealObject);

function sealObject(): z.ZodType<Seal, Seal> {
  const named = { id: z.string(), fingerprint: hashField() };
  return z.strictObject({
    format: z.literal("traguardo.seal/1"),
    library: z.strictObject({ name: z.literal("traguardo"), version: versionField() }),
    plan: z.strictObject({ ...named, body: z.string(), year: z.int() }),
    ruleSet: z.strictObject({ ...named, version: versionField() }),
    options: z.strictObject({ phase: z.enum(["interim", "final"]), year: z.int(), asOf: z.iso.date("a day such as 2021-07-01").exactOptional() }),
    actuals: z.array(z.strictObject({ id: z.string(), actual: z.string().nullable(), correction: correctionObject().exactOptional() })),
    nodes: z.array(nodeObject()),
    hash: hashField(),
  });
}

function correctionObject() {
  return z.union([
    z.strictObject({ kind: z.literal("forced"), points: z.string().regex(DECIMAL, "a number such as 85.5"), note: z.string() }),
    z.strictObject({ kind: z.literal("exogenous"), share: z.string().regex(DECIMAL, "a number such as 85.5"), note: z.string() }),
  ]);
}

function nodeObject() {
  return z.strictObject({
    kind: z.enum(["body", "area", "service", "objective", "indicator"]),
    id: z.string(),
    state: z.enum(["scored", "unscored", "excluded"]),
    points: z
      .string()
      .regex(/^-?[0-9]+(?:\/[1-9][0-9]*)?$/, "a fraction such as 600/7")
      .exactOptional(),
    value: z.string().regex(DECIMAL, "a number such as 85.71").exactOptional(),
    status: z.string().exactOptional(),
  });
}

const DECIMAL = /^-?[0-9]+(?:\.[0-9]+)?$/;

function hashField() {
  return z.string().regex(/^sha256:[0-9a-f]{64}$/, "sha256: and 64 hexadecimal digits");
}

function versionField() {
  return z.string().regex(/^[0-9]+\.[0-9]+\.[0-9]+(?:-[0-9A-Za-z.-]+)?$/, "a version such as 1.0.0");
}
