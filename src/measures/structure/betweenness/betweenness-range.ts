import type { Betweenness } from "./estimate-betweenness.js";

/** For what a range is to hold. */
export interface RangeOptions {
  /** Chance, at least, that the truth lies within: above 0, below 1; 0.95 by default. */
  readonly confidence?: number | undefined;
  /**
   * Figures that are read at once, 1 by default: with the number of nodes the ranges of all hold together (Bonferroni),
   * as they must where the highest is picked out.
   */
  readonly among?: number | undefined;
}

/** Both ends of what a figure may be in truth. */
export interface BetweennessRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The range in which the betweenness of a node or edge lies that was estimated from sources drawn by `drawSources`.
 * It holds for every graph and any number of sources, not only on average or for many: dependencies on one node are
 * often nearly all due to a few sources close to it, which a draw may miss, so that ranges from the variance of what
 * was drawn would be too narrow, and 0 wide where nothing was drawn. The price is width: with 256 sources and one
 * figure, an estimate of 0 leaves up to 1.4 % of all pairs open, one of 5 % means 2.1 to 9.6 %. Of no width where every
 * node was a source.
 *
 * Source: Hoeffding, "Probability inequalities for sums of bounded random variables", Journal of the American
 * Statistical Association 58 (1963), theorem 1 in its form with relative entropy, which by theorem 4 holds for draws
 * without replacement; a source has at most n - 1 paths through anything. Cut to what the sources left out can add.
 *
 * @param value - an estimate of `node` or `edge`.
 * @param of - the betweenness it comes from.
 * @throws RangeError for a confidence or a number of figures that is none.
 */
export function betweennessRange(
  value: number,
  { nodeCount, sources }: Pick<Betweenness, "nodeCount" | "sources">,
  { confidence = 0.95, among = 1 }: RangeOptions = {},
): BetweennessRange {
  checkOptions(confidence, among);
  if (sources >= nodeCount) return { low: value, high: value };
  const most = nodeCount * (nodeCount - 1);
  if (sources === 0) return { low: 0, high: most };
  const share = Math.min(1, value / most);
  const information = Math.log((2 * among) / (1 - confidence)) / sources;
  const drawn = (value * sources) / nodeCount;
  return {
    low: Math.max(drawn, most * farthest(share, 0, information)),
    high: Math.min(drawn + (nodeCount - sources) * (nodeCount - 1), most * farthest(share, 1, information)),
  };
}

function checkOptions(confidence: number, among: number): void {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`confidence is ${confidence}; it must be above 0 and below 1`);
  if (!(among >= 1 && among < Number.POSITIVE_INFINITY))
    throw new RangeError(`among is ${among}; it must be a number from 1`);
}

/**
 * The share farthest toward an end, 0 or 1, under which the one observed is not too unlikely: by halving, to the side
 * of the end, so that rounding never narrows the range.
 */
function farthest(observed: number, end: 0 | 1, information: number): number {
  let [likely, unlikely] = [observed, end as number];
  for (let halving = 0; halving < 40; halving++) {
    const middle = (likely + unlikely) / 2;
    if (relativeEntropy(observed, middle) <= information) likely = middle;
    else unlikely = middle;
  }
  return unlikely;
}

/** Of a share `p` from a share `q` (Kullback & Leibler), in nats. */
function relativeEntropy(p: number, q: number): number {
  const ofShare = p === 0 ? 0 : p * Math.log(p / q);
  const ofRest = p === 1 ? 0 : (1 - p) * Math.log((1 - p) / (1 - q));
  return ofShare + ofRest;
}
