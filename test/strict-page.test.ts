import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { ROOT } from "./tools/files.ts";

const run = (...args: string[]): unknown =>
  JSON.parse(execFileSync(process.execPath, ["test/tools/strict-page.ts", ...args], { cwd: ROOT, encoding: "utf8" }));

it("makes no code from text where zod is told so after the import", () => {
  expect(run("jitless")).toEqual({ value: "85.71", made: 0 });
});

it("counts what zod makes where it is not", () => {
  expect(run()).toEqual({ value: "85.71", made: expect.toSatisfy((count: number) => count > 0) });
});
