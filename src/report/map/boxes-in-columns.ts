import { groupBy } from "../../chain/group-by.js";
import { columnFinder } from "./column-finder.js";
import type { DistanceColumns } from "./distance-columns.js";
import type { MapNode } from "./map-node.js";
import type { NumberedDiagnosis } from "./numbered-diagnosis.js";

/**
 * Puts every box into a column. Whoever is folded and in no box yet gets one with all others of its column; a
 * department stands where most of its folded parties would.
 */
export function boxesInColumns(
  { parties }: NumberedDiagnosis,
  nodes: readonly MapNode[],
  folded: readonly number[],
  columns: DistanceColumns,
): { readonly nodes: readonly MapNode[]; readonly columns: DistanceColumns } {
  const shown = nodes.slice(0, columns.column.length);
  const find = columnFinder(
    shown.map(({ party }) => parties[party]!.distance),
    columns,
  );
  const columnOf = (party: number) => find(parties[party]!.distance);
  const departments = nodes.slice(shown.length);
  const inDepartment = new Set(departments.flatMap(({ members }) => members));
  const rest = groupBy(
    folded.filter((party) => !inDepartment.has(party)),
    columnOf,
  );
  const others = [...rest].sort(([a], [b]) => a - b);
  const column = [
    ...columns.column,
    ...departments.map(({ members }) => mostFrequent(members.map(columnOf))),
    ...others.map(([at]) => at),
  ];
  return {
    nodes: [...nodes, ...others.map(([, members]) => ({ party: -1, members, department: null }))],
    columns: { count: columns.count, column: Int32Array.from(column) },
  };
}

/** The number that is there most often; of several the smallest. */
function mostFrequent(numbers: readonly number[]): number {
  const times = [...groupBy(numbers, (number) => number)];
  return times.sort(([a, one], [b, other]) => other.length - one.length || a - b)[0]![0];
}
