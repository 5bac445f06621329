/** Writes the product of a square matrix and `vector` into `product`. */
export type Multiply = (vector: Float64Array, product: Float64Array) => void;

/** When to stop: at a residual of `tolerance` times the right side, or after `iterations`, whichever is first. */
export interface IterationLimits {
  readonly tolerance: number;
  readonly iterations: number;
}

/**
 * Solves `A x = right` for a large sparse A that need not be symmetric, known only by its products with vectors:
 * two of them an iteration. Starts from x = 0 and returns the best x met, which on a breakdown of the method may
 * fall short of the tolerance: check the residual.
 *
 * Source: van der Vorst, "Bi-CGSTAB: a fast and smoothly converging variant of Bi-CG for the solution of
 * nonsymmetric linear systems", SIAM Journal on Scientific and Statistical Computing 13 (1992).
 */
export function stabilisedBiConjugateGradient(
  multiply: Multiply,
  right: Float64Array,
  { tolerance, iterations }: IterationLimits,
): Float64Array {
  const search = startSearch(right);
  const goal = tolerance * norm(right);
  const best = search.solution.slice();
  let least = norm(right);
  for (let iteration = 0; iteration < iterations && least > goal; iteration++) {
    const broken = !improve(search, multiply);
    const size = norm(search.residual);
    if (size < least) {
      least = size;
      best.set(search.solution);
    }
    if (broken) break;
  }
  return best;
}

interface Search {
  readonly solution: Float64Array;
  readonly residual: Float64Array;
  /** The residual at the start, against which the directions are kept apart. */
  readonly shadow: Float64Array;
  readonly direction: Float64Array;
  readonly directionProduct: Float64Array;
  readonly residualProduct: Float64Array;
  /** Shadow times residual. */
  overlap: number;
}

function startSearch(right: Float64Array): Search {
  return {
    solution: new Float64Array(right.length),
    residual: right.slice(),
    shadow: right.slice(),
    direction: right.slice(),
    directionProduct: new Float64Array(right.length),
    residualProduct: new Float64Array(right.length),
    overlap: dot(right, right),
  };
}

/** One iteration: a step along the direction, then one along what is left; false when the method breaks down. */
function improve(search: Search, multiply: Multiply): boolean {
  const { solution, residual, shadow, direction, directionProduct, residualProduct } = search;
  multiply(direction, directionProduct);
  const first = search.overlap / dot(shadow, directionProduct);
  if (!Number.isFinite(first)) return false;
  addMultiple(solution, first, direction);
  addMultiple(residual, -first, directionProduct);
  multiply(residual, residualProduct);
  const second = dot(residualProduct, residual) / dot(residualProduct, residualProduct);
  if (!Number.isFinite(second)) return false;
  addMultiple(solution, second, residual);
  addMultiple(residual, -second, residualProduct);
  turn(search, first, second);
  return search.overlap !== 0;
}

/** Chooses the next direction: the residual, and what of the last direction does not undo the steps made. */
function turn(search: Search, first: number, second: number): void {
  const { residual, shadow, direction, directionProduct } = search;
  const overlap = dot(shadow, residual);
  const kept = (overlap / search.overlap) * (first / second);
  for (let row = 0; row < residual.length; row++) {
    direction[row] = residual[row] + kept * (direction[row] - second * directionProduct[row]);
  }
  search.overlap = overlap;
}

function addMultiple(sum: Float64Array, factor: number, vector: Float64Array): void {
  for (let row = 0; row < sum.length; row++) sum[row] += factor * vector[row];
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < left.length; row++) sum += left[row] * right[row];
  return sum;
}

function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}
