import type { NumberedDiagnosis } from "./numbered-diagnosis.js";

/**
 * Departments that are nothing but the frame of their members at the level looked at, by number: they hand over and
 * get nothing themselves, and no break is theirs. A map shows them as lanes.
 */
export function mereUnits({ diagnosis, parties, giver, receiver }: NumberedDiagnosis): ReadonlySet<number> {
  const departments = new Set(parties.map(({ department }) => department?.id));
  const active = new Set([...giver, ...receiver]);
  const broken = new Set(
    diagnosis.breaks.map(({ subject }) => (subject.type === "party" ? subject.id : null)),
  );
  const isMere = (number: number) => {
    const { id } = parties[number]!;
    return departments.has(id) && !active.has(number) && !broken.has(id);
  };
  return new Set([...parties.keys()].filter(isMere));
}
