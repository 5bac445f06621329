import { stabilisedBiConjugateGradient } from "./stabilised-bi-conjugate-gradient.js";
import { type LoopSystem, outflowOf } from "./state-reduction.js";

/**
 * Writes into `steps` the steps left from the given nodes, which are all that are still open in the system and too
 * many and too entangled to be eliminated one by one. They are found by iteration, then corrected by the same
 * iteration on what is still missing until a correction changes no digit that counts. What is missing is added up
 * from differences of neighbours, so it stays exact where a loop is rarely left and all steps are large and alike.
 */
export function solveCore(system: LoopSystem, nodes: Int32Array, steps: Float64Array): void {
  const core = compressCore(system, nodes);
  const solution = refine(core);
  for (let row = 0; row < nodes.length; row++) steps[nodes[row]] = solution[row];
}

/** The open part of a system in compressed rows, each divided by its outflow. */
interface Core {
  readonly start: Int32Array;
  readonly receiver: Int32Array;
  readonly share: Float64Array;
  readonly exit: Float64Array;
  readonly cost: Float64Array;
}

const REFINEMENTS = 8;
const INNER_LIMITS = { tolerance: 1e-7, iterations: 250 };
/** A correction below this share of every figure ends the refinement. */
const SETTLED = 1e-14;

function refine(core: Core): Float64Array {
  let solution = new Float64Array(core.cost.length);
  let missing = core.cost;
  for (let round = 0; round < REFINEMENTS; round++) {
    const correction = stabilisedBiConjugateGradient(
      (steps, claimed) => claim(core, steps, claimed),
      missing,
      INNER_LIMITS,
    );
    const refined = solution.map((value, row) => value + correction[row]);
    const stillMissing = missingFrom(core, refined);
    const shrunk = largest(stillMissing) / largest(missing);
    if (!(shrunk < 1)) break;
    solution = refined;
    missing = stillMissing;
    if (shrunk * largestChange(correction, solution) < SETTLED) break;
  }
  return solution;
}

/** Steps that a node claims beyond those of its receivers; right when they equal its cost. */
function claim({ start, receiver, share, exit }: Core, steps: Float64Array, claimed: Float64Array): void {
  for (let row = 0; row < exit.length; row++) {
    const own = steps[row];
    let sum = exit[row] * own;
    for (let slot = start[row]; slot < start[row + 1]; slot++)
      sum += share[slot] * (own - steps[receiver[slot]]);
    claimed[row] = sum;
  }
}

function missingFrom(core: Core, steps: Float64Array): Float64Array {
  const missing = new Float64Array(steps.length);
  claim(core, steps, missing);
  for (let row = 0; row < steps.length; row++) missing[row] = core.cost[row] - missing[row];
  return missing;
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function largestChange(correction: Float64Array, values: Float64Array): number {
  return correction.reduce((most, change, row) => Math.max(most, Math.abs(change / values[row])), 0);
}

function compressCore(system: LoopSystem, nodes: Int32Array): Core {
  const { start: from, length, item, weight } = system.receivers;
  const start = new Int32Array(nodes.length + 1);
  const rowOf = new Int32Array(length.length);
  for (let row = 0; row < nodes.length; row++) {
    rowOf[nodes[row]] = row;
    start[row + 1] = start[row] + length[nodes[row]];
  }
  const receiver = new Int32Array(start[nodes.length]);
  const share = new Float64Array(start[nodes.length]);
  const exit = new Float64Array(nodes.length);
  const cost = new Float64Array(nodes.length);
  for (let row = 0; row < nodes.length; row++) {
    const node = nodes[row];
    const outflow = outflowOf(system, node);
    exit[row] = system.exit[node] / outflow;
    cost[row] = system.cost[node] / outflow;
    for (let nth = 0; nth < length[node]; nth++) {
      receiver[start[row] + nth] = rowOf[item[from[node] + nth]];
      share[start[row] + nth] = weight[from[node] + nth] / outflow;
    }
  }
  return { start, receiver, share, exit, cost };
}
