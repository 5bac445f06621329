import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import type { HandoffEnds } from "../../chain/handoff.js";
import { keyOf } from "../../chain/key-of.js";
import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import type { HandoffFigures, PartyFigures } from "../../measures/chain-figures.js";

/**
 * A diagnosis whose parties and handoffs have numbers that do not depend on the order of its rows: parties in the
 * order of their ids; handoffs in the order of giver, receiver and service, of several with the same ends those of an
 * inferred flow first. A map names what it draws by these numbers.
 */
export interface NumberedDiagnosis {
  readonly diagnosis: Diagnosis;
  /** By number. */
  readonly parties: readonly PartyFigures[];
  /** By number. */
  readonly handoffs: readonly HandoffFigures[];
  /** Party number of every handoff's giver and receiver, by handoff number. */
  readonly giver: Int32Array;
  readonly receiver: Int32Array;
  /** A party's number, -1 where there is none. */
  readonly partyNumber: (id: string) => number;
  /** A handoff's number, -1 where there is none; of several with the same ends, the one that findings are about. */
  readonly handoffNumber: (ends: HandoffEnds) => number;
}

/** Numbers the parties and handoffs of a diagnosis. */
export function numberedDiagnosis(diagnosis: Diagnosis): NumberedDiagnosis {
  const parties = [...diagnosis.parties].sort((a, b) => compareText(a.id, b.id));
  const partyNumbers = new Map(parties.map(({ id }, number) => [id, number]));
  const partyNumber = (id: string) => partyNumbers.get(id) ?? -1;
  const handoffs = ordered(diagnosis.handoffs, partyNumber);
  return {
    diagnosis,
    parties,
    handoffs,
    giver: Int32Array.from(handoffs, ({ from }) => partyNumber(from)),
    receiver: Int32Array.from(handoffs, ({ to }) => partyNumber(to)),
    partyNumber,
    handoffNumber: handoffNumbers(handoffs),
  };
}

function ordered(
  handoffs: readonly HandoffFigures[],
  partyNumber: (id: string) => number,
): readonly HandoffFigures[] {
  const numbered = handoffs.map((handoff) => ({
    handoff,
    from: partyNumber(handoff.from),
    to: partyNumber(handoff.to),
  }));
  numbered.sort((a, b) => a.from - b.from || a.to - b.to || compareParallel(a.handoff, b.handoff));
  return numbered.map(({ handoff }) => handoff);
}

function compareParallel(a: HandoffFigures, b: HandoffFigures): number {
  const stated = ({ flowFrom, flow }: HandoffFigures) => (flowFrom === "declared" ? flow : "");
  return compareText(a.service, b.service) || compareText(stated(a), stated(b));
}

function handoffNumbers(handoffs: readonly HandoffFigures[]): NumberedDiagnosis["handoffNumber"] {
  const key = ({ from, to, service }: HandoffEnds) => keyOf(from, to, service);
  const numbers = groupBy(handoffs.keys(), (number) => key(handoffs[number]!));
  return (ends) => numbers.get(key(ends))?.[0] ?? -1;
}
