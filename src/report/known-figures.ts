import type { Subject } from "../chain/subject.js";
import type { Diagnosis, Finding } from "../diagnosis/diagnosis.js";
import type { CauseFigures, HandoffFigures, PartyFigures } from "../measures/chain-figures.js";

/** What a diagnosis knows about a finding's subject and, under its cause, about that. */
export interface KnownFigures {
  readonly subject: HandoffFigures | PartyFigures | undefined;
  readonly cause: CauseFigures | undefined;
}

/** Looks up the figures behind a finding; there are none for the whole chain. */
export function knownFigures(diagnosis: Diagnosis, { subject, cause }: Finding): KnownFigures {
  const figures = figuresOf(subject, diagnosis);
  return { subject: figures, cause: figures?.causes.find((known) => known.cause === cause) };
}

function figuresOf(subject: Subject, { handoffs, parties }: Diagnosis): KnownFigures["subject"] {
  if (subject.type === "chain") return undefined;
  if (subject.type === "party") return parties.find(({ id }) => id === subject.id);
  const { from, to, service } = subject;
  return handoffs.find((one) => one.from === from && one.to === to && one.service === service);
}
