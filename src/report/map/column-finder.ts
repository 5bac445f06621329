import type { DistanceColumns } from "./distance-columns.js";

/**
 * Finds the column whose distances are nearest to one; the furthest where no way leads to a customer.
 *
 * @param distances - of those that stand in the columns; `null` where no way leads to a customer.
 */
export function columnFinder(
  distances: readonly (number | null)[],
  { column }: DistanceColumns,
): (distance: number | null) => number {
  const known = distances.map((distance, node) => ({
    distance: distance ?? Number.POSITIVE_INFINITY,
    column: column[node],
  }));
  known.sort((a, b) => (a.distance === b.distance ? b.column - a.column : a.distance - b.distance));
  return (distance) => {
    const wanted = distance ?? Number.POSITIVE_INFINITY;
    let [nearest, least] = [0, Number.NaN];
    for (const each of known) {
      const apart = each.distance === wanted ? 0 : Math.abs(each.distance - wanted);
      if (!(apart >= least)) [nearest, least] = [each.column, apart];
    }
    return nearest;
  };
}
