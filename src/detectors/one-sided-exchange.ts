import { partySubject } from "../chain/subject.js";
import type { Detector } from "./detector.js";

/** When an exchange is one-sided. */
export interface OneSidedExchangeOptions {
  /** How much better the one side serves the other than it is served, in strength; 0..1. */
  readonly difference?: number;
}

/**
 * Two that serve each other, one of them well and the other badly. Speaks where the strength that the one gives reaches
 * the target and what it gets in return does not, and is `difference` (.2) lower or more; the mean by volume of all
 * handoffs between the two, each way. A risk: who gives more than it gets will come to give less. The sign is about
 * the one who gets less.
 *
 * How much each gives is left aside: exchanges of different services cannot be counted against each other.
 *
 * Silent where only one of the two gives anything, and where the strength of either side is not known.
 *
 * Source: given against received for each pair is asked by the texts that weaklink is founded on; the difference
 * is weaklink's choice.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function oneSidedExchange({ difference = 0.2 }: OneSidedExchangeOptions = {}): Detector {
  if (!(difference > 0 && difference < 1)) {
    throw new RangeError(`oneSidedExchange: difference is ${difference}; it must lie between 0 and 1`);
  }
  return {
    id: "one-sided-exchange",
    cause: null,
    kind: "risk",
    question: "Who serves another well and is served badly in return?",
    *detect({ care, target, chain }) {
      const customers = new Set(chain.parties.filter(({ kind }) => kind === "customer").map(({ id }) => id));
      for (const { parties, forth, back } of care.exchange) {
        if (forth.strength === null || back.strength === null || parties.some((id) => customers.has(id)))
          continue;
        const [gives, gets] = [
          Math.max(forth.strength, back.strength),
          Math.min(forth.strength, back.strength),
        ];
        if (gives < target || gets >= target || gives - gets < difference) continue;
        const [giver, other] = forth.strength > back.strength ? parties : [parties[1], parties[0]];
        const reason = { code: "one-sided-exchange", other, gives, gets, target };
        yield { subject: partySubject({ id: giver }), reason, evidence: [] };
      }
    },
  };
}
