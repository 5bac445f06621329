import type { Adjacency } from "../../graph/adjacency.js";
import type { BetweennessTotals } from "./betweenness-totals.js";
import { addPaths, type PathCounts, pathCounts, setPaths, shareOfPaths } from "./path-counts.js";

/**
 * The sweep of betweenness over paths of fewest edges: a function that adds the dependencies of one source to the
 * totals, in time linear in the nodes and edges within its reach. The walk outward writes down every edge of a
 * shortest path as it meets it, so that the walk back reads a list and looks at no other edge.
 */
export function hopSweep(graph: Adjacency, totals: BetweennessTotals): (source: number) => void {
  const sweep = startSweep(graph, totals);
  return (source) => {
    walkOut(source, sweep);
    if (sweep.uncounted) addUpManyPaths(source, sweep);
    else addUp(source, sweep);
  };
}

interface Sweep {
  readonly graph: Adjacency;
  readonly totals: BetweennessTotals;
  /** Edges from the source; -1 is not reached. */
  readonly level: Int32Array;
  /** Number of shortest paths from the source; on the way back, what a node owes per path that leads to it. */
  readonly paths: Float64Array;
  /** Nodes in order of distance from the source. */
  readonly order: Int32Array;
  /** First link of the node at each place of the order; one place more for the end. */
  readonly firstLink: Int32Array;
  /** Edges of shortest paths, by the place of the node they leave: the node entered, and the edge's number. */
  readonly link: Int32Array;
  readonly linkEdge: Int32Array;
  reached: number;
  /** Whether there were more paths than `paths` can count. */
  uncounted: boolean;
  counts: PathCounts | undefined;
}

/** Up to here a number of paths and its inverse are kept to the last bit. */
const MOST_PATHS = 2 ** 960;

function startSweep(graph: Adjacency, totals: BetweennessTotals): Sweep {
  const nodeCount = graph.start.length - 1;
  const edgeCount = graph.target.length;
  return {
    graph,
    totals,
    level: new Int32Array(nodeCount).fill(-1),
    paths: new Float64Array(nodeCount),
    order: new Int32Array(nodeCount),
    firstLink: new Int32Array(nodeCount + 1),
    link: new Int32Array(edgeCount),
    linkEdge: new Int32Array(totals.edge.length > 0 ? edgeCount : 0),
    reached: 0,
    uncounted: false,
    counts: undefined,
  };
}

function walkOut(source: number, sweep: Sweep): void {
  const { level, paths, order, firstLink, link, linkEdge } = sweep;
  const { start, target, edge } = sweep.graph;
  const keepsEdges = linkEdge.length > 0;
  let reached = 1;
  let links = 0;
  let uncounted = false;
  order[0] = source;
  level[source] = 0;
  paths[source] = 1;
  for (let place = 0; place < reached; place++) {
    const node = order[place];
    const next = level[node] + 1;
    const ways = paths[node];
    if (ways > MOST_PATHS) uncounted = true;
    firstLink[place] = links;
    for (let slot = start[node], end = start[node + 1]; slot < end; slot++) {
      const other = target[slot];
      const known = level[other];
      if (known < 0) {
        level[other] = next;
        paths[other] = ways;
        order[reached++] = other;
      } else if (known === next) paths[other] += ways;
      else continue;
      if (keepsEdges) linkEdge[links] = edge[slot];
      link[links++] = other;
    }
  }
  firstLink[reached] = links;
  sweep.reached = reached;
  sweep.uncounted = uncounted;
}

function addUp(source: number, sweep: Sweep): void {
  const { level, paths, order, firstLink, link } = sweep;
  const { node: nodeTotal, edge: edgeTotal } = sweep.totals;
  const keepsEdges = edgeTotal.length > 0;
  for (let place = sweep.reached - 1; place >= 0; place--) {
    const node = order[place];
    const ways = paths[node];
    let owed = 0;
    for (let at = firstLink[place], end = firstLink[place + 1]; at < end; at++) owed += paths[link[at]];
    if (keepsEdges) addUpEdges(place, ways, sweep);
    const dependency = ways * owed;
    if (node !== source) nodeTotal[node] += dependency;
    paths[node] = (1 + dependency) / ways;
    level[node] = -1;
  }
}

function addUpEdges(place: number, ways: number, { firstLink, link, linkEdge, paths, totals }: Sweep): void {
  const total = totals.edge;
  for (let at = firstLink[place], end = firstLink[place + 1]; at < end; at++) {
    total[linkEdge[at]] += ways * paths[link[at]];
  }
}

/** The same as `addUp` for a source with more paths than a double counts: slower, and rarely needed. */
function addUpManyPaths(source: number, sweep: Sweep): void {
  const counts = recount(source, sweep);
  const { level, paths: dependency, order, firstLink, link, linkEdge, totals } = sweep;
  for (let place = sweep.reached - 1; place >= 0; place--) {
    const node = order[place];
    dependency[node] = 0;
    for (let at = firstLink[place]; at < firstLink[place + 1]; at++) {
      const share = shareOfPaths(counts, node, link[at]) * (1 + dependency[link[at]]);
      dependency[node] += share;
      if (linkEdge.length > 0) totals.edge[linkEdge[at]] += share;
    }
    if (node !== source) totals.node[node] += dependency[node];
    level[node] = -1;
  }
}

function recount(source: number, sweep: Sweep): PathCounts {
  const { order, firstLink, link, reached } = sweep;
  sweep.counts ??= pathCounts(order.length);
  for (let place = 0; place < reached; place++) setPaths(sweep.counts, order[place], 0);
  setPaths(sweep.counts, source, 1);
  for (let place = 0; place < reached; place++) {
    for (let at = firstLink[place]; at < firstLink[place + 1]; at++) {
      addPaths(sweep.counts, link[at], order[place]);
    }
  }
  return sweep.counts;
}
