/** A full table of flows, reduced to a triangle by which `solveDensely` solves for any costs. */
export interface DenseReduction {
  /** Below the diagonal the flows of the reduced system, above it the shares by which costs are passed on. */
  readonly table: readonly Float64Array[];
  readonly outflow: Float64Array;
}

/**
 * Reduces a system in a full table in place, last row first, by the same state reduction without subtraction as
 * `eliminate`. Once most nodes give to most others, this is several times faster than lists; it takes size³/3
 * multiplications. `table[r][c]` is the flow from r to c; the diagonal is not read.
 */
export function reduceDensely(table: readonly Float64Array[], exit: Float64Array): DenseReduction {
  const outflow = new Float64Array(exit.length);
  for (let pivot = exit.length - 1; pivot >= 0; pivot--) {
    const pivotRow = table[pivot];
    outflow[pivot] = exit[pivot];
    for (let column = 0; column < pivot; column++) outflow[pivot] += pivotRow[column];
    for (let row = 0; row < pivot; row++) {
      if (table[row][pivot] === 0) continue;
      table[row][pivot] /= outflow[pivot];
      exit[row] += table[row][pivot] * exit[pivot];
      addMultiple(table[row], table[row][pivot], pivotRow, pivot);
    }
  }
  return { table, outflow };
}

/** The figures that satisfy the reduced system for the given costs, which are used up. */
export function solveDensely({ table, outflow }: DenseReduction, cost: Float64Array): Float64Array {
  const size = cost.length;
  for (let pivot = size - 1; pivot >= 0; pivot--) {
    for (let row = 0; row < pivot; row++) cost[row] += table[row][pivot] * cost[pivot];
  }
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++) cost[row] += table[row][column] * cost[column];
    cost[row] /= outflow[row];
  }
  return cost;
}

function addMultiple(sum: Float64Array, factor: number, addend: Float64Array, length: number): void {
  for (let column = 0; column < length; column++) sum[column] += factor * addend[column];
}
