import type { Network, Values } from "./network.js";
import { availability } from "./service-level.js";

/** A sweep backwards through a network: what every value weighs in the end, as far as is known. */
export interface Sweep {
  readonly network: Network;
  readonly strength: Float64Array;
  readonly values: Values;
  /** What each value weighs, still to be handed on. */
  readonly adjoint: Float64Array;
  /** The gradient by input. */
  readonly input: Float64Array;
  /** Room for one position's groups: how much of each arrives, and the product of the needed ones before it. */
  readonly arrives: Float64Array;
  readonly before: Float64Array;
}

/** A sweep that nothing weighs in yet. */
export function newSweep(network: Network, strength: Float64Array, values: Values): Sweep {
  const groups = mostGroups(network.groupStart);
  return {
    network,
    strength,
    values,
    adjoint: new Float64Array(values.length),
    input: new Float64Array(network.inputCount),
    arrives: new Float64Array(groups),
    before: new Float64Array(groups + 1),
  };
}

function mostGroups(groupStart: Int32Array): number {
  let most = 0;
  for (let position = 1; position < groupStart.length; position += 1) {
    most = Math.max(most, groupStart[position]! - groupStart[position - 1]!);
  }
  return most;
}

/** Takes what a position weighs and hands it on to its own strength, its inputs and their givers. */
export function handOn(sweep: Sweep, position: number): void {
  const { network, adjoint, values, before, arrives } = sweep;
  const weighs = adjoint[position]!;
  if (weighs === 0) return;
  adjoint[position] = 0;
  const start = network.groupStart[position]!;
  const count = network.groupStart[position + 1]! - start;
  const mean = multiplyUp(sweep, start, count);
  adjoint[network.partyCount + position]! += weighs * before[count]! * mean;
  let after = weighs * values[network.partyCount + position]!;
  for (let place = count - 1; place >= 0; place -= 1) {
    const need = network.need[start + place]!;
    if (need < 0) continue;
    handOnGroup(sweep, start + place, after * before[place]! * mean * need);
    after *= 1 - need * (1 - arrives[place]!);
  }
  for (let group = start; group < start + count; group += 1) {
    if (network.need[group]! < 0) handOnGroup(sweep, group, after * network.share[group]!);
  }
}

/** Works out what arrives of each group and multiplies up the needed ones; answers the mean of all else. */
function multiplyUp(
  { network, strength, values, arrives, before }: Sweep,
  start: number,
  count: number,
): number {
  let mean = 0;
  let shares = 0;
  before[0] = 1;
  for (let place = 0; place < count; place += 1) {
    const need = network.need[start + place]!;
    const available = availability(network, start + place, strength, values);
    arrives[place] = available;
    before[place + 1] = before[place]! * (need < 0 ? 1 : 1 - need * (1 - available));
    if (need >= 0) continue;
    mean += network.share[start + place]! * available;
    shares += 1;
  }
  return shares === 0 ? 1 : mean;
}

function handOnGroup(sweep: Sweep, group: number, weighs: number): void {
  const { inputStart, weight, redundant } = sweep.network;
  const end = inputStart[group + 1]!;
  if (redundant[group] === 1) {
    handOnRedundant(sweep, group, weighs);
  } else {
    for (let input = inputStart[group]!; input < end; input += 1) {
      handOnInput(sweep, input, weighs * weight[input]!);
    }
  }
}

/** Of redundant providers, one matters as far as all others fail. */
function handOnRedundant(sweep: Sweep, group: number, weighs: number): void {
  const first = sweep.network.inputStart[group]!;
  const end = sweep.network.inputStart[group + 1]!;
  const othersFail = new Float64Array(end - first);
  let fail = 1;
  for (let input = first; input < end; input += 1) {
    othersFail[input - first] = fail;
    fail *= failureOf(sweep, input);
  }
  fail = 1;
  for (let input = end - 1; input >= first; input -= 1) {
    handOnInput(sweep, input, weighs * fail * othersFail[input - first]!);
    fail *= failureOf(sweep, input);
  }
}

function failureOf({ network, strength, values }: Sweep, input: number): number {
  return 1 - strength[input]! * values[network.source[input]!]!;
}

function handOnInput(
  { network, strength, values, adjoint, input: gradient }: Sweep,
  input: number,
  weighs: number,
) {
  const giver = network.source[input]!;
  gradient[input]! += weighs * values[giver]!;
  adjoint[giver]! += weighs * strength[input]!;
}
