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
  for (const [source, figures, band] of [
    ["observed", observed, null],
    ["rated", rated, rated?.band],
  ] as const) {
    if (figures === null) continue;
    const { good, total, strength: share } = figures;
    evidence.push({ source, good, total, ...(band && { band }), strength: share.mean, indicators });
  }
  return basis === "judged" ? [{ source: "judged", strength: strength.mean, indicators }] : evidence;
}
