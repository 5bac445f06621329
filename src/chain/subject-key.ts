import { keyOf } from "./key-of.js";
import type { Subject } from "./subject.js";

/** One text for each subject, which settles ties and gathers signs. */
export function subjectKey(subject: Subject): string {
  if (subject.type === "handoff") return keyOf("handoff", subject.from, subject.to, subject.service);
  return subject.type === "party" ? keyOf("party", subject.id) : "chain";
}
