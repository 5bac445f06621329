import type { TieStructure } from "./structure-figures.js";
import type { StructureGround } from "./structure-ground.js";

/** Ties that are told for their betweenness, at most. */
const mostTold = 100;

/**
 * Bridges, and the ties with the most betweenness, by ids.
 *
 * @param bridge - 1 for a bridge, `value` - betweenness, by tie number.
 */
export function tieStructures(
  { index: { chain, partyPlace }, ties }: StructureGround,
  bridge: Uint8Array,
  value: Float64Array,
): readonly TieStructure[] {
  const told = bridge.slice();
  for (const tie of highest(value, mostTold)) told[tie] = 1;
  const idOf = (party: number) => chain.parties[partyPlace[party]]!.id;
  const structures: TieStructure[] = [];
  for (let tie = 0; tie < ties.count; tie++) {
    if (told[tie] === 0) continue;
    structures.push({
      parties: [idOf(ties.low[tie]), idOf(ties.high[tie])],
      bridge: bridge[tie] === 1,
      betweenness: value[tie],
    });
  }
  return structures;
}

/** Places of the highest values above 0; of equal ones the first. */
function highest(value: Float64Array, most: number): Int32Array {
  const lowest = value.slice().sort().at(-most) ?? 0;
  const places = Int32Array.from(value.keys()).filter((place) => value[place] > 0 && value[place] >= lowest);
  return places.sort((a, b) => value[b] - value[a] || a - b).subarray(0, most);
}
