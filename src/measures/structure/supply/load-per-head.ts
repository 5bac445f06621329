import type { Party } from "../../../chain/party.js";
import { isWithin } from "../../flow/infer-flow.js";
import type { ChainIndex } from "../../graph/index-chain.js";

/**
 * How much passes through the hands of each party, by party number; handoffs of a party to itself left out.
 */
export interface LoadPerHead {
  /** People in it: as stated, 1 for an employee; `null` where it is not known, or stated as nobody. */
  readonly heads: readonly (number | null)[];
  /** Volume of all that it gives, and of all that it receives. */
  readonly given: Float64Array;
  readonly received: Float64Array;
  /** The same by head; `null` where heads are not known. */
  readonly givenPerHead: readonly (number | null)[];
  readonly receivedPerHead: readonly (number | null)[];
}

/**
 * Adds up the exchanges on either side of every party, deliveries and requests of all services alike, and
 * divides them by its people. No headcount is guessed: parties without one can be compared by their volumes
 * alone.
 */
export function loadPerHead(index: ChainIndex): LoadPerHead {
  const given = new Float64Array(index.partyCount);
  const received = new Float64Array(index.partyCount);
  for (let handoff = 0; handoff < index.handoffCount; handoff++) {
    if (isWithin(index, handoff)) continue;
    given[index.giver[handoff]] += index.volume[handoff];
    received[index.receiver[handoff]] += index.volume[handoff];
  }
  const heads = Array.from(index.partyPlace, (place) => headsOf(index.chain.parties[place]!));
  const perHead = (volume: Float64Array) =>
    heads.map((count, party) => (count === null ? null : volume[party] / count));
  return { heads, given, received, givenPerHead: perHead(given), receivedPerHead: perHead(received) };
}

function headsOf({ headcount, kind }: Party): number | null {
  const heads = headcount ?? (kind === "employee" ? 1 : 0);
  return heads > 0 ? heads : null;
}
