import type { EventTable } from "../../events/event-table.js";

/** Who held each case in turn: neighbouring events of a case by the same party are one stretch. */
export interface Stretches {
  /** The first stretch of every case, and at the end the number of stretches. */
  readonly caseStart: Int32Array;
  /** Who held the case, by stretch: a place in `parties`. Neighbours within a case differ. */
  readonly party: Int32Array;
}

/**
 * The stretches of all cases. What a party did in several events before it let go of a case is one turn: how
 * finely a log writes down its work must not change how often the case changed hands.
 */
export function stretches({ caseIds, caseStart, party }: EventTable): Stretches {
  const held = new Int32Array(party.length);
  const firstHeld = new Int32Array(caseIds.length + 1);
  let count = 0;
  for (let place = 0; place < caseIds.length; place += 1) {
    firstHeld[place] = count;
    for (let event = caseStart[place]!; event < caseStart[place + 1]!; event += 1) {
      const goesOn = count > firstHeld[place]! && held[count - 1] === party[event];
      if (!goesOn) held[count++] = party[event]!;
    }
  }
  firstHeld[caseIds.length] = count;
  return { caseStart: firstHeld, party: held.slice(0, count) };
}
