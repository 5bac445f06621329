import type { Chain } from "../../chain/chain.js";
import type { Instant } from "../../events/time/instant.js";
import { type Contact, contactKinds } from "../../survey/contacts/contact.js";
import type { ContactCoverage } from "./contact-figures.js";

/**
 * Which internal customers, those that take part in a handoff, received a contact of each kind.
 *
 * @param rolled - the chain at the level that is shown.
 */
export function contactCoverage(
  rolled: Chain,
  contacts: readonly Contact[],
  { until, isNameable }: { readonly until: Instant | null; readonly isNameable: (id: string) => boolean },
): readonly ContactCoverage[] {
  const active = new Set(rolled.handoffs.flatMap(({ from, to }) => [from, to]));
  const parties = rolled.parties
    .filter(({ id, kind }) => kind !== "customer" && active.has(id) && isNameable(id))
    .map(({ id }) => id);
  const isHeld = ({ held }: Contact) => held !== undefined && until !== null && held <= until;
  return contactKinds.map((kind) => {
    const own = contacts.filter((contact) => contact.kind === kind);
    if (own.length === 0) return { kind, parties: parties.length, reached: 0, share: null, without: [] };
    const reached = new Set(
      own.filter(isHeld).flatMap(({ from, to }) => (kind === "meeting" ? [from, to] : [to])),
    );
    const without = parties.filter((id) => !reached.has(id));
    const count = parties.length - without.length;
    const share = parties.length === 0 ? null : count / parties.length;
    return { kind, parties: parties.length, reached: count, share, without };
  });
}
