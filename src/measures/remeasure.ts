import { evaluate } from "./evaluate.js";
import type { ServiceLevels } from "./measure-service-level.js";
import { weigh } from "./share-loss.js";

/**
 * The overall service level if one handoff (by number) were as strong as given and nothing else changed.
 * Exact: only what comes after it is worked out again.
 */
export function withHandoff(
  levels: ServiceLevels,
  receiver: number,
  handoff: number,
  strength: number,
): number {
  const { network, strengths, values, weights } = levels;
  const input = network.inputOf[handoff]!;
  if (input < 0) return levels.overall;
  const changed = strengths.input.slice();
  changed[input] = strength;
  const levelled = values.slice();
  evaluate(network, changed, levelled, network.loopStart[network.positionOf[receiver]!]!);
  return weigh(weights, levelled);
}

/**
 * The overall service level if one party (by number) had another own strength and nothing else changed. All is
 * worked out again: a party's requests may reach parties that stand before it.
 */
export function withParty(levels: ServiceLevels, party: number, strength: number): number {
  const { network, strengths, values, weights } = levels;
  const changed = values.slice();
  changed[network.partyCount + network.positionOf[party]!] = strength;
  evaluate(network, strengths.input, changed);
  return weigh(weights, changed);
}
