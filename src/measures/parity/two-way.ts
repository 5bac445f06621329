import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import type { HandoffEnds } from "../../chain/handoff.js";
import { keyOf } from "../../chain/key-of.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import { weightedMean } from "../../chain/weighted-mean.js";

/** What a party gives another over one handoff. */
export interface GivenHandoff extends Pick<HandoffEnds, "from" | "to"> {
  /** Exchanges in the period, at least 0. */
  readonly volume: number;
  /** Share of exchanges that serve the receiver well, 0..1; `null` where nothing is known. */
  readonly strength: number | null;
}

/** What a party gives another over all handoffs between them, one way. */
export interface Given {
  /** Exchanges; 0 where it gives nothing. */
  readonly volume: number;
  /** Mean strength by volume of the handoffs whose strength is known; `null` where none is. */
  readonly strength: number | null;
}

/** What two parties give each other. */
export interface TwoWay {
  /** The two ids, in code-unit order. */
  readonly parties: readonly [string, string];
  /** What the first gives the second. */
  readonly forth: Given;
  /** What the second gives the first. */
  readonly back: Given;
  /**
   * Whose side the balance is on, -1..1: the good exchanges (volume · strength) that the first gives, less those it
   * gets, by all of them. 0: even; 1: of all that is good, the first gives everything. `null` where one side gives
   * nothing, or the strength of what it gives is not known: then there is no exchange to weigh.
   */
  readonly balance: number | null;
}

/**
 * What each two parties that serve each other, or one the other, give and get: an internal customer is owed something
 * and owes something. Handoffs of all services and of both flows count; those of a party to itself do not. Volumes are
 * numbers of exchanges, not their worth, so that 0 means that both serve each other well equally often.
 *
 * @returns one entry for each pair with a handoff, ordered by its ids; the order of the handoffs changes nothing.
 *
 * @example
 * ```ts
 * twoWay([
 *   { from: "kitchen", to: "floor", volume: 100, strength: 0.9 },
 *   { from: "floor", to: "kitchen", volume: 100, strength: 0.3 },
 * ]);
 * // [{ parties: ["floor", "kitchen"], forth: { volume: 100, strength: 0.3 }, back: ..., balance: -0.5 }]
 * ```
 */
export function twoWay(handoffs: readonly GivenHandoff[]): readonly TwoWay[] {
  const between = handoffs.filter(({ from, to }) => from !== to);
  const pairs = groupBy(between, (handoff) => keyOf(...pairOf(handoff)));
  return Array.from(pairs.values(), exchangeOf).sort(
    ({ parties: a }, { parties: b }) => compareText(a[0], b[0]) || compareText(a[1], b[1]),
  );
}

function pairOf({ from, to }: GivenHandoff): readonly [string, string] {
  return compareText(from, to) < 0 ? [from, to] : [to, from];
}

function exchangeOf(handoffs: readonly GivenHandoff[]): TwoWay {
  const parties = pairOf(handoffs[0]!);
  const forth = givenOver(handoffs.filter(({ from }) => from === parties[0]));
  const back = givenOver(handoffs.filter(({ from }) => from === parties[1]));
  return { parties, forth, back, balance: balanceOf(forth, back) };
}

function givenOver(handoffs: readonly GivenHandoff[]): Given {
  const known = handoffs.flatMap(({ strength, volume }) =>
    strength === null ? [] : [{ mean: strength, weight: volume }],
  );
  return {
    volume: orderedSum(handoffs.map(({ volume }) => volume)),
    strength: weightedMean(known)?.mean ?? null,
  };
}

function balanceOf(forth: Given, back: Given): number | null {
  if (!(forth.volume > 0 && back.volume > 0) || forth.strength === null || back.strength === null)
    return null;
  const [gives, gets] = [forth.volume * forth.strength, back.volume * back.strength];
  return gives + gets > 0 ? (gives - gets) / (gives + gets) : 0;
}
