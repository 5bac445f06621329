import type { Chain } from "../../chain/chain.js";
import type { PartyKind } from "../../chain/party.js";
import { adjacency } from "../graph/adjacency.js";
import type { ChainIndex } from "../graph/index-chain.js";
import { strongComponents } from "../graph/strong-components.js";
import { expectedHandoffs } from "./expected-handoffs.js";

/** Which way every handoff goes, by handoff number, and how far every party is from the end customer. */
export interface FlowMap {
  /** 1 for a request, 0 for a delivery. */
  readonly isRequest: Uint8Array;
  /** Expected handoffs until a customer is reached, by party number; `NaN` where no way leads to one. */
  readonly distance: Float64Array;
  /** Units that deliver to their own members because what the unit receives is not split among them. */
  readonly memberships: readonly Membership[];
}

/** An implicit delivery of a unit to one of its members, both as party numbers. */
export interface Membership {
  readonly unit: number;
  readonly member: number;
}

/** Distances closer than this are equal. */
const equal = 1e-9;

/**
 * Infers the flow of every handoff: what is declared wins; out of a customer, into a supplier and from a
 * member to its own unit are requests; of the rest, what lies on a loop is a delivery only if its giver is
 * further from the end customer than its receiver; what lies on no loop is a delivery.
 */
export function inferFlow(index: ChainIndex): FlowMap {
  const kinds = Array.from(index.partyPlace, (place) => index.chain.parties[place]!.kind);
  const units = unitNumbers(index);
  const memberships = implicitDeliveries(index, units, kinds);
  const isRequest = new Uint8Array(index.handoffCount).map((_, handoff) =>
    isRequestByRule(index, handoff, kinds, units) ? 1 : 0,
  );
  const open = isRequest.map((request, handoff) =>
    request === 0 && kinds[index.giver[handoff]!] !== "customer" && !isWithin(index, handoff) ? 1 : 0,
  );
  const distance = distances(index, open, kinds);
  const onLoop = loops(index, open, memberships);
  for (let handoff = 0; handoff < index.handoffCount; handoff += 1) {
    if (open[handoff] === 0 || declaredFlow(index, handoff) !== undefined || !onLoop(handoff)) continue;
    const further = isFurther(distance[index.giver[handoff]!]!, distance[index.receiver[handoff]!]!);
    isRequest[handoff] = further ? 0 : 1;
  }
  return { isRequest, distance, memberships };
}

/** Whether a handoff's two ends fell together when the chain was rolled up. */
export function isWithin({ giver, receiver }: ChainIndex, handoff: number): boolean {
  return giver[handoff] === receiver[handoff];
}

function declaredFlow({ chain, handoffPlace }: ChainIndex, handoff: number) {
  return chain.handoffs[handoffPlace[handoff]!]!.flow;
}

function isRequestByRule(
  index: ChainIndex,
  handoff: number,
  kinds: readonly PartyKind[],
  units: Int32Array,
): boolean {
  const declared = declaredFlow(index, handoff);
  if (declared !== undefined) return declared === "request";
  const giver = index.giver[handoff]!;
  const receiver = index.receiver[handoff]!;
  if (kinds[giver] === "customer" || kinds[receiver] === "supplier") return true;
  for (let unit = units[giver]!; unit >= 0; unit = units[unit]!) if (unit === receiver) return true;
  return false;
}

function unitNumbers({ chain, partyPlace, partyNumber }: ChainIndex): Int32Array {
  return partyPlace.map((place) => unitNumber(chain, place, partyNumber));
}

function unitNumber(chain: Chain, place: number, partyNumber: ChainIndex["partyNumber"]): number {
  const { memberOf } = chain.parties[place]!;
  return memberOf === undefined ? -1 : partyNumber(memberOf);
}

/** Every unit delivers to each member that gives something, itself or through members of its own. */
function implicitDeliveries(
  index: ChainIndex,
  units: Int32Array,
  kinds: readonly PartyKind[],
): readonly Membership[] {
  const gives = new Uint8Array(index.partyCount);
  const memberships: Membership[] = [];
  for (let handoff = 0; handoff < index.handoffCount; handoff += 1) {
    if (isWithin(index, handoff)) continue;
    let member = index.giver[handoff]!;
    while (gives[member] === 0 && kinds[member] !== "customer") {
      gives[member] = 1;
      const unit = units[member]!;
      if (unit < 0) break;
      memberships.push({ unit, member });
      member = unit;
    }
  }
  return memberships;
}

function distances(index: ChainIndex, open: Uint8Array, kinds: readonly PartyKind[]): Float64Array {
  const goal = new Uint8Array(kinds.length).map((_, party) => (kinds[party] === "customer" ? 1 : 0));
  const volume = index.volume.map((of, handoff) => (open[handoff] === 1 ? of : 0));
  return expectedHandoffs(index.partyCount, index.giver, index.receiver, volume, goal);
}

function loops(index: ChainIndex, open: Uint8Array, memberships: readonly Membership[]) {
  const { giver, receiver, handoffCount, partyCount } = index;
  const from = new Int32Array(handoffCount + memberships.length);
  const to = new Int32Array(from.length);
  from.set(giver);
  to.set(receiver);
  memberships.forEach(({ unit, member }, place) => {
    from[handoffCount + place] = unit;
    to[handoffCount + place] = member;
  });
  const keep = new Uint8Array(from.length).fill(1);
  keep.set(open);
  const { of } = strongComponents(partyCount, adjacency(partyCount, from, to, keep));
  return (handoff: number) => of[giver[handoff]!] === of[receiver[handoff]!];
}

function isFurther(giver: number, receiver: number): boolean {
  if (Number.isNaN(receiver)) return false;
  return Number.isNaN(giver) || giver - receiver > equal;
}
