import { compareText } from "../chain/compare-text.js";
import { groupBy } from "../chain/group-by.js";
import { handoffSubject, type Subject } from "../chain/subject.js";
import { subjectKey } from "../chain/subject-key.js";
import type { ChainIndex } from "../measures/graph/index-chain.js";

/** Subjects of evidence whose two ends are no handoff at this level: one end lies below it, or above. */
export function unplacedEvidence({ chain, handoffNumber }: ChainIndex): readonly Subject[] {
  const subjects = chain.evidence.flatMap((row) => {
    if ("party" in row || handoffNumber(row.from, row.to, row.service) >= 0) return [];
    return handoffSubject(row);
  });
  const once = groupBy(subjects, subjectKey);
  return [...once.entries()].sort(([a], [b]) => compareText(a, b)).map(([, [subject]]) => subject!);
}
