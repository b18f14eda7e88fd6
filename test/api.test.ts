import { expect, it } from "vitest";
import { publicNames, type PublicName } from "./tools/api.ts";

const ENTRY_POINTS = ["src/index.ts", "src/target/index.ts", "src/import/index.ts", "src/report/index.ts"];

const api = publicNames(ENTRY_POINTS);

const line = ({ name, isValue, isType }: PublicName): string => `${name} (${[isValue && "value", isType && "type"].filter(Boolean).join(", ")})`;

// A name that appears or goes is a decision: it is seen here, and gets a line in CHANGELOG.md.
it.each(ENTRY_POINTS)("%s exports these names and no others", (entry) => {
  const names = api.get(entry) ?? [];
  expect(names.length).toBeGreaterThan(5);
  expect(names.map(line).toSorted()).toMatchSnapshot();
});

it("resolves every name to a declaration", () => {
  const unresolved = [...api.values()].flat().filter(({ isValue, isType }) => !isValue && !isType);
  expect(unresolved).toEqual([]);
});

it("offers in traguardo/target nothing that traguardo lacks", () => {
  const all = new Set(api.get("src/index.ts")?.map(line));
  expect(
    api
      .get("src/target/index.ts")
      ?.map(line)
      .filter((name) => !all.has(name)),
  ).toEqual([]);
});
