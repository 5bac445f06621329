import type { Level } from "../../chain/level.js";
import type { Party, PartyKind } from "../../chain/party.js";
import { unitAt } from "../../chain/unit-at.js";

/** Levels at which nobody stands alone. */
export type UnitLevel = Extract<Level, "team" | "department" | "organisation">;

const unitLevels: readonly UnitLevel[] = ["team", "department", "organisation"];

const singles: ReadonlySet<PartyKind> = new Set(["employee", "role"]);

/**
 * Tells the unit under which a party may be named; `undefined` for people and roles that belong to none, and
 * for what the chain does not know.
 *
 * @throws RangeError for a level at which single people would stand.
 */
export function nameableUnit(
  parties: readonly Party[],
  level: UnitLevel,
): (id: string) => string | undefined {
  if (!unitLevels.includes(level)) {
    const reason = "below, single people would be named";
    throw new RangeError(`level must be one of ${unitLevels.join(", ")}: ${reason}`);
  }
  const unitOf = unitAt(parties, level);
  const kindOf = new Map(parties.map(({ id, kind }) => [id, kind]));
  return (id) => {
    const unit = unitOf(id);
    const kind = kindOf.get(unit);
    return kind === undefined || singles.has(kind) ? undefined : unit;
  };
}
