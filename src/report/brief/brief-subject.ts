import type { BriefFinding } from "../../diagnosis/brief/brief-finding.js";
import { markdownName, subjectName } from "../markdown-name.js";
import type { Messages } from "../messages.js";

/** What a finding is about, as the people of the brief's party would say it. */
export function briefSubject({ subject, side, cause }: BriefFinding, messages: Messages): string {
  const { giver, receiver, care, part } = messages.brief.actions;
  if (subject.type === "handoff" && side !== "led" && side !== "way" && side !== "own") {
    const service = subject.service === "" ? "" : markdownName(subject.service);
    return side === "giver"
      ? giver(markdownName(subject.to), service)
      : receiver(markdownName(subject.from), service);
  }
  if (subject.type === "party" && side === "own") return cause === "care" ? care : part;
  return subjectName(subject, messages);
}
