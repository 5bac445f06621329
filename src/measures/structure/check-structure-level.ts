import type { Level } from "../../chain/level.js";
import type { StructureFigures } from "./structure-figures.js";

/**
 * Makes sure that a structure was measured at the level that is diagnosed: its figures are of the parties at their
 * level, and nothing can be told from them of another.
 *
 * @throws RangeError if it was not, naming both levels.
 */
export function checkStructureLevel(structure: Pick<StructureFigures, "level">, diagnosed: Level): void {
  if (structure.level === diagnosed) return;
  throw new RangeError(
    `structure was measured at level ${structure.level}, but level ${diagnosed} is diagnosed; ` +
      `measure it with { level: "${diagnosed}" }`,
  );
}
