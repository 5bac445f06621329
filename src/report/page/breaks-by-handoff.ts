import type { Break } from "../../diagnosis/diagnosis.js";
import type { NumberedDiagnosis } from "../map/numbered-diagnosis.js";

/** Finds the first break of a handoff, by its number. */
export function breaksByHandoff({
  diagnosis,
  handoffNumber,
}: NumberedDiagnosis): (handoff: number) => Break | undefined {
  const found = new Map<number, Break>();
  for (const one of diagnosis.breaks) {
    if (one.subject.type !== "handoff") continue;
    const handoff = handoffNumber(one.subject);
    if (!found.has(handoff)) found.set(handoff, one);
  }
  return (handoff) => found.get(handoff);
}
