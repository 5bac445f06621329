import type { NeedTier } from "../../chain/need-tier.js";
import type { Exceeded } from "../../privacy/exceeded-of.js";
import type { Estimate } from "../service-level/level-interval.js";

/** How well one need of an internal customer is met, by all who serve it and by the organisation. */
export interface NeedFigures {
  /** Id of its indicator. */
  readonly indicator: string;
  readonly tier: NeedTier;
  /**
   * Exchanges looked at, or people asked, those of the source that speaks; of several handoffs those of the one
   * with most, as the same people may have answered about all. 0 for a judgement; `null` where answers are withheld.
   */
  readonly total: number | null;
  /** Share that was good, 0..1, as it was found; `null` where answers are withheld, or one of them is told in a band. */
  readonly share: number | null;
  /** The share, pulled toward that of the other parties by how little is known; `null` where withheld. */
  readonly strength: Estimate | null;
  /** Probability that it is below the target; `null` of a judgement, and where withheld. */
  readonly belowTarget: number | null;
  /** Whether the strength reaches the target; `null` where withheld. */
  readonly met: boolean | null;
  /** People who got more than they expected (P > E); `null` where too few told what they expected. */
  readonly exceeded: Exceeded | null;
  /**
   * From the first wave to the last, of what was asked about in both; `null` where answers are of fewer than two waves,
   * where these share no subject, and where one of their shares is told in a band.
   */
  readonly trend: Trend | null;
}

/** How the share of favourable answers changed. */
export interface Trend {
  /** The first wave and the last, as stated, in order of their texts. */
  readonly from: string;
  readonly to: string;
  /** Share in the last wave less that in the first, -1..1. */
  readonly change: number;
  /**
   * How likely chance alone would bring as large a change, if other people answered each time; where the same did, a
   * change is surer than this says.
   */
  readonly probability: number;
}

/** What an internal customer needs, and how far it gets it. */
export interface NeedProfile {
  readonly party: string;
  /** Needs that somebody asked about or looked at, general ones first. */
  readonly needs: readonly NeedFigures[];
  /** Ids of the indicators of needs that nobody did, in the same order. */
  readonly unasked: readonly string[];
}

/** How many internal customers were asked about a need, and of how many it is met. */
export interface NeedCoverage {
  readonly indicator: string;
  readonly tier: NeedTier;
  /** Parties asked about or looked at, those whose answers are withheld included. */
  readonly asked: number;
  /** Parties of which it may be told whether it is met. */
  readonly told: number;
  readonly met: number;
}

/** How far an organisation knows how its internal customers fare. */
export interface CareCoverage {
  /** Internal customers, and those asked about at least one need. */
  readonly parties: number;
  readonly asked: number;
  /** `asked` over `parties`, 0..1; `null` of a chain without internal customers. */
  readonly share: number | null;
  /** Every need once, general ones first. */
  readonly needs: readonly NeedCoverage[];
}
