import { approximate, coreLevels, SMALLEST_CORE } from "./core-levels.js";
import { type CoreRows, excessOf, missingFrom } from "./core-rows.js";
import { type LoopSystem, outflowOf } from "./loop-system.js";
import { type Multiply, stabilisedBiConjugateGradient } from "./stabilised-bi-conjugate-gradient.js";

/**
 * Writes into `steps` the steps left from the given nodes, which are all that are still open in the system. A small
 * core is reduced in a full table. A large one is solved by iteration, then corrected by the same iteration on what
 * is still missing, until no correction would change a digit that counts.
 */
export function solveCore(system: LoopSystem, nodes: Int32Array, steps: Float64Array): void {
  const core = compressCore(system, nodes);
  const cost = Float64Array.from(nodes, (node) => system.cost[node] / outflowOf(system, node));
  const solution = nodes.length <= SMALLEST_CORE ? approximate(coreLevels(core), cost) : iterate(core, cost);
  for (let row = 0; row < nodes.length; row++) steps[nodes[row]] = solution[row];
}

/**
 * Most tangles mix fast and need no more than the plain iteration. Where it is slow, as in groups with few ways
 * between them, the same iteration goes on over several levels. Should even that make no headway, the best figures
 * so far stand.
 */
function iterate(core: CoreRows, cost: Float64Array): Float64Array {
  const start = { values: new Float64Array(cost.length), missing: cost, settled: false };
  const plain = refine(core, cost, start, plainly(core), SLOW);
  return plain.settled ? plain.values : refine(core, cost, plain, overLevels(core), Infinity).values;
}

const MOST_ROUNDS = 12;
/** A correction below this part of every figure no longer counts. */
const SETTLED = 1e-14;
/** A round that leaves more than this part of what was missing is slow. */
const SLOW = 1e-3;

interface Refinement {
  readonly values: Float64Array;
  /** What the costs lack of being met by the values. */
  readonly missing: Float64Array;
  readonly settled: boolean;
}

/** Corrects until settled, until a correction is not half the last one, or until a round leaves more than `slow`. */
function refine(
  core: CoreRows,
  cost: Float64Array,
  from: Refinement,
  correct: Correct,
  slow: number,
): Refinement {
  let { values, missing } = from;
  let change = Infinity;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const correction = correct(missing);
    const refined = sumOf(values, correction);
    const lastChange = change;
    change = largestChange(correction, refined);
    if (!(change < lastChange / 2)) break;
    const stillMissing = missingFrom(core, cost, refined);
    const left = largest(stillMissing) / largest(missing);
    values = refined;
    missing = stillMissing;
    if (Math.min(left, 1) * change < SETTLED) return { values, missing, settled: true };
    if (left > slow) break;
  }
  return { values, missing, settled: false };
}

/** Finds what to add to the figures so that nothing is missing, as nearly as one go can. */
type Correct = (missing: Float64Array) => Float64Array;

function plainly(core: CoreRows): Correct {
  const multiply: Multiply = (values, product) => excessOf(core, values, product);
  return (missing) => stabilisedBiConjugateGradient(multiply, missing, { tolerance: 1e-7, iterations: 60 });
}

function overLevels(core: CoreRows): Correct {
  const levels = coreLevels(core);
  const multiply: Multiply = (values, product) => excessOf(core, approximate(levels, values), product);
  return (missing) => {
    const limits = { tolerance: 1e-7, iterations: 100 };
    return approximate(levels, stabilisedBiConjugateGradient(multiply, missing, limits));
  };
}

function sumOf(values: Float64Array, addends: Float64Array): Float64Array {
  const sum = new Float64Array(values.length);
  for (let row = 0; row < sum.length; row++) sum[row] = values[row] + addends[row];
  return sum;
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}

function largestChange(correction: Float64Array, values: Float64Array): number {
  let most = 0;
  for (let row = 0; row < values.length; row++)
    most = Math.max(most, Math.abs(correction[row] / values[row]));
  return most;
}

function compressCore(system: LoopSystem, nodes: Int32Array): CoreRows {
  const { start: first, length, item, weight } = system.receivers;
  const start = new Int32Array(nodes.length + 1);
  for (let row = 0; row < nodes.length; row++) {
    system.row[nodes[row]] = row;
    start[row + 1] = start[row] + length[nodes[row]];
  }
  const receiver = new Int32Array(start[nodes.length]);
  const share = new Float64Array(start[nodes.length]);
  const exit = new Float64Array(nodes.length);
  for (let row = 0; row < nodes.length; row++) {
    const outflow = outflowOf(system, nodes[row]);
    const offset = first[nodes[row]] - start[row];
    exit[row] = system.exit[nodes[row]] / outflow;
    for (let slot = start[row]; slot < start[row + 1]; slot++) {
      receiver[slot] = system.row[item[offset + slot]];
      share[slot] = weight[offset + slot] / outflow;
    }
  }
  return { start, receiver, share, exit };
}
