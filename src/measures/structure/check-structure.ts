import type { Chain } from "../../chain/chain.js";
import { fingerprint } from "../../chain/fingerprint.js";
import type { Level } from "../../chain/level.js";
import type { StructureFigures } from "./structure-figures.js";

/**
 * Makes sure that a structure was measured of the chain that is diagnosed, at its level: its figures are of these
 * parties and handoffs, and nothing can be told from them of others.
 *
 * @param rolled - the chain at the level diagnosed.
 * @throws RangeError if it was not; of another level, naming both.
 */
export function checkStructure(
  structure: Pick<StructureFigures, "level" | "chain">,
  diagnosed: Level,
  rolled: Chain,
): void {
  if (structure.level !== diagnosed) {
    throw new RangeError(
      `structure was measured at level ${structure.level}, but level ${diagnosed} is diagnosed; ` +
        `measure it with { level: "${diagnosed}" }`,
    );
  }
  if (structure.chain !== fingerprint(rolled))
    throw new RangeError(
      "structure was measured of another chain than the one that is diagnosed; measure it anew",
    );
}
