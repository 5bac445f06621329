/**
 * Neighbours of every node in compressed rows: those of node `v` are `target[start[v]]` up to, not including,
 * `target[start[v + 1]]`. Three flat arrays hold a million edges in 12 MB and are read in order of memory.
 */
export interface Adjacency {
  /** `nodeCount + 1` offsets, ascending; the last is the number of edges held. */
  readonly start: Int32Array;
  readonly target: Int32Array;
  /** Index of each edge in the caller's arrays, ascending within a row. */
  readonly edge: Int32Array;
}

/**
 * Rows of the edges `from[e] -> to[e]`, by counting sort, in time linear in nodes and edges. Parallel edges stay
 * apart. With `keep`, only edges whose `keep[e]` is 1. For the neighbours a node is reached *from*, swap `from`
 * and `to`.
 */
export function adjacency(nodeCount: number, from: Int32Array, to: Int32Array, keep?: Uint8Array): Adjacency {
  const start = rowStarts(nodeCount, from, keep);
  const next = start.slice(0, nodeCount);
  const target = new Int32Array(start[nodeCount]);
  const edge = new Int32Array(start[nodeCount]);
  for (let e = 0; e < from.length; e++) {
    if (keep && keep[e] !== 1) continue;
    const slot = next[from[e]]++;
    target[slot] = to[e];
    edge[slot] = e;
  }
  return { start, target, edge };
}

function rowStarts(nodeCount: number, from: Int32Array, keep?: Uint8Array): Int32Array {
  const start = new Int32Array(nodeCount + 1);
  for (let e = 0; e < from.length; e++) {
    if (!keep || keep[e] === 1) start[from[e] + 1]++;
  }
  for (let node = 0; node < nodeCount; node++) start[node + 1] += start[node];
  return start;
}
