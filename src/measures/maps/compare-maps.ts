import type { Chain } from "../../chain/chain.js";
import { groupBy } from "../../chain/group-by.js";
import type { HandoffEnds } from "../../chain/handoff.js";
import { keyOf } from "../../chain/key-of.js";
import type { Level } from "../../chain/level.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import { placeKey } from "../../chain/place-key.js";
import { rollUp } from "../../chain/roll-up.js";
import type { IdleHandoff, MapComparison, UndeclaredHandoff } from "./map-comparison.js";

/** How to compare two maps. */
export interface CompareMapsOptions {
  /** The unit to look at, the one that is diagnosed: everything below it is rolled up first. Departments. */
  readonly level?: Level;
}

/**
 * Compares what people declared with what was seen: handoffs in a log that are not on the map, and handoffs on the map
 * that no log shows. Both are rolled up to the same level first; parties that the declared map knows are taken to belong
 * where it says, so that a log of people meets a map of departments.
 *
 * Handoffs match by giver, receiver and service, whatever their flow. People and systems name services differently;
 * so each handoff that does not match also tells whether its pair does (`pairKnown`), and shares and signs go by pairs.
 * The chain seen counts by its `observed` exchanges, where it has them, else by volume. What stays inside one unit is
 * left out.
 *
 * Hand the result to `undeclaredHandoff` and `idleHandoff` to have it in a diagnosis of the declared map.
 *
 * @throws `RangeError` for a level that is none.
 *
 * @example
 * ```ts
 * const comparison = compareMaps(declared, seen);
 * diagnose(declared, {
 *   detectors: [...standardDetectors, undeclaredHandoff(comparison), idleHandoff(comparison)],
 * });
 * ```
 */
export function compareMaps(
  declared: Chain,
  observed: Chain,
  { level = "department" }: CompareMapsOptions = {},
): MapComparison {
  const map = mapOf(rollUp(declared, level));
  const seen = mapOf(rollUp(placedBy(declared, observed), level));
  const undeclared = seen.handoffs.filter((handoff) => !map.services.has(placeKey(handoff)));
  const idle = map.handoffs.filter((handoff) => !seen.services.has(placeKey(handoff)));
  const isKnown = new Set(declared.parties.map(({ id }) => id));
  return {
    level,
    shared: seen.services.size - new Set(undeclared.map(placeKey)).size,
    undeclared: undeclared.map((handoff) => undeclaredFigures(handoff, seen, map)),
    idle: idleFigures(idle, map, seen),
    undeclaredShare: shareOutside(seen, map),
    idleShare: shareOutside(map, seen),
    undeclaredParties: [...seen.given.keys()].filter((id) => !isKnown.has(id)),
    unseenParties: [...map.given.keys()].filter((id) => !seen.given.has(id)),
  };
}

/** One handoff of a map, over all its flows. */
interface MapHandoff extends HandoffEnds {
  readonly volume: number;
}

/** A map, as far as it is compared. */
interface ComparedMap {
  /** Handoffs between parties, each once whatever its flow, in the document's order. */
  readonly handoffs: readonly MapHandoff[];
  readonly services: ReadonlySet<string>;
  /** Exchanges between each giver and receiver. */
  readonly pairs: ReadonlyMap<string, number>;
  /** What each party that takes part gives, by its id; 0 of one that only receives. */
  readonly given: ReadonlyMap<string, number>;
  readonly total: number;
}

function mapOf({ parties, handoffs }: Chain): ComparedMap {
  const between = handoffs
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, service, observed, volume }) => ({
      ...{ from, to, service },
      volume: observed?.exchanges ?? volume,
    }));
  const once = [...groupBy(between, placeKey).values()].map(pooled);
  const byPair = [...groupBy(once, pairKey).values()].map(pooled);
  const given = new Map(byGiver(byPair));
  const taking = new Set(byPair.flatMap(({ from, to }) => [from, to]));
  const inOrder = parties.filter(({ id }) => taking.has(id));
  return {
    handoffs: once,
    services: new Set(once.map(placeKey)),
    pairs: new Map(byPair.map((pair) => [pairKey(pair), pair.volume])),
    given: new Map(inOrder.map(({ id }) => [id, given.get(id) ?? 0])),
    total: orderedSum(byPair.map(({ volume }) => volume)),
  };
}

function pairKey({ from, to }: HandoffEnds): string {
  return keyOf(from, to);
}

function pooled(rows: readonly MapHandoff[]): MapHandoff {
  return { ...rows[0]!, volume: orderedSum(rows.map(({ volume }) => volume)) };
}

function byGiver(pairs: readonly MapHandoff[]): readonly (readonly [string, number])[] {
  return Array.from(
    groupBy(pairs, ({ from }) => from),
    ([id, own]) => [id, pooled(own).volume] as const,
  );
}

/** The chain seen, with parties that both know where the declared map puts them. */
function placedBy(declared: Chain, observed: Chain): Chain {
  const known = new Set(declared.parties.map(({ id }) => id));
  const others = observed.parties.filter(({ id }) => !known.has(id));
  return { ...observed, parties: [...declared.parties, ...others] };
}

function undeclaredFigures(handoff: MapHandoff, seen: ComparedMap, map: ComparedMap): UndeclaredHandoff {
  const giverShare = shareOf(handoff.volume, seen.given.get(handoff.from)!);
  return { ...unmatched(handoff, seen, map), giverShare: giverShare ?? 0 };
}

function idleFigures(
  idle: readonly MapHandoff[],
  map: ComparedMap,
  seen: ComparedMap,
): readonly IdleHandoff[] {
  const common = [...map.pairs].filter(([pair]) => seen.pairs.has(pair));
  const rate = shareOf(
    orderedSum(common.map(([pair]) => seen.pairs.get(pair)!)),
    orderedSum(common.map(([, volume]) => volume)),
  );
  return idle.map((handoff) => {
    const isInSight = rate !== null && seen.given.has(handoff.from) && seen.given.has(handoff.to);
    return { ...unmatched(handoff, map, seen), expected: isInSight ? rate * handoff.volume : null };
  });
}

function unmatched(handoff: MapHandoff, own: ComparedMap, other: ComparedMap) {
  const share = shareOf(handoff.volume, own.total) ?? 0;
  return { ...handoff, share, pairKnown: other.pairs.has(pairKey(handoff)) };
}

/** The share of a map's exchanges between pairs that the other lacks. */
function shareOutside(own: ComparedMap, other: ComparedMap): number | null {
  const lacking = [...own.pairs].filter(([pair]) => !other.pairs.has(pair));
  return shareOf(orderedSum(lacking.map(([, volume]) => volume)), own.total);
}

function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
