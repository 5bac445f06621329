/**
 * A heap of nodes by key, least on top, in which a key may be lowered. Four children each: half as deep as with two,
 * and the children's keys lie side by side in memory.
 */
export interface IndexedHeap {
  readonly keys: Float64Array;
  readonly nodes: Int32Array;
  /** Place of each node in the heap; `ABSENT` before it entered, `TAKEN` once it left. */
  readonly place: Int32Array;
  size: number;
}

export const ABSENT = -1;
export const TAKEN = -2;

/** An empty heap for nodes `0..nodeCount - 1`. */
export function indexedHeap(nodeCount: number): IndexedHeap {
  return {
    keys: new Float64Array(nodeCount),
    nodes: new Int32Array(nodeCount),
    place: new Int32Array(nodeCount).fill(ABSENT),
    size: 0,
  };
}

/** Puts a node in, or lowers its key; the key must not be above the one it has. */
export function lowerKey(heap: IndexedHeap, node: number, key: number): void {
  const { keys, nodes, place } = heap;
  let hole = place[node];
  if (hole < 0) hole = heap.size++;
  while (hole > 0) {
    const parent = (hole - 1) >> 2;
    if (keys[parent] <= key) break;
    keys[hole] = keys[parent];
    nodes[hole] = nodes[parent];
    place[nodes[hole]] = hole;
    hole = parent;
  }
  keys[hole] = key;
  nodes[hole] = node;
  place[node] = hole;
}

/** Takes out a node of least key; the heap must not be empty. */
export function takeLeast(heap: IndexedHeap): number {
  const { keys, nodes, place } = heap;
  const least = nodes[0];
  place[least] = TAKEN;
  const last = --heap.size;
  if (last > 0) sinkFromTop(heap, nodes[last], keys[last]);
  return least;
}

function sinkFromTop({ keys, nodes, place, size }: IndexedHeap, node: number, key: number): void {
  let hole = 0;
  for (let child = 1; child < size; child = 4 * hole + 1) {
    let least = child;
    let leastKey = keys[child];
    for (let other = child + 1, end = Math.min(child + 4, size); other < end; other++) {
      if (keys[other] >= leastKey) continue;
      least = other;
      leastKey = keys[other];
    }
    if (leastKey >= key) break;
    keys[hole] = leastKey;
    nodes[hole] = nodes[least];
    place[nodes[hole]] = hole;
    hole = least;
  }
  keys[hole] = key;
  nodes[hole] = node;
  place[node] = hole;
}
