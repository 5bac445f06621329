import { type Cause, causes } from "../chain/indicator.js";
import type { PriorFigures } from "./chain-figures.js";
import type { ChainStrengths } from "./strength/strengths-of.js";

const subjects = ["handoffs", "parties"] as const;
const sources = ["observed", "rated"] as const;

/** What evidence was pulled toward: handoffs before parties, in the order of causes, observed before rated. */
export function priorFigures(strengths: ChainStrengths): readonly PriorFigures[] {
  return subjects.flatMap((of) =>
    causes.flatMap((cause) => sources.flatMap((source) => figuresOf(strengths, of, cause, source) ?? [])),
  );
}

/** From any subject with evidence, for all of them share one prior; `undefined` where there is none. */
function figuresOf(
  measured: ChainStrengths,
  of: PriorFigures["of"],
  cause: Cause,
  source: PriorFigures["source"],
): PriorFigures | undefined {
  const { tallies, strengths } = measured[of];
  const subject = tallies[cause][source].total.findIndex((total) => total > 0);
  const known = strengths.byCause[subject]?.find((strength) => strength.cause === cause);
  const prior = known?.[source]?.prior;
  return prior && { of, cause, source, subjects: prior.subjects, mean: prior.mean, weight: prior.weight };
}
