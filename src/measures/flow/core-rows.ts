/**
 * A loop's equations in compressed rows, each divided by what leaves its node: `share` to each receiver and `exit`
 * out of the loop add up to 1 in every row.
 */
export interface CoreRows {
  /** Row `r` holds slots `start[r]` up to, not including, `start[r + 1]`. */
  readonly start: Int32Array;
  /** Row of the receiver, never the row itself. */
  readonly receiver: Int32Array;
  readonly share: Float64Array;
  readonly exit: Float64Array;
}

/**
 * Writes what each row's figure exceeds those of its receivers by, on average: the left side of its equation.
 * It is added up from differences, which keeps it exact where all figures are large and alike.
 */
export function excessOf(
  { start, receiver, share, exit }: CoreRows,
  values: Float64Array,
  excess: Float64Array,
): void {
  let slot = 0;
  for (let row = 0; row < exit.length; row++) {
    const own = values[row];
    const end = start[row + 1];
    let sum = exit[row] * own;
    for (; slot < end; slot++) sum += share[slot] * (own - values[receiver[slot]]);
    excess[row] = sum;
  }
}

/** What the right side still lacks of the left: `right` − excess of `values`. */
export function missingFrom(core: CoreRows, right: Float64Array, values: Float64Array): Float64Array {
  const missing = new Float64Array(values.length);
  excessOf(core, values, missing);
  for (let row = 0; row < values.length; row++) missing[row] = right[row] - missing[row];
  return missing;
}
