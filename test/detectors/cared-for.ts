import type { ChainDocument, EvidenceInput, PartyKind } from "../../src/index.js";
import { goodAndBad } from "./ratings-of.js";

/** Six suppliers and six departments around a desk that serves a client. */
export const around: ChainDocument = {
  parties: [
    ...named("supplier"),
    ...named("department"),
    { id: "desk", kind: "department" },
    { id: "client", kind: "customer" },
  ],
  handoffs: [
    ...idsOf("supplier").map((from) => ({ from, to: "desk", service: "parts" })),
    ...idsOf("department").map((to) => ({ from: "desk", to, service: "news" })),
    { from: "desk", to: "client", service: "help", strength: 0.9 },
  ],
};

/** The ids of six parties of a kind. */
export function idsOf(kind: PartyKind): readonly string[] {
  return Array.from({ length: 6 }, (_, nth) => `${kind}-${nth}`);
}

function named(kind: PartyKind) {
  return idsOf(kind).map((id) => ({ id, kind }));
}

/** Whom an answer is about, and who gives it. */
type Place = { readonly party: string } | { readonly from: string; readonly to: string };

/** What twenty people of a party say of what it gets, from the organisation or from one giver: so many find it good. */
export function felt(place: Place, indicator: string, good: number): readonly EvidenceInput[] {
  const party = "party" in place ? place.party : place.to;
  return goodAndBad(good, 20 - good).map((rating, person) => ({
    ...place,
    indicator,
    rating,
    scale: [1, 5],
    by: `${party} ${person}`,
  }));
}

/** The chain with evidence of all its parties of a kind. */
export function feltByAll(kind: PartyKind, indicator: string, good: number): readonly EvidenceInput[] {
  return idsOf(kind).flatMap((party, nth) => felt({ party }, indicator, good + (nth % 2)));
}

/** The chain with some evidence. */
export function withFelt(...evidence: readonly (readonly EvidenceInput[])[]): ChainDocument {
  return { ...around, evidence: evidence.flat() };
}
