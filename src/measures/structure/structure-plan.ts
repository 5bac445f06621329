import type { Chain } from "../../chain/chain.js";
import { fewestSources, mostSweepWork } from "./passing-ways.js";
import { type StructureProgress, type StructureStage, structureStages } from "./structure-progress.js";

/** What each stage is expected to take. */
export type StructurePlan = Readonly<Record<StructureStage, number>>;

/**
 * Expects of each stage so much work for each party and handoff of the chain as stated, in steps of a sweep, as was
 * measured of large organisations; to roll up takes the most. Only progress is told by it.
 */
export function structurePlan({ parties, handoffs }: Chain, sources: number | undefined): StructurePlan {
  const size = 1 + parties.length + handoffs.length;
  const affordable = Math.max(fewestSources, mostSweepWork / size);
  const isRolledUp = parties.some(({ memberOf }) => memberOf !== undefined);
  return {
    index: (isRolledUp ? 1000 : 150) * size,
    connection: 30 * size,
    betweenness: size * Math.min(sources ?? affordable, parties.length),
    communities: 150 * size,
    units: (isRolledUp ? 250 : 0) * size,
    customers: 40 * size,
    services: 100 * size,
    parties: 30 * size,
  };
}

/** How far all is, once a part (0..1) of a stage is done. */
export function progressAt(plan: StructurePlan, stage: StructureStage, part: number): StructureProgress {
  let before = 0;
  let total = 0;
  for (const each of structureStages) {
    if (each === stage) before = total;
    total += plan[each];
  }
  return { stage, done: before + part * plan[stage], total };
}
