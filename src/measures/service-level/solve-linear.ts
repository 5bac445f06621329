/**
 * Solves a system of linear equations by elimination with partial pivoting; both arguments are used up.
 *
 * @param matrix - row by row, as long as the square of the right side.
 * @param right - the right side, and on return the solution.
 * @returns whether there is one.
 */
export function solveLinear(matrix: Float64Array, right: Float64Array): boolean {
  const size = right.length;
  for (let column = 0; column < size; column += 1) {
    const pivot = pivotRow(matrix, size, column);
    if (!(Math.abs(matrix[pivot * size + column]!) > 1e-300)) return false;
    swapRows(matrix, right, size, column, pivot);
    for (let row = column + 1; row < size; row += 1) eliminate(matrix, right, size, column, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) substitute(matrix, right, size, row);
  return right.every(Number.isFinite);
}

function pivotRow(matrix: Float64Array, size: number, column: number): number {
  let best = column;
  for (let row = column + 1; row < size; row += 1) {
    if (Math.abs(matrix[row * size + column]!) > Math.abs(matrix[best * size + column]!)) best = row;
  }
  return best;
}

function swapRows(matrix: Float64Array, right: Float64Array, size: number, a: number, b: number): void {
  if (a === b) return;
  const row = matrix.slice(a * size, (a + 1) * size);
  matrix.copyWithin(a * size, b * size, (b + 1) * size);
  matrix.set(row, b * size);
  [right[a], right[b]] = [right[b]!, right[a]!];
}

function eliminate(
  matrix: Float64Array,
  right: Float64Array,
  size: number,
  column: number,
  row: number,
): void {
  const factor = matrix[row * size + column]! / matrix[column * size + column]!;
  if (factor === 0) return;
  const above = (column - row) * size;
  const end = (row + 1) * size;
  for (let at = row * size + column + 1; at < end; at += 1) {
    matrix[at] = matrix[at]! - factor * matrix[at + above]!;
  }
  right[row]! -= factor * right[column]!;
}

function substitute(matrix: Float64Array, right: Float64Array, size: number, row: number): void {
  let sum = right[row]!;
  for (let place = row + 1; place < size; place += 1) sum -= matrix[row * size + place]! * right[place]!;
  right[row] = sum / matrix[row * size + row]!;
}
