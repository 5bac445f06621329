import type { ChainIndex } from "./index-chain.js";

/** What every piece of a chain's evidence is about, by its place in the chain. */
export interface EvidenceIndex {
  /** Handoff number; -1 for what is about a party, or about no handoff of the chain. */
  readonly handoff: Int32Array;
  /** Party number; -1 for what is about a handoff. */
  readonly party: Int32Array;
}

/** Finds the subject of every piece of evidence, once for all that asks. */
export function indexEvidence({ chain, handoffNumber, partyNumber }: ChainIndex): EvidenceIndex {
  const handoff = new Int32Array(chain.evidence.length).fill(-1);
  const party = new Int32Array(chain.evidence.length).fill(-1);
  for (const [place, row] of chain.evidence.entries()) {
    if ("party" in row) party[place] = partyNumber(row.party);
    else handoff[place] = handoffNumber(row.from, row.to, row.service, row.flow);
  }
  return { handoff, party };
}
