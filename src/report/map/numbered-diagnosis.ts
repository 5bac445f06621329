import { compareText } from "../../chain/compare-text.js";
import type { HandoffEnds } from "../../chain/handoff.js";
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
  const numbers = new Map(parties.map(({ id }, number) => [id, number]));
  const partyNumber = (id: string) => numbers.get(id) ?? -1;
  const { handoffs, giver, receiver } = numberedHandoffs(diagnosis.handoffs, partyNumber);
  const handoffNumber = handoffFinder(handoffs, giver, receiver, partyNumber);
  return { diagnosis, parties, handoffs, giver, receiver, partyNumber, handoffNumber };
}

function numberedHandoffs(
  handoffs: readonly HandoffFigures[],
  partyNumber: (id: string) => number,
): Pick<NumberedDiagnosis, "handoffs" | "giver" | "receiver"> {
  const giver = Int32Array.from(handoffs, ({ from }) => partyNumber(from));
  const receiver = Int32Array.from(handoffs, ({ to }) => partyNumber(to));
  const order = Int32Array.from(handoffs.keys()).sort(
    (a, b) => giver[a] - giver[b] || receiver[a] - receiver[b] || compareParallel(handoffs[a]!, handoffs[b]!),
  );
  return {
    handoffs: Array.from(order, (place) => handoffs[place]!),
    giver: order.map((place) => giver[place]),
    receiver: order.map((place) => receiver[place]),
  };
}

function compareParallel(a: HandoffFigures, b: HandoffFigures): number {
  const stated = ({ flowFrom, flow }: HandoffFigures) => (flowFrom === "declared" ? flow : "");
  return compareText(a.service, b.service) || compareText(stated(a), stated(b));
}

/** Finds a handoff in the order of numbers by halves. */
function handoffFinder(
  handoffs: readonly HandoffFigures[],
  giver: Int32Array,
  receiver: Int32Array,
  partyNumber: (id: string) => number,
): NumberedDiagnosis["handoffNumber"] {
  return ({ from, to, service }) => {
    const [ofGiver, ofReceiver] = [partyNumber(from), partyNumber(to)];
    const compare = (number: number) =>
      giver[number] - ofGiver ||
      receiver[number] - ofReceiver ||
      compareText(handoffs[number]!.service, service);
    let [low, high] = [0, handoffs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(middle) < 0) low = middle + 1;
      else high = middle;
    }
    return low < handoffs.length && compare(low) === 0 ? low : -1;
  };
}
