import { medianOf } from "../../events/exchanges/median-of.js";
import type { Instant } from "../../events/time/instant.js";
import type { Contact } from "../../survey/contacts/contact.js";
import type { Cadence } from "./contact-figures.js";
import { daysBetween } from "./days-between.js";

/** The pace of contacts beside the pace agreed. Contacts at the same moment are one. */
export function cadenceOf(contacts: readonly Contact[], held: readonly Instant[]): Cadence {
  const gapDays = medianGap(held);
  const stated = contacts.flatMap(({ everyDays }) => everyDays ?? []);
  const agreedDays = medianOf(stated) ?? medianGap(contacts.flatMap(({ planned }) => planned ?? []));
  return {
    gapDays,
    agreedDays,
    ratio: gapDays === null || agreedDays === null ? null : gapDays / agreedDays,
  };
}

function medianGap(times: readonly Instant[]): number | null {
  const sorted = [...new Set(times)].sort((a, b) => a - b);
  return medianOf(sorted.slice(1).map((time, place) => daysBetween(sorted[place]!, time)));
}
