/** What the sweeps of one betweenness add up. */
export interface BetweennessTotals {
  /** By node: the sum of the shares of shortest paths that run through it. */
  readonly node: Float64Array;
  /** By edge, in the caller's numbers: the same of the paths that run along it; of length 0 if not asked for. */
  readonly edge: Float64Array;
}
