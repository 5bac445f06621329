import type { Break, Diagnosis } from "../../diagnosis/diagnosis.js";
import { paragraph } from "../block.js";
import type { Messages } from "../messages/messages.js";
import { pointsLost } from "../points-lost.js";
import type { ReportStyle } from "../report-style.js";
import type { Section } from "../section.js";
import { statusCounts } from "../status-counts.js";
import { subjectName } from "../subject-name.js";
import { whyNoLevel } from "../why-no-level.js";

/** A ceiling from here on shows as 100 %. */
const whole = 0.9995;

/** The report in one paragraph: what arrives, how many breaks there are and which costs most. */
export const summarySection: Section = (diagnosis, style) => {
  const { breaks, risks, blindSpots } = diagnosis;
  const { messages } = style;
  const { summary } = messages;
  const sentences = [
    ...headline(diagnosis, messages),
    summary.breaks(statusCounts(breaks), breaks.length),
    ...costliest(diagnosis, style),
    ...(risks.length + blindSpots.length > 0 ? [summary.others(risks.length, blindSpots.length)] : []),
  ];
  return [paragraph(sentences.join(" "))];
};

function headline(diagnosis: Diagnosis, { summary }: Messages): readonly string[] {
  const { serviceLevel, ceiling } = diagnosis.overall;
  const missing = whyNoLevel(diagnosis);
  if (missing !== null || serviceLevel === null) return [summary.noLevel[missing ?? "nothing-known"]];
  const sentences = [summary.level(serviceLevel, pointsLost(diagnosis.overall)!)];
  if (serviceLevel.low === null) sentences.push(summary.notMeasured);
  if (ceiling !== null && ceiling < whole) sentences.push(summary.ceiling(ceiling));
  return sentences;
}

function costliest({ breaks, overall }: Diagnosis, style: ReportStyle): readonly string[] {
  const lost = pointsLost(overall);
  const most = breaks.reduce<Break | undefined>(
    (found, next) => (found === undefined || next.loss > found.loss ? next : found),
    undefined,
  );
  if (lost === null || most === undefined || !(most.loss > 0)) return [];
  return [style.messages.summary.costliest(subjectName(most.subject, style), most.loss, lost)];
}
