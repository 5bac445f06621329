import type { Reason } from "../../detectors/detector.js";
import type { Finding } from "../../diagnosis/diagnosis.js";
import { type SubjectColumns, subjectColumns } from "./subject-columns.js";

/** One break, risk or blind spot; see {@link Finding}. */
export interface FindingRow extends SubjectColumns {
  /** Place in its list, 1 for the first. */
  readonly rank: number;
  /** `null` where no one cause is known. */
  readonly cause: string | null;
  readonly loss: number;
  /** How many signs it has; detector, reason and figures are those of the first. */
  readonly signs: number;
  readonly detector: string;
  /** Code of the reason. */
  readonly reason: string;
  /** The reason's figures as `name value`, parties by their ids, parted by a semicolon. */
  readonly figures: string;
  /** Codes, parted by a comma. */
  readonly remedies: string;
}

/** A row of the table `risks` or `blindSpots`. */
export function findingRow(
  { subject, cause, loss, signs, remedies }: Finding,
  place: number,
  nameOf: (id: string) => string,
): FindingRow {
  const [first] = signs;
  return {
    rank: place + 1,
    ...subjectColumns(subject, nameOf),
    cause,
    loss,
    signs: signs.length,
    detector: first?.detector ?? "",
    reason: first?.reason.code ?? "",
    figures: first === undefined ? "" : figuresText(first.reason),
    remedies: remedies.join(", "),
  };
}

function figuresText({ code, ...figures }: Reason): string {
  return Object.entries(figures)
    .map(([name, figure]) => `${name} ${Array.isArray(figure) ? figure.join(", ") : figure}`)
    .join("; ");
}
