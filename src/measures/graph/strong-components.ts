import type { Adjacency } from "./adjacency.js";

/** The strongly connected components of a directed graph: who stands on a loop with whom. */
export interface StrongComponents {
  /** Number of components; a node on no loop is a component of its own. */
  readonly count: number;
  /**
   * Component of each node, `0..count - 1`, sinks first: an edge `u -> v` between two components has
   * `of[u] > of[v]`. Counting upward therefore meets every component after all those it leads to.
   */
  readonly of: Int32Array;
}

/**
 * Finds the components in one depth-first walk, in time linear in nodes and edges. The walk keeps its own path
 * instead of recursing, so a chain of a million nodes is no deeper a call than one of three.
 *
 * Source: Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972).
 */
export function strongComponents(nodeCount: number, graph: Adjacency): StrongComponents {
  const walk = startWalk(nodeCount, graph);
  for (let root = 0; root < nodeCount; root++) {
    if (walk.visit[root] === 0) walkFrom(root, walk);
  }
  return { count: walk.found, of: walk.of };
}

interface Walk {
  readonly graph: Adjacency;
  readonly of: Int32Array;
  /** Order of first visit, from 1; 0 is not yet visited, `CLOSED` already in a component. */
  readonly visit: Int32Array;
  /** Earliest visit known to be reachable from the node without leaving its component. */
  readonly earliest: Int32Array;
  /** Next edge to follow out of each node. */
  readonly cursor: Int32Array;
  /** Nodes from the root to the current one. */
  readonly path: Int32Array;
  /** Visited nodes that belong to no component yet. */
  readonly waiting: Int32Array;
  waitingCount: number;
  visited: number;
  found: number;
}

/** Later than any visit, so that an edge into a finished component never lowers `earliest`. */
const CLOSED = 0x7fffffff;

function startWalk(nodeCount: number, graph: Adjacency): Walk {
  return {
    graph,
    of: new Int32Array(nodeCount),
    visit: new Int32Array(nodeCount),
    earliest: new Int32Array(nodeCount),
    cursor: graph.start.slice(0, nodeCount),
    path: new Int32Array(nodeCount),
    waiting: new Int32Array(nodeCount),
    waitingCount: 0,
    visited: 0,
    found: 0,
  };
}

function walkFrom(root: number, walk: Walk): void {
  const { path, earliest } = walk;
  let depth = 0;
  path[0] = enter(root, walk);
  while (depth >= 0) {
    const node = path[depth];
    const unvisited = nextUnvisited(node, walk);
    if (unvisited >= 0) {
      path[++depth] = enter(unvisited, walk);
      continue;
    }
    if (earliest[node] === walk.visit[node]) closeComponent(node, walk);
    else earliest[path[depth - 1]] = Math.min(earliest[path[depth - 1]], earliest[node]);
    depth--;
  }
}

function enter(node: number, walk: Walk): number {
  walk.visit[node] = ++walk.visited;
  walk.earliest[node] = walk.visited;
  walk.waiting[walk.waitingCount++] = node;
  return node;
}

/** Follows the node's edges up to the first that leads somewhere new; -1 once all are followed. */
function nextUnvisited(node: number, walk: Walk): number {
  const { visit, earliest, cursor } = walk;
  const { start, target } = walk.graph;
  for (let slot = cursor[node]; slot < start[node + 1]; slot++) {
    const seen = visit[target[slot]];
    if (seen === 0) {
      cursor[node] = slot + 1;
      return target[slot];
    }
    if (seen < earliest[node]) earliest[node] = seen;
  }
  cursor[node] = start[node + 1];
  return -1;
}

/** The node from which nothing earlier is reached heads a component: itself and all that wait above it. */
function closeComponent(head: number, walk: Walk): void {
  let member: number;
  do {
    member = walk.waiting[--walk.waitingCount];
    walk.of[member] = walk.found;
    walk.visit[member] = CLOSED;
  } while (member !== head);
  walk.found++;
}
