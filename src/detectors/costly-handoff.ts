import { handoffSubject, partySubject, type Subject } from "../chain/subject.js";
import type { HandoffFigures, PartyFigures } from "../measures/chain-figures.js";
import { causeEvidence } from "./cause-evidence.js";
import type { Detector, Sighting } from "./detector.js";

/**
 * Handoffs and parties that cost the end customer dearly though no cause of them is found weak: sound by the
 * target, yet standing where much passes (loss of 0.05 or more); and those that somebody declared weak
 * without saying why. Silent about what is only assumed.
 */
export function costlyHandoff(): Detector {
  return {
    id: "costly-handoff",
    cause: null,
    kind: "break",
    question: "Which handoffs cost the end customer much although they look good enough?",
    *detect({ handoffs, parties, target }) {
      for (const handoff of handoffs) {
        if (isCostly(handoff)) yield sighting(handoffSubject(handoff), handoff, target);
      }
      for (const party of parties) {
        if (isCostly(party)) yield sighting(partySubject(party), party, target);
      }
    },
  };
}

function isCostly({ status, basis }: HandoffFigures | PartyFigures): boolean {
  return status === "costly" || (status === "broken" && basis === "declared");
}

function sighting(subject: Subject, figures: HandoffFigures | PartyFigures, target: number): Sighting {
  const { status, strength, loss, causes } = figures;
  const code = status === "costly" ? "costly" : "declared-weak";
  const reason = { code, strength: strength.mean, target, loss };
  const [weakest] = [...causes].sort((a, b) => a.strength.mean - b.strength.mean);
  if (weakest) return { subject, reason, evidence: causeEvidence(weakest), cause: weakest.cause };
  return { subject, reason, evidence: [{ source: "declared", strength: strength.mean, indicators: [] }] };
}
