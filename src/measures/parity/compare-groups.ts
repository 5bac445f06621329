import type { Chain } from "../../chain/chain.js";
import { compareText } from "../../chain/compare-text.js";
import type { Level } from "../../chain/level.js";
import { orderedSum } from "../../chain/ordered-sum.js";
import { meanOf } from "../../survey/mean-of.js";
import { drawnAsNeeded } from "./drawn-as-needed.js";
import { homogeneityTest } from "./homogeneity-test.js";
import type { ParityCause, ParityComparison, ParityGroup, ParityGroups } from "./parity-figures.js";
import { permutationTest } from "./permutation-test.js";
import type { Treatment } from "./treatment-of.js";

/** Three of care and three of information. */
const comparisons = 6;

/** More votes of one unit than these change no verdict. */
const mostVotes = 100_000;

/** A comparison by itself, not yet corrected for the others. */
type Compared = Omit<ParityComparison, "adjusted">;

/** Compares outside suppliers with own people, and those who lead with the others. */
export function compareGroups(
  treated: readonly Treatment[],
  cause: ParityCause,
  { parties }: Chain,
): readonly Compared[] {
  const isOutside = ({ party }: Treatment) => party.kind === "supplier";
  const own = treated.filter(({ party }) => party.kind !== "supplier" && party.kind !== "owner");
  const leaders = new Set(parties.flatMap(({ manager }) => manager ?? []));
  const leads = ({ party }: Treatment) => leaders.has(party.id);
  const compare = (between: ParityGroups, named: readonly (readonly [string, readonly Treatment[]])[]) =>
    compareTwo(between, cause, named) ?? [];
  return [
    compare("suppliers-and-employees", [
      ["suppliers", treated.filter(isOutside)],
      ["employees", own],
    ]),
    compare("managers-and-others", [
      ["managers", own.filter(leads)],
      ["others", own.filter((one) => !leads(one))],
    ]),
  ].flat();
}

function compareTwo(
  between: ParityGroups,
  cause: ParityCause,
  named: readonly (readonly [string, readonly Treatment[]])[],
): Compared | null {
  const shares = named.map(([, group]) => group.map(({ share }) => share));
  const test = drawnAsNeeded((options) => permutationTest(shares, options), comparisons);
  if (test === null) return null;
  const groups = named.map(([name, group]) => groupOf(name, group)).sort(worstFirst);
  const { probability, exact } = test;
  return {
    between,
    cause,
    groups,
    difference: differenceOf(groups),
    effect: Math.abs(test.effect),
    probability,
    exact,
  };
}

function groupOf(name: string, group: readonly Treatment[]): ParityGroup {
  return { name, parties: group.length, share: meanOf(group.map(({ share }) => share)) };
}

function worstFirst(a: ParityGroup, b: ParityGroup): number {
  return a.share - b.share || compareText(a.name, b.name);
}

function differenceOf(groups: readonly ParityGroup[]): number {
  return groups.at(-1)!.share - groups[0]!.share;
}

/** Compares the units of a level by the votes of their people. */
export function compareUnits(
  treated: readonly Treatment[],
  cause: ParityCause,
  level: Level,
): readonly Compared[] {
  const units = treated.filter(({ party }) => party.kind === level);
  if (units.length < 2) return [];
  const counts = units.map(({ share, people }) => {
    const total = Math.min(people, mostVotes);
    return { good: share * total, total };
  });
  const groups = units.map((unit) => groupOf(unit.party.id, [unit])).sort(worstFirst);
  return [
    {
      between: "units",
      cause,
      groups,
      difference: differenceOf(groups),
      effect: cramersV(counts),
      ...drawnAsNeeded((options) => homogeneityTest(counts, options), comparisons),
    },
  ];
}

function cramersV(counts: readonly { readonly good: number; readonly total: number }[]): number {
  const all = orderedSum(counts.map(({ total }) => total));
  const mean = orderedSum(counts.map(({ good }) => good)) / all;
  const between = orderedSum(counts.map(({ good, total }) => total * (good / total - mean) ** 2));
  return mean > 0 && mean < 1 ? Math.min(1, Math.sqrt(between / (all * mean * (1 - mean)))) : 0;
}
