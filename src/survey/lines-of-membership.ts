import type { Party } from "../chain/party.js";

/**
 * Tells whether two parties are one, or one of them stands anywhere above the other: what one of them does,
 * the other takes part in.
 */
export function linesOfMembership(
  parties: readonly Pick<Party, "id" | "memberOf">[],
): (a: string, b: string) => boolean {
  const unitOf = new Map(parties.map(({ id, memberOf }) => [id, memberOf]));
  const isWithin = (id: string, unit: string) => {
    let above: string | undefined = id;
    while (above !== undefined && above !== unit) above = unitOf.get(above);
    return above !== undefined;
  };
  return (a, b) => isWithin(a, b) || isWithin(b, a);
}
