import { evaluate } from "./evaluate.js";
import type { ServiceLevels } from "./measure-service-level.js";
import { weigh } from "./share-loss.js";

/**
 * The overall service level if one handoff (by number) were as strong as given and nothing else changed.
 * Exact: only what comes after it is worked out again.
 */
export function levelWithHandoff(
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
