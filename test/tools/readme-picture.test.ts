import { expect, it } from "vitest";
import { readText } from "./files.ts";
import { PICTURE, readmePicture } from "./readme-picture.ts";

it(`${PICTURE} is what the report draws (else: npm run docs:pages)`, () => {
  expect(readText(PICTURE)).toBe(readmePicture());
});
