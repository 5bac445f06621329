import { quantileOf } from "../../events/exchanges/quantile-of.js";
import { type Spell, survivalQuantile } from "./survival-quantile.js";

/** How long something takes, told from stretches of which some had not ended when the register did. Hours. */
export interface CensoredHours {
  /** Stretches looked at. */
  readonly total: number;
  /** Those whose end was seen; the others lasted at least as long as they were watched (right-censored). */
  readonly ended: number;
  /**
   * The time by which half of all have ended, and 95 of 100, by Kaplan and Meier (1958), who count a stretch
   * without end for as long as it was watched. `null` where fewer were seen to end, as then nobody knows, and
   * of no stretches.
   */
  readonly median: number | null;
  readonly p95: number | null;
  /** The same of those alone whose end was seen, too short wherever some had no end; `null` of none. */
  readonly endedMedian: number | null;
  readonly endedP95: number | null;
}

/** Sums stretches up; the order of them changes nothing. */
export function censoredHours(spells: readonly Spell[]): CensoredHours {
  const ended = Float64Array.from(spells.flatMap(({ hours, ended }) => (ended ? hours : []))).sort();
  const known = (share: number) => (ended.length === 0 ? null : quantileOf(ended, share));
  return {
    total: spells.length,
    ended: ended.length,
    median: survivalQuantile(spells, 0.5),
    p95: survivalQuantile(spells, 0.95),
    endedMedian: known(0.5),
    endedP95: known(0.95),
  };
}
