import { type ChainIndex, isCustomer } from "../graph/index-chain.js";
import { levelWithParty } from "./level-with-party.js";
import type { ServiceLevels } from "./measure-service-level.js";

/** Up to this many parties all dependences are worked out; beyond it, only so many that look largest. */
const mostParties = 2_000;
const largest = 100;

/**
 * Share of the overall service level that goes if a party stops, by party number; `NaN` for customers, where
 * the service level is 0, and for those not worked out: beyond 2,000 parties, all but the 100 on which most
 * hangs by first order.
 */
export function dependences(index: ChainIndex, levels: ServiceLevels): Float64Array {
  const dependence = new Float64Array(index.partyCount).fill(Number.NaN);
  if (!(levels.overall > 0)) return dependence;
  for (const party of candidates(index, levels)) {
    dependence[party] = Math.max(0, 1 - levelWithParty(levels, party, 0) / levels.overall);
  }
  return dependence;
}

function candidates(index: ChainIndex, { network, gradient, strengths }: ServiceLevels): readonly number[] {
  const parties = Array.from({ length: index.partyCount }, (_, party) => party);
  const internal = parties.filter((party) => !isCustomer(index, party));
  if (index.partyCount <= mostParties) return internal;
  const firstOrder = Float64Array.from(network.positionOf, (at) => gradient.own[at]! * strengths.own[at]!);
  return internal.sort((a, b) => firstOrder[b]! - firstOrder[a]! || a - b).slice(0, largest);
}
