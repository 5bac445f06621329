import { type FlowMap, isWithin } from "../flow/infer-flow.js";
import { adjacency } from "../graph/adjacency.js";
import { type ChainIndex, isCustomer } from "../graph/index-chain.js";
import { strongComponents } from "../graph/strong-components.js";
import { inputGroups } from "./input-groups.js";
import type { Network } from "./network.js";

/**
 * Lays a chain out as a {@link Network}. What has volume 0 is left out, but for standbys (redundant providers
 * of volume 0), and so are within-ties.
 */
export function buildNetwork(index: ChainIndex, flow: FlowMap): Network {
  const carries = new Uint8Array(index.handoffCount).map((_, handoff) =>
    isCarried(index, handoff) && !isWithin(index, handoff) ? 1 : 0,
  );
  const order = orderParties(index, flow, carries);
  const positionOf = inverse(order.partyAt, index.partyCount);
  const inputs = inputGroups(index, flow, carries, order.partyAt, positionOf);
  const inputOf = inverse(inputs.handoff, index.handoffCount);
  const { length: inputCount } = inputs.handoff;
  return { partyCount: index.partyCount, inputCount, positionOf, ...order, ...inputs, inputOf };
}

/** Where each of `count` numbers stands in a list, -1 where it does not. */
function inverse(numbers: Int32Array, count: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  numbers.forEach((number, place) => {
    if (number >= 0) places[number] = place;
  });
  return places;
}

function isCarried({ chain, handoffPlace, volume }: ChainIndex, handoff: number): boolean {
  return volume[handoff]! > 0 || chain.handoffs[handoffPlace[handoff]!]!.redundant;
}

/** Givers before receivers; on a loop, parties further from the customer first. */
function orderParties(index: ChainIndex, flow: FlowMap, carries: Uint8Array) {
  const { of, count } = components(index, flow, carries);
  const sizes = new Int32Array(count + 1);
  for (const component of of) sizes[component + 1]! += 1;
  const partyAt = bySortedComponent(of, sizes);
  const loopStart = new Int32Array(index.partyCount);
  const loopEnd = new Int32Array(index.partyCount);
  for (let start = 0; start < partyAt.length; ) {
    const end = start + sizes[of[partyAt[start]!]! + 1]!;
    loopStart.fill(start, start, end);
    loopEnd.fill(end, start, end);
    if (end - start > 1) sortByDistance(partyAt.subarray(start, end), flow.distance);
    start = end;
  }
  return { partyAt, loopStart, loopEnd };
}

/** Components are numbered sinks first, so the order of positions is theirs backwards. */
function bySortedComponent(of: Int32Array, sizes: Int32Array): Int32Array {
  const next = new Int32Array(sizes.length);
  for (let component = sizes.length - 2; component > 0; component -= 1) {
    next[component - 1] = next[component]! + sizes[component + 1]!;
  }
  const partyAt = new Int32Array(of.length);
  of.forEach((component, party) => {
    partyAt[next[component]!] = party;
    next[component]! += 1;
  });
  return partyAt;
}

function sortByDistance(parties: Int32Array, distance: Float64Array): void {
  const far = (party: number) => (Number.isNaN(distance[party]!) ? Number.MAX_VALUE : distance[party]!);
  parties.sort((a, b) => far(b) - far(a) || a - b);
}

function components(index: ChainIndex, flow: FlowMap, carries: Uint8Array) {
  const { giver, receiver, handoffCount, partyCount } = index;
  const { memberships, isRequest } = flow;
  const count = handoffCount + memberships.length;
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const keep = new Uint8Array(count).fill(1);
  from.set(giver);
  to.set(receiver);
  carries.forEach((carried, handoff) => {
    keep[handoff] = carried === 1 && isRequest[handoff] === 0 && !isCustomer(index, giver[handoff]!) ? 1 : 0;
  });
  memberships.forEach(({ unit, member }, place) => {
    from[handoffCount + place] = unit;
    to[handoffCount + place] = member;
  });
  return strongComponents(partyCount, adjacency(partyCount, from, to, keep));
}
