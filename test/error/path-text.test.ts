import { expect, it } from "vitest";
import { pathText } from "../../src/error/path-text.ts";

it.each([
  [[], ""],
  [["areas"], "areas"],
  [["areas", 0, "services", 1, "weight"], "areas[0].services[1].weight"],
  [[0, "name"], "[0].name"],
  [["a b", "__proto__", "2.1"], '["a b"].__proto__["2.1"]'],
  [['"\n'], '["\\"\\n"]'],
])("writes %j", (path, text) => {
  expect(pathText(path)).toBe(text);
});
