import type { HandoffFigures } from "../../measures/chain-figures.js";
import { type EstimateColumns, estimateColumns } from "./estimate-columns.js";
import { type PrincipleColumns, principleColumns } from "./principle-columns.js";

/** What is known of one handoff; see {@link HandoffFigures}. */
export interface HandoffRow extends EstimateColumns<"strength">, PrincipleColumns {
  readonly from: string;
  readonly fromName: string;
  readonly to: string;
  readonly toName: string;
  /** `""` where it has no name. */
  readonly service: string;
  readonly flow: string;
  readonly flowFrom: string;
  readonly volume: number;
  readonly basis: string;
  readonly status: string;
  readonly belowTarget: number | null;
  readonly loss: number;
  readonly gain: number | null;
  /** What was seen to happen; waits in hours. */
  readonly exchanges: number | null;
  readonly returned: number | null;
  readonly waitHoursMedian: number | null;
  readonly waitHoursMean: number | null;
  readonly waitHoursP95: number | null;
}

/** A row of the table `handoffs`. */
export function handoffRow(handoff: HandoffFigures, nameOf: (id: string) => string): HandoffRow {
  const { from, to, service, flow, flowFrom, volume, basis, status, belowTarget, loss, gain } = handoff;
  return {
    from,
    fromName: nameOf(from),
    to,
    toName: nameOf(to),
    service,
    flow,
    flowFrom,
    volume,
    ...estimateColumns("strength", handoff.strength),
    basis,
    status,
    belowTarget,
    loss,
    gain,
    ...exchangeColumns(handoff),
    ...principleColumns(handoff.principles),
  };
}

function exchangeColumns({ observed }: HandoffFigures) {
  const waits = observed?.waitHours;
  return {
    exchanges: observed?.exchanges ?? null,
    returned: observed?.returned ?? null,
    waitHoursMedian: waits?.median ?? null,
    waitHoursMean: waits?.mean ?? null,
    waitHoursP95: waits?.p95 ?? null,
  };
}
