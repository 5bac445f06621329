import type { Contact } from "../../survey/contacts/contact.js";

/** The contacts of people as contacts of the units that may be named; those of other people are left out. */
export function unitContacts(
  contacts: readonly Contact[],
  unitOf: (id: string) => string | undefined,
): readonly Contact[] {
  return contacts.flatMap((contact) => {
    const [from, to] = [unitOf(contact.from), unitOf(contact.to)];
    return from === undefined || to === undefined ? [] : { ...contact, from, to };
  });
}
