import { type ChainIndex, isCustomer } from "../graph/index-chain.js";
import { differentiate } from "./differentiate.js";
import type { ServiceLevels } from "./measure-service-level.js";
import { networkValues } from "./network-values.js";

/** What a step costs over which nothing is lost: taken only where there is no other way. */
const unlikely = 800;

/** The handoffs (by number) from a party (by number) to a customer; `undefined` where no way leads to one. */
export type RouteOf = (party: number) => readonly number[] | undefined;

/**
 * Finds the way on which a party's service mostly reaches the end customers: at each step the deliveries
 * weigh as much as they pass on of what the overall service level owes to their giver, and the way chosen
 * has the largest product of these shares. One sweep for the whole chain.
 *
 */
export function routesToCustomer(index: ChainIndex, levels: ServiceLevels): RouteOf {
  const { network } = levels;
  const next = nextInputs(index, levels);
  const positionOfInput = receivingPositions(levels);
  return (party) => {
    const route: number[] = [];
    let position = network.positionOf[party]!;
    while (next[position]! >= 0) {
      const input = next[position]!;
      if (network.handoff[input]! >= 0) route.push(network.handoff[input]!);
      position = positionOfInput[input]!;
    }
    return isCustomer(index, network.partyAt[position]!) ? route : undefined;
  };
}

/** Position of the receiver of every input. */
function receivingPositions({ network }: ServiceLevels): Int32Array {
  const positions = new Int32Array(network.inputCount);
  for (let position = 0; position < network.partyCount; position += 1) {
    const start = network.inputStart[network.groupStart[position]!]!;
    const end = network.inputStart[network.groupStart[position + 1]!]!;
    positions.fill(position, start, end);
  }
  return positions;
}

/** For every position the delivery that its best way to a customer begins with, -1 where there is none. */
function nextInputs(index: ChainIndex, levels: ServiceLevels): Int32Array {
  const { network } = levels;
  const passedOn = passedOnHalfway(levels);
  const owed = owedTo(levels, passedOn);
  const next = new Int32Array(network.partyCount).fill(-1);
  const cost = Float64Array.from(network.partyAt, (party) =>
    isCustomer(index, party) ? 0 : Number.POSITIVE_INFINITY,
  );
  for (let last = network.partyCount - 1; last >= 0; last = network.loopStart[last]! - 1) {
    const first = network.loopStart[last]!;
    while (offerAll(levels, first, last, passedOn, owed, cost, next) && first < last);
  }
  return next;
}

/** Offers every giver the way over the positions from `first` to `last`; answers whether one found it shorter. */
function offerAll(
  { network }: ServiceLevels,
  first: number,
  last: number,
  passedOn: Float64Array,
  owed: Float64Array,
  cost: Float64Array,
  next: Int32Array,
): boolean {
  let shorter = false;
  for (let position = last; position >= first; position -= 1) {
    const end = network.inputStart[network.groupStart[position + 1]!]!;
    for (let input = network.inputStart[network.groupStart[position]!]!; input < end; input += 1) {
      const giver = network.source[input]!;
      if (giver >= network.partyCount) continue;
      const way = cost[position]! + stepCost(passedOn[input]!, owed[giver]!);
      if (!(way < cost[giver]!)) continue;
      cost[giver] = way;
      next[giver] = input;
      shorter ||= giver >= first;
    }
  }
  return shorter;
}

function stepCost(passedOn: number, owed: number): number {
  const share = passedOn / owed;
  return share > 0 ? Math.min(-Math.log(share), unlikely) : unlikely;
}

/** What each input passes on of the overall service level, halfway between the strengths and 1. */
function passedOnHalfway({ network, strengths, weights }: ServiceLevels): Float64Array {
  const { input, values } = networkValues(network, strengths, 0.5);
  const gradient = differentiate(network, input, values, weights);
  return gradient.input.map((slope, place) => slope * input[place]!);
}

/** What all deliveries of each giver pass on together, by position. */
function owedTo({ network }: ServiceLevels, passedOn: Float64Array): Float64Array {
  const owed = new Float64Array(network.partyCount);
  network.source.forEach((giver, input) => {
    if (giver < network.partyCount) owed[giver]! += passedOn[input]!;
  });
  return owed;
}
