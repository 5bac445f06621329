import type { Cause } from "../chain/indicator.js";
import { handoffSubject, partySubject, type Subject } from "../chain/subject.js";
import type { CauseFigures, HandoffFigures, PartyFigures } from "../measures/chain-figures.js";
import { causeEvidence } from "./cause-evidence.js";
import type { Sighting, View } from "./detector.js";

/** Handoffs and parties that evidence under one cause shows to be below the target, almost certainly or likely. */
export function* weakCause(cause: Cause, { handoffs, parties, target }: View): Iterable<Sighting> {
  for (const handoff of handoffs) {
    const weak = weakIn(handoff, cause);
    if (weak !== undefined) yield sighting(handoffSubject(handoff), weak, target);
  }
  for (const party of parties) {
    const weak = weakIn(party, cause);
    if (weak !== undefined) yield sighting(partySubject(party), weak, target);
  }
}

function weakIn({ causes }: HandoffFigures | PartyFigures, cause: Cause): CauseFigures | undefined {
  const weak = causes.find((figures) => figures.cause === cause);
  return weak?.status === "broken" || weak?.status === "suspect" ? weak : undefined;
}

function sighting(subject: Subject, figures: CauseFigures, target: number): Sighting {
  const { cause, strength, belowTarget, basis } = figures;
  const reason = { code: `weak-${cause}`, strength: strength.mean, target, belowTarget, basis };
  return { subject, reason, evidence: causeEvidence(figures) };
}
