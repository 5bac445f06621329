import { compareHandoffs } from "./compare-handoffs.js";
import type { Handoff, HandoffEnds, LiftedHandoff, ObservedExchanges } from "./handoff.js";
import { keyOf } from "./key-of.js";
import type { UnitOf } from "./roll-up.js";
import { weightedMean } from "./weighted-mean.js";

/** What meets in one handoff: what was stated for exactly this pair, and what members bring, with their ends. */
interface Meeting {
  readonly ends: HandoffEnds;
  stated?: Handoff;
  readonly brought: Handoff[];
}

/** Lifts the ends of handoffs into their units and settles what meets there. */
export function liftHandoffs(handoffs: readonly Handoff[], unitOf: UnitOf): readonly Handoff[] {
  const settled = Array.from(meetings(handoffs, unitOf).values(), settle);
  const terms = termsOf(settled);
  return settled.map((handoff) => ({ ...handoff, ...terms.get(serviceKey(handoff)) }));
}

function meetings(handoffs: readonly Handoff[], unitOf: UnitOf): ReadonlyMap<string, Meeting> {
  const found = new Map<string, Meeting>();
  for (const handoff of handoffs) {
    const { from, to, service, flow = "" } = handoff;
    const ends = { from: unitOf.get(from) ?? from, to: unitOf.get(to) ?? to, service };
    const key = keyOf(ends.from, ends.to, service, flow);
    const meeting = found.get(key) ?? { ends, brought: [] };
    found.set(key, meeting);
    if (unitOf.has(from) || unitOf.has(to)) meeting.brought.push(handoff);
    else meeting.stated = handoff;
  }
  return found;
}

function settle({ ends, stated, brought }: Meeting): Handoff {
  if (brought.length === 0) return stated!;
  const lifted = pool(stated?.lifted, [...brought].sort(compareHandoffs));
  const { lifted: _, strength: __, observed: ___, need: ____, ...own } = stated ?? brought[0]!;
  const observed = larger(stated?.observed, lifted.observed);
  return {
    ...own,
    ...ends,
    volume: Math.max(stated?.volume ?? 0, lifted.volume),
    redundant: brought.every((handoff) => handoff.redundant) && (stated?.redundant ?? true),
    ...(stated?.strength !== undefined && { strength: stated.strength }),
    ...(observed && { observed }),
    ...largestNeed(stated ? [stated, ...brought] : brought),
    lifted,
  };
}

function pool(before: LiftedHandoff | undefined, brought: readonly Handoff[]): LiftedHandoff {
  const observed = [before, ...brought].flatMap((handoff) => handoff?.observed ?? []);
  const strength = weightedMean([
    ...(before?.strength ? [before.strength] : []),
    ...brought.flatMap((handoff) => {
      const mean = handoff.strength ?? handoff.lifted?.strength?.mean;
      return mean === undefined ? [] : [{ mean, weight: handoff.volume }];
    }),
  ]);
  return {
    volume: brought.reduce((sum, handoff) => sum + handoff.volume, before?.volume ?? 0),
    ...(observed.length > 0 && { observed: observed.reduce(sumExchanges) }),
    ...(strength && { strength }),
  };
}

/** Waits of several rows cannot be told from their medians, so they are left out. */
function sumExchanges(a: ObservedExchanges, b: ObservedExchanges): ObservedExchanges {
  const exchanges = a.exchanges + b.exchanges;
  if (a.returned === undefined && b.returned === undefined) return { exchanges };
  return { exchanges, returned: (a.returned ?? 0) + (b.returned ?? 0) };
}

function larger(stated?: ObservedExchanges, lifted?: ObservedExchanges): ObservedExchanges | undefined {
  if (stated === undefined || lifted === undefined) return stated ?? lifted;
  return lifted.exchanges > stated.exchanges ? lifted : stated;
}

/** What holds for every provider of a service to a receiver: the largest need, and redundancy if all share it. */
type Terms = Partial<Pick<Handoff, "need">> & Pick<Handoff, "redundant">;

function termsOf(handoffs: readonly Handoff[]): ReadonlyMap<string, Terms> {
  const terms = new Map<string, Terms>();
  for (const handoff of handoffs) {
    if (handoff.from === handoff.to) continue;
    const key = serviceKey(handoff);
    const others = terms.get(key);
    const redundant = handoff.redundant && (others?.redundant ?? true);
    terms.set(key, { redundant, ...largestNeed([handoff, ...(others ? [others] : [])]) });
  }
  return terms;
}

function largestNeed(terms: readonly { readonly need?: number }[]): { readonly need?: number } {
  const needs = terms.flatMap(({ need }) => need ?? []);
  return needs.length === 0 ? {} : { need: needs.reduce((a, b) => Math.max(a, b)) };
}

/** A within-tie stands for itself: it is in no product, so it sets no terms for others and takes none. */
function serviceKey({ from, to, service }: Handoff): string {
  return from === to ? "" : keyOf(to, service);
}
