import { partySubject, type Subject } from "../chain/subject.js";
import type { ParityCause, ParityComparison } from "../measures/parity/parity-figures.js";
import type { Detector, Sighting } from "./detector.js";

/** From which chance and difference on groups count as treated unevenly. */
export interface UnevennessLimits {
  readonly chance: number;
  readonly difference: number;
}

/** A detector of groups that are treated unevenly under one cause; `others` sees what else is uneven there. */
export function unevenGroups({
  id,
  cause,
  question,
  limits,
  others = () => [],
}: Pick<Detector, "id" | "question"> & {
  readonly cause: ParityCause;
  readonly limits: UnevennessLimits;
  readonly others?: Detector["detect"];
}): Detector {
  for (const [name, value] of Object.entries(limits)) {
    if (!(value > 0 && value < 1))
      throw new RangeError(`${id}: ${name} is ${value}; it must lie between 0 and 1`);
  }
  return {
    id,
    cause,
    kind: "risk",
    question,
    *detect(view) {
      for (const compared of view.care.parity.comparisons)
        if (compared.cause === cause && isUneven(compared, limits)) yield sightingOf(compared);
      yield* others(view);
    },
  };
}

function isUneven({ adjusted, difference }: ParityComparison, limits: UnevennessLimits): boolean {
  return adjusted <= limits.chance && difference >= limits.difference;
}

function sightingOf({ between, cause, groups, effect, adjusted }: ParityComparison): Sighting {
  const [worst, best] = [groups[0]!, groups.at(-1)!];
  const figures = { worst: worst.name, worstShare: worst.share, best: best.name, bestShare: best.share };
  const reason = { code: `uneven-${between}`, cause, ...figures, effect, chance: adjusted };
  return { subject: subjectOf(between, worst.name), reason, evidence: [] };
}

/** Of units the one treated worst; groups of parties are the whole chain's affair. */
function subjectOf(between: ParityComparison["between"], worst: string): Subject {
  return between === "units" ? partySubject({ id: worst }) : { type: "chain" };
}
