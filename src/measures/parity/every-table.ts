/** Totals, and how many good ones are to be spread over them. */
export interface Margins {
  /** Of each receiver, whole numbers of at least 1. */
  readonly totals: readonly number[];
  readonly good: number;
}

/**
 * Every way to spread the good ones over the totals, once each, in ascending order; always the same list, changed
 * from one to the next.
 */
export function* everyTable({ totals, good }: Margins): Iterable<readonly number[]> {
  const table: number[] = new Array(totals.length).fill(0);
  fillFromEnd(table, totals, 0, good);
  do yield table;
  while (stepUp(table, totals));
}

/** Makes the next table of one; `false` after the last. */
function stepUp(table: number[], totals: readonly number[]): boolean {
  let behind = 0;
  for (let place = table.length - 1; place >= 0; place -= 1) {
    if (behind > 0 && table[place]! < totals[place]!) {
      table[place]! += 1;
      fillFromEnd(table, totals, place + 1, behind - 1);
      return true;
    }
    behind += table[place]!;
  }
  return false;
}

/** Spreads the good ones over the places from `start`, the last ones first. */
function fillFromEnd(table: number[], totals: readonly number[], start: number, good: number): void {
  let left = good;
  for (let place = table.length - 1; place >= start; place -= 1) {
    table[place] = Math.min(left, totals[place]!);
    left -= table[place]!;
  }
}
