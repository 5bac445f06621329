import type { FlowMap } from "../flow/infer-flow.js";
import type { ChainIndex } from "../graph/index-chain.js";
import { isCustomer } from "../graph/index-chain.js";
import { customerWeights, receivedInDeliveries } from "./customer-weights.js";
import { differentiate, type Gradient } from "./differentiate.js";
import type { Network, Values } from "./network.js";
import { type NetworkStrengths, networkValues } from "./network-values.js";
import { type SharedLoss, shareLoss, weigh } from "./share-loss.js";

/** Service levels of a chain as it is, what it could reach, and what is lost on the way. */
export interface ServiceLevels {
  readonly network: Network;
  readonly strengths: NetworkStrengths;
  /** Service levels by position, and the own strengths behind them. */
  readonly values: Values;
  /** The best service level possible, by party number; 0 where a closed loop holds everything up. */
  readonly ceiling: Float64Array;
  /** 1 where a service level can be told, by party number: not behind a closed loop, nor of an unserved customer. */
  readonly told: Uint8Array;
  /** Volume of the deliveries that reach each party, by party number; `NaN` where none does. */
  readonly received: Float64Array;
  /** Every party's weight in the overall service level, by position. */
  readonly weights: Float64Array;
  /** The overall service level and its ceiling; 0 of no customers. */
  readonly overall: number;
  readonly overallCeiling: number;
  /** Losses by input and by position. */
  readonly loss: SharedLoss;
  /** How the overall service level moves with each strength, where it stands. */
  readonly gradient: Gradient;
}

/**
 * Measures the service level that reaches the end customers, its ceiling, and every strength's loss.
 *
 * @param handoff - strengths by handoff number.
 * @param own - the parties' own strengths by party number.
 */
export function measureServiceLevel(
  index: ChainIndex,
  flow: FlowMap,
  network: Network,
  handoff: Float64Array,
  own: Float64Array,
): ServiceLevels {
  const strengthOf = (number: number) => (number < 0 ? 1 : handoff[number]!);
  const strengths = {
    input: new Float64Array(network.inputCount).map((_, input) => strengthOf(network.handoff[input]!)),
    own: Float64Array.from(network.partyAt, (party) => own[party]!),
  };
  const { values } = networkValues(network, strengths, 0);
  const { values: best } = networkValues(network, strengths, 1);
  const ceiling = Float64Array.from(network.positionOf, (position) => best[position]!);
  const received = receivedInDeliveries(index, flow, network);
  const told = new Uint8Array(index.partyCount).map((_, party) => {
    const served = !isCustomer(index, party) || !Number.isNaN(received[party]!);
    return served && ceiling[party]! > 0 ? 1 : 0;
  });
  const byParty = customerWeights(index, received, told);
  const weights = Float64Array.from(network.partyAt, (party) => byParty[party]!);
  return {
    network,
    strengths,
    values,
    ceiling,
    told,
    received,
    weights,
    overall: weigh(weights, values),
    overallCeiling: weigh(weights, best),
    loss: shareLoss(network, strengths, weights),
    gradient: differentiate(network, strengths.input, values, weights),
  };
}
