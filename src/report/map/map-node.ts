/** A box on the map: a party, or several that are not shown one by one. */
export interface MapNode {
  /** Number of the party; -1 for several. */
  readonly party: number;
  /** Numbers of all parties that it stands for. */
  readonly members: readonly number[];
  /** Id of the department that it stands in; `null` for none. Several of one department stand for the rest of it. */
  readonly department: string | null;
}

/** Box of every party, by number; -1 where it has none. */
export function boxOfParties(nodes: readonly MapNode[], partyCount: number): Int32Array {
  const boxOf = new Int32Array(partyCount).fill(-1);
  for (const [node, { members }] of nodes.entries()) for (const party of members) boxOf[party] = node;
  return boxOf;
}
