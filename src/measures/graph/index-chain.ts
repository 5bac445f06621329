import type { Chain } from "../../chain/chain.js";
import { compareHandoffs } from "../../chain/compare-handoffs.js";
import { compareText } from "../../chain/compare-text.js";
import type { Flow, Handoff } from "../../chain/handoff.js";
import { adjacency } from "./adjacency.js";

/**
 * A chain's parties and handoffs numbered in canonical order (parties by id; handoffs by giver, receiver,
 * service, flow), so that no figure depends on the order of rows. All measures speak in these numbers.
 */
export interface ChainIndex {
  readonly chain: Chain;
  readonly partyCount: number;
  readonly handoffCount: number;
  /** Place in the document of every party, by number. */
  readonly partyPlace: Int32Array;
  /** Place in the document of every handoff, by number. */
  readonly handoffPlace: Int32Array;
  /** Party number of every handoff's giver and receiver, by handoff number; equal for a within-tie. */
  readonly giver: Int32Array;
  readonly receiver: Int32Array;
  /** Volume of every handoff, by handoff number. */
  readonly volume: Float64Array;
  /** 1 for every end customer, by party number. */
  readonly customer: Uint8Array;
  /** A party's number, -1 where there is none. */
  readonly partyNumber: (id: string) => number;
  /** A handoff's number, -1 where there is none; of two that differ in declared flow only, the one of that flow. */
  readonly handoffNumber: (from: string, to: string, service: string, flow?: Flow) => number;
}

/** Numbers a chain's parties and handoffs in canonical order, in O(n log n) comparisons of numbers. */
export function indexChain(chain: Chain): ChainIndex {
  const { parties, handoffs } = chain;
  const partyPlace = new Int32Array(parties.length).map((_, place) => place);
  partyPlace.sort((a, b) => compareText(parties[a]!.id, parties[b]!.id));
  const numbers = new Map<string, number>();
  for (const [number, place] of partyPlace.entries()) numbers.set(parties[place]!.id, number);
  const from = new Int32Array(handoffs.length).map((_, place) => numbers.get(handoffs[place]!.from)!);
  const to = new Int32Array(handoffs.length).map((_, place) => numbers.get(handoffs[place]!.to)!);
  const handoffPlace = orderHandoffs(handoffs, from, to, parties.length);
  const giver = handoffPlace.map((place) => from[place]!);
  const receiver = handoffPlace.map((place) => to[place]!);
  const giverStart = adjacency(parties.length, giver, giver).start;
  const partyNumber = (id: string) => numbers.get(id) ?? -1;
  return {
    chain,
    partyCount: parties.length,
    handoffCount: handoffs.length,
    partyPlace,
    handoffPlace,
    giver,
    receiver,
    volume: Float64Array.from(handoffPlace, (place) => handoffs[place]!.volume),
    customer: Uint8Array.from(partyPlace, (place) => (parties[place]!.kind === "customer" ? 1 : 0)),
    partyNumber,
    handoffNumber: (from, to, service, flow) => {
      const giving = partyNumber(from);
      const receiving = partyNumber(to);
      if (giving < 0 || receiving < 0) return -1;
      const end = giverStart[giving + 1]!;
      let found = -1;
      for (let number = firstOf(receiver, receiving, giverStart[giving]!, end); number < end; number += 1) {
        if (receiver[number] !== receiving) break;
        const handoff = handoffs[handoffPlace[number]!]!;
        if (handoff.service !== service) continue;
        if (handoff.flow === flow) return number;
        if (found < 0) found = number;
      }
      return found;
    },
  };
}

/** Whether a party, by number, is an end customer. */
export function isCustomer({ customer }: ChainIndex, party: number): boolean {
  return customer[party] === 1;
}

/** Places in order of giver, then receiver, by two counting sorts; texts are compared only within a pair. */
function orderHandoffs(
  handoffs: readonly Handoff[],
  from: Int32Array,
  to: Int32Array,
  parties: number,
): Int32Array {
  const byReceiver = adjacency(parties, to, from).edge;
  const givers = byReceiver.map((place) => from[place]!);
  const order = adjacency(parties, givers, givers).edge.map((place) => byReceiver[place]!);
  const isSamePair = (a: number, b: number) => from[a] === from[b] && to[a] === to[b];
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && isSamePair(order[start]!, order[end]!)) end += 1;
    if (end - start > 1)
      order.subarray(start, end).sort((a, b) => compareHandoffs(handoffs[a]!, handoffs[b]!));
    start = end;
  }
  return order;
}

/** The first place from `low` up to `high` at which ascending numbers reach a value. */
function firstOf(ascending: Int32Array, value: number, low: number, high: number): number {
  let [first, end] = [low, high];
  while (first < end) {
    const middle = (first + end) >>> 1;
    if (ascending[middle]! < value) first = middle + 1;
    else end = middle;
  }
  return first;
}
