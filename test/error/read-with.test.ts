import * as z from "zod";
import { expect, it } from "vitest";
import { issue } from "../../src/error/plan-error.ts";
import { ownCheck, readWith } from "../../src/error/read-with.ts";

const wrong = issue({ "made.up": { message: "Wrong", hint: "Mend it" } }, "made.up", { path: ["b"] });
const schema = z.strictObject({ a: z.string(), b: z.string() });

it("gives the value, a new one", () => {
  const input = Object.freeze({ a: "1", b: "2" });
  expect(readWith(schema, input)).toEqual({ success: true, data: input });
});

it("gives all issues", () => {
  expect(readWith(schema, { a: 1 })).toMatchObject({ success: false, issues: [{ code: "schema.text" }, { code: "schema.missing" }] });
});

it("gives an issue for a value that cannot be read", () => {
  const hostile = {
    get a(): string {
      throw new Error("no");
    },
    b: "2",
  };
  expect(readWith(schema, hostile)).toMatchObject({ success: false, issues: [{ code: "schema.unreadable", params: { reason: "no" } }] });
});

it("ownCheck adds our issues, after zod's only where it is told to", () => {
  const sound = schema.check(ownCheck(() => [wrong]));
  const always = schema.check(ownCheck(() => [wrong], "always"));
  expect(readWith(sound, { a: "1", b: "2" })).toEqual({ success: false, issues: [wrong] });
  expect(readWith(sound, { a: 1, b: "2" })).toMatchObject({ issues: [{ code: "schema.text" }] });
  expect(readWith(always, { a: 1, b: "2" })).toMatchObject({ issues: [{ code: "schema.text" }, { code: "made.up", path: ["b"] }] });
  expect(readWith(always, 5)).toMatchObject({ issues: [{ code: "schema.type" }] });
});

it("tells the first of a million of our issues, and counts the rest", () => {
  const million = z.string().check(ownCheck(() => Array.from({ length: 1_000_000 }, () => wrong)));
  const read = readWith(million, "x");
  expect(read.success ? [] : [read.issues.length, read.issues.at(-1)?.params["count"]]).toEqual([1_001, "999000"]);
});

it("keeps nothing from one reading to the next: what is read again is read afresh", () => {
  interface Tree {
    readonly below?: Tree | undefined;
  }
  const tree: z.ZodType<Tree> = z.lazy(() => z.strictObject({ below: tree.exactOptional() }));
  const input = { below: {} };
  const [first, second] = [readWith(tree, input), readWith(tree, input)];
  expect(second).toEqual(first);
  expect(first.success && second.success && first.data === second.data).toBe(false);
  Object.assign(input.below, { below: 5 });
  expect(readWith(tree, input).success).toBe(false);
});
