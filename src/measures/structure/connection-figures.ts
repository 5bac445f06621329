import { adjacency } from "../graph/adjacency.js";
import type { ChainIndex } from "../graph/index-chain.js";
import { strongComponents } from "../graph/strong-components.js";
import { articulationPoints } from "./connection/articulation-points.js";
import { bridges } from "./connection/bridges.js";
import { type DominatorTree, dominatorsTowardAll } from "./connection/dominators.js";
import { hopsToCustomer } from "./connection/hops-to-customer.js";
import { lowPoints } from "./connection/low-points.js";
import { supplyDominators } from "./connection/supply-dominators.js";
import { weakComponents } from "./connection/weak-components.js";
import type { Ways } from "./delivery-ways.js";
import { reciprocity } from "./grouping/reciprocity.js";
import type { Portions } from "./portions.js";
import type { StructureGround } from "./structure-ground.js";

/** How a chain hangs together, by party number. */
export interface ConnectionFigures {
  /** -1 where no way leads to a customer. */
  readonly hops: Int32Array;
  readonly dominates: Int32Array;
  readonly part: Int32Array;
  /** Parts of two parties or more. */
  readonly parts: number;
  readonly loop: Int32Array;
  /** 1 for an articulation point. */
  readonly cut: Uint8Array;
  /** 1 for a bridge, by tie number. */
  readonly bridge: Uint8Array;
  readonly reciprocity: number | null;
  /** Whom the supply of each party comes through. */
  readonly supply: DominatorTree;
}

/** Measures it, all in time linear, or nearly so, in parties and handoffs. */
export function* connectionFigures(ground: StructureGround): Portions<ConnectionFigures> {
  const { index, ties, withMembers } = ground;
  const { partyCount, giver, receiver, customer } = index;
  const hops = hopsToCustomer(withMembers.entering, customer);
  yield 0.1;
  const dominates = dominatedCounts(withMembers, customer);
  yield 0.3;
  const supply = supplyDominators(withMembers.leaving, withMembers.entering);
  yield 0.5;
  const parts = partsBySize(index);
  yield 0.6;
  const loop = loopSizes(index);
  yield 0.75;
  const low = lowPoints(ties);
  const cut = marked(partyCount, articulationPoints(low));
  const bridge = marked(ties.count, bridges(low));
  yield 0.9;
  const returned = reciprocity(partyCount, giver, receiver).whole;
  return { hops, dominates, ...parts, loop, cut, bridge, reciprocity: returned, supply };
}

/** How many parties stand below each in the tree of dominators; 0 of customers, with whom ways end. */
function dominatedCounts({ leaving, entering }: Ways, customer: Uint8Array): Int32Array {
  const { immediate, order } = dominatorsTowardAll(leaving, entering, customer);
  const below = new Int32Array(customer.length + 1);
  for (let place = order.length - 1; place >= 0; place--) {
    const party = order[place];
    below[immediate[party]] += below[party] + 1;
  }
  return below.subarray(0, customer.length).map((count, party) => (customer[party] === 1 ? 0 : count));
}

/** Numbers connected parts by size, the largest first, those of one size by their lowest party number. */
function partsBySize({ partyCount, giver, receiver }: ChainIndex): Pick<ConnectionFigures, "part" | "parts"> {
  const { count, of } = weakComponents(partyCount, giver, receiver);
  const size = sizes(count, of);
  const order = new Int32Array(count).map((_, part) => part);
  order.sort((a, b) => size[b] - size[a] || a - b);
  const number = new Int32Array(count);
  for (let place = 0; place < count; place++) number[order[place]] = place;
  const parts = size.reduce((several, parties) => several + (parties > 1 ? 1 : 0), 0);
  return { part: of.map((part) => number[part]), parts };
}

function loopSizes({ partyCount, giver, receiver }: ChainIndex): Int32Array {
  const { count, of } = strongComponents(partyCount, adjacency(partyCount, giver, receiver));
  const size = sizes(count, of);
  return of.map((component) => size[component]);
}

function sizes(count: number, of: Int32Array): Int32Array {
  const size = new Int32Array(count);
  for (const group of of) size[group]++;
  return size;
}

function marked(length: number, numbers: Int32Array): Uint8Array {
  const marks = new Uint8Array(length);
  for (const number of numbers) marks[number] = 1;
  return marks;
}
