import type { FlowMap } from "./flow/infer-flow.js";
import type { ChainIndex } from "./graph/index-chain.js";
import type { EvidenceIndex } from "./graph/index-evidence.js";
import type { Scorecards } from "./principles/scorecards.js";
import type { ServiceLevels } from "./service-level/measure-service-level.js";
import type { ChainStrengths } from "./strength/strengths-of.js";

/** What the figures of a chain are made from, by number. */
export interface MeasuredParts {
  readonly index: ChainIndex;
  readonly evidence: EvidenceIndex;
  readonly flow: FlowMap;
  readonly strengths: ChainStrengths;
  readonly levels: ServiceLevels;
  readonly scorecards: Scorecards;
}
