import { expect, it } from "vitest";
import { ITALIAN } from "../../src/error/codes/italian.ts";
import { readText } from "./files.ts";

const groupOf = (code: string): string => code.split(".")[0] ?? "";

const codes = Object.keys(ITALIAN);
const groups = new Set(codes.map(groupOf));
const [, list = ""] = readText("docs/it/segnalazioni.md").split(/^## (?:I codici|Scelte)$/m);
const listed = Array.from(list.matchAll(/`([a-zA-Z]+\.[a-zA-Z]+)`/g), ([, code = ""]) => code).filter((code) => groups.has(groupOf(code)));

it("lists every code once, and no other one of its group", () => {
  expect(listed.toSorted()).toEqual(codes.toSorted());
});
