import type { OverallFigures } from "../measures/chain-figures.js";

/** What is lost of what could arrive, 0..1; `null` where there is no service level. */
export function pointsLost({ serviceLevel, ceiling }: OverallFigures): number | null {
  return serviceLevel === null || ceiling === null ? null : Math.max(0, ceiling - serviceLevel.mean);
}
