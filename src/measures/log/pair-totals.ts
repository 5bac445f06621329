/** Up to so many places every pair gets a cell of its own, 2 MB at most: many times faster than looking it up. */
const fewPlaces = 512;

/** Sums by ordered pair of places, such as giver and receiver. */
export interface PairTotals {
  /** Both places of a pair are below it. */
  readonly size: number;
  /** The sum of every pair, by `from * size + to`; empty where there are many places. */
  readonly cells: Float64Array;
  /** Where there are many places: the sums of the pairs that were added to, and where in it each stands. */
  readonly sums: number[];
  readonly slot: Map<number, number>;
}

/** No sums yet, for places below `size`. */
export function pairTotals(size: number): PairTotals {
  const cells = new Float64Array(size <= fewPlaces ? size * size : 0);
  return { size, cells, sums: [], slot: new Map() };
}

/** Adds an amount above 0 to the sum of a pair. */
export function addToPair(totals: PairTotals, from: number, to: number, amount: number): void {
  const { size, cells } = totals;
  const key = from * size + to;
  if (cells.length > 0) cells[key]! += amount;
  else addToSlot(totals, key, amount);
}

function addToSlot({ sums, slot }: PairTotals, key: number, amount: number): void {
  const known = slot.get(key);
  if (known !== undefined) sums[known]! += amount;
  else slot.set(key, sums.push(amount) - 1);
}

/** One row for every pair that was added to, in order of `from`, then of `to`. */
export function mapPairs<Row>(
  { size, cells, sums, slot }: PairTotals,
  toRow: (from: number, to: number, total: number) => Row,
): Row[] {
  const rows: Row[] = [];
  const add = (key: number, total: number) => rows.push(toRow(Math.floor(key / size), key % size, total));
  for (const key of Float64Array.from(slot.keys()).sort()) add(key, sums[slot.get(key)!]!);
  for (const [key, total] of cells.entries()) if (total > 0) add(key, total);
  return rows;
}
