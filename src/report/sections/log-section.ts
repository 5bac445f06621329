import type { LogTotals } from "../../diagnosis/log-totals.js";
import { heading, list, paragraph } from "../block.js";
import type { ReportStyle } from "../report-style.js";
import type { Section } from "../section.js";

/** What the event log shows altogether; none where no figures of a log were handed in. */
export const logSection: Section = ({ log }, style) => {
  if (log === null) return [];
  const { title, introduction } = style.messages.log;
  return [heading(2, title), paragraph(introduction), list(lines(log, style))];
};

function lines(log: LogTotals, style: ReportStyle): readonly string[] {
  const { cases, reassignmentsPerCase, casesSentBack, casesSentStraightBack } = log;
  const words = style.messages.log;
  const size = words.cases(cases, log.events, log.parties);
  if (reassignmentsPerCase === null) return [size];
  return [
    size,
    words.reassignments(reassignmentsPerCase),
    words.sentBack(casesSentBack, casesSentStraightBack, cases),
    reworkLine(log, style),
    words.solvedFirst(log.casesSolvedFirst, cases),
  ];
}

function reworkLine({ rework }: LogTotals, { messages: { log: words, names }, nameOf }: ReportStyle): string {
  if (rework === null) return words.noActivities;
  const { again, events, cases, mainReferral: main } = rework;
  const sentence = words.again(again, events, cases);
  if (main === null) return sentence;
  const [from, to] = [main.from, main.to].map((id) => names.party(nameOf(id)));
  return `${sentence} ${words.referral(from!, to!, main.count)}`;
}
