import type { Chain } from "../../chain/chain.js";
import type { Level } from "../../chain/level.js";
import { rollUp } from "../../chain/roll-up.js";
import { inferFlow } from "../flow/infer-flow.js";
import { type ChainIndex, indexChain } from "../graph/index-chain.js";
import { type Ties, tiesAmong } from "./connection/ties.js";
import { type DeliveryWays, deliveryWays } from "./delivery-ways.js";
import { tieVolumes } from "./grouping/tie-volumes.js";
import type { Portions } from "./portions.js";

/** What all measures of structure are taken on, by numbers of the index. */
export interface StructureGround extends DeliveryWays {
  readonly index: ChainIndex;
  /** 1 for a request, 0 for a delivery, by handoff number. */
  readonly isRequest: Uint8Array;
  readonly ties: Ties;
  /** What passes over each tie. */
  readonly volume: Float64Array;
}

/** Rolls a chain up to a level and lays it out; evidence, and so what people answered, is left behind first. */
export function* structureGround(chain: Chain, level: Level): Portions<StructureGround> {
  const rolled = rollUp({ ...chain, evidence: [] }, level);
  yield 0.3;
  const index = indexChain(rolled);
  yield 0.6;
  const flow = inferFlow(index);
  yield 0.9;
  const ways = deliveryWays(index, flow);
  const ties = tiesAmong(index.partyCount, index.giver, index.receiver);
  yield 0.95;
  const volume = tieVolumes(ties, index.giver, index.receiver, index.volume);
  return { index, isRequest: flow.isRequest, ties, volume, ...ways };
}
