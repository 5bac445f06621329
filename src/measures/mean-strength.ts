import { weightedMean } from "../chain/weighted-mean.js";
import type { HandoffFigures } from "./chain-figures.js";

/** The mean strength by volume of handoffs that somebody measured, judged or declared; `null` where nobody did. */
export function meanStrength(handoffs: readonly HandoffFigures[]): number | null {
  const known = handoffs.filter(({ basis }) => basis !== "assumed");
  return (
    weightedMean(known.map(({ strength, volume }) => ({ mean: strength.mean, weight: volume })))?.mean ?? null
  );
}
