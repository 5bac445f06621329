import { evaluate } from "./evaluate.js";
import type { ServiceLevels } from "./measure-service-level.js";
import { weigh } from "./share-loss.js";

/**
 * The overall service level if one party (by number) had another own strength and nothing else changed. All is
 * worked out again: a party's requests may reach parties that stand before it.
 */
export function levelWithParty(levels: ServiceLevels, party: number, strength: number): number {
  const { network, strengths, values, weights } = levels;
  const changed = values.slice();
  changed[network.partyCount + network.positionOf[party]!] = strength;
  evaluate(network, strengths.input, changed);
  return weigh(weights, changed);
}
