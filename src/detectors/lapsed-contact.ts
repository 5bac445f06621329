import type { Cause } from "../chain/indicator.js";
import { partySubject } from "../chain/subject.js";
import type { PairContacts } from "../measures/contacts/contact-figures.js";
import type { ContactKind } from "../survey/contacts/contact.js";
import type { Detector } from "./detector.js";

/** When a contact has lapsed. */
export interface LapsedContactOptions {
  /** Overdue by more than so many times the gap that was agreed is lapsed; above 0. */
  readonly times?: number;
}

/** What is missed where a kind of contact lapses: to meet and to ask informs, all else is care. */
const causeOf: Readonly<Record<ContactKind, Cause>> = {
  meeting: "information",
  survey: "care",
  training: "care",
  recognition: "care",
  support: "care",
  query: "information",
};

/**
 * Meetings, surveys, trainings, recognitions and support that were agreed and have lapsed. Speaks, for each pair and
 * kind, when the next after the last one held is overdue by more than `times` the gap agreed: after more than two
 * gaps, by default. Where none was ever held, when more than two were due. The sign is about whoever receives.
 *
 * A gap is agreed by `everyDays`, or else by the times planned. A risk: nothing is lost by it yet.
 *
 * Silent without the figures of a register of contacts (`contacts` of `DiagnoseOptions`); where neither a pace nor
 * two planned times were agreed; where more is planned for later and of what was due nothing was missed; and about
 * parties that are not in the chain at the level diagnosed. A register that does not say up to when it goes is taken
 * to end with its last contact, so that one in which everything stopped shows no lapse.
 *
 * Source: regular meetings, surveys and trainings are asked for by the texts that weaklink is founded on; to allow
 * one whole gap is weaklink's choice.
 *
 * @throws `RangeError` for an option out of its range, naming it.
 */
export function lapsedContact({ times = 1 }: LapsedContactOptions = {}): Detector {
  if (!(times > 0)) throw new RangeError(`lapsedContact: times is ${times}; it must be above 0`);
  return {
    id: "lapsed-contact",
    cause: null,
    kind: "risk",
    question: "Which contacts that were agreed have lapsed?",
    *detect({ contacts }) {
      for (const pair of contacts?.pairs ?? []) {
        if (!hasLapsed(pair, times)) continue;
        const { from, to, kind, due, dueHeld, daysSince, cadence } = pair;
        const figures = { from, to, kind, agreedDays: cadence.agreedDays, daysSince, due, dueHeld, times };
        const reason = { code: "lapsed-contact", ...figures };
        yield { subject: partySubject({ id: to }), reason, evidence: [], cause: causeOf[kind] };
      }
    },
  };
}

function hasLapsed({ cadence, daysSince, planned, due, dueHeld }: PairContacts, times: number): boolean {
  const { agreedDays } = cadence;
  const isOnPlan = planned > due && dueHeld === due;
  if (agreedDays === null || isOnPlan) return false;
  return daysSince === null ? due > times + 1 : daysSince > (times + 1) * agreedDays;
}
