import { type Aggregation, aggregateCore } from "./aggregate-core.js";
import { type CoreRows, missingFrom } from "./core-rows.js";
import { type DenseReduction, reduceDensely, solveDensely } from "./dense-reduction.js";

/** A core, the same core with its nodes joined in groups, and so on down to one small enough for a table. */
export type CoreLevel = JoinedLevel | SmallestLevel;

interface JoinedLevel {
  readonly core: CoreRows;
  readonly weight: Float64Array;
  readonly groups: Aggregation;
  readonly below: CoreLevel;
}

interface SmallestLevel {
  readonly reduction: DenseReduction;
}

/** Cores of up to this many nodes are solved in a table, exactly. */
export const SMALLEST_CORE = 300;

/** Builds the levels of a core, of which a small one has but itself. */
export function coreLevels(core: CoreRows): CoreLevel {
  return core.exit.length <= SMALLEST_CORE ? smallestLevel(core) : joinedLevel(core, timeSpent(core));
}

/**
 * An approximate solution of the core's equations for the given right side, linear in it: evened out between
 * neighbours on each level, and raised or lowered group by group from the level below. What takes a walk long,
 * to get from one close-knit group to the next, is short on a level where groups are nodes.
 *
 * Source: Brandt, "Multi-level adaptive solutions to boundary-value problems", Mathematics of Computation 31 (1977).
 */
export function approximate(level: CoreLevel, right: Float64Array): Float64Array {
  if ("reduction" in level) return solveDensely(level.reduction, right.slice());
  const { core, groups } = level;
  const values = new Float64Array(right.length);
  evenForward(core, right, values);
  const below = approximate(level.below, gather(level, missingFrom(core, right, values)));
  for (let row = 0; row < values.length; row++) values[row] += below[groups.groupOf[row]];
  evenBackward(core, right, values);
  return values;
}

function smallestLevel(core: CoreRows): SmallestLevel {
  return { reduction: reduceDensely(tabulate(core), core.exit.slice()) };
}

function joinedLevel(core: CoreRows, weight: Float64Array): JoinedLevel {
  const groups = aggregateCore(core, weight);
  const small = groups.weight.length <= SMALLEST_CORE;
  return {
    core,
    weight,
    groups,
    below: small ? smallestLevel(groups.core) : joinedLevel(groups.core, groups.weight),
  };
}

const SETTLING_STEPS = 8;

/** Roughly how much of its time the walk spends at each row, once the start is forgotten. */
function timeSpent({ start, receiver, share, exit }: CoreRows): Float64Array {
  let spent: Float64Array = new Float64Array(exit.length).fill(1);
  for (let step = 0; step < SETTLING_STEPS; step++) {
    const next = spent.map((time) => time / 2);
    for (let row = 0; row < exit.length; row++) {
      const end = start[row + 1];
      for (let slot = start[row]; slot < end; slot++) next[receiver[slot]] += (spent[row] * share[slot]) / 2;
    }
    spent = next;
  }
  return spent;
}

function tabulate({ start, receiver, share, exit }: CoreRows): Float64Array[] {
  return Array.from(exit, (_, row) => {
    const flows = new Float64Array(exit.length);
    for (let slot = start[row]; slot < start[row + 1]; slot++) flows[receiver[slot]] = share[slot];
    return flows;
  });
}

/** The mean over each group of what its rows miss, by how much of the group's outflow they make up. */
function gather({ weight, groups }: JoinedLevel, missing: Float64Array): Float64Array {
  const gathered = new Float64Array(groups.weight.length);
  for (let row = 0; row < missing.length; row++) gathered[groups.groupOf[row]] += weight[row] * missing[row];
  for (let group = 0; group < gathered.length; group++) gathered[group] /= groups.weight[group];
  return gathered;
}

function evenForward(core: CoreRows, right: Float64Array, values: Float64Array): void {
  for (let row = 0; row < values.length; row++) values[row] = right[row] + meanOfReceivers(core, row, values);
}

function evenBackward(core: CoreRows, right: Float64Array, values: Float64Array): void {
  for (let row = values.length - 1; row >= 0; row--)
    values[row] = right[row] + meanOfReceivers(core, row, values);
}

function meanOfReceivers({ start, receiver, share }: CoreRows, row: number, values: Float64Array): number {
  const end = start[row + 1];
  let mean = 0;
  for (let slot = start[row]; slot < end; slot++) mean += share[slot] * values[receiver[slot]];
  return mean;
}
