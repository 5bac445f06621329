import type { Chain } from "../../src/index.js";
import { inferFlow } from "../../src/measures/flow/infer-flow.js";
import { indexChain } from "../../src/measures/graph/index-chain.js";
import { indexEvidence } from "../../src/measures/graph/index-evidence.js";
import { buildNetwork } from "../../src/measures/service-level/build-network.js";
import { measureServiceLevel } from "../../src/measures/service-level/measure-service-level.js";
import { networkValues } from "../../src/measures/service-level/network-values.js";
import { shareLoss, weigh } from "../../src/measures/service-level/share-loss.js";
import { strengthsOf } from "../../src/measures/strength/strengths-of.js";
import { cpuSeconds, median } from "./cpu-seconds.js";

/** What the kernel takes, in CPU seconds, and whether its figures hold together. */
export interface KernelFigures {
  readonly evaluation: number;
  readonly losses: number;
  /** All losses by one finite difference a handoff, scaled up from a sample. */
  readonly finiteDifferences: number;
  readonly residual: number;
  readonly panels: number;
  readonly serviceLevel: number;
}

/** Times one evaluation of the service level, all losses, and the naive rival on a sample of handoffs. */
export function measureKernel(chain: Chain, runs: number, sample: number): KernelFigures {
  const index = indexChain(chain);
  const evidence = indexEvidence(index);
  const flow = inferFlow(index);
  const network = buildNetwork(index, flow);
  const { handoffs, parties } = strengthsOf(index, evidence, [], 0.75);
  const levels = measureServiceLevel(index, flow, network, handoffs.strengths.mean, parties.strengths.mean);
  const { strengths, weights } = levels;
  const evaluate = () => networkValues(network, strengths, 0);
  const difference = () => {
    for (let input = 0; input < sample; input += 1) {
      const place = Math.floor((input * network.inputCount) / sample);
      const changed = strengths.input.slice();
      changed[place] = Math.min(1, changed[place]! + 1e-6);
      weigh(weights, networkValues(network, { ...strengths, input: changed }, 0).values);
    }
  };
  return {
    evaluation: median(Array.from({ length: runs * 3 }, () => cpuSeconds(evaluate))),
    losses: median(
      Array.from({ length: runs }, () => cpuSeconds(() => shareLoss(network, strengths, weights))),
    ),
    finiteDifferences: (cpuSeconds(difference) / sample) * network.inputCount,
    residual: levels.loss.residual,
    panels: levels.loss.panels,
    serviceLevel: levels.overall,
  };
}
