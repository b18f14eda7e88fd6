import { expect, it } from "vitest";
import type { IssuePath } from "../../src/error/plan-error.ts";
import { issue } from "../../src/error/plan-error.ts";
import { inDocumentOrder } from "../../src/plan/document-order.ts";

const at = (path: IssuePath) => issue({ "made.up": { message: "Wrong", hint: "Mend it" } }, "made.up", { path });

const document = { z: [{ b: 1, a: { y: 1, x: 1 } }, 5], 10: 0, c: 1 };

it.each<[string, IssuePath[], IssuePath[]]>([
  ["keys as they are written", [["c"], ["z", 0, "a"], ["z", 0, "b"]], [["z", 0, "b"], ["z", 0, "a"], ["c"]]],
  [
    "places of a list as numbers",
    [
      ["z", 10],
      ["z", 9],
      ["z", 1],
    ],
    [
      ["z", 1],
      ["z", 9],
      ["z", 10],
    ],
  ],
  ["the whole before its parts", [["z", 0, "a", "x"], ["z", 0, "a"], []], [[], ["z", 0, "a"], ["z", 0, "a", "x"]]],
  [
    "missing keys first",
    [
      ["z", 0, "b"],
      ["z", 0, "missing"],
    ],
    [
      ["z", 0, "missing"],
      ["z", 0, "b"],
    ],
  ],
  ["paths that lead nowhere", [["c", "d", "e"], ["z"]], [["z"], ["c", "d", "e"]]],
])("tells %s", (_what, paths, expected) => {
  expect(inDocumentOrder(document, paths.map(at)).map(({ path }) => path)).toEqual(expected);
});

it("keeps the order of issues of one place", () => {
  const twice = [at(["c"]), { ...at(["c"]), code: "made.later" }];
  expect(inDocumentOrder(document, twice)).toEqual(twice);
});

it("takes its time once an object, not once an issue", () => {
  const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, index]));
  const paths = Object.keys(wide).reverse();
  expect(
    inDocumentOrder(
      wide,
      paths.map((key) => at([key])),
    )[0]?.path,
  ).toEqual(["k0"]);
});
