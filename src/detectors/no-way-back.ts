import { compareText } from "../chain/compare-text.js";
import { groupBy } from "../chain/group-by.js";
import { keyOf } from "../chain/key-of.js";
import { orderedSum } from "../chain/ordered-sum.js";
import { partySubject } from "../chain/subject.js";
import type { HandoffFigures } from "../measures/chain-figures.js";
import { adjacency } from "../measures/graph/adjacency.js";
import { strongComponents } from "../measures/graph/strong-components.js";
import { betweenInternal } from "./between-internal.js";
import type { Detector, Sighting, View } from "./detector.js";
import { toldTogether } from "./told-together.js";
import { weightedMedian } from "./weighted-median.js";

/** Between whom a way back is missed. */
export interface NoWayBackOptions {
  /** A pair exchanges much from so many times the usual volume on; 0 or more. */
  readonly times?: number;
}

/**
 * Parties that deliver much and cannot be answered: no handoff leads from the receiver back to them, not even over
 * others, so that nobody there hears what was wrong or missing. Speaks of deliveries between internal parties, suppliers
 * among them, from the chain's usual volume of a pair on (half of all exchanges are between pairs as busy or busier): a
 * rare delivery can be talked about when it comes. One sign a giver, which counts its receivers. A blind spot: it may be that people talk and the map does not
 * show it.
 *
 * Silent where a register of contacts holds a meeting, a survey or a query between the two, and where one of faults
 * shows that the giver was told of some. Customers are left out, they have `customerHearsFirst`. Where it holds of more
 * than five givers and more than half of those that deliver much, one sign says so of the chain.
 *
 * Source: that every internal customer can answer whoever serves it is asked by the texts that weaklink is founded on;
 * the way back is Tarjan's strong component (1972).
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function noWayBack({ times = 1 }: NoWayBackOptions = {}): Detector {
  if (!(times >= 0)) throw new RangeError(`noWayBack: times is ${times}; it must be 0 or more`);
  return {
    id: "no-way-back",
    cause: "information",
    kind: "blindSpot",
    question: "Who delivers much and cannot be answered?",
    *detect(view) {
      const pairs = pairsIn(view);
      const usual = weightedMedian(pairs.map(({ volume }) => [volume, volume]));
      if (usual === undefined) return;
      const busy = pairs.filter(({ volume }) => volume >= times * usual);
      const isHeard = wayBack(view);
      const byGiver = groupBy(busy, ({ from }) => from);
      const found = [...byGiver].flatMap(([id, own]): readonly Sighting[] => {
        const unheard = own.filter((pair) => !isHeard(pair));
        if (unheard.length === 0) return [];
        const { to, volume } = unheard.reduce(busiest);
        const reason = { code: "no-way-back", receivers: unheard.length, to, volume };
        return [{ subject: partySubject({ id }), reason, evidence: [] }];
      });
      yield* toldTogether(found, byGiver.size);
    },
  };
}

interface PairVolume {
  readonly from: string;
  readonly to: string;
  readonly volume: number;
}

/** What any two internal parties deliver, one way, over all services. */
function pairsIn(view: View): readonly PairVolume[] {
  const deliveries = betweenInternal(view).filter(({ flow }) => flow === "delivery");
  return Array.from(groupBy(deliveries, pairKey).values(), (own) => {
    const { from, to } = own[0]!;
    return { from, to, volume: orderedSum(own.map(({ volume }) => volume)) };
  }).filter(({ volume }) => volume > 0);
}

function pairKey({ from, to }: Pick<HandoffFigures, "from" | "to">): string {
  return keyOf(from, to);
}

/** Whether anything leads from a receiver back to its giver. */
function wayBack(view: View): (pair: PairVolume) => boolean {
  const loopOf = loopsIn(view);
  const told = new Set(
    (view.voice?.byTold ?? []).flatMap(({ party, raisings }) => (raisings > 0 ? (party ?? []) : [])),
  );
  const met = new Set(heldContacts(view).flatMap(({ from, to }) => [keyOf(from, to), keyOf(to, from)]));
  return (pair) => loopOf(pair.from) === loopOf(pair.to) || told.has(pair.from) || met.has(pairKey(pair));
}

/** Contacts at which the receiver can speak. */
function heldContacts({ contacts }: View) {
  const canSpeak = new Set(["meeting", "survey", "query"]);
  return (contacts?.pairs ?? []).filter(({ kind, held }) => held > 0 && canSpeak.has(kind));
}

/** The loop of handoffs of any kind that a party stands on. */
function loopsIn({ parties, handoffs }: View): (id: string) => number {
  const numbers = new Map(parties.map(({ id }, number) => [id, number]));
  const giver = Int32Array.from(handoffs, ({ from }) => numbers.get(from)!);
  const receiver = Int32Array.from(handoffs, ({ to }) => numbers.get(to)!);
  const { of } = strongComponents(parties.length, adjacency(parties.length, giver, receiver));
  return (id) => of[numbers.get(id)!]!;
}

function busiest(a: PairVolume, b: PairVolume): PairVolume {
  return b.volume > a.volume || (b.volume === a.volume && compareText(b.to, a.to) < 0) ? b : a;
}
