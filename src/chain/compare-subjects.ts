import { compareText } from "./compare-text.js";
import type { Subject } from "./subject.js";

/** Orders subjects by their ids in code-unit order: parties, then handoffs by giver, receiver and service, then the chain. */
export function compareSubjects(a: Subject, b: Subject): number {
  const [one, other] = [textsOf(a), textsOf(b)];
  for (const [place, text] of one.entries()) {
    const order = compareText(text, other[place] ?? "");
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

function textsOf(subject: Subject): readonly string[] {
  if (subject.type === "chain") return ["3"];
  return subject.type === "party" ? ["1", subject.id] : ["2", subject.from, subject.to, subject.service];
}
