import type { EventTable } from "../../events/event-table.js";
import { checkMade } from "../../input/check-made.js";
import { type PingPong, pingPong } from "./ping-pong.js";
import { type PushToFront, pushToFront } from "./push-to-front.js";
import { type Reassignments, reassignments } from "./reassignments.js";
import { type Rework, rework } from "./rework.js";

/** What a log shows of how cases go from party to party. Counts are of the whole log, shares 0..1. */
export interface LogFigures {
  /** Cases, events and different parties in the log: what the other figures are out of. */
  readonly cases: number;
  readonly events: number;
  readonly parties: number;
  /** How often cases changed hands. */
  readonly reassignments: Reassignments;
  /** How often cases came back to a party that had let go of them, straight or in a roundabout way. */
  readonly pingPong: PingPong;
  /** How often work was done again, by the same party or another; `null` where the log names no activities. */
  readonly rework: Rework | null;
  /** How many cases the party that began them finished alone. */
  readonly pushToFront: PushToFront;
}

/**
 * The figures of a log that need no chain: how its cases change hands, bounce, are reworked, and are solved where
 * they come in. Plain data, the same for the same table, in time that goes with the number of events. Matrices
 * that depend on what one asks, `handoverMatrix` and `subcontracting`, are apart.
 *
 * @throws `TypeError` for what is no table of a log, such as the log itself.
 */
export function measureLog(table: EventTable): LogFigures {
  checkMade("measureLog: table", table, "caseIds", "readEventLog, readXes or readOcel");
  return {
    cases: table.caseIds.length,
    events: table.party.length,
    parties: table.parties.length,
    reassignments: reassignments(table),
    pingPong: pingPong(table),
    rework: rework(table),
    pushToFront: pushToFront(table),
  };
}
