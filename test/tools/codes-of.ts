import { PlanError } from "../../src/error/plan-error.ts";

/** The codes of the issues that a call throws; none where it throws nothing. */
export function codesOf(call: () => unknown): readonly string[] {
  try {
    call();
    return [];
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ code }) => code);
    throw error;
  }
}
