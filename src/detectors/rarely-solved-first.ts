import { partySubject } from "../chain/subject.js";
import { almostCertain } from "../measures/status-of.js";
import { betaDistribution } from "../measures/strength/beta-distribution.js";
import type { Detector } from "./detector.js";

/** When the front solves little. */
export interface RarelySolvedFirstOptions {
  /** A party that solves a smaller share of the cases it takes first solves too few; between 0 and 1. */
  readonly share?: number;
}

/** Parties that begin a smaller share of the cases are no front to speak of. */
const leastBegun = 0.05;

/**
 * Parties that take cases first but rarely solve them alone, so that nearly every case travels. Speaks when the
 * true share of cases that the party finished without anybody else is below `share` with a probability of 0.95
 * or more, of parties that begin at least 5 % of the cases. A risk: whether it is a fault depends on whether the
 * front is meant to solve cases, which no log says; where each case has to pass several parties, leave this
 * detector out.
 *
 * The share is asked against a fixed limit, not against the chain's usual: a chain whose every front solves
 * little is what this looks for. So the prior is flat, Beta(1, 1), and not the chain's own, which would excuse
 * each by the others. At most 20 parties are asked, and fewer than ten cases never convict at the default limit.
 *
 * Silent without the figures of a log (`log` of `DiagnoseOptions`), about customers, and about parties that the
 * log names but the chain at this level does not; nor does it judge units by figures of their members.
 *
 * Source: the question of push to front in the BPI Challenge 2013 (Volvo IT), there asked of support lines.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function rarelySolvedFirst({ share = 0.25 }: RarelySolvedFirstOptions = {}): Detector {
  if (!(share > 0 && share < 1)) {
    throw new RangeError(`rarelySolvedFirst: share is ${share}; it must lie between 0 and 1`);
  }
  return {
    id: "rarely-solved-first",
    cause: "coordination",
    kind: "risk",
    question: "Who takes cases first but rarely solves them?",
    *detect({ log, chain }) {
      if (log === null) return;
      const known = new Set(chain.parties.filter(({ kind }) => kind !== "customer").map(({ id }) => id));
      const { cases: all, byParty } = log.pushToFront;
      for (const { party, cases, solved } of byParty) {
        if (cases < leastBegun * all || !known.has(party)) continue;
        const probability = betaDistribution(1 + solved, 1 + cases - solved).cumulative(share);
        if (probability < almostCertain) continue;
        const reason = { code: "rarely-solved-first", solved, cases, share, probability };
        yield { subject: partySubject({ id: party }), reason, evidence: [] };
      }
    },
  };
}
