import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { hashOf, optionsOf } from "../../src/rules/options.ts";
import { cameraleStandard } from "../../src/rules/presets/camerale-standard.ts";

it("optionsOf leaves out what only names the set", () => {
  const options = optionsOf({ ...cameraleStandard, validity: { from: "2021-01-01" } });
  expect(Object.keys(options).toSorted()).toEqual([
    "achievement",
    "aggregation",
    "display",
    "missing",
    "plainTarget",
    "points",
    "rounding",
    "status",
    "weights",
  ]);
  expect(options.status).toEqual({ on: "displayed", bands: [{ id: "red", below: "70" }, { id: "yellow", below: "90" }, { id: "green" }] });
  expect(options.achievement).toBe(cameraleStandard.achievement);
});

it.each<[string, unknown, string]>([
  // FIPS 180-4's own examples are of bytes; these are of the canonical JSON, so with quotes or braces around them.
  ["an empty object", {}, "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"],
  ["a text beyond ASCII, in UTF-8", "però €😀", `sha256:${createHash("sha256").update('"però €😀"', "utf8").digest("hex")}`],
  ["keys in another order", { b: 1, a: 2 }, `sha256:${createHash("sha256").update('{"a":2,"b":1}').digest("hex")}`],
])("hashOf %s", (_what, value, hash) => {
  expect(hashOf(value)).toEqual({ success: true, data: hash });
});

it("hashOf refuses what has no canonical JSON", () => {
  expect(hashOf({ a: "\ud83d" })).toMatchObject({ success: false, issues: [{ code: "fingerprint.value", path: ["a"] }] });
});
