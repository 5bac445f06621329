import type { LogTotals } from "../../diagnosis/log-totals.js";
import { markdownList } from "../markdown-list.js";
import { markdownName } from "../markdown-name.js";
import type { MarkdownSection } from "../markdown-section.js";
import type { Messages } from "../messages.js";

/** What the event log shows altogether; none where no figures of a log were handed in. */
export const logSection: MarkdownSection = ({ log }, { messages }) => {
  if (log === null) return [];
  const { title, introduction } = messages.log;
  return [`## ${title}`, introduction, markdownList(lines(log, messages))];
};

function lines(log: LogTotals, messages: Messages): readonly string[] {
  const { cases, reassignmentsPerCase, casesSentBack, casesSentStraightBack } = log;
  const words = messages.log;
  const size = words.cases(cases, log.events, log.parties);
  if (reassignmentsPerCase === null) return [size];
  return [
    size,
    words.reassignments(reassignmentsPerCase),
    words.sentBack(casesSentBack, casesSentStraightBack, cases),
    reworkLine(log, messages),
    words.solvedFirst(log.casesSolvedFirst, cases),
  ];
}

function reworkLine({ rework }: LogTotals, { log: words, names }: Messages): string {
  if (rework === null) return words.noActivities;
  const { again, events, cases, mainReferral: main } = rework;
  const sentence = words.again(again, events, cases);
  if (main === null) return sentence;
  const [from, to] = [main.from, main.to].map((id) => names.party(markdownName(id)));
  return `${sentence} ${words.referral(from!, to!, main.count)}`;
}
