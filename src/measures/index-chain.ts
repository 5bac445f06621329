import type { Chain } from "../chain/chain.js";
import { compareText } from "../chain/compare-text.js";
import type { Handoff } from "../chain/handoff.js";

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
  /** A party's number, -1 where there is none. */
  readonly partyNumber: (id: string) => number;
  /** A handoff's number, -1 where there is none. */
  readonly handoffNumber: (from: string, to: string, service: string) => number;
}

/** Numbers a chain's parties and handoffs in canonical order, in O(n log n) comparisons of numbers. */
export function indexChain(chain: Chain): ChainIndex {
  const { parties, handoffs } = chain;
  const partyPlace = sorted(parties.length, (a, b) => compareText(parties[a]!.id, parties[b]!.id));
  const numbers = new Map<string, number>();
  partyPlace.forEach((place, number) => numbers.set(parties[place]!.id, number));
  const pairOf = handoffs.map(({ from, to }) => numbers.get(from)! * parties.length + numbers.get(to)!);
  const handoffPlace = sortByPair(pairOf, handoffs);
  const pairs = Float64Array.from(handoffPlace, (place) => pairOf[place]!);
  const partyNumber = (id: string) => numbers.get(id) ?? -1;
  return {
    chain,
    partyCount: parties.length,
    handoffCount: handoffs.length,
    partyPlace,
    handoffPlace,
    giver: Int32Array.from(pairs, (pair) => Math.floor(pair / parties.length)),
    receiver: Int32Array.from(pairs, (pair) => pair % parties.length),
    partyNumber,
    handoffNumber: (from, to, service) => {
      const pair = partyNumber(from) * parties.length + partyNumber(to);
      for (let number = lowerBound(pairs, pair); pairs[number] === pair; number += 1) {
        if (handoffs[handoffPlace[number]!]!.service === service) return number;
      }
      return -1;
    },
  };
}

/** Whether a party, by number, is an end customer. */
export function isCustomer({ chain, partyPlace }: ChainIndex, party: number): boolean {
  return chain.parties[partyPlace[party]!]!.kind === "customer";
}

function sorted(count: number, compare: (a: number, b: number) => number): Int32Array {
  return Int32Array.from({ length: count }, (_, place) => place).sort(compare);
}

/** Pairs are compared as numbers; texts only where two handoffs share a pair. */
function sortByPair(pairOf: readonly number[], handoffs: readonly Handoff[]): Int32Array {
  return sorted(
    handoffs.length,
    (a, b) => pairOf[a]! - pairOf[b]! || compareServices(handoffs[a]!, handoffs[b]!),
  );
}

function compareServices(a: Handoff, b: Handoff): number {
  return compareText(a.service, b.service) || compareText(a.flow ?? "", b.flow ?? "");
}

/** The first number whose pair is not below the one sought. */
function lowerBound(pairs: Float64Array, pair: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pairs[middle]! < pair) low = middle + 1;
    else high = middle;
  }
  return low;
}
