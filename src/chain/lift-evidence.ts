import type { Chain } from "./chain.js";
import { type CauseOf, countedEvidence } from "./counted-evidence.js";
import type { Evidence } from "./evidence.js";
import { groupBy } from "./group-by.js";
import type { Flow, Handoff } from "./handoff.js";
import { keyOf } from "./key-of.js";
import { orderedSum } from "./ordered-sum.js";
import { placeKey } from "./place-key.js";
import type { UnitOf } from "./roll-up.js";

/**
 * Lifts evidence with its subject: of every subject that moves, what counts is brought to the unit's subject
 * and marked with the volume (of a party: headcount) it was lifted with.
 */
export function liftEvidence(chain: Chain, unitOf: UnitOf, causeOf: CauseOf): readonly Evidence[] {
  const weights = weightsOf(chain);
  const flows = declaredFlows(chain);
  const lifted = new Map<Evidence, Evidence>();
  const moving = chain.evidence.filter((row) => moves(row, unitOf));
  for (const rows of groupBy(moving, subjectKey).values()) {
    const counted = countedEvidence(rows, causeOf);
    for (const row of counted) {
      const share = shareOf(row, counted, causeOf) * (weights.get(placeKey(rows[0]!)) ?? 1);
      lifted.set(row, { ...moveEvidence(withFlow(row, flows), unitOf), lifted: share });
    }
  }
  return chain.evidence.flatMap((row) => lifted.get(row) ?? (moves(row, unitOf) ? [] : withFlow(row, flows)));
}

function moves(row: Evidence, unitOf: UnitOf): boolean {
  return "party" in row ? unitOf.has(row.party) : unitOf.has(row.from) || unitOf.has(row.to);
}

/** Evidence remembers the flow of its handoff, by which it is told from others that are lifted beside it. */
function withFlow(row: Evidence, flows: ReadonlyMap<string, Flow>): Evidence {
  const flow = row.flow ?? flows.get(placeKey(row));
  return flow === undefined ? row : { ...row, flow };
}

function moveEvidence(row: Evidence, unitOf: UnitOf): Evidence {
  if ("party" in row) return { ...row, party: unitOf.get(row.party)! };
  return { ...row, from: unitOf.get(row.from) ?? row.from, to: unitOf.get(row.to) ?? row.to };
}

/** Evidence moves together where its subject and the flow it came with are the same. */
function subjectKey(row: Evidence): string {
  return placeKey(row) + (row.flow ?? "");
}

/** Flows that were declared for exactly one handoff of its ends and service: what comes with it keeps it. */
function declaredFlows({ handoffs }: Chain): ReadonlyMap<string, Flow> {
  const flows = new Map<string, Flow>();
  for (const handoff of handoffs)
    if (handoff.flow && !handoff.lifted) flows.set(placeKey(handoff), handoff.flow);
  return flows;
}

function weightsOf(chain: Chain): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { id, headcount } of chain.parties) weights.set(keyOf(id), headcount ?? 1);
  for (const handoff of chain.handoffs) addVolume(weights, handoff);
  return weights;
}

function addVolume(weights: Map<string, number>, handoff: Handoff): void {
  const key = placeKey(handoff);
  weights.set(key, (weights.get(key) ?? 0) + handoff.volume);
}

/** A subject's judgements of one cause share its weight, so that their mean comes up as one figure. */
function shareOf(row: Evidence, counted: readonly Evidence[], causeOf: CauseOf): number {
  if (!("judged" in row)) return 1;
  const cause = causeOf(row.indicator);
  const peers = counted.filter((peer) => "judged" in peer && causeOf(peer.indicator) === cause);
  const total = orderedSum(peers.map((peer) => peer.lifted ?? 1));
  return total > 0 ? (row.lifted ?? 1) / total : 1 / peers.length;
}
