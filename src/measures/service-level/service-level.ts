import type { Network, Values } from "./network.js";

/** The service level of one position, from what its inputs' givers have. */
export function serviceLevel(
  network: Network,
  position: number,
  strength: Float64Array,
  values: Values,
): number {
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
  return shares === 0 ? level : level * Math.min(1, mean);
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
  return Math.min(1, sum);
}

function failure(network: Network, group: number, strength: Float64Array, values: Values): number {
  const { inputStart, source } = network;
  const end = inputStart[group + 1]!;
  let all = 1;
  for (let input = inputStart[group]!; input < end; input += 1)
    all *= 1 - strength[input]! * values[source[input]!]!;
  return all;
}
