import type { Chain } from "./chain.js";
import { type CauseOf, countedEvidence } from "./counted-evidence.js";
import type { Evidence } from "./evidence.js";
import { groupBy } from "./group-by.js";
import type { Handoff } from "./handoff.js";
import { keyOf } from "./key-of.js";
import type { UnitOf } from "./roll-up.js";

/**
 * Lifts evidence with its subject: of every subject that moves, what counts is brought to the unit's subject
 * and marked with the volume (of a party: headcount) it was lifted with.
 */
export function liftEvidence(chain: Chain, unitOf: UnitOf, causeOf: CauseOf): readonly Evidence[] {
  const weights = weightsOf(chain);
  const lifted = new Map<Evidence, Evidence>();
  const moving = chain.evidence.filter((row) => moves(row, unitOf));
  for (const [subject, rows] of groupBy(moving, subjectKey)) {
    const counted = countedEvidence(rows, causeOf);
    for (const row of counted) {
      const share = shareOf(row, counted, causeOf) * (weights.get(subject) ?? 1);
      lifted.set(row, { ...moveEvidence(row, unitOf), lifted: share });
    }
  }
  return chain.evidence.flatMap((row) => lifted.get(row) ?? (moves(row, unitOf) ? [] : row));
}

function moves(row: Evidence, unitOf: UnitOf): boolean {
  return "party" in row ? unitOf.has(row.party) : unitOf.has(row.from) || unitOf.has(row.to);
}

function moveEvidence(row: Evidence, unitOf: UnitOf): Evidence {
  if ("party" in row) return { ...row, party: unitOf.get(row.party)! };
  return { ...row, from: unitOf.get(row.from) ?? row.from, to: unitOf.get(row.to) ?? row.to };
}

function subjectKey(row: Evidence): string {
  return "party" in row ? keyOf(row.party) : keyOf(row.from, row.to, row.service);
}

function weightsOf(chain: Chain): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { id, headcount } of chain.parties) weights.set(keyOf(id), headcount ?? 1);
  for (const handoff of chain.handoffs) addVolume(weights, handoff);
  return weights;
}

function addVolume(weights: Map<string, number>, { from, to, service, volume }: Handoff): void {
  const key = keyOf(from, to, service);
  weights.set(key, (weights.get(key) ?? 0) + volume);
}

/** A subject's judgements of one cause share its weight, so that their mean comes up as one figure. */
function shareOf(row: Evidence, counted: readonly Evidence[], causeOf: CauseOf): number {
  if (!("judged" in row)) return 1;
  const cause = causeOf(row.indicator);
  const peers = counted.filter((peer) => "judged" in peer && causeOf(peer.indicator) === cause);
  const total = peers.reduce((sum, peer) => sum + (peer.lifted ?? 1), 0);
  return total > 0 ? (row.lifted ?? 1) / total : 1 / peers.length;
}
