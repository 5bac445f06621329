import { partySubject } from "../chain/subject.js";
import { almostCertain } from "../measures/status-of.js";
import type { Detector } from "./detector.js";

/**
 * Needs of internal customers that are not met: security, respect, fair pay, health and what each needs besides. Speaks
 * of every need whose strength, from all who serve the party and from the organisation, is below the target with a
 * probability of 0.95 or more, and of needs judged to be below it. Who is in want serves others less well; what that
 * costs is told by `weakCare`, on the handoff or the party that the evidence is about.
 *
 * Silent about needs that nobody asked about, about answers that may not be used, and about end customers.
 *
 * Source: the texts that weaklink is founded on ask for general needs first, then for individual ones; reports keep
 * that order (`NeedFigures`).
 */
export function unmetNeed(): Detector {
  return {
    id: "unmet-need",
    cause: "care",
    kind: "risk",
    question: "Which needs of internal customers are not met?",
    *detect({ care, target }) {
      for (const { party, needs } of care.needs) {
        for (const { indicator, tier, strength, share, total, belowTarget, met } of needs) {
          if (strength === null || (belowTarget === null ? met : belowTarget < almostCertain)) continue;
          const figures = { indicator, strength: strength.mean, share, total, target };
          const reason = { code: `unmet-${tier}-need`, ...figures };
          yield { subject: partySubject({ id: party }), reason, evidence: [] };
        }
      }
    },
  };
}
