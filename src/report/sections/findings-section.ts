import { groupBy } from "../../chain/group-by.js";
import type { FindingKind } from "../../detectors/detector.js";
import type { Finding } from "../../diagnosis/diagnosis.js";
import { type Block, heading, listItem, paragraph } from "../block.js";
import { reasonSentence, reasonTitle } from "../reason-sentence.js";
import type { ReportStyle } from "../report-style.js";
import type { Section } from "../section.js";
import { shortList } from "../short-list.js";
import { subjectName } from "../subject-name.js";

const listOf = { risk: "risks", blindSpot: "blindSpots" } as const;

/** Risks, or blind spots, gathered by their reason; of each the first, and how many more there are. */
export function findingsSection(kind: Exclude<FindingKind, "break">): Section {
  return (diagnosis, style) => {
    const findings = diagnosis[listOf[kind]];
    const { title, introduction, none } = style.messages.findings[kind];
    if (findings.length === 0) return [heading(2, title), paragraph(none)];
    const groups = groupBy(findings, ({ signs }) => signs[0]!.reason.code);
    return [
      heading(2, title),
      paragraph(introduction),
      ...[...groups.values()].flatMap((group) => groupBlocks(group, style)),
    ];
  };
}

function groupBlocks(findings: readonly Finding[], style: ReportStyle): readonly Block[] {
  const { messages } = style;
  const title = reasonTitle(findings[0]!.signs[0]!, style);
  const line = ({ subject, signs }: Finding) => {
    const why = new Set(signs.map((sign) => reasonSentence(sign, style)));
    return listItem(subjectName(subject, style), [...why].join(" "));
  };
  return [
    heading(3, `${title} (${messages.figure(findings.length)})`),
    shortList(findings, line, messages.more),
  ];
}
