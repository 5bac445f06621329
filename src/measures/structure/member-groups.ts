import type { Level } from "../../chain/level.js";
import type { ChainIndex } from "../graph/index-chain.js";
import type { Ties } from "./connection/ties.js";
import { formalGroups } from "./grouping/formal-groups.js";

/**
 * The unit of a level that each party belongs to, as `formalGroups` has it, but for units that hand off nothing in
 * their own name: these are names of groups, not members of them.
 */
export function memberGroups(index: ChainIndex, { rows: { start } }: Ties, level: Level): Int32Array {
  return formalGroups(index, level).map((unit, party) =>
    unit === party && start[party] === start[party + 1] ? -1 : unit,
  );
}
