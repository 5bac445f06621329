import { seededRandom } from "../../parity/seeded-random.js";

/**
 * So many different nodes, each set of them with equal chances, ascending; all nodes where there are no more.
 *
 * @throws RangeError if `count` is not a whole number from 1, or `seed` not a whole number.
 */
export function drawSources(nodeCount: number, count: number, seed: number): Int32Array {
  if (!(count >= 1 && Number.isInteger(count)))
    throw new RangeError(`sources is ${count}; it must be a whole number from 1`);
  const random = seededRandom(seed);
  const nodes = new Int32Array(nodeCount).map((_, node) => node);
  if (count >= nodeCount) return nodes;
  for (let place = 0; place < count; place++) {
    const other = place + Math.floor(random() * (nodeCount - place));
    const node = nodes[other];
    nodes[other] = nodes[place];
    nodes[place] = node;
  }
  return nodes.slice(0, count).sort();
}
