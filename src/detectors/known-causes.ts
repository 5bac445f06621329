import { handoffSubject, partySubject, type Subject } from "../chain/subject.js";
import type { CauseFigures } from "../measures/chain-figures.js";
import type { View } from "./detector.js";

/** What is known of a handoff or a party under one cause. */
export interface KnownCause {
  readonly subject: Subject;
  readonly known: CauseFigures;
}

/** Everything that is known under any cause, of the handoffs first, then of the parties. */
export function* knownCauses({
  handoffs,
  parties,
}: Pick<View, "handoffs" | "parties">): Iterable<KnownCause> {
  for (const handoff of handoffs) {
    for (const known of handoff.causes) yield { subject: handoffSubject(handoff), known };
  }
  for (const party of parties) {
    for (const known of party.causes) yield { subject: partySubject(party), known };
  }
}
