import type { Handoff } from "../chain/handoff.js";
import type { HandoffFigures } from "../measures/chain-figures.js";
import type { View } from "./detector.js";

/** A handoff between two parties: what is known of it, and the terms that were stated for it. */
export interface HandoffWithTerms {
  readonly figures: HandoffFigures;
  /** With need and redundancy, as they hold at the level diagnosed. */
  readonly stated: Handoff;
}

/** The figures of every handoff with what was stated for it, in the document's order; within-ties left out. */
export function handoffsWithTerms({
  chain,
  handoffs,
}: Pick<View, "chain" | "handoffs">): readonly HandoffWithTerms[] {
  const between = chain.handoffs.filter(({ from, to }) => from !== to);
  return between.map((stated, place) => ({ figures: handoffs[place]!, stated }));
}
