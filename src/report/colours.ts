import type { Tone } from "./tone.ts";

/** The two colours of a tone: `ink` for signs and bars, `tint` for the ground below text. */
interface Pair {
  readonly ink: string;
  readonly tint: string;
}

/** The colours of a page or a chart, by light or by dark. */
export interface Palette {
  /** The ground. */
  readonly paper: string;
  /** The ground of what stands out a little. */
  readonly surface: string;
  readonly text: string;
  /** Text of less weight. */
  readonly muted: string;
  /** Rules of tables and edges. */
  readonly line: string;
  /** Links, and the one colour that is no status. */
  readonly accent: string;
  readonly tones: Readonly<Record<Tone, Pair>>;
}

/** Text on its ground has a contrast of 4.5 to 1 or more, inks against every ground 3 to 1 or more; a test computes it. */
export const LIGHT: Palette = {
  paper: "#ffffff",
  surface: "#f3f5f7",
  text: "#1b2127",
  muted: "#4b555f",
  line: "#c5ccd3",
  accent: "#0a4d85",
  tones: {
    lowest: { ink: "#a5211f", tint: "#fbe4e2" },
    low: { ink: "#a04a06", tint: "#fcead9" },
    middle: { ink: "#866000", tint: "#fcf2d0" },
    high: { ink: "#40702a", tint: "#eaf4df" },
    highest: { ink: "#1c6e3d", tint: "#ddf1e3" },
    single: { ink: "#0a4d85", tint: "#e1edf7" },
    none: { ink: "#59636d", tint: "#eceff1" },
  },
};

export const DARK: Palette = {
  paper: "#13171c",
  surface: "#1c2229",
  text: "#e7ebef",
  muted: "#aeb8c2",
  line: "#404a55",
  accent: "#8fc4f4",
  tones: {
    lowest: { ink: "#ff9d96", tint: "#471f1f" },
    low: { ink: "#ffb77a", tint: "#452c14" },
    middle: { ink: "#efcf6a", tint: "#3d3312" },
    high: { ink: "#b5d98c", tint: "#29381a" },
    highest: { ink: "#83d9a0", tint: "#173823" },
    single: { ink: "#8fc4f4", tint: "#17324a" },
    none: { ink: "#aeb8c2", tint: "#262d35" },
  },
};
