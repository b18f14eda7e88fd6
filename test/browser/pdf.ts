import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A page of a document: its size in points, and its text in one line. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** The pages of a PDF document. */
export async function readPdf(data: Uint8Array): Promise<readonly PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(data), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one page of a document after the other
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    // oxlint-disable-next-line no-await-in-loop -- likewise
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : "")).join("");
    pages.push({ width: Math.round(width), height: Math.round(height), text: text.replaceAll(/\s+/g, " ") });
  }
  await task.destroy();
  return pages;
}
