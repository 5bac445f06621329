import type { Adjacency } from "../../graph/adjacency.js";
import type { BetweennessTotals } from "./betweenness-totals.js";
import { ABSENT, type IndexedHeap, indexedHeap, lowerKey, TAKEN, takeLeast } from "./indexed-heap.js";
import { addPaths, copyPaths, type PathCounts, pathCounts, setPaths, shareOfPaths } from "./path-counts.js";

/**
 * The sweep of betweenness over paths of least cost: a function that adds the dependencies of one source to the
 * totals, in O(m log n) for what is within its reach. A node keeps the one node it is reached from, and a list of the
 * others only where several ways cost the same, so that the walk back takes one step a node.
 *
 * @param cost - by edge, in the caller's numbers, each above 0.
 */
export function costSweep(
  graph: Adjacency,
  cost: Float64Array,
  totals: BetweennessTotals,
): (source: number) => void {
  const sweep = startSweep(graph, cost, totals);
  return (source) => {
    walkOut(source, sweep);
    addUp(source, sweep);
  };
}

interface Sweep {
  readonly graph: Adjacency;
  readonly totals: BetweennessTotals;
  /** By place in the rows of the graph. */
  readonly cost: Float64Array;
  /** Least cost of a way from the source; Infinity where none is known. */
  readonly length: Float64Array;
  readonly heap: IndexedHeap;
  readonly counts: PathCounts;
  /** Nodes in the order in which they were settled. */
  readonly order: Int32Array;
  /** Where each node is reached from, and by which edge. */
  readonly before: Int32Array;
  readonly beforeEdge: Int32Array;
  /** First of the further ways to each node that cost the same, or -1. */
  readonly tie: Int32Array;
  readonly tieBefore: Int32Array;
  readonly tieEdge: Int32Array;
  readonly nextTie: Int32Array;
  /** Paths from the source to all others that run through the node, as shares. */
  readonly dependency: Float64Array;
  reached: number;
  ties: number;
}

/** Two lengths are equal if they differ by no more than this share: sums of the same costs in another order do. */
const EQUAL_WITHIN = 1e-10;

function startSweep(graph: Adjacency, cost: Float64Array, totals: BetweennessTotals): Sweep {
  const nodeCount = graph.start.length - 1;
  const edgeCount = graph.target.length;
  return {
    graph,
    totals,
    cost: Float64Array.from(graph.edge, (edge) => cost[edge]),
    length: new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY),
    heap: indexedHeap(nodeCount),
    counts: pathCounts(nodeCount),
    order: new Int32Array(nodeCount),
    before: new Int32Array(nodeCount),
    beforeEdge: new Int32Array(nodeCount),
    tie: new Int32Array(nodeCount).fill(-1),
    tieBefore: new Int32Array(edgeCount),
    tieEdge: new Int32Array(edgeCount),
    nextTie: new Int32Array(edgeCount),
    dependency: new Float64Array(nodeCount),
    reached: 0,
    ties: 0,
  };
}

function walkOut(source: number, sweep: Sweep): void {
  const { heap, order, length, counts } = sweep;
  sweep.reached = 0;
  sweep.ties = 0;
  length[source] = 0;
  setPaths(counts, source, 1);
  lowerKey(heap, source, 0);
  while (heap.size > 0) {
    const node = takeLeast(heap);
    order[sweep.reached++] = node;
    lookAhead(node, sweep);
  }
}

/** Offers the ways through a node that was just settled to those it leads to. */
function lookAhead(node: number, sweep: Sweep): void {
  const { length, cost, heap } = sweep;
  const { start, target } = sweep.graph;
  const soFar = length[node];
  for (let slot = start[node], end = start[node + 1]; slot < end; slot++) {
    const other = target[slot];
    const offered = soFar + cost[slot];
    const known = length[other];
    if (offered > known * (1 + EQUAL_WITHIN) || heap.place[other] === TAKEN) continue;
    if (offered < known * (1 - EQUAL_WITHIN)) replaceWay(node, other, slot, sweep);
    else addWay(node, other, slot, sweep);
    if (offered >= known) continue;
    length[other] = offered;
    lowerKey(heap, other, offered);
  }
}

function replaceWay(node: number, other: number, slot: number, sweep: Sweep): void {
  sweep.before[other] = node;
  sweep.beforeEdge[other] = sweep.graph.edge[slot];
  sweep.tie[other] = -1;
  copyPaths(sweep.counts, other, node);
}

function addWay(node: number, other: number, slot: number, sweep: Sweep): void {
  const place = sweep.ties++;
  sweep.tieBefore[place] = node;
  sweep.tieEdge[place] = sweep.graph.edge[slot];
  sweep.nextTie[place] = sweep.tie[other];
  sweep.tie[other] = place;
  addPaths(sweep.counts, other, node);
}

function addUp(source: number, sweep: Sweep): void {
  const { order, dependency, length, tie, before, beforeEdge, heap, totals } = sweep;
  const keepsEdges = totals.edge.length > 0;
  for (let place = sweep.reached - 1; place > 0; place--) {
    const node = order[place];
    const passed = 1 + dependency[node];
    if (tie[node] < 0) {
      dependency[before[node]] += passed;
      if (keepsEdges) totals.edge[beforeEdge[node]] += passed;
    } else shareAmongTies(node, passed, sweep);
    totals.node[node] += dependency[node];
    dependency[node] = 0;
    length[node] = Number.POSITIVE_INFINITY;
    heap.place[node] = ABSENT;
  }
  dependency[source] = 0;
  length[source] = Number.POSITIVE_INFINITY;
  heap.place[source] = ABSENT;
}

function shareAmongTies(node: number, passed: number, sweep: Sweep): void {
  const { tie, tieBefore, tieEdge, nextTie, before, beforeEdge } = sweep;
  passBack(node, before[node], beforeEdge[node], passed, sweep);
  for (let place = tie[node]; place >= 0; place = nextTie[place]) {
    passBack(node, tieBefore[place], tieEdge[place], passed, sweep);
  }
  tie[node] = -1;
}

function passBack(node: number, before: number, edge: number, passed: number, sweep: Sweep): void {
  const share = passed * shareOfPaths(sweep.counts, before, node);
  sweep.dependency[before] += share;
  if (sweep.totals.edge.length > 0) sweep.totals.edge[edge] += share;
}
