import type { NeedTier } from "../../chain/need-tier.js";
import type { NeedFigures, NeedProfile } from "../../measures/care/need-figures.js";
import { type EstimateColumns, estimateColumns } from "./estimate-columns.js";

/** One need of one internal customer; see {@link NeedFigures}. */
export interface NeedRow extends EstimateColumns<"strength"> {
  readonly party: string;
  readonly partyName: string;
  /** Id of the need's indicator. */
  readonly indicator: string;
  readonly tier: string;
  /** Whether somebody asked about it or looked at it; the figures are `null` where nobody did, or may not be told. */
  readonly asked: boolean;
  readonly total: number | null;
  readonly share: number | null;
  readonly belowTarget: number | null;
  readonly met: boolean | null;
  /** Of how many people the share is that got more than they expected. */
  readonly exceededPeople: number | null;
  readonly exceededShare: number | null;
  /** From the first wave to the last. */
  readonly trendFrom: string | null;
  readonly trendTo: string | null;
  readonly trendChange: number | null;
  readonly trendProbability: number | null;
}

/**
 * The rows of an internal customer in the table `needs`: what was asked about, then the rest.
 *
 * @param tiers - of all needs, by the ids of their indicators.
 */
export function needRows(
  { party, needs, unasked }: NeedProfile,
  tiers: ReadonlyMap<string, NeedTier>,
  nameOf: (id: string) => string,
): readonly NeedRow[] {
  const rowOf = (indicator: string, need?: NeedFigures) => ({
    party,
    partyName: nameOf(party),
    indicator,
    tier: tiers.get(indicator)!,
    asked: need !== undefined,
    ...figureColumns(need),
  });
  return [...needs.map((need) => rowOf(need.indicator, need)), ...unasked.map((need) => rowOf(need))];
}

function figureColumns(need: NeedFigures | undefined) {
  return {
    total: need?.total ?? null,
    share: need?.share ?? null,
    ...estimateColumns("strength", need?.strength),
    belowTarget: need?.belowTarget ?? null,
    met: need?.met ?? null,
    exceededPeople: need?.exceeded?.people ?? null,
    exceededShare: need?.exceeded?.share ?? null,
    trendFrom: need?.trend?.from ?? null,
    trendTo: need?.trend?.to ?? null,
    trendChange: need?.trend?.change ?? null,
    trendProbability: need?.trend?.probability ?? null,
  };
}
