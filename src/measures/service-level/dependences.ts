import { type ChainIndex, isCustomer } from "../graph/index-chain.js";
import { largest } from "../largest.js";
import { levelWithParty } from "./level-with-party.js";
import type { ServiceLevels } from "./measure-service-level.js";

/** Up to this many parties all dependences are worked out; beyond it, only so many that look largest. */
const mostParties = 2_000;
const mostBeyond = 100;

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
  const firstOrder = (party: number) => {
    const position = network.positionOf[party]!;
    return isCustomer(index, party) ? -1 : gradient.own[position]! * strengths.own[position]!;
  };
  const most = index.partyCount <= mostParties ? index.partyCount : mostBeyond;
  return largest(index.partyCount, most, firstOrder).filter((party) => !isCustomer(index, party));
}
