import { almostCertain } from "../measures/status-of.js";
import { betaDistribution } from "../measures/strength/beta-distribution.js";
import type { Detector } from "./detector.js";

/** When customers hear of faults too often before the inside speaks. */
export interface CustomerHearsFirstOptions {
  /** A larger share of faults that customers raise first is too much; between 0 and 1. */
  readonly share?: number;
}

/**
 * Handoffs and parties of whose faults the end customers speak before anybody inside does. Speaks when the true
 * share of faults that were raised outside first is above `share` (more often than not) with a probability of
 * 0.95 or more. The limit is fixed, not the chain's usual, and so the prior is flat, Beta(1, 1): four faults of
 * four convict at the default limit, three never do, however many people complained of them.
 *
 * A fault that both sides raised at the same moment counts as raised outside first, as in `measureVoice`;
 * where times are whole days, leave out of the register what the inside only wrote down for the customer.
 *
 * Its cause is care, as attention: the inside sees most faults first, and tells them where it is asked and heeded.
 * A register cannot tell who did not see a fault from who did not dare to tell it, so look at both. To book it
 * to no cause would count the loss of its subject twice, once with each of its other breaks.
 *
 * Silent without the figures of a register of faults (`voice` of `DiagnoseOptions`), about faults that name neither
 * handoff nor party, about customers, and about what is not in the chain at the level diagnosed.
 *
 * Source: internal-first voice is weaklink's own measure; that employees' silence keeps faults from those who could
 * mend them: Morrison and Milliken (2000), *Organizational silence*, Academy of Management Review 25.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function customerHearsFirst({ share = 0.5 }: CustomerHearsFirstOptions = {}): Detector {
  if (!(share > 0 && share < 1)) {
    throw new RangeError(`customerHearsFirst: share is ${share}; it must lie between 0 and 1`);
  }
  return {
    id: "customer-hears-first",
    cause: "care",
    kind: "break",
    question: "Of which faults do customers speak before anybody inside does?",
    *detect({ voice, customers }) {
      const outside = new Set(customers.map(({ id }) => id));
      for (const { subject, faults, internalFirst } of voice?.bySubject ?? []) {
        if (subject === null || (subject.type === "party" && outside.has(subject.id))) continue;
        const outsideFirst = faults - internalFirst;
        const probability = 1 - betaDistribution(1 + outsideFirst, 1 + internalFirst).cumulative(share);
        if (probability < almostCertain) continue;
        const reason = { code: "customer-hears-first", outsideFirst, faults, share, probability };
        yield { subject, reason, evidence: [] };
      }
    },
  };
}
