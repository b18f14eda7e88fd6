import { expect, it } from "vitest";
import { addGroup, draftNode, findGroup, listOf, nodeAt } from "../../src/import/draft.ts";

const PLACE = { row: 0, column: 0 };
const area = (identity: object) => draftNode("area", identity, PLACE);

it("finds a group by its id, else by its code, else by its name, in its own list", () => {
  const root = draftNode("body", {}, PLACE);
  const [first, second, service] = [area({ code: "1", name: "A" }), area({ id: "x", code: "2", name: "A" }), area({ name: "S" })];
  for (const one of [first, second]) addGroup(root, "areas", one);
  addGroup(root, "services", service);
  expect(findGroup(root, "areas", { id: "x", code: "1" })).toBe(second);
  expect(findGroup(root, "areas", { id: "y", name: "A" })).toBeUndefined();
  expect(findGroup(root, "areas", { code: "2", name: "B" })).toBe(second);
  expect(findGroup(root, "areas", { name: "A" })).toBe(first);
  expect(findGroup(root, "areas", { name: "S" })).toBeUndefined();
  expect(findGroup(root, "areas", {})).toBeUndefined();
  expect(findGroup(first, "services", { name: "S" })).toBeUndefined();
});

it("makes a list once, and finds nodes by their path", () => {
  const root = draftNode("body", {}, PLACE);
  const only = area({ name: "A" });
  addGroup(root, "areas", only);
  expect(listOf(root, "areas")).toBe(listOf(root, "areas"));
  expect(nodeAt(root, ["areas", 0, "weight"])).toBe(only);
  expect(nodeAt(root, ["areas", 1])).toBe(root);
  expect(nodeAt(root, ["areas", 0, "services", 3, "name"])).toBe(only);
  expect(nodeAt(root, [])).toBe(root);
});
