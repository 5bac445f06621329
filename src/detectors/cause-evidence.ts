import type { CauseFigures } from "../measures/chain-figures.js";
import type { SignEvidence } from "./detector.js";

/** What a cause's figures rest on, source by source. */
export function causeEvidence({
  observed,
  rated,
  basis,
  strength,
  indicators,
}: CauseFigures): readonly SignEvidence[] {
  const evidence: SignEvidence[] = [];
  for (const [source, figures] of [
    ["observed", observed],
    ["rated", rated],
  ] as const) {
    if (figures === null) continue;
    const { good, total, strength: share } = figures;
    evidence.push({ source, good, total, strength: share.mean, indicators });
  }
  return basis === "judged" ? [{ source: "judged", strength: strength.mean, indicators }] : evidence;
}
