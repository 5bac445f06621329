import { type FlowMap, isWithin, type Membership } from "../flow/infer-flow.js";
import { type Adjacency, adjacency } from "../graph/adjacency.js";
import type { ChainIndex } from "../graph/index-chain.js";

/** Who leads on to whom, each pair once; rows in ascending order. */
export interface Ways {
  readonly leaving: Adjacency;
  /** The same the other way round. */
  readonly entering: Adjacency;
}

/** The ways that deliveries take. */
export interface DeliveryWays {
  /** 1 for a delivery that counts, by handoff number: no request, nothing that a customer gives, no within-tie. */
  readonly isDelivery: Uint8Array;
  /** From givers to receivers, as stated. */
  readonly deliveries: Ways;
  /** The same, and from every unit that receives deliveries to those of its members that give something. */
  readonly withMembers: Ways;
}

/**
 * Lays out the ways of a chain's deliveries. Several services between two parties are one way; one of no volume, such
 * as a standby, is a way too.
 */
export function deliveryWays(index: ChainIndex, { isRequest, memberships }: FlowMap): DeliveryWays {
  const { partyCount, giver, receiver, customer } = index;
  const isDelivery = isRequest.map((request, handoff) =>
    request === 1 || customer[giver[handoff]] === 1 || isWithin(index, handoff) ? 0 : 1,
  );
  const keep = firstOfPairs(index, isDelivery);
  const deliveries = waysOver(partyCount, giver, receiver, keep);
  const handedOn = supplyingMemberships(deliveries.entering, memberships);
  if (handedOn.length === 0) return { isDelivery, deliveries, withMembers: deliveries };
  const withMembers = waysOver(
    partyCount,
    joined(
      giver,
      Int32Array.from(handedOn, ({ unit }) => unit),
    ),
    joined(
      receiver,
      Int32Array.from(handedOn, ({ member }) => member),
    ),
    Uint8Array.from(joined(Int32Array.from(keep), new Int32Array(handedOn.length).fill(1))),
  );
  return { isDelivery, deliveries, withMembers };
}

/** 1 for the first delivery between two parties, by handoff number; those of a pair follow one another. */
function firstOfPairs({ giver, receiver }: ChainIndex, isDelivery: Uint8Array): Uint8Array {
  const first = new Uint8Array(isDelivery.length);
  let last = -1;
  for (let handoff = 0; handoff < isDelivery.length; handoff++) {
    if (isDelivery[handoff] === 0) continue;
    if (last >= 0 && giver[last] === giver[handoff] && receiver[last] === receiver[handoff]) continue;
    first[handoff] = 1;
    last = handoff;
  }
  return first;
}

function waysOver(partyCount: number, from: Int32Array, to: Int32Array, keep: Uint8Array): Ways {
  return { leaving: adjacency(partyCount, from, to, keep), entering: adjacency(partyCount, to, from, keep) };
}

/**
 * Memberships of units that have something to hand on: what they were delivered, or had handed on to them by a unit of
 * their own. Others would make a bare heading of a chart the source of all its members' supply.
 */
function supplyingMemberships(
  { start }: Adjacency,
  memberships: readonly Membership[],
): readonly Membership[] {
  const units = Int32Array.from(memberships, ({ unit }) => unit);
  const members = Int32Array.from(memberships, ({ member }) => member);
  const within = adjacency(start.length - 1, units, members);
  const isSupplied = new Uint8Array(start.length - 1);
  const supplied: number[] = [];
  const enter = (party: number) => {
    if (isSupplied[party] === 0) supplied.push(party);
    isSupplied[party] = 1;
  };
  for (const { unit } of memberships) if (start[unit + 1] > start[unit]) enter(unit);
  for (const unit of supplied) {
    for (let slot = within.start[unit]; slot < within.start[unit + 1]; slot++) enter(within.target[slot]);
  }
  return memberships.filter(({ unit }) => isSupplied[unit] === 1);
}

function joined(one: Int32Array, other: Int32Array): Int32Array {
  const all = new Int32Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
