/** A plan as the PDF of an annex: headings, wide titles of objectives, wrapped names beside columns of values, page headings and numbers. */
// oxlint-disable-next-line import/no-named-as-default -- its types know the default export alone
import PDFDocument from "pdfkit";
import type { IndicatorJson, ObjectiveJson, PlanJson } from "traguardo";

/** How the annex is set; lengths in points. */
export interface AnnexLayout {
  readonly layout: "portrait" | "landscape";
  readonly size: number;
  /** How wide the column of names is. */
  readonly nameWidth: number;
  /** In which order texts are drawn: row by row, or, as many programs do, first all values of a page and then its words. */
  readonly order: "rows" | "columns";
}

/** A text to be drawn. */
interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: "Helvetica" | "Helvetica-Bold" | "Helvetica-Oblique";
  readonly isValue: boolean;
}

const MARGIN = 40;
const COLUMNS = ["Peso", "Target", "Consuntivo"];

/** Writes the annex; the bytes are a PDF. */
export async function writeAnnex(plan: PlanJson, layout: AnnexLayout): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: "A4",
    layout: layout.layout,
    margin: 0,
    info: { Title: `${plan.body} ${plan.year}`, CreationDate: new Date(0) },
  });
  const chunks: Uint8Array[] = [];
  pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on("end", resolve));
  const annex = new Annex(pdf, plan, layout);
  for (const area of plan.areas) {
    annex.heading(area.name, area.weight, layout.size + 3);
    for (const service of area.services ?? []) {
      annex.heading(service.name, service.weight, layout.size + 1.5);
      for (const objective of service.objectives ?? []) annex.objective(objective);
    }
  }
  annex.end();
  await ended;
  return Buffer.concat(chunks);
}

class Annex {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #plan: PlanJson;
  readonly #layout: AnnexLayout;
  readonly #columns: readonly number[];
  #drawn: Drawn[] = [];
  #page = 1;
  #y = 0;

  constructor(pdf: PDFKit.PDFDocument, plan: PlanJson, layout: AnnexLayout) {
    this.#pdf = pdf;
    this.#plan = plan;
    this.#layout = layout;
    const first = MARGIN + 10 + layout.nameWidth + 15;
    const step = (pdf.page.width - MARGIN - first) / COLUMNS.length;
    this.#columns = COLUMNS.map((_, at) => first + (at + 0.5) * step);
    this.#top();
  }

  heading(text: string, weight: string | undefined, size: number): void {
    this.#room(5 * size);
    this.#y += size;
    this.#title(text, weight, { size, font: "Helvetica-Bold" });
  }

  objective({ code, title, weight, indicators = [] }: ObjectiveJson): void {
    this.#room(5 * this.#layout.size);
    this.#y += this.#layout.size / 2;
    this.#title(`${code} - ${title}`, weight, { size: this.#layout.size, font: "Helvetica-Bold" });
    for (const indicator of indicators) this.#indicator(indicator);
  }

  end(): void {
    this.#bottom();
    this.#pdf.end();
  }

  #indicator({ code, name, description = "", weight, target, actual }: IndicatorJson): void {
    const { size, nameWidth } = this.#layout;
    const x = MARGIN + 10;
    const cells = [weight, typeof target === "string" ? target : undefined, actual];
    this.#y += size / 3;
    this.#wrap(`${code} - ${name}`, nameWidth, { size, font: "Helvetica" }).forEach((line, at) => {
      this.#room(size);
      this.#draw(line, x, { size, font: "Helvetica" });
      if (at === 0) for (const [column, cell = ""] of cells.entries()) this.#value(cell, column);
      this.#y += 1.2 * size;
    });
    const small = { size: size - 1.5, font: "Helvetica-Oblique" } as const;
    for (const line of this.#wrap(description, nameWidth, small)) {
      this.#room(small.size);
      this.#draw(line, x, small);
      this.#y += 1.2 * small.size;
    }
  }

  /** A title reaches over the columns; its weight stands in theirs, beside its first line. */
  #title(text: string, weight: string | undefined, style: Pick<Drawn, "size" | "font">): void {
    const lines = this.#wrap(text, (this.#columns[0] ?? 0) - MARGIN - 30, style);
    for (const [at, line] of lines.entries()) {
      this.#draw(line, MARGIN, style);
      if (at === 0) this.#value(weight ?? "", 0);
      this.#y += 1.2 * style.size;
    }
  }

  /** The words in lines, none wider than allowed. */
  #wrap(text: string, width: number, { size, font }: Pick<Drawn, "size" | "font">): readonly string[] {
    this.#pdf.font(font).fontSize(size);
    const lines: string[] = [];
    for (const word of text.split(" ").filter((one) => one !== "")) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && this.#pdf.widthOfString(longer) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }

  #value(text: string, column: number): void {
    const { size } = this.#layout;
    const center = this.#columns[column] ?? 0;
    const width = this.#pdf.font("Helvetica").fontSize(size).widthOfString(text);
    if (text !== "") this.#draw(text, center - width / 2, { size, font: "Helvetica" }, true);
  }

  /** Texts are drawn when their page is full: in the order that the layout asks for. */
  #draw(text: string, x: number, style: Pick<Drawn, "size" | "font">, isValue = false): void {
    this.#drawn.push({ text, x, y: this.#y, ...style, isValue });
  }

  #room(height: number): void {
    if (this.#y + height <= this.#pdf.page.height - 2 * MARGIN) return;
    this.#bottom();
    this.#pdf.addPage();
    this.#page += 1;
    this.#top();
  }

  #top(): void {
    const { size } = this.#layout;
    this.#y = MARGIN;
    this.#draw(`${this.#plan.body} - Piano della performance ${this.#plan.year}`, MARGIN, { size, font: "Helvetica" });
    this.#y += 2 * size;
    this.#draw("Obiettivo / Indicatore", MARGIN, { size, font: "Helvetica" });
    COLUMNS.forEach((label, column) => this.#value(label, column));
    this.#y += 2 * size;
  }

  #bottom(): void {
    this.#y = this.#pdf.page.height - MARGIN;
    this.#draw(`Pagina ${this.#page}`, this.#pdf.page.width / 2 - 20, { size: this.#layout.size, font: "Helvetica" });
    const inOrder = this.#layout.order === "rows" ? this.#drawn : this.#drawn.toSorted((a, b) => Number(b.isValue) - Number(a.isValue));
    // `y` is a baseline here; pdfkit takes the top of a text.
    for (const { text, x, y, size, font } of inOrder)
      this.#pdf.font(font).fontSize(size).text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
    this.#drawn = [];
  }
}
