import { expectedHandoffs } from "../../flow/expected-handoffs.js";
import { waysToGoal } from "../../flow/ways-to-goal.js";
import { adjacency } from "../../graph/adjacency.js";
import type { ChainIndex } from "../../graph/index-chain.js";
import { strongComponents } from "../../graph/strong-components.js";
import { likeliestOrigins } from "./likeliest-origins.js";
import { type FoundRoutes, type RouteGround, routesTo } from "./routes-to.js";
import { supplyShares } from "./supply-shares.js";

/** On which ways deliveries reach one customer. */
export interface CustomerRoutes extends FoundRoutes {
  /** Party number. */
  readonly customer: number;
  /**
   * Through how many hands a delivery passes on average before it reaches the customer, who does not count; a
   * party that a loop brings it back to counts each time. `null` where no delivery with an origin arrives.
   */
  readonly touched: number | null;
}

/** How many routes are wanted. */
export interface RouteOptions {
  /** Routes to each customer, at most. */
  readonly most?: number;
}

type Handoffs = Pick<ChainIndex, "partyCount" | "giver" | "receiver" | "volume" | "customer">;

/**
 * The most travelled routes to every customer, in order of party numbers: each delivery is followed back to
 * one of those that its giver received, in proportion to their volumes and whatever their services, until a
 * party is reached that receives no deliveries. Requests, what customers give, within-ties, handoffs without
 * volume, and closed loops that nothing enters count for nothing. As distances do, routes follow the handoffs
 * that were stated, not memberships.
 *
 * The shares of all routes to a customer add up to 1, less what went round a loop. Work is linear for the
 * whole chain, but for sorting, and bounded for each customer: where very many loops lie on the way, a search
 * may be cut short.
 *
 * @param isRequest - 1 for a request, by handoff number.
 */
export function travelledRoutes(
  handoffs: Handoffs,
  isRequest: Uint8Array,
  { most = 3 }: RouteOptions = {},
): readonly CustomerRoutes[] {
  const { partyCount, customer } = handoffs;
  const delivered = deliveredVolume(handoffs, isRequest);
  const isOrigin = origins(handoffs, delivered);
  const ground = routeGround(handoffs, delivered, isOrigin);
  const { receiver, giver } = handoffs;
  const touched = expectedHandoffs(partyCount, receiver, giver, delivered, isOrigin);
  const routes: CustomerRoutes[] = [];
  for (let party = 0; party < partyCount; party++) {
    if (customer[party] !== 1) continue;
    const hands = touched[party];
    routes.push({
      customer: party,
      touched: Number.isNaN(hands) ? null : hands,
      ...routesTo(ground, party, most),
    });
  }
  return routes;
}

/** The volume of each delivery that counts; 0 for all other handoffs. */
function deliveredVolume(
  { giver, receiver, volume, customer }: Handoffs,
  isRequest: Uint8Array,
): Float64Array {
  return volume.map((amount, handoff) => {
    const isWithin = giver[handoff] === receiver[handoff];
    return isRequest[handoff] === 1 || isWithin || customer[giver[handoff]] === 1 ? 0 : amount;
  });
}

/** 1 for every party but customers that receives no deliveries. */
function origins({ receiver, customer }: Handoffs, delivered: Float64Array): Uint8Array {
  const isOrigin = customer.map((is) => 1 - is);
  for (let handoff = 0; handoff < delivered.length; handoff++) {
    if (delivered[handoff] > 0) isOrigin[receiver[handoff]] = 0;
  }
  return isOrigin;
}

function routeGround(
  { partyCount, giver, receiver }: Handoffs,
  delivered: Float64Array,
  isOrigin: Uint8Array,
): RouteGround {
  const ways = waysToGoal(partyCount, receiver, giver, delivered, isOrigin);
  const supply = supplyShares(partyCount, partyCount, receiver, giver, delivered, ways);
  return {
    supply,
    isOrigin,
    way: likeliestOrigins(supply, isOrigin),
    component: strongComponents(partyCount, adjacency(partyCount, receiver, giver, ways)).of,
    order: Int32Array.from(supply.giver.keys()),
    sorted: new Uint8Array(partyCount),
  };
}
