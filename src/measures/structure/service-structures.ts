import type { Handoff } from "../../chain/handoff.js";
import { adjacency } from "../graph/adjacency.js";
import type { ChainIndex } from "../graph/index-chain.js";
import type { DominatorTree } from "./connection/dominators.js";
import { nearestSharedDominator } from "./connection/shared-dominators.js";
import { eachInPortions, type Portions } from "./portions.js";
import type { ServiceStructure } from "./structure-figures.js";
import type { StructureGround } from "./structure-ground.js";
import { receivedServices } from "./supply/received-services.js";

/** Shared parties upstream that are told of each service, at most. */
const mostUpstream = 10;
const portion = 50_000;
/** Volumes closer than this, as a share, are equal. */
const equal = 1e-9;

/**
 * Who gives what to each party; in order of receivers' ids, then of the givers'.
 *
 * @param supply - the tree of `supplyDominators`.
 */
export function* serviceStructures(
  { index, isRequest }: Pick<StructureGround, "index" | "isRequest">,
  supply: DominatorTree,
): Portions<readonly ServiceStructure[]> {
  const { count, of, receiver } = receivedServices(index, isRequest);
  const isPlaced = Uint8Array.from(of, (service) => (service < 0 ? 0 : 1));
  const { start, edge } = adjacency(count, of, index.giver, isPlaced);
  const usual = meanVolumes(index);
  const structures: ServiceStructure[] = [];
  yield* eachInPortions(count, portion, (service) => {
    const handoffs = edge.subarray(start[service], start[service + 1]);
    const givers = giversOf(index, handoffs);
    structures.push({
      party: idOf(index, receiver[service]),
      flow: isRequest[handoffs[0]] === 1 ? "request" : "delivery",
      ...termsOf(index, handoffs, usual[receiver[service]]),
      givers: givers.map((giver) => idOf(index, giver)),
      sharedUpstream: sharedUpstream(supply, givers).map((party) => idOf(index, party)),
    });
  });
  return structures;
}

/** Each once: handoffs come in order of givers, and two may differ in declared flow alone. */
function giversOf({ giver }: ChainIndex, handoffs: Int32Array): readonly number[] {
  const givers: number[] = [];
  for (const handoff of handoffs) if (giver[handoff] !== givers.at(-1)) givers.push(giver[handoff]);
  return givers;
}

function termsOf({ chain, handoffPlace }: ChainIndex, numbers: Int32Array, usual: number) {
  const handoffs = Array.from(numbers, (number) => chain.handoffs[handoffPlace[number]]!);
  return {
    service: handoffs[0]!.service,
    redundant: handoffs.every(({ redundant }) => redundant),
    needed: handoffs.some(({ need = 0 }) => need > 0),
    sharesStated: handoffs.length === 1 || handoffs.some((handoff) => isStated(handoff, usual)),
  };
}

/** A volume that nobody stated is the mean of what the receiver gets; what was counted or rolled up is stated. */
function isStated({ volume, observed, lifted }: Handoff, usual: number): boolean {
  return observed !== undefined || lifted !== undefined || Math.abs(volume - usual) > equal * usual;
}

/** Mean volume of the handoffs that each party receives. */
function meanVolumes({ partyCount, receiver, volume }: ChainIndex): Float64Array {
  const mean = new Float64Array(partyCount);
  const before = new Float64Array(partyCount);
  for (let handoff = 0; handoff < volume.length; handoff++) {
    const party = receiver[handoff];
    mean[party] += (volume[handoff] - mean[party]) / ++before[party];
  }
  return mean;
}

/** Of those that all givers hang on, only the nearest can be one of them. */
function sharedUpstream(supply: DominatorTree, givers: readonly number[]): readonly number[] {
  if (givers.length < 2) return [];
  const shared: number[] = [];
  let party = nearestSharedDominator(supply, givers);
  if (givers.includes(party)) party = supply.immediate[party];
  while (party >= 0 && party < supply.immediate.length && shared.length < mostUpstream) {
    shared.push(party);
    party = supply.immediate[party];
  }
  return shared;
}

function idOf({ chain, partyPlace }: ChainIndex, party: number): string {
  return chain.parties[partyPlace[party]]!.id;
}
