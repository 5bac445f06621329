import type { Scorecard } from "../../measures/principles/scorecard.js";

/** How far the four principles of internal marketing are lived up to, 0..1; `null` where nobody looked. */
export interface PrincipleColumns {
  readonly motivationShare: number | null;
  readonly alignmentShare: number | null;
  readonly informationShare: number | null;
  readonly trainingShare: number | null;
}

/** Spreads a scorecard over columns whose names are those of no cause. */
export function principleColumns(scorecard: Scorecard): PrincipleColumns {
  const { motivation, alignment, information, training } = scorecard;
  return {
    motivationShare: motivation,
    alignmentShare: alignment,
    informationShare: information,
    trainingShare: training,
  };
}
