import { type Adjacency, adjacency } from "../graph/adjacency.js";
import { strongComponents } from "../graph/strong-components.js";

/**
 * The most work that sweeps of shortest ways can take, one from every party: parties reached and edges followed,
 * added up over all of them. Who stands near the end of a chain reaches little, so that it may be far below parties
 * times parties and edges. Linear; what is reached by several ways counts for each of them, up to all there is.
 */
export function sweepWork(graph: Adjacency): number {
  const partyCount = graph.start.length - 1;
  const all = partyCount + graph.target.length;
  const { count, of } = strongComponents(partyCount, graph);
  const members = adjacency(count, of, Int32Array.from(of.keys()));
  const within = new Float64Array(count);
  const metFrom = new Int32Array(count).fill(-1);
  let sum = 0;
  for (let component = 0; component < count; component++) {
    const [first, end] = [members.start[component], members.start[component + 1]];
    metFrom[component] = component;
    for (let place = first; place < end; place++) addReach(graph, members.target[place], of, within, metFrom);
    within[component] = Math.min(all, within[component]);
    sum += (end - first) * within[component];
  }
  return sum;
}

/** Adds a party, its edges, and what its receivers in other components reach, once for each component. */
function addReach(
  { start, target }: Adjacency,
  party: number,
  of: Int32Array,
  within: Float64Array,
  metFrom: Int32Array,
): void {
  const component = of[party];
  within[component] += 1 + start[party + 1] - start[party];
  for (let slot = start[party]; slot < start[party + 1]; slot++) {
    const next = of[target[slot]];
    if (metFrom[next] === component) continue;
    metFrom[next] = component;
    within[component] += within[next];
  }
}
