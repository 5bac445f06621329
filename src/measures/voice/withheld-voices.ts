import { compareText } from "../../chain/compare-text.js";

/** A unit, and how often it was heard. */
export interface VoiceCount {
  readonly party: string;
  readonly raisings: number;
  /** People in it, where that is known. */
  readonly headcount: number | undefined;
}

/**
 * Ids of the units whose count of raisings is kept back: those that were heard, but less often than
 * `minGroupSize`, or that have fewer people than that. As the sum over all units is no secret, units with the
 * smallest counts are kept back beside them until at least two units, and `minGroupSize` raisings, could be
 * meant; where that does not come about, all units are. Silence itself exposes nobody and is told.
 */
export function withheldVoices(counts: readonly VoiceCount[], minGroupSize: number): ReadonlySet<string> {
  const heard = counts
    .filter(({ raisings }) => raisings > 0)
    .sort((a, b) => a.raisings - b.raisings || compareText(a.party, b.party));
  const isSmall = ({ raisings, headcount = minGroupSize }: VoiceCount) =>
    raisings < minGroupSize || headcount < minGroupSize;
  const withheld = heard.filter(isSmall);
  if (withheld.length === 0) return new Set();
  const isEnough = () => withheld.length > 1 && sumOf(withheld) >= minGroupSize;
  for (const count of heard) if (!isEnough() && !isSmall(count)) withheld.push(count);
  return new Set((isEnough() ? withheld : counts).map(({ party }) => party));
}

function sumOf(counts: readonly VoiceCount[]): number {
  return counts.reduce((sum, { raisings }) => sum + raisings, 0);
}
