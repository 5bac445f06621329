import type { Subject } from "../chain/subject.js";
import type { ReportStyle } from "./report-style.js";
import { shownName } from "./shown-name.js";

/** What a finding is about, as a report names it. */
export function subjectName(
  subject: Subject,
  { messages, nameOf }: Pick<ReportStyle, "messages" | "nameOf">,
): string {
  const { names } = messages;
  if (subject.type === "chain") return names.chain;
  if (subject.type === "party") return names.party(nameOf(subject.id));
  return names.handoff(nameOf(subject.from), nameOf(subject.to), shownName(subject.service, messages));
}
