import type { BriefFinding } from "../../diagnosis/brief/brief-finding.js";
import type { ReportStyle } from "../report-style.js";
import { shownName } from "../shown-name.js";
import { subjectName } from "../subject-name.js";

/** What a finding is about, as the people of the brief's party would say it. */
export function briefSubject({ subject, side, cause }: BriefFinding, style: ReportStyle): string {
  const { messages, nameOf } = style;
  const { giver, receiver, care, part } = messages.brief.actions;
  if (subject.type === "handoff" && side !== "led" && side !== "way" && side !== "own") {
    const service = shownName(subject.service, messages);
    return side === "giver" ? giver(nameOf(subject.to), service) : receiver(nameOf(subject.from), service);
  }
  if (subject.type === "party" && side === "own") return cause === "care" ? care : part;
  return subjectName(subject, style);
}
