import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import { largest } from "../../measures/largest.js";
import type { MapNode } from "./map-node.js";
import type { NumberedDiagnosis } from "./numbered-diagnosis.js";

/**
 * Rolls parties up to their departments, a box each, in the order of ids: at most so many, of those of which most
 * parties are folded. Who belongs to none is in no box.
 *
 * @param folded - numbers of the parties that are not shown one by one.
 */
export function foldedDepartments(
  { parties }: NumberedDiagnosis,
  folded: readonly number[],
  most: number,
): readonly MapNode[] {
  const inDepartment = folded.filter((party) => parties[party]!.department !== null);
  const members = groupBy(inDepartment, (party) => parties[party]!.department!.id);
  const ids = [...members.keys()].sort(compareText);
  return largest(ids.length, most, (place) => members.get(ids[place]!)!.length)
    .toSorted((a, b) => a - b)
    .map((place) => ({ party: -1, members: members.get(ids[place]!)!, department: ids[place]! }));
}
