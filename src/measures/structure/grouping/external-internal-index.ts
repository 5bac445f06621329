import { type ChanceOptions, checkChance } from "../../parity/chance-options.js";
import type { Ties } from "../connection/ties.js";
import { type ExpectedWithin, expectedWithin } from "./expected-within.js";
import { type GroupedTies, groupedTies } from "./grouped-ties.js";
import { type InwardChance, inwardChance } from "./inward-chance.js";
import { type TiesWithin, tiesWithin } from "./ties-within.js";

/** How far parties keep to their own group. */
export interface ExternalInternalFigures {
  /** Parties counted. */
  readonly parties: number;
  /** Their ties with other groups. */
  readonly external: number;
  /** Their ties within their group. */
  readonly internal: number;
  /** (external - internal) / (external + internal): -1 all within, 1 all outward; `null` without ties. */
  readonly index: number | null;
  /**
   * The index to expect if as many parties were in each group by chance: a few large groups must have most
   * ties within, many small ones cannot. Of all groups together the exact mean over all such arrangements; of
   * one group the index of its mean numbers of ties. `null` without ties.
   */
  readonly expected: number | null;
  /**
   * How likely chance alone makes the index as low as it is, or lower: above 0, at most 1; `null` without
   * ties.
   */
  readonly probability: number | null;
}

/** The figures of one group. */
export interface GroupFigures extends ExternalInternalFigures {
  readonly group: number;
}

/** The E-I index of all groups together, and of each. */
export interface ExternalInternalIndex extends ExternalInternalFigures {
  /** Exact, of the index over all arrangements: 0 where all have the same index; `null` without ties. */
  readonly standardDeviation: number | null;
  /** Every group that has a member, by ascending number. */
  readonly groups: readonly GroupFigures[];
  /** Arrangements that the probabilities were estimated from; 0 without ties. */
  readonly permutations: number;
}

/**
 * Whether groups keep to themselves or reach out. A tie counts once, whatever its volume; parties in no
 * group, such as customers, are left out with their ties. What an index says depends on the sizes of the
 * groups, so read it beside `expected`.
 *
 * Mean and deviation are exact at any size. Probabilities are estimated from random arrangements: 9999 of
 * them, fewer (at least 99) where there are more than 5,000 parties, groups and ties.
 *
 * Source: Krackhardt & Stern (1988), "Informal networks and organizational crises: an experimental
 * simulation", Social Psychology Quarterly 51.
 *
 * @param groupOf - group number of each party, 0 or more; -1 where it is in none.
 * @throws RangeError for an option out of its range.
 */
export function externalInternalIndex(
  ties: Ties,
  groupOf: Int32Array,
  { seed = 1, permutations = 9999 }: ChanceOptions = {},
): ExternalInternalIndex {
  checkChance({ seed, permutations });
  const grouped = groupedTies(ties, groupOf);
  const seen = tiesWithin(grouped, grouped.label);
  const { length: tied } = grouped.one;
  if (tied === 0) return untied(grouped);
  const expected = expectedWithin(grouped);
  const chance = inwardChance(grouped, seen, seed, permutations);
  return {
    ...counted(grouped.label.length, tied - seen.total, seen.total),
    expected: indexOf(tied - expected.mean, expected.mean),
    standardDeviation: (2 * expected.standardDeviation) / tied,
    probability: chance.whole,
    groups: Array.from(grouped.group, (_, place) => groupFigures(grouped, seen, expected, chance, place)),
    permutations: chance.drawn,
  };
}

function untied({ group, size, label }: GroupedTies): ExternalInternalIndex {
  const nothing = { external: 0, internal: 0, index: null, expected: null, probability: null };
  return {
    parties: label.length,
    ...nothing,
    standardDeviation: null,
    groups: Array.from(group, (number, place) => ({ group: number, parties: size[place], ...nothing })),
    permutations: 0,
  };
}

function groupFigures(
  { group, size }: GroupedTies,
  seen: TiesWithin,
  expected: ExpectedWithin,
  chance: InwardChance,
  place: number,
): GroupFigures {
  const external = seen.ends[place] - 2 * seen.internal[place];
  const figures = counted(size[place], external, seen.internal[place]);
  const isTied = seen.ends[place] > 0;
  return {
    group: group[place],
    ...figures,
    expected: isTied ? indexOf(expected.external[place], expected.internal[place]) : null,
    probability: isTied ? chance.groups[place] : null,
  };
}

function counted(parties: number, external: number, internal: number) {
  return { parties, external, internal, index: indexOf(external, internal) };
}

function indexOf(external: number, internal: number): number | null {
  const all = external + internal;
  return all > 0 ? (external - internal) / all : null;
}
