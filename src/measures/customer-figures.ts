import type { CustomerFigures } from "./chain-figures.js";
import { type ChainIndex, isCustomer } from "./graph/index-chain.js";
import { largest } from "./largest.js";
import { differentiate } from "./service-level/differentiate.js";
import { type Estimate, levelInterval } from "./service-level/level-interval.js";
import { levelVariance } from "./service-level/level-variance.js";
import type { ServiceLevels } from "./service-level/measure-service-level.js";
import type { ChainStrengths } from "./strength/strengths-of.js";

/** So many of the weightiest customers get an interval of their own: each takes a sweep through the chain. */
const mostIntervals = 25;

/**
 * What reaches every end customer, in the document's order. Beyond 25 customers only the weightiest have an
 * interval.
 */
export function customerFigures(
  index: ChainIndex,
  levels: ServiceLevels,
  strengths: ChainStrengths,
): readonly CustomerFigures[] {
  const customers = Array.from(index.partyPlace.keys()).filter((party) => isCustomer(index, party));
  const { received } = levels;
  const told = (party: number) => strengths.known && levels.told[party] === 1;
  const weightOf = (party: number) => levels.weights[levels.network.positionOf[party]!]!;
  const measured = new Set(
    largest(index.partyCount, mostIntervals, (party) =>
      isCustomer(index, party) && told(party) ? weightOf(party) : -1,
    ),
  );
  return customers
    .sort((a, b) => index.partyPlace[a]! - index.partyPlace[b]!)
    .map((party) => ({
      id: index.chain.parties[index.partyPlace[party]!]!.id,
      weight: weightOf(party),
      received: Number.isNaN(received[party]!) ? null : received[party]!,
      serviceLevel: told(party) ? estimate(levels, strengths, party, measured.has(party)) : null,
      ceiling: told(party) ? levels.ceiling[party]! : null,
    }));
}

function estimate(levels: ServiceLevels, strengths: ChainStrengths, party: number, exact: boolean): Estimate {
  const { network, values } = levels;
  const position = network.positionOf[party]!;
  if (!exact) return levelInterval(values[position]!, 0, false);
  const weights = new Float64Array(network.partyCount);
  weights[position] = 1;
  const gradient = differentiate(network, levels.strengths.input, values, weights);
  const { variance, measured } = levelVariance(network, gradient, strengths);
  return levelInterval(values[position]!, variance, measured);
}
