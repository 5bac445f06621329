import type { Adjacency } from "../graph/adjacency.js";
import { betweennessRange } from "./betweenness/betweenness-range.js";
import { drawSources } from "./betweenness/draw-sources.js";
import { type Betweenness, estimateBetweenness } from "./betweenness/estimate-betweenness.js";
import { type BetweennessSweep, startBetweenness } from "./betweenness/start-betweenness.js";
import type { Ties } from "./connection/ties.js";
import type { Portions } from "./portions.js";
import type { BetweennessGround } from "./structure-figures.js";
import type { StructureGround } from "./structure-ground.js";
import { sweepWork } from "./sweep-work.js";

/** Which shortest ways of deliveries pass where. */
export interface PassingWays {
  /** By party number. */
  readonly party: Float64Array;
  /** By tie number, both ways together. */
  readonly tie: Float64Array;
  readonly ground: BetweennessGround;
}

/** Parties reached and edges followed up to which all sources are swept, and which a sample may take as well. */
export const mostSweepWork = 2.5e8;
/** Sources drawn, at least, where there are more. */
export const fewestSources = 256;
/** Work after which the event loop is let go on: some 50 to 100 ms. */
const portionWork = 3e6;
/** Ranges are widest where a figure is about half of all pairs, so they are looked at up to the highest figure found. */
const rangeSteps = 64;

/**
 * Sweeps from every party, where that is no more work than `mostSweepWork`, else from as many as are, and at least
 * `fewestSources`.
 *
 * @param sources - so many instead.
 */
export function* passingWays(
  { index: { partyCount }, deliveries: { leaving }, ties }: StructureGround,
  sources: number | undefined,
  seed: number,
): Portions<PassingWays> {
  const each = Math.max(1, sweepWork(leaving) / Math.max(1, partyCount));
  const affordable = Math.max(fewestSources, Math.floor(mostSweepWork / each));
  const drawn = drawSources(partyCount, sources ?? affordable, seed);
  const sweep = startBetweenness(leaving);
  yield 0;
  yield* sweepAll(sweep, drawn, Math.max(1, Math.floor(portionWork / each)));
  const found = estimateBetweenness(sweep);
  const tie = overTies(ties, leaving, found.edge);
  return { party: found.node, tie, ground: groundOf(found, tie) };
}

function* sweepAll(sweep: BetweennessSweep, sources: Int32Array, portion: number): Portions<void> {
  for (const [place, source] of sources.entries()) {
    sweep.from(source);
    if ((place + 1) % portion === 0) yield (place + 1) / sources.length;
  }
}

/** Adds up both ways over each tie. */
function overTies(
  { partyCount, count, rows }: Ties,
  { start, target, edge }: Adjacency,
  value: Float64Array,
): Float64Array {
  const sums = new Float64Array(count);
  const tieTo = new Int32Array(partyCount);
  for (let party = 0; party < partyCount; party++) {
    for (let slot = rows.start[party]; slot < rows.start[party + 1]; slot++) {
      tieTo[rows.target[slot]] = rows.edge[slot];
    }
    for (let slot = start[party]; slot < start[party + 1]; slot++) {
      sums[tieTo[target[slot]]] += value[edge[slot]];
    }
  }
  return sums;
}

/** A way crosses a tie once, so that what holds of a party holds of a tie, and here of all of both at once. */
function groundOf(found: Betweenness, tie: Float64Array): BetweennessGround {
  const { nodeCount, sources, node } = found;
  if (sources >= nodeCount) return { sources, exact: true, error: 0 };
  const highest = Math.max(highestOf(node), highestOf(tie));
  const among = nodeCount + tie.length;
  let widest = 0;
  for (let step = 0; step <= rangeSteps; step++) {
    const value = (highest * step) / rangeSteps;
    const { low, high } = betweennessRange(value, found, { among });
    widest = Math.max(widest, high - value, value - low);
  }
  return { sources, exact: false, error: widest / (nodeCount * (nodeCount - 1)) };
}

function highestOf(values: Float64Array): number {
  return values.reduce((highest, value) => Math.max(highest, value), 0);
}
