import type { Subject } from "../../chain/subject.js";
import type { NumberedDiagnosis } from "../map/numbered-diagnosis.js";

/** Id of the place where a page tells of a handoff or party; `null` for the whole chain. */
export function detailId(subject: Subject, { handoffNumber, partyNumber }: NumberedDiagnosis): string | null {
  if (subject.type === "handoff") return `handoff-${handoffNumber(subject)}`;
  return subject.type === "party" ? `party-${partyNumber(subject.id)}` : null;
}
