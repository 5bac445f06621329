import type { Chain } from "../../chain/chain.js";
import type { Level } from "../../chain/level.js";
import { indexChain } from "../graph/index-chain.js";
import { tiesAmong } from "./connection/ties.js";
import { externalInternalIndex } from "./grouping/external-internal-index.js";
import { memberGroups } from "./member-groups.js";
import type { Portions } from "./portions.js";
import type { UnitStructure } from "./structure-figures.js";
import type { StructureGround } from "./structure-ground.js";

/**
 * How far the units of a level keep to themselves, measured on the ties that were stated among their members: rolled
 * up, nothing inside a unit is left. Only units that have members below; in order of their ids.
 *
 * @param chain - as stated; `ground` - the same, rolled up.
 */
export function* unitStructures(
  chain: Chain,
  ground: StructureGround,
  level: Level,
  seed: number,
): Portions<readonly UnitStructure[]> {
  if (ground.index.partyCount === chain.parties.length) return [];
  const index = indexChain({ ...chain, evidence: [] });
  yield 0.2;
  const ties = tiesAmong(index.partyCount, index.giver, index.receiver);
  const groups = memberGroups(index, ties, level);
  const withMembers = new Set(groups.filter((unit, party) => unit !== party));
  yield 0.3;
  const { groups: figures } = externalInternalIndex(ties, groups, { seed });
  return figures
    .filter(({ group }) => withMembers.has(group))
    .map(({ group, ...rest }) => ({ unit: chain.parties[index.partyPlace[group]!]!.id, ...rest }));
}
