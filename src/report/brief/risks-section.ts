import { groupBy } from "../../chain/group-by.js";
import type { BriefFinding } from "../../diagnosis/brief/brief-finding.js";
import { heading, type ListItem, list, listItem } from "../block.js";
import type { Messages } from "../messages/messages.js";
import { reasonSentence, reasonTitle } from "../reason-sentence.js";
import type { ReportStyle } from "../report-style.js";
import { shownName } from "../shown-name.js";
import { subjectName } from "../subject-name.js";
import type { BriefSection } from "./brief-section.js";
import { briefSubject } from "./brief-subject.js";

/** What to keep an eye on: risks, one by one; none where nothing was found. */
export const risksSection: BriefSection = ({ risks: { first, more } }, style) =>
  blocks(
    style.messages.brief.risks.title,
    first.map((finding) => line(finding, style)),
    more,
    style.messages,
  );

/** What nobody knows yet: blind spots, those for the same reason together; none where nothing was found. */
export const blindSpotsSection: BriefSection = ({ blindSpots: { first, more } }, style) => {
  const groups = groupBy(first, ({ signs }) => signs[0]?.reason.code);
  const lines = Array.from(groups.values(), (group) =>
    group.length > 1 ? groupLine(group, style) : line(group[0]!, style),
  );
  return blocks(style.messages.brief.blindSpots.title, lines, more, style.messages);
};

function blocks(title: string, lines: readonly ListItem[], more: number, messages: Messages) {
  if (lines.length + more === 0) return [];
  return [heading(2, title), list(more > 0 ? [...lines, messages.more(more)] : lines)];
}

function line(finding: BriefFinding, style: ReportStyle): ListItem {
  const why = new Set(finding.signs.map((sign) => reasonSentence(sign, style)));
  return listItem(titleOf(finding, style), [...why, ...firstRemedy(finding, style.messages)].join(" "));
}

function groupLine(findings: readonly BriefFinding[], style: ReportStyle): ListItem {
  const [first] = findings;
  const title = reasonTitle(first!.signs[0]!, style);
  const names = new Set(findings.map((finding) => nameInList(finding, style)));
  const remedy = firstRemedy(first!, style.messages);
  return listItem(title, [`${style.messages.series([...names])}.`, ...remedy].join(" "));
}

/** Among others, with the cause where there is one. */
function nameInList({ subject, side, cause }: BriefFinding, style: ReportStyle): string {
  const { messages, nameOf } = style;
  if (subject.type !== "handoff" || (side !== "giver" && side !== "receiver"))
    return messages.breaks.heading(subjectName(subject, style), cause);
  const [from, to] = [nameOf(subject.from), nameOf(subject.to)];
  const { you } = messages.brief;
  const ends = side === "giver" ? ([you, to] as const) : ([from, you] as const);
  return messages.breaks.heading(
    messages.names.handoff(...ends, shownName(subject.service, messages)),
    cause,
  );
}

/** What is about the party itself stands under its name, since the sentences speak of it. */
function titleOf(finding: BriefFinding, style: ReportStyle): string {
  const { subject } = finding;
  return subject.type === "party" ? subjectName(subject, style) : briefSubject(finding, style);
}

/** What nobody knows has a cause only as far as it is about one; what helps against that does not yet help here. */
function firstRemedy({ remedies, cause, signs }: BriefFinding, messages: Messages): readonly string[] {
  const isRemedied = cause === null || signs[0]?.kind !== "blindSpot";
  return (isRemedied ? remedies : []).slice(0, 1).map((remedy) => messages.remedies[remedy]);
}
