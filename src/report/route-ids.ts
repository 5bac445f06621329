import type { HandoffEnds } from "../chain/handoff.js";

/** Ids of the parties on a way, the end customer last; none where there is no way. */
export function routeIds(route: readonly HandoffEnds[]): readonly string[] {
  return route.length === 0 ? [] : [route[0]!.from, ...route.map(({ to }) => to)];
}
