import type { ChainDocument, EvidenceInput, HandoffInput, PartyInput } from "../src/index.js";

/** The worked case of the design: everything declared, nothing measured. */
export const restaurant: ChainDocument = {
  parties: [
    { id: "farm", kind: "supplier" },
    { id: "coop", kind: "supplier" },
    { id: "store", kind: "department" },
    { id: "kitchen", kind: "department", strength: 0.95 },
    { id: "bar", kind: "department" },
    { id: "floor", kind: "department" },
    { id: "guest", kind: "customer" },
  ],
  handoffs: [
    { from: "farm", to: "store", service: "produce", volume: 70, strength: 0.9 },
    { from: "coop", to: "store", service: "produce", volume: 30, strength: 0.8 },
    { from: "store", to: "kitchen", service: "ingredients", volume: 100, strength: 0.85, need: 1 },
    { from: "store", to: "bar", service: "bottles", volume: 50, strength: 0.97 },
    { from: "kitchen", to: "floor", service: "dish", volume: 100, strength: 0.9, need: 1 },
    { from: "bar", to: "floor", service: "drink", volume: 60, strength: 0.95, need: 0.3 },
    { from: "floor", to: "kitchen", service: "order", volume: 100, strength: 0.8, need: 1 },
    { from: "guest", to: "floor", service: "wish", volume: 100, strength: 0.99, need: 1 },
    { from: "floor", to: "guest", service: "meal", volume: 100, strength: 0.93 },
  ],
};

/** The workshop needs power from the grid or, where that fails, a standby, and half its parts by each of two makers. */
export const workshop: ChainDocument = {
  parties: [
    { id: "grid", kind: "supplier" },
    { id: "generator", kind: "supplier", strength: 0.9 },
    { id: "near", kind: "supplier" },
    { id: "far", kind: "supplier", strength: 0.95 },
    { id: "workshop", kind: "department", strength: 0.97 },
    { id: "planning", kind: "department", strength: 0.8 },
    { id: "buyer", kind: "customer" },
  ],
  handoffs: [
    { from: "grid", to: "workshop", service: "power", volume: 10, redundant: true, need: 0.9, strength: 0.7 },
    {
      from: "generator",
      to: "workshop",
      service: "power",
      volume: 0,
      redundant: true,
      need: 0.9,
      strength: 0.8,
    },
    { from: "near", to: "workshop", service: "parts", volume: 5, strength: 0.9 },
    { from: "far", to: "workshop", service: "parts", volume: 5, strength: 0.75 },
    { from: "planning", to: "workshop", service: "advice", volume: 4, flow: "request", strength: 0.85 },
    {
      from: "workshop",
      to: "planning",
      service: "questions",
      volume: 4,
      flow: "request",
      strength: 0.6,
      need: 0.5,
    },
    { from: "workshop", to: "buyer", service: "tables", volume: 8, strength: 0.9 },
    { from: "planning", to: "buyer", service: "plans", volume: 2, strength: 0.95 },
  ],
};

/** Press and paint deliver to each other, and what starts them comes from outside. */
export const ring: ChainDocument = {
  parties: [
    { id: "mill", kind: "supplier" },
    { id: "press", kind: "department", strength: 0.9 },
    { id: "paint", kind: "department" },
    { id: "buyer", kind: "customer" },
  ],
  handoffs: [
    { from: "mill", to: "press", service: "sheets", volume: 6, strength: 0.9 },
    { from: "paint", to: "press", service: "returns", volume: 4, flow: "delivery", strength: 0.8 },
    { from: "press", to: "paint", service: "parts", flow: "delivery", strength: 0.85 },
    { from: "paint", to: "buyer", service: "doors", strength: 0.95 },
  ],
};

/** As {@link ring}, with nothing from outside: press and paint wait for each other. */
export const closedRing: ChainDocument = {
  parties: ring.parties.filter(({ id }) => id !== "mill"),
  handoffs: ring.handoffs.filter(({ from }) => from !== "mill"),
};

/** One department that serves one customer. */
export const shop: ChainDocument = {
  parties: [
    { id: "desk", kind: "department" },
    { id: "client", kind: "customer" },
  ],
  handoffs: [{ from: "desk", to: "client" }],
};

/** A line of departments, each serving the next, to the customer `client`, with whatever else is given. */
export function line(
  ids: readonly string[],
  evidence: readonly EvidenceInput[] = [],
  more: Partial<HandoffInput> = {},
): ChainDocument {
  const parties: PartyInput[] = ids.map((id) => ({ id, kind: "department" }));
  const ends = [...ids, "client"];
  return {
    parties: [...parties, { id: "client", kind: "customer" }],
    handoffs: ids.map((from, place) => ({ from, to: ends[place + 1]!, ...more })),
    evidence,
  };
}

/** Answers of so many different people, all with the same rating on a scale of 1 to 5. */
export function answersOf(
  people: number,
  rating: number,
  row: { readonly indicator: string } & (
    | { readonly from: string; readonly to: string }
    | { readonly party: string }
  ),
): readonly EvidenceInput[] {
  return Array.from({ length: people }, (_, person) => ({
    ...row,
    rating,
    scale: [1, 5],
    by: `respondent-${person}`,
  }));
}
