import type { Chain } from "../../chain/chain.js";
import { fingerprint } from "../../chain/fingerprint.js";
import type { Level } from "../../chain/level.js";
import { communityFigures } from "./community-figures.js";
import { connectionFigures } from "./connection-figures.js";
import { customerStructures } from "./customer-structures.js";
import { partyStructures } from "./party-structures.js";
import { passingWays } from "./passing-ways.js";
import type { Portions } from "./portions.js";
import { serviceStructures } from "./service-structures.js";
import type { StructureFigures } from "./structure-figures.js";
import { structureGround } from "./structure-ground.js";
import { progressAt, type StructurePlan, structurePlan } from "./structure-plan.js";
import type { StructureProgress, StructureStage } from "./structure-progress.js";
import { tieStructures } from "./tie-structures.js";
import { unitStructures } from "./unit-structures.js";

/** How a structure is measured. */
export interface StructureSettings {
  readonly level: Level;
  readonly sources: number | undefined;
  readonly seed: number;
}

/** Measures a structure; between two portions of work it yields how far it is. */
export function* structurePortions(
  chain: Chain,
  { level, sources, seed }: StructureSettings,
): Generator<StructureProgress, StructureFigures, undefined> {
  const plan = structurePlan(chain, sources);
  const ground = yield* told(plan, "index", structureGround(chain, level));
  const connection = yield* told(plan, "connection", connectionFigures(ground));
  const passing = yield* told(plan, "betweenness", passingWays(ground, sources, seed));
  const grouping = yield* told(plan, "communities", communityFigures(ground, level, seed));
  const units = yield* told(plan, "units", unitStructures(chain, ground, level, seed));
  const customers = yield* told(plan, "customers", customerStructures(ground, connection.supply));
  const services = yield* told(plan, "services", serviceStructures(ground, connection.supply));
  const parties = yield* told(plan, "parties", partyStructures(ground, connection, passing, grouping));
  return {
    level,
    chain: fingerprint(ground.index.chain),
    parties,
    ties: tieStructures(ground, connection.bridge, passing.tie),
    services,
    customers,
    units,
    parts: connection.parts,
    reciprocity: connection.reciprocity,
    betweenness: passing.ground,
    communities: grouping.whole,
  };
}

function* told<Result>(
  plan: StructurePlan,
  stage: StructureStage,
  portions: Portions<Result>,
): Generator<StructureProgress, Result, undefined> {
  yield progressAt(plan, stage, 0);
  for (let portion = portions.next(); ; portion = portions.next()) {
    yield progressAt(plan, stage, portion.done ? 1 : portion.value);
    if (portion.done) return portion.value;
  }
}
