import { expect, it } from "vitest";
import { countKeys, nodeMaker } from "../../src/plan/new-node.ts";

it("makes plain objects, like {}", () => {
  const Node = nodeMaker<{ readonly id: string; readonly name: string }>();
  // More than engines watch before they settle the size.
  for (let at = 0; at < 20; at += 1) {
    const node = new Node();
    expect(Reflect.ownKeys(node)).toEqual([]);
    node.id = "a";
    node.name = "A";
    expect(node).toStrictEqual({ id: "a", name: "A" });
    expect(Object.getPrototypeOf(node)).toBe(Object.prototype);
    expect(structuredClone(node)).toStrictEqual({ id: "a", name: "A" });
    expect(JSON.stringify(node)).toBe('{"id":"a","name":"A"}');
  }
});

it("leaves what all objects inherit as it is", () => {
  nodeMaker();
  expect(Object.prototype.constructor).toBe(Object);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it.each([
  [{}, 0],
  [{ id: "a", name: undefined }, 2],
  [Object.defineProperty({ id: "a", [Symbol("x")]: 1 }, "hidden", { value: 1, enumerable: false }), 1],
  [Object.assign(Object.create(null) as object, { id: "a" }), 1],
])("counts the keys of %j: %i", (node, count) => {
  expect(countKeys(node)).toBe(count);
});
