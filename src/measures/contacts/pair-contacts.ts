import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import { keyOf } from "../../chain/key-of.js";
import type { Instant } from "../../events/time/instant.js";
import { type Contact, contactKinds } from "../../survey/contacts/contact.js";
import { cadenceOf } from "./cadence-of.js";
import type { PairContacts } from "./contact-figures.js";
import { daysBetween } from "./days-between.js";

/** Contacts by pair and kind. */
export function pairContacts(contacts: readonly Contact[], until: Instant | null): readonly PairContacts[] {
  const groups = groupBy(contacts, ({ from, to, kind }) => keyOf(from, to, kind));
  return [...groups.values()]
    .map((own) => figuresOf(own, until))
    .sort(
      (a, b) =>
        compareText(a.from, b.from) ||
        compareText(a.to, b.to) ||
        contactKinds.indexOf(a.kind) - contactKinds.indexOf(b.kind),
    );
}

function figuresOf(contacts: readonly Contact[], until: Instant | null): PairContacts {
  const { from, to, kind } = contacts[0]!;
  const isPast = (time: Instant | undefined) => time !== undefined && until !== null && time <= until;
  const held = contacts.flatMap((contact) => (isPast(contact.held) ? contact.held! : []));
  const due = contacts.filter(({ planned }) => isPast(planned));
  const dueHeld = due.filter((contact) => isPast(contact.held)).length;
  const last = held.reduce((latest, time) => Math.max(latest, time), Number.NEGATIVE_INFINITY);
  return {
    from,
    to,
    kind,
    planned: contacts.filter(({ planned }) => planned !== undefined).length,
    held: held.length,
    due: due.length,
    dueHeld,
    heldShare: due.length === 0 ? null : dueHeld / due.length,
    cadence: cadenceOf(contacts, held),
    daysSince: held.length === 0 ? null : daysBetween(last, until!),
  };
}
