import { groupBy } from "../chain/group-by.js";
import { handoffSubject, partySubject, type Subject } from "../chain/subject.js";
import { subjectKey } from "../chain/subject-key.js";
import { betweenInternal } from "./between-internal.js";
import type { Detector, View } from "./detector.js";

/**
 * Internal customers whom a survey left out: parties that others than end customers serve, while nobody answered
 * about any of these handoffs, nor about the party itself. Answers that may not be used are answers, too; what
 * givers say of their own service asks no receiver. Suppliers and owners are internal customers like others.
 *
 * Silent where nobody in the chain was asked at all: then no survey was made that could have left anybody out, and
 * to name every party would say no more than that.
 */
export function unaskedInternalCustomer(): Detector {
  return {
    id: "unasked-internal-customer",
    cause: null,
    kind: "blindSpot",
    question: "Which internal customers has nobody asked?",
    *detect(view) {
      const asked = askedAbout(view);
      if (asked.size === 0) return;
      const isAsked = (subject: Subject) => asked.has(subjectKey(subject));
      for (const [id, received] of groupBy(betweenInternal(view), ({ to }) => to)) {
        const party = partySubject({ id });
        if (isAsked(party) || received.some((handoff) => isAsked(handoffSubject(handoff)))) continue;
        const reason = { code: "unasked-internal-customer", handoffs: received.length };
        yield { subject: party, reason, evidence: [] };
      }
    },
  };
}

/** What people answered about, ties inside units included, whether their answers may be used or not. */
function askedAbout(view: View): ReadonlySet<string> {
  const { handoffs, parties, withinTies, withheld } = view;
  const subjects = [
    ...handoffs.filter(isRated).map(handoffSubject),
    ...parties.filter(isRated).map(partySubject),
    ...withinTies
      .filter(isRated)
      .map(({ party, service }) => handoffSubject({ from: party, to: party, service })),
    ...withheld.map(({ subject }) => subject),
  ];
  return new Set(subjects.map(subjectKey));
}

function isRated({ causes }: Pick<View["parties"][number], "causes">): boolean {
  return causes.some(({ rated }) => rated !== null);
}
