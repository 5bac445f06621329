import { groupBy } from "../../chain/group-by.js";
import type { Handoff } from "../../chain/handoff.js";
import type { FlowMap } from "../flow/infer-flow.js";
import { adjacency } from "../graph/adjacency.js";
import { type ChainIndex, isCustomer } from "../graph/index-chain.js";
import type { Network } from "./network.js";

type Inputs = Pick<
  Network,
  "groupStart" | "need" | "share" | "redundant" | "inputStart" | "source" | "weight" | "handoff"
>;

/** A network's groups and inputs while they are laid out. */
type Layout = { readonly [Field in keyof Inputs]: number[] };

/** Handoffs (by number) of one service, and the terms its receiver has for it. */
interface Service {
  readonly handoffs: readonly number[];
  readonly volume: number;
  readonly need: number | undefined;
  readonly redundant: boolean;
}

/** Groups every party's inputs by service and lays them out in the order of positions. */
export function inputGroups(
  index: ChainIndex,
  flow: FlowMap,
  carries: Uint8Array,
  partyAt: Int32Array,
  positionOf: Int32Array,
): Inputs {
  const layout: Layout = {
    groupStart: [0],
    need: [],
    share: [],
    redundant: [],
    inputStart: [0],
    source: [],
    weight: [],
    handoff: [],
  };
  const received = adjacency(index.partyCount, index.receiver, index.giver, carries);
  const unitOf = new Map(flow.memberships.map(({ unit, member }) => [member, unit]));
  const sourceOf = inputSources(index, flow, positionOf);
  for (const party of partyAt) {
    const handoffs = received.edge.subarray(received.start[party]!, received.start[party + 1]!);
    layServices(index, flow, handoffs, layout, sourceOf);
    const unit = unitOf.get(party);
    if (unit !== undefined) layMembership(positionOf[unit]!, layout);
    layout.groupStart.push(layout.need.length);
  }
  return {
    groupStart: new Int32Array(layout.groupStart),
    need: new Float64Array(layout.need),
    share: new Float64Array(layout.share),
    redundant: new Uint8Array(layout.redundant),
    inputStart: new Int32Array(layout.inputStart),
    source: new Int32Array(layout.source),
    weight: new Float64Array(layout.weight),
    handoff: new Int32Array(layout.handoff),
  };
}

type SourceOf = (handoff: number) => number;

/** A delivery brings its giver's service level, a request its giver's own strength, a customer's anything 1. */
function inputSources(index: ChainIndex, { isRequest }: FlowMap, positionOf: Int32Array): SourceOf {
  return (handoff) => {
    const giver = index.giver[handoff]!;
    if (isCustomer(index, giver)) return 2 * index.partyCount;
    return positionOf[giver]! + (isRequest[handoff] === 1 ? index.partyCount : 0);
  };
}

function layServices(
  index: ChainIndex,
  flow: FlowMap,
  handoffs: Int32Array,
  layout: Layout,
  sourceOf: SourceOf,
): void {
  const services = servicesOf(index, flow, handoffs);
  const rest = services.filter(({ need, volume }) => need === undefined && volume > 0);
  const restShares = sharesOf(rest.map(({ volume }) => volume));
  for (const service of services) {
    if (service.need === undefined && !(service.volume > 0)) continue;
    const weights = sharesOf(service.handoffs.map((handoff) => index.volume[handoff]!));
    layout.need.push(service.need ?? -1);
    layout.share.push(service.need === undefined ? restShares[rest.indexOf(service)]! : 0);
    layout.redundant.push(service.redundant ? 1 : 0);
    for (const [place, handoff] of service.handoffs.entries()) {
      layout.source.push(sourceOf(handoff));
      layout.weight.push(service.redundant ? 1 : weights[place]!);
      layout.handoff.push(handoff);
    }
    layout.inputStart.push(layout.source.length);
  }
}

/** Each one's share of the sum; added up in order they give 1 and no bit more, so that nothing is lost at best. */
function sharesOf(volumes: readonly number[]): readonly number[] {
  const total = volumes.reduce((sum, volume) => sum + volume, 0);
  let given = 0;
  return volumes.map((volume, place) => {
    const share = place === volumes.length - 1 ? Math.max(0, 1 - given) : volume / total;
    given += share;
    return share;
  });
}

/** A needed or redundant service stands for itself (one name and flow); all else is taken as one. */
function servicesOf(index: ChainIndex, { isRequest }: FlowMap, handoffs: Int32Array): readonly Service[] {
  const rest: number[] = [];
  const withTerms: number[] = [];
  for (const handoff of handoffs) {
    const { need, redundant } = handoffAt(index, handoff);
    if (need === undefined && !redundant) rest.push(handoff);
    else withTerms.push(handoff);
  }
  const named = groupBy(withTerms, (handoff) => `${isRequest[handoff]} ${handoffAt(index, handoff).service}`);
  const groups = rest.length > 0 ? [rest, ...named.values()] : [...named.values()];
  return groups.map((providers) => serviceOf(index, providers));
}

function serviceOf(index: ChainIndex, handoffs: readonly number[]): Service {
  const { need, redundant } = handoffAt(index, handoffs[0]!);
  const volume = handoffs.reduce((sum, handoff) => sum + index.volume[handoff]!, 0);
  return { handoffs, volume, need, redundant };
}

function handoffAt({ chain, handoffPlace }: ChainIndex, handoff: number): Handoff {
  return chain.handoffs[handoffPlace[handoff]!]!;
}

/** What a unit receives reaches its member whole: a service it cannot do without. */
function layMembership(unit: number, layout: Layout): void {
  layout.need.push(1);
  layout.share.push(0);
  layout.redundant.push(0);
  layout.source.push(unit);
  layout.weight.push(1);
  layout.handoff.push(-1);
  layout.inputStart.push(layout.source.length);
}
