import type { Cause } from "../chain/indicator.js";
import { handoffSubject, partySubject, type Subject } from "../chain/subject.js";
import type { CauseFigures } from "../measures/chain-figures.js";
import { causeEvidence } from "./cause-evidence.js";
import type { Sighting, View } from "./detector.js";

/** Handoffs and parties that evidence under one cause shows to be below the target, almost certainly or likely. */
export function* weakCause(cause: Cause, { handoffs, parties, target }: View): Iterable<Sighting> {
  for (const handoff of handoffs) yield* weakIn(handoffSubject(handoff), handoff.causes, cause, target);
  for (const party of parties) yield* weakIn(partySubject(party), party.causes, cause, target);
}

function* weakIn(
  subject: Subject,
  causes: readonly CauseFigures[],
  cause: Cause,
  target: number,
): Iterable<Sighting> {
  for (const figures of causes) {
    const weak = figures.status === "broken" || figures.status === "suspect";
    if (figures.cause !== cause || !weak) continue;
    const { strength, belowTarget, basis } = figures;
    const reason = { code: `weak-${cause}`, strength: strength.mean, target, belowTarget, basis };
    yield { subject, reason, evidence: causeEvidence(figures) };
  }
}
