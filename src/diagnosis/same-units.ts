import type { Chain } from "../chain/chain.js";
import type { Level } from "../chain/level.js";
import { unitAt } from "../chain/unit-at.js";

/** How a register was measured, and how the chain is diagnosed. */
export interface RegisterLevels {
  /** The chain at the level diagnosed. */
  readonly chain: Chain;
  /** The chain as it was before it was rolled up to that level. */
  readonly before: Chain;
  readonly diagnosed: Level;
  readonly measured: Level;
}

/**
 * Ids of the parties of a chain that are the same at the level at which a register was measured: those into
 * which the same members are taken at both. Of the others the figures tell of more, or of less, than the party.
 */
export function sameUnits({ chain, before, diagnosed, measured }: RegisterLevels): ReadonlySet<string> {
  const same = new Set(chain.parties.map(({ id }) => id));
  const unitDiagnosed = unitAt(before.parties, diagnosed);
  const unitMeasured = unitAt(before.parties, measured);
  for (const { id } of before.parties) {
    const [one, other] = [unitDiagnosed(id), unitMeasured(id)];
    if (one === other) continue;
    same.delete(one);
    same.delete(other);
  }
  return same;
}
