import type { Level } from "../../../chain/level.js";
import { unitAt } from "../../../chain/unit-at.js";
import type { ChainIndex } from "../../graph/index-chain.js";

/**
 * The unit of a level that each party belongs to, directly or through other units, as that unit's party
 * number; a unit of the level belongs to itself, and so does a supplier or an owner that has members. -1 for
 * who belongs to none, such as customers.
 */
export function formalGroups(
  { chain: { parties }, partyPlace, partyNumber }: ChainIndex,
  level: Level,
): Int32Array {
  const unitOf = unitAt(parties, level);
  const groups = partyPlace.map((place) => {
    const { id, kind } = parties[place]!;
    const unit = unitOf(id);
    return unit === id && kind !== level ? -1 : partyNumber(unit);
  });
  for (const unit of groups) if (unit >= 0) groups[unit] = unit;
  return groups;
}
