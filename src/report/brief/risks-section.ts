import { groupBy } from "../../chain/group-by.js";
import type { BriefFinding } from "../../diagnosis/brief/brief-finding.js";
import { markdownList } from "../markdown-list.js";
import { markdownName, subjectName } from "../markdown-name.js";
import type { MarkdownStyle } from "../markdown-section.js";
import type { Messages } from "../messages.js";
import { reasonSentence, reasonTitle } from "../reason-sentence.js";
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

function blocks(title: string, lines: readonly string[], more: number, messages: Messages) {
  if (lines.length + more === 0) return [];
  return [`## ${title}`, markdownList(more > 0 ? [...lines, messages.more(more)] : lines)];
}

function line(finding: BriefFinding, style: MarkdownStyle): string {
  const why = new Set(finding.signs.map((sign) => reasonSentence(sign, style)));
  return `**${nameOf(finding, style.messages)}:** ${[...why, ...firstRemedy(finding, style.messages)].join(" ")}`;
}

function groupLine(findings: readonly BriefFinding[], style: MarkdownStyle): string {
  const [first] = findings;
  const title = reasonTitle(first!.signs[0]!, style);
  const names = new Set(findings.map((finding) => nameInList(finding, style.messages)));
  return [`**${title}:** ${[...names].join("; ")}.`, ...firstRemedy(first!, style.messages)].join(" ");
}

/** Among others, with the cause where there is one. */
function nameInList({ subject, side, cause }: BriefFinding, messages: Messages): string {
  if (subject.type !== "handoff" || (side !== "giver" && side !== "receiver"))
    return messages.breaks.heading(subjectName(subject, messages), cause);
  const [from, to, service] = [subject.from, subject.to, subject.service].map(markdownName);
  const { you } = messages.brief;
  const ends = side === "giver" ? ([you, to!] as const) : ([from!, you] as const);
  return messages.breaks.heading(messages.names.handoff(...ends, service!), cause);
}

/** What is about the party itself stands under its name, since the sentences speak of it. */
function nameOf(finding: BriefFinding, messages: Messages): string {
  const { subject } = finding;
  return subject.type === "party" ? subjectName(subject, messages) : briefSubject(finding, messages);
}

/** What nobody knows has a cause only as far as it is about one; what helps against that does not yet help here. */
function firstRemedy({ remedies, cause, signs }: BriefFinding, messages: Messages): readonly string[] {
  const isRemedied = cause === null || signs[0]?.kind !== "blindSpot";
  return (isRemedied ? remedies : []).slice(0, 1).map((remedy) => messages.remedies[remedy]);
}
