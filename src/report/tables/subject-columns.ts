import type { Subject } from "../../chain/subject.js";

/** What a row is about: ends and service of a handoff, or a party, `null` in the columns of the other. */
export interface SubjectColumns {
  /** `handoff`, `party` or `chain`. */
  readonly subject: string;
  readonly from: string | null;
  readonly fromName: string | null;
  readonly to: string | null;
  readonly toName: string | null;
  /** `""` where the handoff's has no name. */
  readonly service: string | null;
  readonly party: string | null;
  readonly partyName: string | null;
}

const nothing = {
  from: null,
  fromName: null,
  to: null,
  toName: null,
  service: null,
  party: null,
  partyName: null,
};

/** Spreads a subject over columns. */
export function subjectColumns(subject: Subject, nameOf: (id: string) => string): SubjectColumns {
  if (subject.type === "chain") return { subject: "chain", ...nothing };
  if (subject.type === "party")
    return { subject: "party", ...nothing, party: subject.id, partyName: nameOf(subject.id) };
  const { from, to, service } = subject;
  return {
    subject: "handoff",
    ...nothing,
    from,
    fromName: nameOf(from),
    to,
    toName: nameOf(to),
    service,
  };
}
