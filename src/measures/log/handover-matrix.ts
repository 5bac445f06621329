import type { EventTable } from "../../events/event-table.js";
import { causalHandovers } from "./causal-handovers.js";
import { fadingHandovers } from "./fading-handovers.js";
import { addToPair, mapPairs, type PairTotals, pairTotals } from "./pair-totals.js";

/** What a handover's count is set against. */
export type HandoverBase = "total" | "case" | "giver" | "receiver";

/** What counts as a handover, and what its share is of. */
export interface HandoverOptions {
  /**
   * What `share` sets the count against: all that is counted in the log (`total`), all that the giver hands
   * over (`giver`: rows add up to 1), all that the receiver gets (`receiver`: columns do), or the number of
   * cases (`case`: the mean handovers of a case, which can exceed 1). `total` unless given.
   */
  readonly by?: HandoverBase;
  /**
   * The causality fall factor, 0 to 1: a handover over n events counts `beta ** (n − 1)`. 0, the default, counts
   * from each event to the next only; 1 counts to all later ones alike.
   */
  readonly beta?: number;
  /**
   * Counts only between activities of which one leads to the other, as the log itself shows, and then past
   * what runs in parallel. Distance does not matter, so `beta` must be 0. Events that name no activity are left
   * out.
   */
  readonly causal?: boolean;
  /** Counts what a party hands over to itself too, as the source does; without, only what changes hands. */
  readonly within?: boolean;
}

/** What one party hands over to another. */
export interface Handover {
  readonly from: string;
  readonly to: string;
  /** `count` set against what `by` names. */
  readonly share: number;
  /** Handovers: a whole number, but for `beta` between 0 and 1. */
  readonly count: number;
}

/**
 * Who hands work over to whom in a log: the handover-of-work matrix, its empty cells left out, sorted by `from`,
 * then `to`, in code-unit order. Within a case the events are taken in the order of the table, so where several
 * start together the order of the file decides.
 *
 * A log shows that one party acted after another, never that it was given something: direct succession errs
 * where work runs in parallel, which `causal` mends where activities are named and their order is tidy.
 *
 * Source: van der Aalst, Reijers & Song 2005, "Discovering Social Networks from Event Logs" (*CSCW* 14: 549–593):
 * direct succession and fall factor, with multiple transfers of a case counted, set against all transfers; van
 * der Aalst 2011, "Process Mining", p. 224: causal handovers per case. Shares of the giver's and the
 * receiver's are those of antecedent and consequent in bupaR.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function handoverMatrix(
  table: EventTable,
  { by = "total", beta = 0, causal = false, within = true }: HandoverOptions = {},
): readonly Handover[] {
  checkOptions(by, beta, causal);
  const counts = causal ? causalHandovers(table) : beta > 0 ? fadingHandovers(table, beta) : direct(table);
  const cells = mapPairs(counts, (from, to, count) => ({ from, to, count }));
  return withShares(
    cells.filter(({ from, to }) => within || from !== to),
    by,
    table,
  );
}

function checkOptions(by: HandoverBase, beta: number, causal: boolean): void {
  const bases: readonly string[] = ["total", "case", "giver", "receiver"];
  if (!bases.includes(by)) {
    throw new RangeError(`handoverMatrix: by is ${by}; it must be one of ${bases.join(", ")}`);
  }
  if (!(beta >= 0 && beta <= 1))
    throw new RangeError(`handoverMatrix: beta is ${beta}; it must be from 0 to 1`);
  if (causal && beta > 0) throw new RangeError(`handoverMatrix: beta is ${beta}; it must be 0 with causal`);
}

function direct({ caseIds, caseStart, parties, party }: EventTable): PairTotals {
  const counts = pairTotals(parties.length);
  for (let place = 0; place < caseIds.length; place += 1) {
    for (let event = caseStart[place]! + 1; event < caseStart[place + 1]!; event += 1) {
      addToPair(counts, party[event - 1]!, party[event]!, 1);
    }
  }
  return counts;
}

/** A cell of the matrix; parties by place. */
interface Cell {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

function withShares(cells: readonly Cell[], by: HandoverBase, table: EventTable): readonly Handover[] {
  const { parties, caseIds } = table;
  const groupOf = (cell: Cell) => (by === "giver" ? cell.from : by === "receiver" ? cell.to : 0);
  const sums = new Float64Array(Math.max(parties.length, 1));
  for (const cell of cells) sums[groupOf(cell)]! += cell.count;
  return cells.map((cell) => ({
    from: parties[cell.from]!,
    to: parties[cell.to]!,
    share: cell.count / (by === "case" ? caseIds.length : sums[groupOf(cell)]!),
    count: cell.count,
  }));
}
