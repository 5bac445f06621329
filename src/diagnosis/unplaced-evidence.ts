import { compareText } from "../chain/compare-text.js";
import { groupBy } from "../chain/group-by.js";
import { handoffSubject, type Subject } from "../chain/subject.js";
import { subjectKey } from "../chain/subject-key.js";
import type { MeasuredChain } from "../measures/measure-chain.js";

/**
 * Subjects of evidence whose two ends are no handoff at this level: one end lies below it, or above.
 *
 * @param answers - subjects of answers of which the same holds.
 */
export function unplacedEvidence(
  { index, evidence }: MeasuredChain,
  answers: readonly Subject[],
): readonly Subject[] {
  const subjects = [...answers];
  for (const [place, row] of index.chain.evidence.entries()) {
    if (!("party" in row) && evidence.handoff[place]! < 0) subjects.push(handoffSubject(row));
  }
  const once = groupBy(subjects, subjectKey);
  return [...once.entries()].sort(([a], [b]) => compareText(a, b)).map(([, [subject]]) => subject!);
}
