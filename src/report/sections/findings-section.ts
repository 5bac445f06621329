import { groupBy } from "../../chain/group-by.js";
import type { FindingKind } from "../../detectors/detector.js";
import type { Finding } from "../../diagnosis/diagnosis.js";
import { shortList } from "../markdown-list.js";
import { subjectName } from "../markdown-name.js";
import type { MarkdownSection, MarkdownStyle } from "../markdown-section.js";
import { reasonSentence, reasonTitle } from "../reason-sentence.js";

const listOf = { risk: "risks", blindSpot: "blindSpots" } as const;

/** Risks, or blind spots, gathered by their reason; of each the first, and how many more there are. */
export function findingsSection(kind: Exclude<FindingKind, "break">): MarkdownSection {
  return (diagnosis, style) => {
    const findings = diagnosis[listOf[kind]];
    const { title, introduction, none } = style.messages.findings[kind];
    if (findings.length === 0) return [`## ${title}`, none];
    const groups = groupBy(findings, ({ signs }) => signs[0]!.reason.code);
    return [
      `## ${title}`,
      introduction,
      ...[...groups.values()].flatMap((group) => groupBlocks(group, style)),
    ];
  };
}

function groupBlocks(findings: readonly Finding[], style: MarkdownStyle): readonly string[] {
  const { messages } = style;
  const title = reasonTitle(findings[0]!.signs[0]!, style);
  const line = ({ subject, signs }: Finding) => {
    const why = new Set(signs.map((sign) => reasonSentence(sign, style)));
    return `**${subjectName(subject, messages)}:** ${[...why].join(" ")}`;
  };
  return [`### ${title} (${messages.figure(findings.length)})`, shortList(findings, line, messages.more)];
}
