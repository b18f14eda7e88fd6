import { expect, it } from "vitest";
import { Decimal, parsePlan } from "../../src/index.ts";
import { addGroup, draftNode, type DraftNode, listOf } from "../../src/import/draft.ts";
import { actualsOf, finishPlan } from "../../src/import/finish-plan.ts";

const place = (row: number) => ({ row, column: 1 });
const BODY = { id: undefined, body: "Ente", year: 2021, strategy: undefined };

/** An area with an objective of so many indicators, all of one name. */
function draft(indicators: number): DraftNode {
  const root = draftNode("body", {}, place(0));
  const area = draftNode("area", { name: "A" }, place(1));
  const objective = draftNode("objective", { code: "1.1", name: "O" }, place(2));
  objective.weight = { value: new Decimal("14.29"), place: place(2) };
  addGroup(root, "areas", area);
  addGroup(area, "objectives", objective);
  for (let at = 0; at < indicators; at += 1) {
    const indicator = draftNode("indicator", { name: "I" }, place(3 + at));
    indicator.values.target = { kind: "none", canonical: true };
    indicator.values.actual = { kind: "missing", reason: "notAvailable" };
    listOf(objective, "indicators").push(indicator);
  }
  return root;
}

it("makes the plan that its JSON would be read as", () => {
  const { plan, issues } = finishPlan(draft(1), BODY);
  const objective = { code: "1.1", title: "O", weight: "14.29", indicators: [{ name: "I", target: "N/D", actual: "N/D" }] };
  expect(issues).toEqual([]);
  expect(plan).toEqual(parsePlan({ body: "Ente", year: 2021, areas: [{ name: "A", objectives: [objective] }] }));
  expect(actualsOf(plan)).toEqual({ "a/1.1/i": { kind: "missing", reason: "notAvailable" } });
});

it("puts what is wrong between nodes at their cells", () => {
  expect(finishPlan(draft(3), BODY).issues).toMatchObject([
    { code: "plan.duplicateId", path: [4, 1], params: { id: "a/1.1/i", first: "B4", cell: "B5" } },
    { code: "plan.duplicateId", path: [5, 1], params: { id: "a/1.1/i", first: "B4", cell: "B6" } },
  ]);
});

it("keeps a written id, the strategy, and a body without areas", () => {
  const root = draftNode("body", {}, place(0));
  const { plan } = finishPlan(root, { ...BODY, id: "x", strategy: [{ code: "2", title: "T" }] });
  expect(plan).toEqual({ id: "x", body: "Ente", year: 2021, strategy: [{ code: "2", title: "T" }], areas: [] });
});
