import type { IndicatorJson, ObjectiveJson, PlanJson } from "../../src/plan/json.ts";
import type { PositionedItem } from "../../src/import/positioned/item.ts";

/** How an annex is set; lengths in points, every letter half as wide as high. */
export interface AnnexStyle {
  readonly pageHeight: number;
  /** The height of the letters of names. */
  readonly size: number;
  /** From one baseline to the next, in heights. */
  readonly leading: number;
  /** How many letters fit on a line of a name, and of a title. */
  readonly nameLetters: number;
  readonly titleLetters: number;
  /** Where the values of a row stand beside the lines of its name. */
  readonly values: "top" | "middle";
  /** Where the weights of headings stand: in the column of weights, or in one of their own behind the results. */
  readonly headingWeights: "column" | "apart";
  /** What one item holds. */
  readonly items: "line" | "word" | "letter";
  /** Whether column headings stand on top of every page, and what a page says below. */
  readonly columnHeadings: boolean;
  readonly footer: boolean;
  readonly header?: string;
  /** Whether a page that goes on with an objective says again what it goes on with. */
  readonly repeatHeadings: boolean;
}

export const ANNEX: AnnexStyle = {
  pageHeight: 842,
  size: 9,
  leading: 1.2,
  nameLetters: 60,
  titleLetters: 75,
  values: "top",
  headingWeights: "column",
  items: "line",
  columnHeadings: true,
  footer: true,
  repeatHeadings: false,
};

/** An item of a known place and page. */
export type PlacedItem = Required<Omit<PositionedItem, "rotation">>;

const LEFT = 40;
const NAME = 50;
const MARGIN = 60;

/** The items of a plan's annex, in reading order; y grows upwards. Every area, service and objective has its codes and weights as written. */
export function annexItems(plan: PlanJson, style: AnnexStyle): readonly PlacedItem[] {
  const page = new Pages(style);
  for (const area of plan.areas) {
    page.heading(area.name, area.weight, style.size * 1.4, area.services === undefined ? undefined : "area");
    for (const service of area.services ?? []) {
      page.heading(service.name, service.weight, style.size * 1.2, "service");
      for (const objective of service.objectives ?? []) page.objective(objective);
    }
    for (const objective of area.objectives ?? []) page.objective(objective);
  }
  return page.finish();
}

/** Words to lines of at most so many letters, as a typesetter does. */
export function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

class Pages {
  readonly #style: AnnexStyle;
  readonly #items: PlacedItem[] = [];
  #page = 1;
  #y: number;
  #open: { text: string; weight: string | undefined; size: number; level: string }[] = [];

  constructor(style: AnnexStyle) {
    this.#style = style;
    this.#y = style.pageHeight - MARGIN;
    this.#top();
  }

  finish(): readonly PlacedItem[] {
    this.#bottom();
    return this.#items;
  }

  heading(text: string, weight: string | undefined, size: number, level: string | undefined): void {
    const lines = this.#wrapTitle(text, size);
    this.#keep(lines.length * size * this.#style.leading + 4 * this.#style.size);
    if (level === "area") this.#open = [];
    this.#y -= size;
    this.#title(lines, weight, size);
    if (level !== undefined) this.#open = [...this.#open.filter((one) => one.level === "area" && level !== "area"), { text, weight, size, level }];
  }

  objective({ code, title, weight, indicators = [] }: ObjectiveJson): void {
    const text = `${code} - ${title}`;
    const lines = this.#wrapTitle(text, this.#style.size);
    this.#keep((lines.length + 4) * this.#pitch);
    this.#y -= 0.4 * this.#style.size;
    this.#title(lines, weight, this.#style.size);
    const before = this.#open;
    this.#open = [...before, { text, weight, size: this.#style.size, level: "objective" }];
    for (const indicator of indicators) this.indicator(indicator);
    this.#open = before;
  }

  indicator({ code, name, description, weight, target, actual }: IndicatorJson): void {
    const { size, nameLetters, values } = this.#style;
    const names = wrapped(`${code} - ${name}`, nameLetters);
    const cells = [weight, typeof target === "string" ? target : undefined, actual];
    if (values === "middle") this.#keep(names.length * this.#pitch + size);
    this.#y -= 0.3 * size;
    names.forEach((line, at) => {
      this.#down(this.#pitch);
      this.#put(NAME, line, size);
      const up = values === "top" ? 0 : (-(names.length - 1) / 2) * this.#pitch;
      if (at === 0) cells.forEach((cell, column) => cell !== undefined && this.#put(this.#column(column), cell, size, up));
    });
    if (description === undefined) return;
    for (const line of wrapped(description, nameLetters)) {
      this.#down(0.85 * this.#pitch);
      this.#put(NAME, line, 0.8 * size);
    }
  }

  get #pitch(): number {
    return this.#style.size * this.#style.leading;
  }

  #column(at: number): number {
    return NAME + (Math.max(this.#style.nameLetters, this.#style.titleLetters) / 2 + 3 + at * 14) * this.#style.size;
  }

  #title(lines: readonly string[], weight: string | undefined, size: number): void {
    lines.forEach((line, at) => {
      this.#down(size * this.#style.leading);
      this.#put(LEFT, line, size);
      if (at === 0 && weight !== undefined) this.#put(this.#column(this.#style.headingWeights === "apart" ? 3 : 0), weight, this.#style.size);
    });
  }

  #wrapTitle(text: string, size: number): readonly string[] {
    return wrapped(text, Math.floor((this.#style.titleLetters * this.#style.size) / size));
  }

  /** The next line, on the next page where this one is full. */
  #down(by: number): void {
    this.#keep(by);
    this.#y -= by;
  }

  #keep(height: number): void {
    if (this.#y - height >= MARGIN + 3 * this.#style.size) return;
    this.#bottom();
    this.#page += 1;
    this.#y = this.#style.pageHeight - MARGIN;
    this.#top();
    if (this.#style.repeatHeadings) for (const { text, weight, size } of this.#open) this.#title(this.#wrapTitle(text, size), weight, size);
  }

  #top(): void {
    const { size, header, columnHeadings } = this.#style;
    if (header !== undefined) this.#put(LEFT, header, size);
    if (header !== undefined) this.#y -= 2 * size;
    if (!columnHeadings) return;
    ["Peso", "Target", "Consuntivo"].forEach((label, at) => this.#put(this.#column(at), label, size));
    this.#put(NAME, "Indicatore", size);
    this.#y -= size;
  }

  #bottom(): void {
    if (!this.#style.footer) return;
    this.#y = MARGIN - this.#style.size;
    this.#put(LEFT, `Piano della performance - pagina ${this.#page}`, this.#style.size);
  }

  #put(x: number, text: string, size: number, up = 0): void {
    const { items } = this.#style;
    const letter = size / 2;
    const parts =
      items === "line"
        ? [{ text, index: 0 }]
        : Array.from(text.matchAll(items === "word" ? /\S+/g : /\S/g), ({ 0: part, index }) => ({ text: part, index }));
    for (const part of parts) {
      this.#items.push({
        text: part.text,
        x: x + part.index * letter,
        y: this.#y + up,
        width: part.text.length * letter,
        height: size,
        page: this.#page,
      });
    }
  }
}
