import { expect, it } from "vitest";
import { Given } from "../../src/error/given.ts";

class Marked extends Given<object> {
  readonly #mark = "seen";

  static markOf(value: object): string | undefined {
    return #mark in value ? value.#mark : undefined;
  }
}

it("puts private fields into a value, which stays what it is", () => {
  const value = { a: 1 };
  expect(Marked.markOf(value)).toBeUndefined();
  expect(new Marked(value)).toBe(value);
  expect(Marked.markOf(value)).toBe("seen");
  expect([Object.getPrototypeOf(value), Reflect.ownKeys(value), JSON.stringify(value)]).toEqual([Object.prototype, ["a"], '{"a":1}']);
});

it("puts them into no copy", () => {
  const value: object = new Marked({ a: 1 });
  for (const copy of [{ ...value }, structuredClone(value), Object.create(value) as object, new Proxy(value, {})]) {
    expect(Marked.markOf(copy)).toBeUndefined();
  }
});
