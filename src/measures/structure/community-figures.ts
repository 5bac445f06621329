import { type Level, levels } from "../../chain/level.js";
import { adjustedRandIndex } from "./grouping/adjusted-rand-index.js";
import { communities } from "./grouping/communities.js";
import { constraint } from "./grouping/constraint.js";
import { memberGroups } from "./member-groups.js";
import type { Portions } from "./portions.js";
import type { StructureFigures } from "./structure-figures.js";
import type { StructureGround } from "./structure-ground.js";

/** Who keeps to whom. */
export interface CommunityFigures {
  /** By party number. */
  readonly constraint: readonly (number | null)[];
  readonly community: Int32Array;
  readonly whole: StructureFigures["communities"];
}

/** Finds communities, and how far each party is bound up in its ties. */
export function* communityFigures(
  ground: StructureGround,
  level: Level,
  seed: number,
): Portions<CommunityFigures> {
  const { ties, volume } = ground;
  const bound = constraint(ties, volume).constraint;
  yield 0.2;
  const { count, of, modularity } = communities(ties, volume, { seed });
  yield 0.9;
  return {
    constraint: bound,
    community: of,
    whole: { count, modularity, agreement: agreementAbove(ground, of, level) },
  };
}

/** With the units one level up; `null` where these do not tell parties apart. */
function agreementAbove(
  { index, ties }: StructureGround,
  community: Int32Array,
  level: Level,
): number | null {
  const above = levels[levels.indexOf(level) + 1];
  if (above === undefined) return null;
  const units = memberGroups(index, ties, above);
  const different = new Set(units.filter((unit) => unit >= 0));
  return different.size > 1 ? adjustedRandIndex(community, units) : null;
}
