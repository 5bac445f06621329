import type { Diagnosis } from "../../diagnosis/diagnosis.js";
import type { ReportStyle } from "../report-style.js";
import { summarySection } from "../sections/summary-section.js";
import { subjectName } from "../subject-name.js";

/** So many breaks stand in a summary. */
const mostBreaks = 3;

/** A diagnosis in a few lines: what arrives, and the first breaks. */
export function diagnosisText(diagnosis: Diagnosis, style: ReportStyle): string {
  const { map, title } = style.messages;
  const first = diagnosis.breaks
    .slice(0, mostBreaks)
    .map(({ subject, cause, loss }, place) =>
      map.description.break(place + 1, subjectName(subject, style), cause, loss),
    );
  const summary = summarySection(diagnosis, style).flatMap((block) =>
    block.type === "paragraph" ? [block.text] : [],
  );
  return [title, ...summary, ...first].join("\n");
}
