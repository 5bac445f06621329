import type { HandoffFigures } from "../../measures/chain-figures.js";
import type { StrengthBand } from "../messages/map-messages.js";

/** Bands of strength that are known, strongest first. */
export const knownBands = ["strong", "good", "weak", "weakest"] as const satisfies readonly StrengthBand[];

/** Between which strengths a band lies: the target parts what is good enough from what is not. */
export function bandBounds(band: StrengthBand, target: number): readonly [low: number, high: number] {
  const bounds = [1, target + 0.6 * (1 - target), target, 0.8 * target, 0];
  const place = band === "unknown" ? 0 : knownBands.indexOf(band);
  return [bounds[place + 1]!, bounds[place]!];
}

/** The band of a handoff. */
export function strengthBand({ strength, basis }: HandoffFigures, target: number): StrengthBand {
  return bandOf(basis === "assumed" ? null : strength.mean, target);
}

/** The band of a strength; `null` where nobody knows it. */
export function bandOf(strength: number | null, target: number): StrengthBand {
  if (strength === null) return "unknown";
  return knownBands.find((band) => strength >= bandBounds(band, target)[0]) ?? "weakest";
}
