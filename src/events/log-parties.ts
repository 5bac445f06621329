import { compareText } from "../chain/compare-text.js";
import type { Party, PartyKind } from "../chain/party.js";
import type { OrderedLog } from "./order-events.js";

/** The parties of a log inside the chain: those that acted, the units of the people among them, in order of ids. */
export function logParties({ actors }: OrderedLog, kind: PartyKind): readonly Party[] {
  const parties = new Map<string, Party>();
  for (const { id, party, isMember } of actors) {
    parties.set(party, { id: party, kind });
    if (isMember) parties.set(id, { id, kind: "employee", memberOf: party });
  }
  return [...parties.values()].sort((a, b) => compareText(a.id, b.id));
}

/** A customer keeps its name unless a party has it; where the log names none it is the `customer`. */
export function customerIds({ customers }: OrderedLog, parties: readonly Party[]) {
  const taken = new Set([...parties.map(({ id }) => id), ...customers]);
  const isParty = new Set(parties.map(({ id }) => id));
  const ids = new Map<string | undefined, string>();
  for (const name of [...new Set([...customers].sort(compareText)), undefined]) {
    let id = name ?? "customer";
    if (name === undefined ? taken.has(id) : isParty.has(id)) {
      do id += " (customer)";
      while (taken.has(id));
    }
    taken.add(id);
    ids.set(name, id);
  }
  return (name: string | undefined) => ids.get(name)!;
}
