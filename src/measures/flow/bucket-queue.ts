/**
 * A queue of nodes from which one of nearly least cost is taken, each change of cost in constant time. Costs below
 * 8 have a bucket each, larger ones four buckets per doubling: near enough for an order that is a rule of thumb.
 * Within a bucket the newest leaves first, so equal input gives an equal order.
 */
export interface BucketQueue {
  /** First node of each bucket, or -1. */
  readonly head: Int32Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** Bucket each node is in, or -1. */
  readonly bucket: Int32Array;
  /** No bucket below this one holds a node. */
  lowest: number;
}

const LARGEST_COST = 0x7fffffff;
const BUCKETS = bucketOf(LARGEST_COST) + 1;

/** An empty queue for nodes `0..nodeCount - 1`. */
export function bucketQueue(nodeCount: number): BucketQueue {
  return {
    head: new Int32Array(BUCKETS).fill(-1),
    next: new Int32Array(nodeCount),
    previous: new Int32Array(nodeCount),
    bucket: new Int32Array(nodeCount).fill(-1),
    lowest: BUCKETS,
  };
}

/** Puts a node in, or moves it to where its new cost (a whole number >= 0) belongs. */
export function setCost(queue: BucketQueue, node: number, cost: number): void {
  const bucket = bucketOf(cost);
  if (queue.bucket[node] === bucket) return;
  if (queue.bucket[node] >= 0) withdraw(queue, node);
  const head = queue.head[bucket];
  queue.next[node] = head;
  queue.previous[node] = -1;
  if (head >= 0) queue.previous[head] = node;
  queue.head[bucket] = node;
  queue.bucket[node] = bucket;
  if (bucket < queue.lowest) queue.lowest = bucket;
}

/** The node to be taken next, left in place; -1 when the queue is empty. */
export function leastCostly(queue: BucketQueue): number {
  while (queue.lowest < BUCKETS && queue.head[queue.lowest] < 0) queue.lowest++;
  return queue.lowest < BUCKETS ? queue.head[queue.lowest] : -1;
}

/** Takes out a node that is in the queue. */
export function withdraw(queue: BucketQueue, node: number): void {
  const next = queue.next[node];
  const previous = queue.previous[node];
  if (previous >= 0) queue.next[previous] = next;
  else queue.head[queue.bucket[node]] = next;
  if (next >= 0) queue.previous[next] = previous;
  queue.bucket[node] = -1;
}

function bucketOf(cost: number): number {
  if (cost < 8) return cost;
  const bounded = Math.min(cost, LARGEST_COST);
  const octave = 31 - Math.clz32(bounded);
  const quarter = (bounded >> (octave - 2)) & 3;
  return 4 * (octave - 1) + quarter;
}
