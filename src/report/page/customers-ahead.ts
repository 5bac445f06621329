import type { NumberedDiagnosis } from "../map/numbered-diagnosis.js";
import type { Deliveries } from "./deliveries.js";

/** Which end customers lie ahead of each party: those that its deliveries reach, also over others. */
export interface CustomersAhead {
  /** Party numbers of the customers, the weightiest first. */
  readonly customers: readonly number[];
  /** Of a party, the places of its customers in that list. */
  readonly of: (party: number) => readonly number[];
}

/**
 * Finds the customers ahead of every party.
 *
 * @param most - so many customers are looked at, the weightiest.
 */
export function customersAhead(
  { diagnosis, parties, partyNumber }: NumberedDiagnosis,
  deliveries: Deliveries,
  most: number,
): CustomersAhead {
  const customers = [...diagnosis.customers]
    .sort((a, b) => b.weight - a.weight || partyNumber(a.id) - partyNumber(b.id))
    .slice(0, most)
    .map(({ id }) => partyNumber(id));
  const ahead = parties.map((): number[] => []);
  for (const [place, customer] of customers.entries()) {
    for (const party of allBehind(customer, deliveries)) ahead[party]!.push(place);
  }
  return { customers, of: (party) => ahead[party]! };
}

function allBehind(customer: number, { giversOf }: Deliveries): ReadonlySet<number> {
  const behind = new Set([customer]);
  for (const party of behind) for (const giver of giversOf(party)) behind.add(giver);
  return behind;
}
