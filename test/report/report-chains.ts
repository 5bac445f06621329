import type { ChainDocument, EvidenceInput, HandoffInput, PartyInput } from "../../src/index.js";

/** Answers of different people about one handoff. */
export function answers(
  place: { readonly from: string; readonly to: string } | { readonly party: string },
  indicator: string,
  ratings: readonly number[],
): readonly EvidenceInput[] {
  return ratings.map((rating, person) => ({
    ...place,
    indicator,
    rating,
    scale: [1, 5],
    by: `person ${person}`,
  }));
}

/** A chain with every kind of evidence, answers that must be withheld, and a tie inside a unit. */
export function mixedChain(name: (id: string) => string = (id) => id): ChainDocument {
  const handoff = (from: string, to: string, service: string, more: Partial<HandoffInput> = {}) => ({
    from: name(from),
    to: name(to),
    service: name(service),
    volume: 100,
    ...more,
  });
  const between = (from: string, to: string) => ({ from: name(from), to: name(to) });
  return {
    parties: [
      { id: name("farm"), kind: "supplier" },
      { id: name("store"), kind: "department" },
      { id: name("kitchen"), kind: "department" },
      { id: name("cook"), kind: "employee", memberOf: name("kitchen") },
      { id: name("baker"), kind: "employee", memberOf: name("kitchen") },
      { id: name("floor"), kind: "department" },
      { id: name("guest"), kind: "customer" },
      { id: name("regular"), kind: "customer" },
      { id: name("stranger"), kind: "customer" },
    ],
    indicators: [{ id: name("smell"), cause: "care" }],
    handoffs: [
      handoff("farm", "store", "produce", { strength: 0.7 }),
      handoff("store", "kitchen", "ingredients", { need: 1 }),
      handoff("kitchen", "floor", "dish", { need: 1, observed: { exchanges: 480, returned: 96 } }),
      handoff("floor", "kitchen", "order", { need: 1 }),
      handoff("baker", "cook", "bread", { strength: 0.9 }),
      handoff("floor", "guest", "meal", { volume: 70 }),
      handoff("floor", "regular", "supper", { volume: 30 }),
    ],
    evidence: [
      { ...between("kitchen", "floor"), indicator: "on-time", good: 312, total: 480 },
      ...answers(between("kitchen", "floor"), "on-time", [4, 4, 3, 2, 4, 1, 4, 2, 4, 4, 2, 4]),
      ...answers(between("kitchen", "floor"), "respect", [2, 3, 3, 4, 2, 2, 2, 1]),
      { ...between("floor", "kitchen"), indicator: "complete-and-accurate", good: 2000, total: 2500 },
      ...answers(between("floor", "kitchen"), "complete-and-accurate", [2, 3, 3, 4, 2, 2, 2, 1, 2, 1]),
      { ...between("store", "kitchen"), indicator: "complete-and-accurate", judged: 0.6 },
      ...answers(between("store", "kitchen"), name("smell"), [1, 1, 1]),
      { party: name("kitchen"), indicator: "training", good: 20, total: 60 },
      { ...between("floor", "guest"), indicator: "right-first-time", good: 930, total: 1000 },
    ],
  };
}

/** A chain whose parties have other ids, and names: what were their ids, unless told otherwise. */
export function withNames(
  document: ChainDocument,
  nameOf: (party: PartyInput) => string | undefined = ({ id }) => id,
): ChainDocument {
  const ids = new Set(document.parties.map(({ id }) => id));
  const places = ["id", "memberOf", "manager", "from", "to", "party"];
  const renamed: ChainDocument = JSON.parse(
    JSON.stringify(document, (place, value) =>
      places.includes(place) && ids.has(value) ? `id-${value}` : value,
    ),
  );
  const names = document.parties.map(nameOf);
  return {
    ...renamed,
    parties: renamed.parties.map((party, at) =>
      names[at] === undefined ? party : { ...party, name: names[at] },
    ),
    indicators: document.indicators ?? [],
  };
}
