import type { Markup } from "../markup/markup.js";

/** A part of the picture, and how much of its height it takes up. */
export interface Part {
  readonly markup: readonly Markup[];
  readonly height: number;
}
