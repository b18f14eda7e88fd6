/** A plan read by its schema as a whole, every issue held: how it was done before nodes were read one by one, and what that must agree with. */
import { fromZod } from "../../src/error/from-zod.ts";
import { failAll, ok, type Result } from "../../src/error/result.ts";
import { inDocumentOrder } from "../../src/plan/document-order.ts";
import { identify } from "../../src/plan/identify.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { planShape } from "../../src/plan/shape.ts";

export function readWhole(snapshotted: unknown): Result<Plan> {
  const { document, issues } = identify(snapshotted);
  const read = planShape.safeParse(document, { reportInput: true });
  if (read.success && issues.length === 0) return ok(read.data);
  const all = read.success ? issues : [...issues, ...fromZod(read.error.issues)];
  return failAll(inDocumentOrder(document, all));
}
