/** The places of all texts of a PDF, page by page, as pdf.js tells them. */
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PositionedItem } from "traguardo/import";

/** Reads a PDF; every page is a list of texts with their places, in the order in which they were drawn. */
export async function readPages(bytes: Uint8Array): Promise<readonly (readonly PositionedItem[])[]> {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const pdf = await loading.promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  const contents = await Promise.all(numbers.map(async (number) => (await pdf.getPage(number)).getTextContent()));
  const pages = contents.map(({ items }) => items.flatMap((item) => ("str" in item ? [positioned(item)] : [])));
  await loading.destroy();
  return pages;
}

/** pdf.js gives a matrix: how the text is turned and how large it is, and where it begins; y grows upwards. */
function positioned({
  str,
  width,
  transform,
}: {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly unknown[];
}): PositionedItem {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform.map(Number);
  return { text: str, x, y, width, height: Math.hypot(c, d), rotation: (Math.atan2(b, a) * 180) / Math.PI };
}
