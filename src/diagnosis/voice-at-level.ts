import { handoffSubject, type Subject } from "../chain/subject.js";
import { subjectKey } from "../chain/subject-key.js";
import type { VoiceFigures } from "../measures/voice/voice-figures.js";
import { type RegisterLevels, sameUnits } from "./same-units.js";

/**
 * The figures of a register of faults as far as they fit the chain at the level diagnosed: totals are kept, lists
 * are left with the parties that are the same at the level at which the register was measured, and with handoffs
 * between these. Rows without a name stay.
 */
export function voiceAtLevel(voice: VoiceFigures, levels: Omit<RegisterLevels, "measured">): VoiceFigures {
  const units = sameUnits({ ...levels, measured: voice.level });
  const handoffs = new Set(levels.chain.handoffs.map((handoff) => subjectKey(handoffSubject(handoff))));
  const isUnit = ({ party }: { readonly party: string | null }) => party === null || units.has(party);
  return {
    ...voice,
    byTold: voice.byTold.filter(isUnit),
    byDuty: voice.byDuty.filter(isUnit),
    bySubject: voice.bySubject.filter(({ subject }) => subject === null || isKnown(subject)),
    parties: voice.parties.filter(isUnit),
  };

  function isKnown(subject: Subject): boolean {
    if (subject.type !== "handoff") return subject.type === "party" && units.has(subject.id);
    return units.has(subject.from) && units.has(subject.to) && handoffs.has(subjectKey(subject));
  }
}
