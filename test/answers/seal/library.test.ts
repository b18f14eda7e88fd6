import { expect, it } from "vitest";
import { LIBRARY } from "../../../src/answers/seal/library.ts";
import pkg from "../../../package.json" with { type: "json" };

it("is what package.json says", () => {
  expect(LIBRARY).toEqual({ name: pkg.name, version: pkg.version });
});
