import { dequeue, enqueue, type LeastFirstQueue, leastFirstQueue } from "./least-first-queue.js";
import type { SupplyShares } from "./supply-shares.js";

/** What routes are searched on: all deliveries, walked backward from who receives them. */
export interface RouteGround {
  readonly supply: SupplyShares;
  /** 1 for a party where routes begin. */
  readonly isOrigin: Uint8Array;
  /** Unlikeliness of the likeliest way from each party back to an origin (see `likeliestOrigins`). */
  readonly way: Float64Array;
  /** Strong component of each party: a route meets a party again only without leaving its component. */
  readonly component: Int32Array;
  /** Slots of `supply` by row, likeliest way first in the rows that are `sorted`. */
  readonly order: Int32Array;
  readonly sorted: Uint8Array;
}

/** A way that deliveries take. */
export interface TravelledRoute {
  /** Party numbers, from the origin to the customer; no party twice. */
  readonly parties: readonly number[];
  /** Which part of the customer's deliveries came exactly this way, 0..1. */
  readonly share: number;
}

/** The routes found to one party. */
export interface FoundRoutes {
  /** Most travelled first. */
  readonly routes: readonly TravelledRoute[];
  /** Whether the search was given up before so many were found as were wanted: there may be more. */
  readonly cutShort: boolean;
}

/** Steps for one party until the search is given up. */
const mostSteps = 10_000;

/**
 * The most travelled routes to a party without coming by any party twice, one after another, best first: what
 * has been walked is continued where its share times that of the likeliest way on is largest. That way is
 * known exactly, so no step is in vain unless it closes a loop, and a party with a thousand givers is not
 * walked a thousand ways.
 *
 * Source: Hart, Nilsson & Raphael (1968), "A formal basis for the heuristic determination of minimum cost
 * paths".
 */
export function routesTo(ground: RouteGround, party: number, most: number): FoundRoutes {
  const search = startSearch(ground, party);
  const routes: TravelledRoute[] = [];
  while (routes.length < most) {
    const next = dequeue(search.queue);
    if (next === undefined || search.steps >= mostSteps) return { routes, cutShort: next !== undefined };
    const walked = follow(search, next.item);
    if (walked >= 0) routes.push(routeOf(search, walked));
  }
  return { routes, cutShort: false };
}

/**
 * Walks are a tree that grows backward from the party at its root; steps that may be taken next wait in a
 * queue.
 */
interface Search {
  readonly ground: RouteGround;
  readonly walk: { party: number; before: number; cost: number; share: number }[];
  readonly step: { walk: number; place: number }[];
  readonly queue: LeastFirstQueue;
  steps: number;
}

function startSearch(ground: RouteGround, party: number): Search {
  const root = { party, before: -1, cost: 0, share: 1 };
  const search: Search = { ground, walk: [root], step: [], queue: leastFirstQueue(), steps: 0 };
  offer(search, 0, firstStep(ground, party));
  return search;
}

/** Takes a step; answers the walk that it completes, -1 where it does not. */
function follow(search: Search, number: number): number {
  const { ground, walk, step } = search;
  const { walk: at, place } = step[number]!;
  const { cost, share } = walk[at]!;
  offer(search, at, place + 1);
  const slot = ground.order[place];
  const party = ground.supply.giver[slot];
  search.steps++;
  if (isOn(search, at, party)) return -1;
  const taken = ground.supply.share[slot];
  const next = walk.push({ party, before: at, cost: cost - Math.log(taken), share: share * taken }) - 1;
  if (ground.isOrigin[party] === 1) return next;
  offer(search, next, firstStep(ground, party));
  return -1;
}

/** Lets a step wait, if there is one at that place in the row of the party that the walk has come to. */
function offer({ ground, walk, step, queue }: Search, at: number, place: number): void {
  const { party, cost } = walk[at]!;
  if (place >= ground.supply.start[party + 1]) return;
  const unlikely = cost + costOf(ground, ground.order[place]);
  if (unlikely < Infinity) enqueue(queue, step.push({ walk: at, place }) - 1, unlikely);
}

/** Place of a party's likeliest step, once its row is in order. */
function firstStep(ground: RouteGround, party: number): number {
  const { supply, order, sorted } = ground;
  const first = supply.start[party];
  if (sorted[party] === 0) {
    sorted[party] = 1;
    order
      .subarray(first, supply.start[party + 1])
      .sort((a, b) => costOf(ground, a) - costOf(ground, b) || supply.giver[a] - supply.giver[b]);
  }
  return first;
}

function costOf({ supply, way }: RouteGround, slot: number): number {
  return way[supply.giver[slot]] - Math.log(supply.share[slot]);
}

/**
 * Whether a party is on a walk already; once the walk has entered its component from outside it cannot be.
 */
function isOn(search: Search, at: number, party: number): boolean {
  const { component } = search.ground;
  for (let walk = search.walk[at]; walk !== undefined; walk = search.walk[walk.before]) {
    if (component[walk.party] !== component[party]) return false;
    if (walk.party === party) return true;
    search.steps++;
  }
  return false;
}

function routeOf({ walk }: Search, completed: number): TravelledRoute {
  const parties: number[] = [];
  for (let at = completed; at >= 0; at = walk[at]!.before) parties.push(walk[at]!.party);
  return { parties, share: walk[completed]!.share };
}
