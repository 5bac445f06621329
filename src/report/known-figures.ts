import { subjectKey } from "../chain/subject-key.js";
import type { Diagnosis, Finding } from "../diagnosis/diagnosis.js";
import type { CauseFigures, HandoffFigures, PartyFigures } from "../measures/chain-figures.js";

/** What a diagnosis knows about a finding's subject and, under its cause, about that. */
export interface KnownFigures {
  readonly subject: HandoffFigures | PartyFigures | undefined;
  readonly cause: CauseFigures | undefined;
}

/** Looks up the figures behind a finding; there are none for the whole chain. */
export function knownFigures({ handoffs, parties }: Diagnosis, { subject, cause }: Finding): KnownFigures {
  const key = subjectKey(subject);
  const figures =
    handoffs.find((handoff) => subjectKey({ type: "handoff", ...handoff }) === key) ??
    parties.find(({ id }) => subjectKey({ type: "party", id }) === key);
  return { subject: figures, cause: figures?.causes.find((known) => known.cause === cause) };
}
