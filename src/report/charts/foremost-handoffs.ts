import { compareHandoffs } from "../../chain/compare-handoffs.js";
import type { HandoffFigures } from "../../measures/chain-figures.js";
import { largest } from "../../measures/largest.js";

/** The handoffs of which a size is largest, largest first; of equal ones the first by giver, receiver and service. */
export function foremostHandoffs(
  handoffs: readonly HandoffFigures[],
  most: number,
  sizeOf: (handoff: HandoffFigures) => number,
): readonly HandoffFigures[] {
  const ordered = [...handoffs].sort(compareHandoffs);
  return largest(ordered.length, most, (place) => sizeOf(ordered[place]!)).map((place) => ordered[place]!);
}
