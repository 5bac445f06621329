import type { Network, Values } from "./network.js";

/** Sweeps over a loop of deliveries, at most; a loop that converges at all is far done by then. */
const mostSweeps = 20_000;
/** A loop has settled when no service level on it moves by more. */
const settled = 1e-16;

/** Room for a network's values: own strengths as given by position, service levels still to be evaluated. */
export function newValues(network: Network, own: Float64Array): Values {
  const values = new Float64Array(2 * network.partyCount + 1);
  values.set(own, network.partyCount);
  values[2 * network.partyCount] = 1;
  return values;
}

/**
 * Works out every party's service level from its givers', in one sweep over the positions. On a loop of
 * deliveries it is the least fixed point: swept upwards from 0 until it has settled.
 *
 * @param strength - of every input; 1 for memberships.
 * @param values - own strengths in, service levels out.
 * @param from - the first position to work out; those before it hold already.
 */
export function evaluate(network: Network, strength: Float64Array, values: Values, from = 0): void {
  const { loopEnd, partyCount } = network;
  for (let position = from; position < partyCount; ) {
    const end = loopEnd[position]!;
    if (end === position + 1) values[position] = serviceLevel(network, position, strength, values);
    else evaluateLoop(network, position, end, strength, values);
    position = end;
  }
}

function evaluateLoop(
  network: Network,
  start: number,
  end: number,
  strength: Float64Array,
  values: Values,
): void {
  values.fill(0, start, end);
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    let moved = 0;
    for (let position = start; position < end; position += 1) {
      const level = serviceLevel(network, position, strength, values);
      moved = Math.max(moved, level - values[position]!);
      values[position] = level;
    }
    if (!(moved > settled)) return;
  }
}

function serviceLevel(network: Network, position: number, strength: Float64Array, values: Values): number {
  const { groupStart, need, share } = network;
  const end = groupStart[position + 1]!;
  let level = values[network.partyCount + position]!;
  let mean = 0;
  let shares = 0;
  for (let group = groupStart[position]!; group < end; group += 1) {
    const available = availability(network, group, strength, values);
    if (need[group]! >= 0) level *= 1 - need[group]! * (1 - available);
    else {
      mean += share[group]! * available;
      shares += 1;
    }
  }
  return shares === 0 ? level : level * mean;
}

/** How much of a group arrives whole: the providers' mean by volume, or any one where they are redundant. */
export function availability(
  network: Network,
  group: number,
  strength: Float64Array,
  values: Values,
): number {
  const { inputStart, source, weight } = network;
  const end = inputStart[group + 1]!;
  if (network.redundant[group] === 1) return 1 - failure(network, group, strength, values);
  let sum = 0;
  for (let input = inputStart[group]!; input < end; input += 1) {
    sum += weight[input]! * strength[input]! * values[source[input]!]!;
  }
  return sum;
}

function failure(network: Network, group: number, strength: Float64Array, values: Values): number {
  const { inputStart, source } = network;
  const end = inputStart[group + 1]!;
  let all = 1;
  for (let input = inputStart[group]!; input < end; input += 1)
    all *= 1 - strength[input]! * values[source[input]!]!;
  return all;
}
