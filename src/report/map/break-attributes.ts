import { type Markup, svg } from "../markup/markup.js";
import type { BreakMark } from "./map-breaks.js";

/** What tells of the breaks of a party or handoff: a class for each of their causes, and their ranks. */
export function breakAttributes(marks: readonly BreakMark[]): {
  readonly classes: string;
  readonly attributes: Markup | false;
} {
  const causes = [...new Set(marks.map(({ cause }) => cause ?? "no-cause"))];
  return {
    classes: causes.map((cause) => ` has-${cause}`).join(""),
    attributes: marks.length > 0 && svg` data-breaks="${marks.map(({ rank }) => rank).join(" ")}"`,
  };
}
